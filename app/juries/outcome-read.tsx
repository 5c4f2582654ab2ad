import { Told, useLanguage, useWords } from '#app/platform/words.tsx'
import { Paragraphs } from '#app/ui/layout.tsx'
import { formatNumber } from '#app/ui/money.tsx'
import { Spread } from '#app/ui/spread.tsx'
import { Status, type Tone } from '#app/ui/status.tsx'
import { Table } from '#app/ui/table.tsx'
import { When } from '#app/ui/when.tsx'
import type { Spread as SpreadTold } from './distribution.ts'
import type { OutcomeShown, OutcomeTold } from './outcomes.server.ts'
import { MOST_POINTS } from './review.ts'
import { words as countingWords } from './words.counting.ts'
import { words } from './words.results.ts'
import { words as roomWords } from './words.ts'
import { words as verdictWords } from './words.verdict.ts'

const TONES: Record<OutcomeShown['outcome'], Tone> = { selected: 'done', reserve: 'waiting', refused: 'stopped' }

/** The decision, its reasons, the scores by criterion among those of the other files, what jurors wrote; never who wrote it. */
export function OutcomeRead({ outcome, since }: { outcome: OutcomeShown; since?: OutcomeTold['since'] }) {
  const t = useWords(words).outcome
  const { outcomes } = useWords(roomWords)
  const counting = useWords(countingWords)
  const verdict = useWords(verdictWords)
  const { criteria, reasons, reserveRank, readings, total, adjusted, line, among } = outcome
  const told = criteria.filter((criterion) => criterion.comments.length > 0)
  const number = useNumber()
  return (
    <div className="flow">
      <p>
        <Status tone={TONES[outcome.outcome]}>{outcomes[outcome.outcome]}</Status>
      </p>
      {reserveRank !== null && <p>{t.reserveRank(reserveRank)}</p>}
      {since?.calledAt && (
        <p>
          <Status tone="done">{t.calledUp}</Status> <When at={since.calledAt.toISOString()} show="day" />.
        </p>
      )}
      {since?.place && since.place !== reserveRank && <p>{t.placeNow(since.place)}</p>}
      <Paragraphs text={reasons} />
      {outcome.againstWhy && <h3>{verdict.against.told}</h3>}
      {outcome.againstWhy && <Paragraphs text={outcome.againstWhy} />}
      {line && <h3>{t.line}</h3>}
      {line && <Paragraphs text={line} />}
      <Scores criteria={criteria} among={among} />
      <p>
        {total !== null && (
          <>
            {t.overall} <strong>{t.outOf(number(total))}</strong>.{' '}
          </>
        )}
        {t.readings(readings)}
      </p>
      {among && (
        <div className="spread-of">
          <Among spread={among.total} own={total} most={100} />
        </div>
      )}
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
  )
}

/** Two jurors may write the same words. */
function keyed(comment: string, place: number) {
  return { key: `${place} ${comment}`, comment }
}

function Scores({ criteria, among }: Pick<OutcomeShown, 'criteria' | 'among'>) {
  const t = useWords(words).outcome
  const number = useNumber()
  const columns = [
    { key: 'name', label: t.criterion },
    { key: 'weight', label: t.weight, align: 'end' as const },
    { key: 'mean', label: t.mean, align: 'end' as const },
    { key: 'threshold', label: t.limit },
    ...(among ? [{ key: 'among', label: t.among(among.files) }] : []),
  ]
  const rows = criteria.map(({ id, name, weight, mean, threshold, met, spread }) => ({
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
      among: spread && <Among spread={spread} own={mean} most={MOST_POINTS} threshold={threshold} />,
    },
  }))
  return <Table caption={t.scores} columns={columns} rows={rows} />
}

interface AmongProps {
  spread: SpreadTold
  own: number | null
  most: number
  threshold?: number
}

/** One's own figure among those of the files judged together, drawn and said. */
function Among({ spread, own, most, threshold = 0 }: AmongProps) {
  const t = useWords(words).outcome
  const number = useNumber()
  const { low, high, quarter, threeQuarters } = spread
  return (
    <>
      <Spread {...spread} own={own} most={most} threshold={threshold} />
      <span className="hint">
        {own !== null && <>{t.yours(number(own))}. </>}
        {t.others(number(low), number(high), number(quarter), number(threeQuarters))}.
      </span>
    </>
  )
}

/** A mean as people write it: one decimal at most. */
function useNumber() {
  const language = useLanguage()
  return (n: number) => formatNumber(language, Math.round(10 * n) / 10)
}
