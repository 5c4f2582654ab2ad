import { useWords } from '#app/platform/words.tsx'
import { Status, type Tone } from '#app/ui/status.tsx'
import type { PledgeStage } from '../pledge.ts'
import { words } from '../words.ts'

const TONES: Record<PledgeStage, Tone> = { promised: 'waiting', received: 'done', withdrawn: 'stopped' }

export function PledgeStatus({ stage }: { stage: PledgeStage }) {
  return <Status tone={TONES[stage]}>{useWords(words).pledgeStages[stage]}</Status>
}
