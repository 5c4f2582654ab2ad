import type { CallBrief } from '#app/calls/calls.server.ts'
import { words as afterWords } from '#app/juries/words.after.ts'
import { PilotList } from '#app/pilots/pilot-list.tsx'
import type { PilotLine } from '#app/pilots/pilot-whole.ts'
import { useWords } from '#app/platform/words.tsx'
import { Figure, Figures } from '#app/ui/facts.tsx'
import { Section } from '#app/ui/layout.tsx'
import type { SelectedAnswer } from '../lineage.server.ts'
import type { ChainPanel } from '../step.ts'
import { words } from '../words.ts'
import { Answers } from './chain-lists.tsx'

interface Props {
  call: CallBrief
  /** How many files came in; null until the call is closed. */
  received: number | null
  panels: ChainPanel[]
  selected: SelectedAnswer[]
  pilots: PilotLine[]
  /** Second looks answered, and how many changed a decision. */
  looks: { answered: number; changed: number }
}

/** What came of the call: how many answered, who was selected, what is being tried. Nothing before its door is shut. */
export function CallResults({ call, received, panels, selected, pilots, looks }: Props) {
  const t = useWords(words).call
  const after = useWords(afterWords)
  const isDecided = panels.some(({ stage }) => stage === 'decided')
  const isShut = call.phase === 'closed' || call.phase === 'archived'
  if (!isShut && !isDecided) return null
  return (
    <Section title={t.results}>
      <div className="flow">
        <Figures>
          {received !== null && <Figure n={received} label={t.applications} />}
          {isDecided && <Figure n={selected.length} label={t.selected} />}
          {looks.answered > 0 && <Figure n={looks.answered} label={after.figure} hint={after.changed(looks.changed)} />}
        </Figures>
        {!isDecided && <p>{t.inJury}</p>}
        {isDecided && selected.length === 0 && <p>{t.noneSelected}</p>}
        {selected.length > 0 && <Answers selected={selected} />}
        {pilots.length > 0 && <h3>{t.pilots}</h3>}
        {pilots.length > 0 && <PilotList pilots={pilots} empty="" />}
      </div>
    </Section>
  )
}
