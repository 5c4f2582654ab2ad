import { useLanguage, useWords } from '#app/platform/words.tsx'
import { Paragraphs, Section } from '#app/ui/layout.tsx'
import { formatInstant } from '#app/ui/when.tsx'
import type { AddendumTold } from '../minutes-addenda.server.ts'
import { words } from '../words.addenda.ts'
import { linesOfAddendum } from './addendum-lines.ts'

/** What came after the minutes, in the order it came; nothing when nothing did. */
export function Addenda({ addenda }: { addenda: AddendumTold[] }) {
  const t = useWords(words)
  const language = useLanguage()
  if (addenda.length === 0) return null
  return (
    <Section title={t.title}>
      <p className="prose">{t.lead}</p>
      {addenda.map((addendum) => {
        const { facts, written, seals } = linesOfAddendum(addendum, t)
        return (
          <section key={addendum.number} className="flow">
            <h3>{t.head(addendum.number, formatInstant(language, addendum.writtenAt.toISOString()))}</h3>
            <p>{facts.join(' ')}</p>
            {written && <Paragraphs text={written} />}
            <details className="detail">
              <summary>{t.seals}</summary>
              <ul className="hint">
                {seals.map((seal) => (
                  <li key={seal}>{seal}</li>
                ))}
              </ul>
            </details>
          </section>
        )
      })}
    </Section>
  )
}
