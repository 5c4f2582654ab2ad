import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listFacilityNames } from '#app/facilities/facilities.server.ts'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { NamedSoFar } from '../parts/named-so-far.tsx'
import { NamingFields } from '../parts/naming-fields.tsx'
import { NamingForm } from '../sponsor.form.ts'
import { findNamings, nameSponsors } from '../sponsors.server.ts'
import { words } from '../words.sponsors.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const namings = await findNamings(viewer, idFrom(params, 'applicationId'))
  return { ...namings, facilities: await listFacilityNames(), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.naming.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const id = idFrom(params, 'applicationId')
  const form = await readForm(request, NamingForm)
  if (!form.ok) return form.reply
  const overtaken = await form.overtaken(viewer, () => nameSponsors(viewer, id, form.value))
  return overtaken ?? redirect(`/applications/${id}/sponsors`, 303)
}

export default function Sponsors() {
  const { application, sponsors, objection, facilities, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { naming } = useWords(words)
  return (
    <>
      <PageHead kicker={application.title} title={naming.title} lead={naming.lead} />
      <Notice tone="info">{naming.before}</Notice>
      <Section title={naming.named}>
        <NamedSoFar applicationId={application.id} sponsors={sponsors} />
      </Section>
      <Section title={naming.add}>
        {objection ? (
          <p>{naming.full}</p>
        ) : (
          <NamingFields key={sponsors.length} slip={slip} formKey={formKey} facilities={facilities} />
        )}
      </Section>
      <p>
        <ButtonLink to={`/applications/${application.id}/edit`} kind="plain">
          {naming.back}
        </ButtonLink>
      </p>
    </>
  )
}
