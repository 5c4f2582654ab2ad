import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { DecisionForm } from '#app/people/membership.form.ts'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { found } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Hidden } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { listColleaguesInvited, withdrawColleagueInvitation } from '../colleagues.server.ts'
import { words } from '../words.team.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const [id, invitationId] = [idFrom(params, 'applicationId'), idFrom(params, 'invitationId')]
  const { email } = found((await listColleaguesInvited(viewer, id)).find((one) => one.id === invitationId))
  return { id, email, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.withdrawal.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const [id, invitationId] = [idFrom(params, 'applicationId'), idFrom(params, 'invitationId')]
  const form = await readForm(request, DecisionForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => withdrawColleagueInvitation(viewer, id, invitationId))
  return redirect(`/applications/${id}/team`, 303)
}

export default function ColleagueInvitationWithdrawal() {
  const { id, email, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { withdrawal: t, toTeam, reasons } = useWords(words)
  return (
    <>
      <PageHead kicker={email} title={t.title} lead={t.lead} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <Hidden name="sure" value="yes" />
        <Submit kind="danger">{t.press}</Submit>
      </PostForm>
      <p>
        <Link to={`/applications/${id}/team`}>{toTeam}</Link>
      </p>
    </>
  )
}
