import { useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Section } from '#app/ui/layout.tsx'
import { MeasureChart } from '#app/ui/measure-chart.tsx'
import { formatNumber } from '#app/ui/money.tsx'
import { objectionToMeasuring } from './pilot.ts'
import type { PilotIndicator, PilotWhole } from './pilot-whole.ts'
import { words } from './words.ts'

/** What the pilot should change, as figures between where it started and where it should go. */
export function PilotIndicators({ pilot }: { pilot: PilotWhole }) {
  const t = useWords(words)
  const mayMeasure = pilot.may.lead && objectionToMeasuring(pilot) === null
  return (
    <Section title={t.page.indicators}>
      {pilot.indicators.length === 0 && <p className="quiet">{t.page.noIndicator}</p>}
      {pilot.indicators.length > 0 && (
        <ul className="items">
          {pilot.indicators.map((indicator) => (
            <li key={indicator.id} className="item">
              <IndicatorChart indicator={indicator} />
              {mayMeasure && (
                <p>
                  <ButtonLink kind="plain" to={`/indicators/${indicator.id}/measures`}>
                    {t.next.measures(indicator.name)}
                  </ButtonLink>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {pilot.indicators.length > 0 && <p className="quiet">{t.page.aggregate}</p>}
    </Section>
  )
}

export function IndicatorChart({ indicator }: { indicator: PilotIndicator }) {
  const t = useWords(words)
  const language = useLanguage()
  const { name, unit, baseline, target, measures } = indicator
  const last = measures.at(-1)
  return (
    <>
      <MeasureChart
        label={name}
        unit={unit}
        baseline={baseline}
        target={target}
        measures={measures.map(({ on, value }) => ({ on: on.toISOString(), value }))}
      />
      {last && <p className="quiet">{t.page.people(formatNumber(language, last.people))}</p>}
    </>
  )
}
