import { useWords } from '#app/platform/words.tsx'
import { Status } from '#app/ui/status.tsx'
import type { Standing } from './sponsor.ts'
import { words } from './words.sponsors.ts'

const TONES = {
  to_ask: 'draft',
  silent: 'waiting',
  confirmed: 'done',
  corrected: 'late',
  refused: 'stopped',
} as const

/** What someone named in a file has answered, as a sign and a word. */
export function SponsorStanding({ standing }: { standing: Standing }) {
  return <Status tone={TONES[standing]}>{useWords(words).standings[standing]}</Status>
}
