import { Link } from '@remix-run/react'
import { useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { formatDay } from '#app/ui/when.tsx'
import { objectionToChoosing, objectionToCompleting, objectionToPlanning, STOPPABLE } from './pilot.ts'
import type { PilotWhole } from './pilot-whole.ts'
import { words } from './words.ts'

/** What the lead does next, first on their page; then what else can be done. Nothing for the public. */
export function PilotNextStep({ pilot }: { pilot: PilotWhole }) {
  const t = useWords(words)
  const { nextStep } = pilot
  return (
    <>
      {nextStep && (
        <Notice tone={nextStep.word === 'reach_late_milestone' ? 'warn' : 'info'} title={t.next.title}>
          <p>
            {t.next.steps[nextStep.word].say(nextStep.about ?? '')} <Due step={nextStep} />
          </p>
          <p>
            <ButtonLink to={nextStep.to}>{t.next.steps[nextStep.word].go}</ButtonLink>
          </p>
        </Notice>
      )}
      <AlsoPossible pilot={pilot} />
    </>
  )
}

function Due({ step }: { step: NonNullable<PilotWhole['nextStep']> }) {
  const t = useWords(words)
  const language = useLanguage()
  if (!step.due) return null
  const day = formatDay(language, step.due.toISOString())
  return step.word === 'reach_late_milestone' ? t.next.wasDue(day) : t.next.before(day)
}

function AlsoPossible({ pilot }: { pilot: PilotWhole }) {
  const t = useWords(words)
  const { id, may, nextStep } = pilot
  const links = [
    { to: `/pilots/${id}/milestones`, label: t.next.links.milestones, is: may.lead && !objectionToPlanning(pilot) },
    { to: `/pilots/${id}/indicators`, label: t.next.links.indicators, is: may.lead && !objectionToChoosing(pilot) },
    { to: `/pilots/${id}/completion`, label: t.next.links.completion, is: may.lead && !objectionToCompleting(pilot) },
    { to: `/pilots/${id}/stop`, label: t.page.stopIt, is: may.stop && STOPPABLE.includes(pilot.stage) },
  ].filter(({ to, is }) => is && to !== nextStep?.to)
  if (links.length === 0) return null
  return (
    <nav className="nav" aria-label={t.next.also}>
      <ul>
        {links.map(({ to, label }) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
