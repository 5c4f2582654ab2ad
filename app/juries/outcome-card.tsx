import { Told, useLanguage, useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { formatNumber } from '#app/ui/money.tsx'
import { Status } from '#app/ui/status.tsx'
import { When } from '#app/ui/when.tsx'
import type { OutcomeTold } from './decisions.server.ts'
import { OutcomeStatus } from './parts/statuses.tsx'
import { words } from './words.ts'

/** What an applicant reads of the decision: the outcome, its reasons, then each criterion with its mean and what jurors say of it. */
export function OutcomeCard({ outcome }: { outcome: OutcomeTold }) {
  const t = useWords(words)
  const language = useLanguage()
  return (
    <Section title={t.outcome.title}>
      <div className="flow">
        <p>
          <OutcomeStatus {...outcome} /> <When at={outcome.decidedAt.toISOString()} show="day" />
        </p>
        <p className="prose written">{outcome.reasons}</p>
        <h3>{t.outcome.scores}</h3>
        <p>
          {outcome.total !== null && <strong>{t.outOf100(formatNumber(language, outcome.total))}</strong>}{' '}
          {t.outcome.readings(outcome.readings)}
        </p>
        {outcome.criteria.map((criterion) => (
          <section key={criterion.id} className="prose">
            <h4>
              <Told text={criterion.name} />
            </h4>
            <p>
              {criterion.mean !== null && <strong>{t.outOf(formatNumber(language, criterion.mean))}</strong>}{' '}
              {t.weight(criterion.weight)} <Met threshold={criterion.threshold} met={criterion.met} />
            </p>
            <ul>
              {criterion.comments.map((comment) => (
                <li key={comment} className="written">
                  {comment}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Section>
  )
}

/** A threshold and whether the mean reaches it; a criterion without one has nothing to reach. */
function Met({ threshold, met }: { threshold: number; met: boolean }) {
  const { ranking } = useWords(words)
  if (threshold === 0) return <>{ranking.noThreshold}</>
  return (
    <Status tone={met ? 'done' : 'stopped'}>
      {threshold} {met ? ranking.criterionMet : ranking.criterionNotMet}
    </Status>
  )
}
