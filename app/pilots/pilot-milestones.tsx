import { Link } from '@remix-run/react'
import { useLanguage, useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Status } from '#app/ui/status.tsx'
import { Timeline } from '#app/ui/timeline.tsx'
import { formatDay } from '#app/ui/when.tsx'
import { objectionToPlanning } from './pilot.ts'
import type { PilotMilestone, PilotWhole } from './pilot-whole.ts'
import { words } from './words.ts'

/** The milestones in the order of their days, each with where it stands; late ones are said to be late. */
export function PilotMilestones({ pilot }: { pilot: PilotWhole }) {
  const t = useWords(words)
  const mayReach = pilot.may.lead && objectionToPlanning(pilot) === null
  return (
    <Section title={t.page.milestones}>
      {pilot.milestones.length === 0 ? (
        <p className="quiet">{t.page.noMilestone}</p>
      ) : (
        <Timeline
          items={pilot.milestones.map((milestone) => ({
            key: milestone.id,
            at: milestone.dueOn.toISOString(),
            title: milestone.title,
            text: <Standing milestone={milestone} mayReach={mayReach} />,
          }))}
        />
      )}
    </Section>
  )
}

function Standing({ milestone, mayReach }: { milestone: PilotMilestone; mayReach: boolean }) {
  const t = useWords(words)
  const language = useLanguage()
  const { id, title, owner, reachedAt, late, trancheId, evidenceId } = milestone
  return (
    <>
      {reachedAt ? (
        <Status tone="done">{t.milestone.reachedOn(formatDay(language, reachedAt.toISOString()))}</Status>
      ) : (
        <Status tone={late ? 'late' : 'waiting'}>{late ? t.milestone.late : t.milestone.coming}</Status>
      )}
      {owner && <p>{t.milestone.owner(owner)}</p>}
      {owner && trancheId && <p>{t.milestone.tranche}</p>}
      {evidenceId && (
        <p>
          <a href={`/milestones/${id}/evidence`}>{t.milestone.evidence}</a>
        </p>
      )}
      {mayReach && !reachedAt && (
        <p>
          <Link to={`/milestones/${id}/reach`}>{t.milestone.reach(title)}</Link>
        </p>
      )}
    </>
  )
}
