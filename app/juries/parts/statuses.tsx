import { useWords } from '#app/platform/words.tsx'
import { Status } from '#app/ui/status.tsx'
import type { Outcome } from '../decision.ts'
import type { PanelStage, ReviewStage } from '../panel.ts'
import { words } from '../words.ts'

const PANEL = { composing: 'draft', scoring: 'waiting', opened: 'open', decided: 'done' } as const
const REVIEW = {
  assigned: 'waiting',
  declared: 'waiting',
  draft: 'draft',
  submitted: 'done',
  recused: 'stopped',
} as const
const OUTCOME = { selected: 'done', reserve: 'waiting', refused: 'stopped' } as const

export function PanelStatus({ stage }: { stage: PanelStage }) {
  return <Status tone={PANEL[stage]}>{useWords(words).panelStages[stage]}</Status>
}

export function ReviewStatus({ stage }: { stage: ReviewStage }) {
  return <Status tone={REVIEW[stage]}>{useWords(words).reviewStages[stage]}</Status>
}

/** What was decided; a file in reserve says its place. */
export function OutcomeStatus({ outcome, reserveRank }: { outcome: Outcome; reserveRank: number | null }) {
  const t = useWords(words)
  const word = outcome === 'reserve' && reserveRank ? t.outcome.reserve(reserveRank) : t.outcomes[outcome]
  return <Status tone={OUTCOME[outcome]}>{word}</Status>
}
