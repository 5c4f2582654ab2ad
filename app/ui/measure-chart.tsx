import { useId } from 'react'
import { useLanguage, useWords } from '#app/platform/words.tsx'
import { formatNumber } from './money.tsx'
import { Table } from './table.tsx'
import { formatDay, When } from './when.tsx'
import { words } from './words.ts'

export type Measure = { on: string; value: number }

type Props = { label: string; unit: string; baseline: number; target: number; measures: Measure[] }

/** An indicator over time between where it started and where it should go; the same figures follow as a table. */
export function MeasureChart({ label, unit, baseline, target, measures }: Props) {
  const say = useWords(words)
  const language = useLanguage()
  const captionId = useId()
  const sorted = [...measures].sort((a, b) => a.on.localeCompare(b.on))
  const latest = sorted.at(-1)
  const figure = (value: number) => `${formatNumber(language, value)}\u00a0${unit}`
  return (
    <figure className="chart" aria-labelledby={captionId}>
      <figcaption id={captionId}>{label}</figcaption>
      <p className="chart-bounds">
        <span className="chart-key chart-key-baseline">{say.chartBaseline(figure(baseline))}</span>{' '}
        <span className="chart-key chart-key-target">{say.chartTarget(figure(target))}</span>{' '}
        {latest && <strong className="chart-key chart-key-latest">{say.chartLatest(figure(latest.value))}</strong>}
      </p>
      {measures.length === 0 ? (
        <p className="quiet">{say.chartNone}</p>
      ) : (
        <>
          <Line baseline={baseline} target={target} measures={sorted} />
          <details className="chart-figures">
            <summary>{say.chartFigures}</summary>
            <Table
              caption={label}
              columns={[
                { key: 'on', label: say.chartOn },
                { key: 'value', label: say.chartValue(unit), align: 'end' },
              ]}
              rows={sorted.map(({ on, value }) => ({
                key: on,
                cells: { on: <When at={on} show="day" />, value: formatNumber(language, value) },
              }))}
            />
          </details>
        </>
      )}
    </figure>
  )
}

/** Drawn in shares of its box, so that it fits any width without being stretched. */
function Line({ baseline, target, measures }: Omit<Props, 'label' | 'unit'>) {
  const language = useLanguage()
  const points = place(measures, baseline, target)
  const [first, last] = [points[0], points.at(-1)]
  const level = heightOf(measures, baseline, target)
  return (
    <>
      <svg className="chart-line" aria-hidden="true" focusable="false">
        <line className="chart-baseline" x1="0" x2="100%" y1={level(baseline)} y2={level(baseline)} />
        <line className="chart-target" x1="0" x2="100%" y1={level(target)} y2={level(target)} />
        {points.slice(1).map((to, i) => {
          const from = points[i] ?? to
          return <line key={to.on} className="chart-stroke" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
        })}
        {points.map(({ on, x, y }) => (
          <circle key={on} className="chart-dot" cx={x} cy={y} r="5" />
        ))}
      </svg>
      <p className="chart-dates">
        {first && <span>{formatDay(language, first.on)}</span>}
        {last && last !== first && <span>{formatDay(language, last.on)}</span>}
      </p>
    </>
  )
}

/** Room left above the highest and below the lowest figure, in percent of the drawing. */
const MARGIN = 10

function heightOf(measures: Measure[], baseline: number, target: number) {
  const values = [baseline, target, ...measures.map(({ value }) => value)]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const span = high - low || 1
  return (value: number) => percent(MARGIN + ((high - value) / span) * (100 - 2 * MARGIN))
}

/** Each measure's point, for measures in the order of their dates. */
function place(measures: Measure[], baseline: number, target: number) {
  const times = measures.map(({ on }) => Date.parse(on))
  const start = times[0] ?? 0
  const length = (times.at(-1) ?? start) - start || 1
  const level = heightOf(measures, baseline, target)
  return measures.map(({ on, value }) => ({
    on,
    x: percent(2 + ((Date.parse(on) - start) / length) * 96),
    y: level(value),
  }))
}

function percent(share: number) {
  return `${Math.round(share * 100) / 100}%`
}
