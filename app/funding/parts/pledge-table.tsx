import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { Money } from '#app/ui/money.tsx'
import { Table } from '#app/ui/table.tsx'
import type { PledgeWhole } from '../pledges.server.ts'
import { words } from '../words.ts'
import { PledgeStatus } from './pledge-status.tsx'

type Line = Pick<PledgeWhole, 'id' | 'number' | 'amountCents' | 'partner' | 'stage' | 'call'>

/** Pledges to compare: who gives how much to what, and where each stands. */
export function PledgeTable({ caption, pledges }: { caption: string; pledges: Line[] }) {
  const language = useLanguage()
  const { pledges: t } = useWords(words)
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'number', label: t.number },
        { key: 'partner', label: t.partner },
        { key: 'call', label: t.call },
        { key: 'amount', label: t.amount, align: 'end' },
        { key: 'stage', label: t.stage },
      ]}
      rows={pledges.map((line) => ({
        key: line.id,
        href: `/pledges/${line.id}`,
        cells: {
          number: line.number,
          partner: line.partner,
          call: inLanguage(language, line.call.title),
          amount: <Money cents={line.amountCents} />,
          stage: <PledgeStatus stage={line.stage} />,
        },
      }))}
    />
  )
}
