import { useWords } from '#app/platform/words.tsx'
import { Status, type Tone } from '#app/ui/status.tsx'
import type { TrancheStage } from '../award.ts'
import { words } from '../words.ts'

const TONES: Record<TrancheStage, Tone> = {
  planned: 'draft',
  due: 'open',
  requested: 'waiting',
  approved: 'open',
  paid: 'done',
  refused: 'stopped',
}

export function TrancheStatus({ stage }: { stage: TrancheStage }) {
  return <Status tone={TONES[stage]}>{useWords(words).trancheStages[stage]}</Status>
}
