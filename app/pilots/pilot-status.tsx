import { useWords } from '#app/platform/words.tsx'
import { Status, type Tone } from '#app/ui/status.tsx'
import type { PilotStage } from './pilot.ts'
import { words } from './words.ts'

const TONES: Record<PilotStage, Tone> = {
  preparing: 'waiting',
  ready: 'open',
  running: 'open',
  mid_review: 'open',
  completed: 'waiting',
  evaluated: 'done',
  deployed: 'done',
  extended: 'open',
  stopped: 'stopped',
}

/** Where a pilot stands. */
export function PilotStatus({ stage }: { stage: PilotStage }) {
  const t = useWords(words)
  return <Status tone={TONES[stage]}>{t.stages[stage]}</Status>
}
