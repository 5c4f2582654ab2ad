import { useWords } from '#app/platform/words.tsx'
import { Status, type Tone } from '#app/ui/status.tsx'
import type { LineState, PassportStatus } from './passport.ts'
import { words } from './words.passport.ts'

const STATES: Record<LineState, Tone> = {
  to_check: 'waiting',
  ended: 'late',
  ending: 'late',
  verified: 'done',
  claimed: 'open',
}
const STATUSES: Record<Exclude<PassportStatus, 'met'>, Tone> = {
  in_progress: 'waiting',
  gap: 'stopped',
  not_concerned: 'draft',
}

/** Where a line stands: what matters of it first, in a sign and a word; nothing claimed yet is said as well. */
export function LineStatus({ line }: { line: { status: PassportStatus; state: LineState } | null }) {
  const { statuses, states, untold } = useWords(words)
  if (!line) return <Status tone="draft">{untold}</Status>
  if (line.state === 'to_check') return <Status tone={STATES.to_check}>{states.to_check}</Status>
  if (line.status !== 'met') return <Status tone={STATUSES[line.status]}>{statuses[line.status]}</Status>
  return (
    <Status tone={STATES[line.state]}>
      {statuses.met} · {states[line.state]}
    </Status>
  )
}
