import { useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Status } from '#app/ui/status.tsx'
import { When } from '#app/ui/when.tsx'
import type { PilotMilestone } from '../pilot-whole.ts'
import { words } from '../words.ts'

/** One milestone before it is said to be reached. */
export function MilestoneFacts({ milestone }: { milestone: PilotMilestone }) {
  const t = useWords(words)
  const { title, owner, dueOn, late } = milestone
  const due = <When at={dueOn.toISOString()} show="day" />
  const lateWord = <Status tone="late">{t.milestone.late}</Status>
  return (
    <Facts
      items={[
        { term: t.milestones.name, value: title },
        { term: t.milestones.owner, value: owner },
        {
          term: t.milestones.due,
          value: late ? (
            <>
              {due} {lateWord}
            </>
          ) : (
            due
          ),
        },
      ]}
    />
  )
}
