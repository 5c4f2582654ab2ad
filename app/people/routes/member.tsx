import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom, textFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Confirm } from '#app/ui/confirm.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { changeRole, findMember, findOwnOrganisation } from '../members.server.ts'
import { mayHead, mayPart } from '../membership.access.ts'
import { RoleForm } from '../membership.form.ts'
import { DepartureForm } from '../parts/departure-form.tsx'
import { RoleChoice } from '../parts/role-choice.tsx'
import { memberPath } from '../parts/team-path.ts'
import { signedIn } from '../viewer.server.ts'
import { words } from '../words.members.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { id, name, slug } = await findOwnOrganisation(viewer, textFrom(params, 'slug'))
  const member = await findMember(viewer, slug, idFrom(params, 'personId'))
  if (!mayPart(viewer, { organisationId: id, personId: member.personId })) refuse(403, 'not_a_head')
  const keys = { role: newId(), departure: newId() }
  return { name, slug, member, heads: mayHead(viewer, id), isOneself: member.personId === viewer.id, keys }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, words, (t) => t.member.title(data?.member.name ?? ''), 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const [slug, personId] = [textFrom(params, 'slug'), idFrom(params, 'personId')]
  const form = await readForm(request, RoleForm)
  if (!form.ok) return form.reply
  const overtaken = await form.overtaken(viewer, () => changeRole(viewer, slug, personId, form.value.role))
  return overtaken ?? redirect(`/organisations/${slug}/people`, 303)
}

export default function Member() {
  const { name, slug, member, heads, isOneself, keys } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { member: t, team, invite, reasons } = useWords(words)
  const called = member.name || team.unnamed
  const departure = (
    <DepartureForm
      action={`${memberPath(slug, member.personId)}/departure`}
      formKey={keys.departure}
      isOneself={isOneself}
    />
  )
  return (
    <>
      <PageHead kicker={name} title={heads ? t.title(called) : t.leaveTitle(name)} />
      {heads && (
        <PostForm slip={slip} formKey={keys.role} reasons={reasons}>
          <RoleChoice legend={invite.role} chosen={member.role} />
          <Submit>{t.save}</Submit>
        </PostForm>
      )}
      {heads ? <Confirm summary={isOneself ? t.leaveTitle(name) : t.part(called)}>{departure}</Confirm> : departure}
      <p>
        <Link to={`/organisations/${slug}/people`}>{t.back}</Link>
      </p>
    </>
  )
}
