import { useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Money } from '#app/ui/money.tsx'
import { Table } from '#app/ui/table.tsx'
import { When } from '#app/ui/when.tsx'
import type { AwardWhole } from '../awards.server.ts'
import { words } from '../words.ts'
import { TrancheStatus } from './tranche-status.tsx'

type Planned = Pick<AwardWhole, 'amountCents' | 'shares' | 'tranches'>

/** From whom and when: the same before and after it is approved. */
export function AwardPlan({ award }: { award: Planned }) {
  const { award: t } = useWords(words)
  const total = { key: 'total', cells: { name: t.total, number: '', amount: <Money cents={award.amountCents} /> } }
  return (
    <>
      <Section title={t.shares}>
        <Table
          caption={t.sharesCaption}
          columns={[
            { key: 'name', label: t.partner },
            { key: 'amount', label: t.amount, align: 'end' },
            { key: 'number', label: t.pledge },
          ]}
          rows={[
            ...award.shares.map(({ pledgeId, partner, number, amountCents }) => ({
              key: pledgeId,
              cells: {
                name: partner,
                number: <span className="figures">{number}</span>,
                amount: <Money cents={amountCents} />,
              },
            })),
            total,
          ]}
        />
      </Section>
      <Section title={t.tranches}>
        <Table
          caption={t.tranchesCaption}
          columns={[
            { key: 'name', label: t.milestone },
            { key: 'amount', label: t.amount, align: 'end' },
            { key: 'due', label: t.due },
            { key: 'stage', label: t.stage },
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
