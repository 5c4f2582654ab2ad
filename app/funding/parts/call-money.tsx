import { useWords } from '#app/platform/words.tsx'
import { Figure, Figures } from '#app/ui/facts.tsx'
import { Money } from '#app/ui/money.tsx'
import { words } from '../words.ts'

interface Props {
  envelopeCents: number
  money: { pledgedCents: number; receivedCents: number; awardedCents: number }
}

/** What a call announces beside what has been promised, has arrived and is awarded. */
export function CallMoneyFigures({ envelopeCents, money }: Props) {
  const { pledging: t } = useWords(words)
  return (
    <Figures>
      <Figure n={<Money cents={envelopeCents} />} label={t.envelope} />
      <Figure n={<Money cents={money.pledgedCents} />} label={t.promised} />
      <Figure n={<Money cents={money.receivedCents} />} label={t.received} />
      <Figure n={<Money cents={money.awardedCents} />} label={t.awarded} />
    </Figures>
  )
}
