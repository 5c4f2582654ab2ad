import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { languageOf } from '#app/platform/preferences.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Figure, Figures } from '#app/ui/facts.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Money } from '#app/ui/money.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { AwardForm } from '../funding.form.ts'
import { AwardFields } from '../parts/award-fields.tsx'
import { FilledSums } from '../parts/filled-sums.tsx'
import { ProposalObstacle } from '../parts/proposal-obstacle.tsx'
import { StartFrom } from '../parts/start-from.tsx'
import { findSuggestion, objectionToProposal, proposeAward } from '../proposals.server.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const from = new URL(request.url).searchParams.get('from')
  const { proposal } = words[await languageOf(request)]
  const ground = await findSuggestion(viewer, idFrom(params, 'applicationId'), from, proposal.milestones)
  return { ...ground, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.proposal.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const applicationId = idFrom(params, 'applicationId')
  const form = await readForm(request, AwardForm)
  if (!form.ok) return form.reply
  const objection = await objectionToProposal(viewer, applicationId, form.value)
  if (objection) return form.slip({ amount: [objection] })
  const { id } = await form.once(viewer, () => proposeAward(viewer, { applicationId, ...form.value }))
  return redirect(`/awards/${id}`, 303)
}

export default function ProposeAward() {
  const { application, askedCents, leftCents, proposedCents, obstacle, awardId } = useLoaderData<typeof loader>()
  const { proposal: t } = useWords(words)
  return (
    <>
      <PageHead kicker={application.title} number={application.number ?? undefined} title={t.title} lead={t.lead} />
      <Figures>
        <Figure n={<Money cents={askedCents} />} label={t.asked} />
        <Figure n={<Money cents={leftCents} />} label={t.left} />
        {proposedCents > 0 && <Figure n={<Money cents={proposedCents} />} label={t.alsoProposed} />}
      </Figures>
      {obstacle ? <ProposalObstacle obstacle={obstacle} awardId={awardId} /> : <Proposal />}
    </>
  )
}

/** The suggestion, to be changed at will. */
function Proposal() {
  const { purses, suggestion, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { proposal: t, reasons } = useWords(words)
  return (
    <>
      <Notice tone="info" title={t.suggestions}>
        <p>{t.suggestionsText}</p>
      </Notice>
      <StartFrom />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        {slip && <FilledSums typed={slip.typed} />}
        <AwardFields suggestion={suggestion} purses={purses} typed={slip?.typed ?? {}} />
        <Submit>{t.submit}</Submit>
      </PostForm>
    </>
  )
}
