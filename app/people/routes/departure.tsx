import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom, textFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { findMember, findOwnOrganisation, partWithMember } from '../members.server.ts'
import { mayPart } from '../membership.access.ts'
import { DecisionForm } from '../membership.form.ts'
import { DepartureForm } from '../parts/departure-form.tsx'
import { signedIn } from '../viewer.server.ts'
import { words } from '../words.members.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { id, name, slug } = await findOwnOrganisation(viewer, textFrom(params, 'slug'))
  const member = await findMember(viewer, slug, idFrom(params, 'personId'))
  if (!mayPart(viewer, { organisationId: id, personId: member.personId })) refuse(403, 'not_a_head')
  return { name, slug, called: member.name, isOneself: member.personId === viewer.id, formKey: newId() }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, words, (t) => (data?.isOneself ? t.member.leaveTitle(data.name) : t.member.partPress), 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const [slug, personId] = [textFrom(params, 'slug'), idFrom(params, 'personId')]
  const form = await readForm(request, DecisionForm)
  if (!form.ok) return form.reply
  const overtaken = await form.overtaken(viewer, () => partWithMember(viewer, slug, personId))
  return overtaken ?? redirect(personId === viewer.id ? '/profile' : `/organisations/${slug}/people`, 303)
}

export default function Departure() {
  const { name, slug, called, isOneself, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { member: t, team } = useWords(words)
  return (
    <>
      <PageHead kicker={name} title={isOneself ? t.leaveTitle(name) : t.part(called || team.unnamed)} />
      <DepartureForm formKey={formKey} isOneself={isOneself} slip={slip} />
      <p>
        <Link to={`/organisations/${slug}/people`}>{t.back}</Link>
      </p>
    </>
  )
}
