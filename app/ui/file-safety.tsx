import { useWords } from '#app/platform/words.tsx'
import { Status } from './status.tsx'
import { words } from './words.ts'

type Safety = 'clean' | 'refused' | 'waiting' | 'unscanned'

const TONES = { clean: 'done', refused: 'stopped', waiting: 'waiting', unscanned: 'draft' } as const

/** Whether a file was looked at for malware; a house that does not look says so. */
export function FileSafety({ safety }: { safety: Safety }) {
  return <Status tone={TONES[safety]}>{useWords(words).safety[safety]}</Status>
}
