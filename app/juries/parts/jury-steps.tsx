import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Facts } from '#app/ui/facts.tsx'
import type { Jury } from '../progress.server.ts'
import { words as countingWords } from '../words.counting.ts'
import { words as hearingWords } from '../words.hearings.ts'
import { words as interestWords } from '../words.interests.ts'
import { words as meetingWords } from '../words.meeting.ts'
import { words as phaseWords } from '../words.phases.ts'
import { words as planWords } from '../words.plans.ts'
import { words as seatWords } from '../words.seats.ts'
import { words as statementWords } from '../words.statements.ts'
import { words } from '../words.ts'

type Seated = Pick<Jury, 'counts' | 'cutoff'> & { panel: NonNullable<Jury['panel']> }

interface Way {
  to: string
  label: string
}

/** What can be done now: the next step as a button, and every way by the work it belongs to, in the order a jury works. */
export function JurySteps(jury: Seated) {
  const { steps } = useWords(words).jury
  const ways = useWays(jury)
  const next = nextOf(jury, ways)
  const groups = (['composing', 'reading', 'meeting', 'deciding'] as const).map((group) => ({
    term: steps[group],
    // The next step is the button above.
    links: ways[group].filter((way) => way !== next),
  }))
  return (
    <>
      {next && (
        <p className="actions">
          <ButtonLink to={next.to}>{next.label}</ButtonLink>
        </p>
      )}
      <Facts
        items={groups
          .filter(({ links }) => links.length > 0)
          .map(({ term, links }) => ({ term, value: <Ways ways={links} /> }))}
      />
    </>
  )
}

function Ways({ ways }: { ways: Way[] }) {
  return (
    <ul className="ways">
      {ways.map(({ to, label }) => (
        <li key={to}>
          <Link to={to}>{label}</Link>
        </li>
      ))}
    </ul>
  )
}

/** Every way that is open now, by the work it belongs to. */
function useWays({ panel, counts, cutoff }: Seated) {
  const { jury } = useWords(words)
  const { calling, lead } = useWords(meetingWords)
  const [seats, counting, plans] = [useWords(seatWords), useWords(countingWords), useWords(planWords)]
  const [phases, interests] = [useWords(phaseWords), useWords(interestWords)]
  const [hosts, hearings] = [useWords(statementWords), useWords(hearingWords)]
  const way = (end: string, label: string, isOpen = true) =>
    isOpen ? [{ to: `/juries/${panel.id}/${end}`, label }] : []
  const isOpened = panel.stage === 'opened' || panel.stage === 'decided'
  const isDecided = panel.stage === 'decided'
  const isShut = !cutoff.stillCollecting
  const mayCall = !isDecided && panel.stage !== 'composing'
  return {
    composing: [
      ...way('invitation', jury.invite, !isDecided),
      ...way('composition', seats.composition.link, !isDecided),
      ...way('interests', interests.bars.link),
      ...way('phases', phases.link),
    ],
    reading: [
      ...way('plans', plans.plans.link, !isDecided && isShut),
      ...way('counting', counting.choice.open, !isOpened),
      ...way('opening', jury.open, panel.stage === 'scoring' && counts.handedIn > 0),
      ...way('statements', hosts.link, isShut),
    ],
    meeting: [
      ...way('hearings', hearings.link, isOpened),
      ...(panel.sitting ? way('lead', lead.link) : way('sitting', calling.title, mayCall)),
    ],
    deciding: way('ranking', jury.ranking, isOpened),
  }
}

/** Invite while files arrive, share them out once the door is shut, then decide. */
function nextOf({ panel, cutoff }: Seated, ways: ReturnType<typeof useWays>): Way | undefined {
  if (panel.stage === 'composing') return cutoff.stillCollecting ? ways.composing[0] : ways.reading[0]
  return ways.deciding[0]
}
