import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DecisionForm } from '#app/people/membership.form.ts'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Hidden } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { declineColleagueInvitation, findColleagueInvitation } from '../colleagues.server.ts'
import { InvitationOfAnother, InvitationOver } from '../parts/invitation-closed.tsx'
import { words } from '../words.team.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const invitation = await findColleagueInvitation(viewer, textFrom(params, 'link'))
  return { invitation, email: viewer.email, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.joining.declineTitle, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, DecisionForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => declineColleagueInvitation(viewer, textFrom(params, 'link')))
  return redirect('/desk', 303)
}

export default function TeamDeclination() {
  const { invitation, email, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { joining: t, reasons } = useWords(words)
  if (!invitation.isMine) {
    return (
      <>
        <PageHead title={t.otherTitle} />
        <InvitationOfAnother email={email} />
      </>
    )
  }
  const { organisation, objection, applicationId } = invitation
  return (
    <>
      <PageHead kicker={organisation} title={t.declineTitle} lead={t.declineLead} />
      {objection ? (
        <InvitationOver objection={objection} applicationId={applicationId} />
      ) : (
        <PostForm slip={slip} formKey={formKey} reasons={reasons}>
          <Hidden name="sure" value="yes" />
          <Submit kind="danger">{t.decline}</Submit>
        </PostForm>
      )}
    </>
  )
}
