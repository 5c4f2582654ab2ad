import type { OutcomeTold } from '#app/juries/decisions.server.ts'
import { words as countingWords } from '#app/juries/words.counting.ts'
import { words as juryWords } from '#app/juries/words.ts'
import { words as verdictWords } from '#app/juries/words.verdict.ts'
import { Told, useLanguage, useWords } from '#app/platform/words.tsx'
import { Paragraphs, Section } from '#app/ui/layout.tsx'
import { Status, type Tone } from '#app/ui/status.tsx'
import { Table } from '#app/ui/table.tsx'
import { words } from '../words.ts'

const TONES: Record<OutcomeTold['outcome'], Tone> = { selected: 'done', reserve: 'waiting', refused: 'stopped' }

/** The decision, its reasons, then the scores by criterion with what jurors wrote; never who wrote it. */
export function ApplicationOutcome({ outcome }: { outcome: OutcomeTold }) {
  const t = useWords(words).application
  const { outcomes } = useWords(juryWords)
  const counting = useWords(countingWords)
  const verdict = useWords(verdictWords)
  const { criteria, reasons, reserveRank, readings, total, adjusted } = outcome
  const told = criteria.filter((criterion) => criterion.comments.length > 0)
  const number = useNumber()
  return (
    <Section title={t.decision}>
      <div className="flow">
        <p>
          <Status tone={TONES[outcome.outcome]}>{outcomes[outcome.outcome]}</Status>
        </p>
        {reserveRank !== null && <p>{t.reserveRank(reserveRank)}</p>}
        <Paragraphs text={reasons} />
        {outcome.againstWhy && (
          <>
            <h3>{verdict.against.told}</h3>
            <Paragraphs text={outcome.againstWhy} />
          </>
        )}
        <Scores criteria={criteria} />
        <p>
          {total !== null && (
            <>
              {t.total} <strong>{t.outOf(number(total))}</strong>.{' '}
            </>
          )}
          {t.readings(readings)}
        </p>
        {adjusted !== null && <p>{counting.outcome(number(adjusted))}</p>}
        {told.length > 0 && <h3>{t.comments}</h3>}
        {told.map(({ id, name, comments }) => (
          <div key={id}>
            <p>
              <strong>
                <Told text={name} />
              </strong>
            </p>
            <ul>
              {comments.map(keyed).map(({ key, comment }) => (
                <li key={key}>{comment}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  )
}

/** Two jurors may write the same words. */
function keyed(comment: string, place: number) {
  return { key: `${place} ${comment}`, comment }
}

function Scores({ criteria }: { criteria: OutcomeTold['criteria'] }) {
  const t = useWords(words).application
  const number = useNumber()
  const columns = [
    { key: 'name', label: t.criterion },
    { key: 'weight', label: t.weight, align: 'end' as const },
    { key: 'mean', label: t.mean, align: 'end' as const },
    { key: 'threshold', label: t.threshold },
  ]
  const rows = criteria.map(({ id, name, weight, mean, threshold, met }) => ({
    key: id,
    cells: {
      name: <Told text={name} />,
      weight,
      mean: mean === null ? '' : number(mean),
      threshold:
        threshold > 0 ? (
          <Status tone={met ? 'done' : 'late'}>{met ? t.met(threshold) : t.notMet(threshold)}</Status>
        ) : (
          t.noThreshold
        ),
    },
  }))
  return <Table caption={t.scores} columns={columns} rows={rows} />
}

/** A mean as people write it: one decimal, a comma in French. */
function useNumber() {
  const format = new Intl.NumberFormat(useLanguage() === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 1 })
  return (n: number) => format.format(n)
}
