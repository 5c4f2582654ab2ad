import type { CallMoney as Sums } from '#app/funding/purses.server.ts'
import { useWords } from '#app/platform/words.tsx'
import { Figure, Figures } from '#app/ui/facts.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Money } from '#app/ui/money.tsx'
import { words } from '../words.ts'

/** From what was announced to what was awarded, side by side so that they can be compared. */
export function CallMoney({ envelopeCents, money }: { envelopeCents: number; money: Sums }) {
  const t = useWords(words).call
  return (
    <Section title={t.money}>
      <Figures>
        <Figure n={<Money cents={envelopeCents} />} label={t.envelope} />
        <Figure n={<Money cents={money.pledgedCents} />} label={t.pledged} />
        <Figure n={<Money cents={money.receivedCents} />} label={t.received} />
        <Figure n={<Money cents={money.awardedCents} />} label={t.awarded} />
      </Figures>
    </Section>
  )
}
