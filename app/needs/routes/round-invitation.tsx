import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { InviteVoters } from '../parts/invite-voters.tsx'
import { InvitationForm } from '../round.form.ts'
import { findRound } from '../rounds.server.ts'
import { inviteVoters } from '../voters.server.ts'
import { words } from '../words.round.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { id, theme, runs, phase } = await findRound(await signedIn(request), idFrom(params, 'roundId'))
  if (!runs) refuse(403, 'not_a_coordinator')
  if (phase === 'closed' || phase === 'given_up') refuse(409, 'round_over')
  return { theme, address: `/themes/${theme.slug}/rounds/${id}`, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.round.invite)

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const roundId = idFrom(params, 'roundId')
  const form = await readForm(request, InvitationForm)
  if (!form.ok) return form.reply
  await form.once(viewer, async () => ({ known: (await inviteVoters(viewer, roundId, form.value)).known }))
  return redirect(`/themes/${params.slug}/rounds/${roundId}`, 303)
}

export default function Invite() {
  const { theme, address, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { round } = useWords(words)
  const language = useLanguage()
  return (
    <>
      <PageHead kicker={inLanguage(language, theme.name)} title={round.invite} />
      <InviteVoters slip={slip} formKey={formKey} address={address} />
      <p>
        <Link to={address}>{round.back}</Link>
      </p>
    </>
  )
}
