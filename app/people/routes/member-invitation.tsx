import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { inviteMember } from '../invitations.server.ts'
import { findHeaded } from '../members.server.ts'
import { MemberInvitationForm } from '../membership.form.ts'
import { RoleChoice } from '../parts/role-choice.tsx'
import { signedIn } from '../viewer.server.ts'
import { words } from '../words.members.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { name, slug } = await findHeaded(viewer, textFrom(params, 'slug'))
  return { name, slug, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.invite.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const slug = textFrom(params, 'slug')
  const form = await readForm(request, MemberInvitationForm)
  if (!form.ok) return form.reply
  const overtaken = await form.overtaken(viewer, () => inviteMember(viewer, slug, form.value))
  return overtaken ?? redirect(`/organisations/${slug}/people`, 303)
}

export default function InviteMember() {
  const { name, slug, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { invite, member, reasons } = useWords(words)
  return (
    <>
      <PageHead kicker={name} title={invite.title} lead={invite.lead} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <TextField name="email" label={invite.email} type="email" autoComplete="off" />
        <RoleChoice legend={invite.role} chosen="writer" />
        <Submit>{invite.send}</Submit>
      </PostForm>
      <p>
        <Link to={`/organisations/${slug}/people`}>{member.back}</Link>
      </p>
    </>
  )
}
