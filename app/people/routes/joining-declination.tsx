import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Hidden } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { declineInvitation, findInvitation } from '../invitations.server.ts'
import { DecisionForm } from '../membership.form.ts'
import { InvitationClosed } from '../parts/invitation-closed.tsx'
import { signedIn } from '../viewer.server.ts'
import { words } from '../words.members.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { name, objection, isMine } = await findInvitation(viewer, textFrom(params, 'link'))
  return { name, objection, isMine, email: viewer.email, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.joining.decline, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, DecisionForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => declineInvitation(viewer, textFrom(params, 'link')))
  return redirect('/desk', 303)
}

export default function Declination() {
  const { name, objection, isMine, email, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { joining: t, reasons } = useWords(words)
  return (
    <>
      <PageHead kicker={name} title={t.decline} lead={t.declineLead} />
      {isMine && objection === null ? (
        <PostForm slip={slip} formKey={formKey} reasons={reasons}>
          <Hidden name="sure" value="yes" />
          <Submit kind="danger">{t.decline}</Submit>
        </PostForm>
      ) : (
        <InvitationClosed objection={objection} email={isMine ? null : email} />
      )}
    </>
  )
}
