import { useWords } from '#app/platform/words.tsx'
import { Status } from '#app/ui/status.tsx'
import type { Phase } from './call.ts'
import { words } from './words.ts'

const TONES = {
  draft: 'draft',
  to_come: 'waiting',
  open: 'open',
  closed: 'done',
  archived: 'done',
  cancelled: 'stopped',
} as const

/** Where a call stands, as a sign and a word. */
export function CallStatus({ phase }: { phase: Phase }) {
  return <Status tone={TONES[phase]}>{useWords(words).phases[phase]}</Status>
}
