import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom, textFrom } from '#app/platform/params.ts'
import { found } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Hidden } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { listInvitations, withdrawInvitation } from '../invitations.server.ts'
import { DecisionForm } from '../membership.form.ts'
import { signedIn } from '../viewer.server.ts'
import { words } from '../words.members.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const slug = textFrom(params, 'slug')
  const id = idFrom(params, 'invitationId')
  const { email } = found((await listInvitations(viewer, slug)).find((one) => one.id === id))
  return { email, slug, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.withdrawal.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const slug = textFrom(params, 'slug')
  const form = await readForm(request, DecisionForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => withdrawInvitation(viewer, slug, idFrom(params, 'invitationId')))
  return redirect(`/organisations/${slug}/people`, 303)
}

export default function Withdrawal() {
  const { email, slug, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { withdrawal: t, member, reasons } = useWords(words)
  return (
    <>
      <PageHead kicker={email} title={t.title} lead={t.lead} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <Hidden name="sure" value="yes" />
        <Submit kind="danger">{t.press}</Submit>
      </PostForm>
      <p>
        <Link to={`/organisations/${slug}/people`}>{member.back}</Link>
      </p>
    </>
  )
}
