import { parisWall } from '#app/platform/paris.ts'
import { useLanguage, useWords } from '#app/platform/words.tsx'
import { DateField, MoneyField, TextField } from '#app/ui/fields.tsx'
import { Section } from '#app/ui/layout.tsx'
import { formatMoney } from '#app/ui/money.tsx'
import { shareBox, TRANCHE_ROWS, trancheBoxes } from '../boxes.ts'
import { eurosToType } from '../cents.ts'
import type { Suggested } from '../proposals.server.ts'
import { words } from '../words.ts'

/** The amount, who pays it and when, filled in with the suggestion. */
export function AwardFields({ suggestion, purses }: Suggested) {
  const language = useLanguage()
  const { proposal: t } = useWords(words)
  const drawn = new Map(suggestion.shares.map((share) => [share.pledgeId, share.amountCents]))
  return (
    <>
      <MoneyField name="amount" label={t.amount} defaultValue={eurosToType(suggestion.amountCents)} />
      <Section title={t.shares}>
        {purses.map(({ pledgeId, partner, number, leftCents }) => (
          <MoneyField
            key={pledgeId}
            name={shareBox(pledgeId)}
            label={t.share(partner, number)}
            hint={t.shareHint(formatMoney(language, leftCents))}
            defaultValue={eurosToType(drawn.get(pledgeId) ?? 0)}
            required={false}
          />
        ))}
      </Section>
      <Section title={t.tranches}>
        {Array.from({ length: TRANCHE_ROWS }, (_, row) => (
          <TrancheFields key={trancheBoxes(row).amount} n={row + 1} tranche={suggestion.tranches[row]} />
        ))}
      </Section>
    </>
  )
}

type Tranche = Suggested['suggestion']['tranches'][number]

/** One tranche; a row left empty counts for nothing, and rows beyond the suggestion are folded. */
function TrancheFields({ n, tranche }: { n: number; tranche: Tranche | undefined }) {
  const { proposal: t } = useWords(words)
  const boxes = trancheBoxes(n)
  const required = tranche !== undefined
  const fields = (
    <>
      <MoneyField
        name={boxes.amount}
        label={t.trancheAmount}
        defaultValue={tranche && eurosToType(tranche.amountCents)}
        required={required}
      />
      <TextField
        name={boxes.milestone}
        label={t.milestone}
        defaultValue={tranche?.milestone}
        maxLength={200}
        required={required}
      />
      <DateField
        name={boxes.due}
        label={t.due}
        defaultValue={tranche && parisWall(tranche.dueOn).slice(0, 10)}
        required={required}
      />
    </>
  )
  return (
    <fieldset className="field">
      <legend>{t.trancheLegend(n)}</legend>
      {fields}
    </fieldset>
  )
}
