import { useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Section } from '#app/ui/layout.tsx'
import { ItemList } from '#app/ui/list.tsx'
import { formatNumber } from '#app/ui/money.tsx'
import { Status } from '#app/ui/status.tsx'
import { formatDay } from '#app/ui/when.tsx'
import { objectionToDeploying } from './pilot.ts'
import type { PilotDeployment, PilotWhole } from './pilot-whole.ts'
import { words } from './words.ts'

/** Where the answer is still in use, once there is something to say of it. */
export function PilotDeployments({ pilot }: { pilot: PilotWhole }) {
  const t = useWords(words)
  if (objectionToDeploying(pilot) !== null) return null
  return (
    <Section title={t.page.deployments}>
      <DeploymentList deployments={pilot.deployments} />
      {pilot.may.declareUse && (
        <p>
          <ButtonLink kind="plain" to={`/pilots/${pilot.id}/deployment`}>
            {t.page.declareUse}
          </ButtonLink>
        </p>
      )}
    </Section>
  )
}

function DeploymentList({ deployments }: { deployments: PilotDeployment[] }) {
  const t = useWords(words)
  const language = useLanguage()
  const day = (date: Date) => formatDay(language, date.toISOString())
  return (
    <ItemList
      empty={t.page.noDeployment}
      items={deployments.map(({ id, slug, name, unit, level, since, people, settled, settledFrom }) => ({
        key: id,
        to: `/facilities/${slug}`,
        title: `${name}, ${unit}`,
        text: `D${level} · ${t.levels[level]}`,
        status: (
          <Status tone={settled ? 'done' : 'waiting'}>
            {settled ? t.page.settled : t.page.recent(day(settledFrom))}
          </Status>
        ),
        meta: [t.page.since(day(since)), people === null ? null : t.page.reach(formatNumber(language, people))]
          .filter(Boolean)
          .join(' · '),
      }))}
    />
  )
}
