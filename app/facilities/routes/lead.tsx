import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listNames } from '#app/people/people.server.ts'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Section } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { appointLeadByEmail, findFacility, listLeads } from '../facilities.server.ts'
import { mayAppointLead } from '../facility.access.ts'
import { LeadForm } from '../facility.form.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  if (!mayAppointLead(viewer)) refuse(403, 'not_a_coordinator')
  const { id, name } = await findFacility(textFrom(params, 'slug'))
  const leads = await listNames(await listLeads(id))
  return { facility: name, leads: [...leads.values()], formKey: newId() }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, words, (t) => t.lead.title(data?.facility ?? ''), 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const facility = await findFacility(textFrom(params, 'slug'))
  const form = await readForm(request, LeadForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => appointLeadByEmail(viewer, facility.id, form.value))
  return redirect(`/facilities/${facility.slug}`, 303)
}

export default function AppointLead() {
  const { facility, leads, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  return (
    <>
      <PageHead title={t.lead.title(facility)} lead={t.lead.lead} />
      <PostForm slip={slip} formKey={formKey} reasons={t.reasons}>
        <TextField name="name" label={t.lead.name} maxLength={80} width="medium" />
        <TextField name="email" label={t.lead.email} hint={t.lead.emailHint} type="email" maxLength={254} />
        <Submit>{t.lead.save}</Submit>
      </PostForm>
      <Section title={t.lead.present}>
        <p>{leads.length > 0 ? leads.join(', ') : t.lead.nobody}</p>
      </Section>
    </>
  )
}
