import { useWords } from '#app/platform/words.tsx'
import { Status } from '#app/ui/status.tsx'
import type { Stage } from './application.ts'
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

/** Where a file stands, as a sign and a word. */
export function ApplicationStatus({ stage }: { stage: Stage }) {
  return <Status tone={TONES[stage]}>{useWords(words).stages[stage]}</Status>
}
