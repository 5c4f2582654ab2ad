import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { inviteColleague } from '../colleagues.server.ts'
import { TeamRoleChoice } from '../parts/team-role-choice.tsx'
import { ColleagueForm } from '../team.form.ts'
import { findGathered } from '../team.server.ts'
import { words } from '../words.team.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { id, title } = await findGathered(viewer, idFrom(params, 'applicationId'))
  return { id, title, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.invitation.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const id = idFrom(params, 'applicationId')
  const form = await readForm(request, ColleagueForm)
  if (!form.ok) return form.reply
  const overtaken = await form.overtaken(viewer, () => inviteColleague(viewer, id, form.value))
  return overtaken ?? redirect(`/applications/${id}/team`, 303)
}

export default function InviteColleague() {
  const { id, title, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { invitation: t, untitled, toTeam, reasons } = useWords(words)
  return (
    <>
      <PageHead kicker={title || untitled} title={t.title} lead={t.lead} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <TextField name="email" label={t.email} type="email" autoComplete="off" />
        <TeamRoleChoice legend={t.role} chosen="editor" />
        <Submit>{t.send}</Submit>
      </PostForm>
      <p>
        <Link to={`/applications/${id}/team`}>{toTeam}</Link>
      </p>
    </>
  )
}
