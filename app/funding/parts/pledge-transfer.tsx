import { useWords } from '#app/platform/words.tsx'
import { Facts, Figure, Figures } from '#app/ui/facts.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Money } from '#app/ui/money.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { PledgeWhole } from '../pledges.server.ts'
import { groupedReference } from '../reference.ts'
import { words } from '../words.ts'

interface Props {
  pledge: Pick<PledgeWhole, 'amountCents' | 'reference'>
  /** Whether the reader is the one who makes the transfer. */
  gives: boolean
}

/** What to copy on the bank transfer, set large. */
export function PledgeTransfer({ pledge, gives }: Props) {
  const { pledge: t } = useWords(words)
  return (
    <Section title={gives ? t.transfer : t.awaited}>
      <Figures>
        <Figure n={groupedReference(pledge.reference)} label={t.reference} hint={t.referenceHint} />
        <Figure n={<Money cents={pledge.amountCents} />} label={t.exact} />
      </Figures>
      {gives && <Facts items={[{ term: t.account, value: t.accountText }]} />}
      <Notice tone="info">
        <p>{t.waiting}</p>
      </Notice>
    </Section>
  )
}
