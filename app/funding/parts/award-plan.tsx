import { Link } from '@remix-run/react'
import { Told, useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Money } from '#app/ui/money.tsx'
import { Table } from '#app/ui/table.tsx'
import { When } from '#app/ui/when.tsx'
import type { AwardWhole } from '../awards.server.ts'
import { words } from '../words.ts'
import { TrancheStatus } from './tranche-status.tsx'

type Planned = Pick<AwardWhole, 'amountCents' | 'application' | 'call' | 'shares' | 'tranches'>

/** For what, from whom and when: the same before and after it is approved. */
export function AwardPlan({ award }: { award: Planned }) {
  const { award: t } = useWords(words)
  const total = { key: 'total', cells: { name: t.total, number: '', amount: <Money cents={award.amountCents} /> } }
  return (
    <>
      <Facts
        items={[...applicationOf(award, t.application), { term: t.call, value: <CallLink call={award.call} /> }]}
      />
      <Section title={t.shares}>
        <Table
          caption={t.shares}
          columns={[
            { key: 'name', label: t.partner },
            { key: 'number', label: t.pledge },
            { key: 'amount', label: t.amount, align: 'end' },
          ]}
          rows={[
            ...award.shares.map(({ pledgeId, partner, number, amountCents }) => ({
              key: pledgeId,
              cells: { name: partner, number, amount: <Money cents={amountCents} /> },
            })),
            total,
          ]}
        />
      </Section>
      <Section title={t.tranches}>
        <Table
          caption={t.tranches}
          columns={[
            { key: 'name', label: t.milestone },
            { key: 'due', label: t.due },
            { key: 'stage', label: t.stage },
            { key: 'amount', label: t.amount, align: 'end' },
          ]}
          rows={[
            ...award.tranches.map(({ id, position, milestone, dueOn, stage, amountCents }) => ({
              key: id,
              cells: {
                name: `${position}. ${milestone}`,
                due: <When at={dueOn.toISOString()} show="day" />,
                stage: <TrancheStatus stage={stage} />,
                amount: <Money cents={amountCents} />,
              },
            })),
            total,
          ]}
        />
      </Section>
    </>
  )
}

/** The file, for those who may read it. */
function applicationOf({ application }: Pick<Planned, 'application'>, term: string) {
  if (!application) return []
  const value = (
    <Link to={`/applications/${application.id}`}>
      {application.number} · {application.title}
    </Link>
  )
  return [{ term, value }]
}

function CallLink({ call }: Pick<Planned, 'call'>) {
  return (
    <Link to={`/calls/${call.slug}`}>
      <Told text={call.title} />
    </Link>
  )
}
