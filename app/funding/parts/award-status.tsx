import { useWords } from '#app/platform/words.tsx'
import { Status, type Tone } from '#app/ui/status.tsx'
import type { AwardStage } from '../award.ts'
import { words } from '../words.ts'

const TONES: Record<AwardStage, Tone> = {
  proposed: 'waiting',
  approved: 'done',
  agreed: 'done',
  closed: 'done',
  terminated: 'stopped',
}

export function AwardStatus({ stage }: { stage: AwardStage }) {
  return <Status tone={TONES[stage]}>{useWords(words).awardStages[stage]}</Status>
}
