import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PressForm } from '../round.form.ts'
import { findRound, giveUpRound } from '../rounds.server.ts'
import { words } from '../words.round.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { id, theme, runs, phase } = await findRound(await signedIn(request), idFrom(params, 'roundId'))
  if (!runs) refuse(403, 'not_a_coordinator')
  if (phase === 'given_up') refuse(409, 'round_over')
  return { theme, address: `/themes/${theme.slug}/rounds/${id}`, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.round.giveUp)

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const roundId = idFrom(params, 'roundId')
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  const { slug } = await form.once(viewer, () => giveUpRound(viewer, roundId))
  return redirect(`/themes/${slug}/rounds/${roundId}`, 303)
}

export default function GiveUpRound() {
  const { theme, address, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { round, reasons } = useWords(words)
  const language = useLanguage()
  return (
    <>
      <PageHead kicker={inLanguage(language, theme.name)} title={round.giveUp} lead={round.giveUpLead} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <FormActions>
          <Submit kind="danger">{round.giveUpPress}</Submit>
          <Link to={address}>{round.back}</Link>
        </FormActions>
      </PostForm>
    </>
  )
}
