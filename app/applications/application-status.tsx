import type { Phase } from '#app/calls/call.ts'
import { useWords } from '#app/platform/words.tsx'
import { Status } from '#app/ui/status.tsx'
import { type Stage, unsentBecause } from './application.ts'
import { words } from './words.ts'

const TONES = {
  draft: 'draft',
  submitted: 'waiting',
  admissible: 'waiting',
  inadmissible: 'stopped',
  in_review: 'waiting',
  hearing: 'waiting',
  selected: 'done',
  reserve: 'waiting',
  refused: 'stopped',
  withdrawn: 'stopped',
  closed_no_action: 'stopped',
  contracted: 'done',
} as const

/** Where a file stands, as a sign and a word; of a draft that its call no longer waits for, what became of it. */
export function ApplicationStatus({
  stage,
  phase,
  lateUntil,
}: {
  stage: Stage
  phase?: Phase
  lateUntil?: Date | null
}) {
  const { stages, unsent } = useWords(words)
  const because = unsentBecause({ stage, lateUntil }, phase)
  return <Status tone={because ? 'stopped' : TONES[stage]}>{because ? unsent[because] : stages[stage]}</Status>
}
