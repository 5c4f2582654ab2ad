import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Status } from '#app/ui/status.tsx'
import { objectionToChecking } from './pilot.ts'
import type { PilotWhole } from './pilot-whole.ts'
import { MOST_POINTS, MOST_TOTAL, READINESS } from './readiness.ts'
import { words } from './words.ts'

/** How ready the ward is, block by block, for its leads and the coordinators alone: nothing for anyone else. */
export function PilotReadiness({ pilot }: { pilot: PilotWhole }) {
  const t = useWords(words)
  const { readiness } = pilot
  if (!readiness) return null
  const answered = readiness.objection !== 'readiness_missing'
  const passed = readiness.objection === null
  const alerts = readiness.answers.find(({ item }) => item === 'alerts')
  return (
    <Section title={t.page.readiness}>
      <p className="quiet">{t.page.readinessPrivate}</p>
      {answered ? (
        <>
          <Status tone={passed ? 'done' : 'late'}>{passed ? t.page.passed : t.page.support}</Status>
          <Facts
            items={[
              ...readiness.blocks.map(({ block, points }) => ({
                term: t.readiness.blocks[block],
                value: t.page.block(points, READINESS[block].length * MOST_POINTS),
              })),
              { term: t.page.whole, value: t.page.total(readiness.total, MOST_TOTAL) },
              { term: t.readiness.items.alerts.more, value: alerts?.note ?? '' },
            ]}
          />
        </>
      ) : (
        <p>{t.page.readinessNone}</p>
      )}
      {pilot.may.lead && answered && objectionToChecking(pilot) === null && (
        <p>
          <ButtonLink kind="plain" to={`/pilots/${pilot.id}/readiness`}>
            {t.page.answerAgain}
          </ButtonLink>
        </p>
      )}
    </Section>
  )
}
