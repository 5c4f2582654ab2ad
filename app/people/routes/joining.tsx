import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Hidden } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { When } from '#app/ui/when.tsx'
import { acceptInvitation, findInvitation } from '../invitations.server.ts'
import { DecisionForm } from '../membership.form.ts'
import { InvitationClosed } from '../parts/invitation-closed.tsx'
import { signedIn } from '../viewer.server.ts'
import { words } from '../words.members.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const link = textFrom(params, 'link')
  const { name, role, endsAt, invitedBy, objection, isMine } = await findInvitation(viewer, link)
  return { link, name, role, endsAt, invitedBy, objection, isMine, email: viewer.email, formKey: newId() }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, words, (t) => t.joining.title(data?.name ?? ''), 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, DecisionForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => acceptInvitation(viewer, textFrom(params, 'link')))
  return redirect('/desk', 303)
}

export default function Joining() {
  const { link, name, role, endsAt, invitedBy, objection, isMine, email, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { joining: t, roles, roleHints, reasons } = useWords(words)
  const isOpen = isMine && objection === null
  return (
    <>
      <PageHead title={t.title(name)} lead={t.lead(invitedBy, name)} />
      {isOpen ? (
        <>
          <Facts
            items={[
              { term: t.role, value: `${roles[role]} : ${roleHints[role]}` },
              { term: t.until, value: <When at={endsAt.toISOString()} show="day" /> },
            ]}
          />
          <PostForm slip={slip} formKey={formKey} reasons={reasons}>
            <Hidden name="sure" value="yes" />
            <FormActions>
              <Submit>{t.accept}</Submit>
              <ButtonLink to={`/invitations/${link}/declination`} kind="plain">
                {t.decline}
              </ButtonLink>
            </FormActions>
          </PostForm>
        </>
      ) : (
        <InvitationClosed objection={objection} email={isMine ? null : email} />
      )}
    </>
  )
}
