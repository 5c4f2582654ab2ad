import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DecisionForm } from '#app/people/membership.form.ts'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Hidden } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { When } from '#app/ui/when.tsx'
import { findColleagueInvitation, joinTeamOfFile } from '../colleagues.server.ts'
import { InvitationOfAnother, InvitationOver } from '../parts/invitation-closed.tsx'
import { words } from '../words.team.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const link = textFrom(params, 'link')
  return { link, invitation: await findColleagueInvitation(viewer, link), email: viewer.email, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.joining.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, DecisionForm)
  if (!form.ok) return form.reply
  const { id } = await form.once(viewer, () => joinTeamOfFile(viewer, textFrom(params, 'link')))
  return redirect(`/applications/${id}`, 303)
}

export default function TeamJoining() {
  const { link, invitation, email, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { joining: t, roles, roleHints, told, reasons } = useWords(words)
  const language = useLanguage()
  if (!invitation.isMine) {
    return (
      <>
        <PageHead title={t.otherTitle} />
        <InvitationOfAnother email={email} />
      </>
    )
  }
  const { objection, role, endsAt, call, applicationId } = invitation
  return (
    <>
      <PageHead title={t.title} lead={t.lead(invitation.invitedBy, invitation.organisation)} />
      {objection && <InvitationOver objection={objection} applicationId={applicationId} />}
      {!objection && (
        <>
          <Facts
            items={[
              ...(call ? [{ term: t.call, value: inLanguage(language, call) }] : []),
              { term: t.role, value: told(roles[role], roleHints[role]) },
              { term: t.until, value: <When at={endsAt.toISOString()} show="day" /> },
            ]}
          />
          <p>{t.keep}</p>
          <PostForm slip={slip} formKey={formKey} reasons={reasons}>
            <Hidden name="sure" value="yes" />
            <FormActions>
              <Submit>{t.accept}</Submit>
              <ButtonLink to={`/team-invitations/${link}/declination`} kind="plain">
                {t.decline}
              </ButtonLink>
            </FormActions>
          </PostForm>
        </>
      )}
    </>
  )
}
