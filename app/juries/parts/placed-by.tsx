import { Link } from '@remix-run/react'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Status } from '#app/ui/status.tsx'
import type { Ranked } from '../ranking.ts'
import type { Ranking } from '../rankings.server.ts'
import { openTies } from '../tie-break.ts'
import { words as minutesWords } from '../words.minutes.ts'
import { words as portfolioWords } from '../words.portfolio.ts'
import { words } from '../words.verdict.ts'

type Criteria = Ranking['panel']['call']['criteria']

/** What tells a file apart from those of equal total, or that nothing does yet. */
export function PlacedByTold({ ranked, criteria }: { ranked: Ranked; criteria: Criteria }) {
  const { placed } = useWords(words)
  const language = useLanguage()
  const { placedBy, tied } = ranked
  if (tied) return <Status tone="late">{placed.open}</Status>
  if (!placedBy) return null
  const name = criteria.find((one) => placedBy.kind === 'criterion' && one.id === placedBy.criterionId)?.name
  const said = placedBy.kind === 'choice' ? placed.choice(placedBy.choice.reason) : null
  return <p className="hint">{said ?? (name && placed.criterion(inLanguage(language, name)))}</p>
}

/** The way to settle the ties that stand in the way of a decision; nothing when there is none. */
export function OpenTies({ panelId, ranked }: { panelId: string; ranked: Ranked[] }) {
  const { ties } = useWords(words)
  const open = openTies(ranked)
  if (open.length === 0) return null
  return (
    <Notice tone="warn">
      <p>
        {ties.count(open.length)} <Link to={`/juries/${panelId}/ties`}>{ties.title}</Link>
      </p>
    </Notice>
  )
}

/** From the ranking to what follows it, and out of the house. */
export function VerdictWays({ panelId, stage, mayDecide }: { panelId: string; stage: string; mayDecide: boolean }) {
  const minutes = useWords(minutesWords)
  const { csv } = useWords(words)
  const portfolio = useWords(portfolioWords)
  return (
    <p className="actions">
      {mayDecide && (
        <ButtonLink to={`/juries/${panelId}/portfolio`} kind="plain">
          {portfolio.link}
        </ButtonLink>
      )}
      {stage === 'decided' && (
        <ButtonLink to={`/juries/${panelId}/minutes`} kind="plain">
          {minutes.link}
        </ButtonLink>
      )}
      <a href={`/juries/${panelId}/ranking/table`} download>
        {csv.link}
      </a>
    </p>
  )
}
