import { useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { formatInstant } from '#app/ui/when.tsx'
import { words } from '../words.plans.ts'

/** While the machine is looking: what to expect, and the way to stop it. */
export function PlanSought({ id, isLive }: { id: string; isLive: boolean }) {
  const { plan } = useWords(words)
  return (
    <>
      <Notice tone="info">
        <p>{plan.seeking}</p>
        {isLive && <p>{plan.live}</p>}
      </Notice>
      <p className="actions">
        <ButtonLink to={`/plans/${id}?live`}>{plan.reload}</ButtonLink>
        <ButtonLink to={`/plans/${id}/abandonment`} kind="plain">
          {plan.stop}
        </ButtonLink>
      </p>
    </>
  )
}

interface Over {
  panelId: string
  plan: { stage: string; publishedAt: Date | null }
}

/** What became of a proposal, and the way to another. */
export function PlanOver({ panelId, plan: { stage, publishedAt } }: Over) {
  const { plan } = useWords(words)
  const language = useLanguage()
  const when = publishedAt ? formatInstant(language, publishedAt.toISOString()) : ''
  return (
    <>
      <Notice tone={stage === 'published' ? 'good' : 'info'}>
        <p>{stage === 'published' ? plan.published(when) : stage === 'given_up' ? plan.givenUp : plan.superseded}</p>
      </Notice>
      <p className="actions">
        <ButtonLink to={`/juries/${panelId}/plans`} kind="plain">
          {plan.again}
        </ButtonLink>
      </p>
    </>
  )
}
