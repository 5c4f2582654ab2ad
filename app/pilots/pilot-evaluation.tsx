import { useLanguage, useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Prose, Section } from '#app/ui/layout.tsx'
import { formatDay } from '#app/ui/when.tsx'
import { AXES } from './evaluation.ts'
import type { PilotWhole } from './pilot-whole.ts'
import { words } from './words.ts'

/** What the ward says of the trial, on three axes; nothing until it has said so. */
export function PilotEvaluation({ pilot }: { pilot: PilotWhole }) {
  const t = useWords(words)
  const language = useLanguage()
  const { evaluation } = pilot
  if (!evaluation) return null
  const { axes, marks, mark } = t.evaluation
  return (
    <Section title={t.page.evaluation}>
      <Facts
        items={AXES.map((axis) => ({
          term: axes[axis].name,
          value: `${marks[evaluation[axis] - 1]} (${mark(evaluation[axis])})`,
        }))}
      />
      <Prose>
        <h3>{t.page.learned}</h3>
        <p lang="fr">{evaluation.learned}</p>
        <p className="quiet">{t.page.evaluatedOn(formatDay(language, evaluation.evaluatedAt.toISOString()))}</p>
      </Prose>
    </Section>
  )
}
