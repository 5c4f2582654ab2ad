import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { Status } from '#app/ui/status.tsx'
import { Table } from '#app/ui/table.tsx'
import { When } from '#app/ui/when.tsx'
import type { listPlans } from '../plans.server.ts'
import type { Minimum } from '../seat.ts'
import { words as pinWords } from '../words.pins.ts'
import { words as planWords } from '../words.plans.ts'
import { words as seatWords } from '../words.seats.ts'

interface Rules {
  panelId: string
  readings: number
  minima: Minimum[]
  pins: number
  apart: number
}

/** What every plan respects, said before one is asked for. */
export function PlanRules({ panelId, readings, minima, pins, apart }: Rules) {
  const { readers, apart: two, table } = useWords(pinWords)
  const { plans } = useWords(planWords)
  const { seats } = useWords(seatWords)
  const { rules } = plans
  const lines = [
    rules.readings(readings),
    ...minima.map(({ college, least }) => rules.college(seats.colleges[college], least)),
    ...[rules.capacity, rules.links, rules.begun],
    ...(pins > 0 ? [readers.pinned(pins)] : []),
    ...(apart > 0 ? [two.rule(apart)] : []),
  ]
  return (
    <>
      <p>{plans.holds}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="actions">
        <Link to={`/juries/${panelId}/composition`}>{plans.change}</Link>
        <Link to={`/juries/${panelId}/apart`}>{two.link}</Link>
        <Link to={`/juries/${panelId}/readers`}>{table.link}</Link>
      </p>
    </>
  )
}

type Told = Awaited<ReturnType<typeof listPlans>>['plans'][number]
const TONES = {
  seeking: 'waiting',
  draft: 'draft',
  impossible: 'late',
  given_up: 'stopped',
  published: 'done',
  superseded: 'stopped',
} as const

export function PlanStatus({ stage }: Pick<Told, 'stage'>) {
  const { plans } = useWords(planWords)
  return <Status tone={TONES[stage]}>{plans.stages[stage]}</Status>
}

/** The proposals there were, the latest first. */
export function PlansBefore({ plans }: { plans: Told[] }) {
  const { plans: t } = useWords(planWords)
  return (
    <Table
      caption={t.past}
      columns={[
        { key: 'asked', label: t.asked },
        { key: 'by', label: t.by },
        { key: 'files', label: t.files, align: 'end' },
        { key: 'state', label: t.state },
      ]}
      rows={plans.map(({ id, stage, askedAt, by, files }) => ({
        key: id,
        href: `/plans/${id}`,
        cells: {
          asked: <When at={askedAt.toISOString()} show="instant" />,
          by,
          files,
          state: <PlanStatus stage={stage} />,
        },
      }))}
      empty={t.none}
    />
  )
}
