import { useWords } from '#app/platform/words.tsx'
import { Facts, Figure, Figures } from '#app/ui/facts.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Money } from '#app/ui/money.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { PledgeWhole } from '../pledges.server.ts'
import { groupedReference } from '../reference.ts'
import { words } from '../words.ts'

/** What to copy on the bank transfer, set large. */
export function PledgeTransfer({ pledge }: { pledge: Pick<PledgeWhole, 'amountCents' | 'reference'> }) {
  const { pledge: t } = useWords(words)
  return (
    <Section title={t.transfer}>
      <Figures>
        <Figure n={groupedReference(pledge.reference)} label={t.reference} hint={t.referenceHint} />
        <Figure n={<Money cents={pledge.amountCents} />} label={t.exact} />
      </Figures>
      <Facts items={[{ term: t.account, value: t.accountText }]} />
      <Notice tone="info">
        <p>{t.waiting}</p>
      </Notice>
    </Section>
  )
}
