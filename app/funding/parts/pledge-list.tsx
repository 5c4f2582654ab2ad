import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { ItemList } from '#app/ui/list.tsx'
import { formatMoney } from '#app/ui/money.tsx'
import type { PledgeWhole } from '../pledges.server.ts'
import { words } from '../words.ts'
import { PledgeStatus } from './pledge-status.tsx'

type Line = Pick<PledgeWhole, 'id' | 'number' | 'amountCents' | 'partner' | 'stage' | 'call'>

/** Pledges one under the other: who gives how much to what, and where each stands. */
export function PledgeList({ title, pledges }: { title: string; pledges: Line[] }) {
  const language = useLanguage()
  const { pledge: t } = useWords(words)
  const items = pledges.map(({ id, number, amountCents, partner, stage, call }) => ({
    key: id,
    to: `/pledges/${id}`,
    title: t.titles[stage](formatMoney(language, amountCents), partner),
    text: inLanguage(language, call.title),
    status: <PledgeStatus stage={stage} />,
    meta: number,
  }))
  return (
    <Section title={title}>
      <ItemList items={items} empty={null} />
    </Section>
  )
}
