import { OutcomeRead } from '#app/juries/outcome-read.tsx'
import type { OutcomeTold } from '#app/juries/outcomes.server.ts'
import { useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { words } from '../words.ts'

export function ApplicationOutcome({ outcome }: { outcome: OutcomeTold }) {
  return (
    <Section title={useWords(words).application.decision}>
      <OutcomeRead outcome={outcome} since={outcome.since} />
    </Section>
  )
}
