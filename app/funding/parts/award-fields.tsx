import { parisWall } from '#app/platform/paris.ts'
import type { Slip } from '#app/platform/slip.ts'
import { useLanguage, useWords } from '#app/platform/words.tsx'
import { FieldGroup, FieldRow, MoreFields } from '#app/ui/field-group.tsx'
import { DateField, MoneyField, TextField } from '#app/ui/fields.tsx'
import { formatMoney } from '#app/ui/money.tsx'
import { shareBox, TRANCHE_ROWS, trancheBoxes } from '../boxes.ts'
import { eurosToType } from '../cents.ts'
import type { Suggested } from '../proposals.server.ts'
import { words } from '../words.ts'

/** The amount, who pays it and when, filled in with the suggestion. */
export function AwardFields({ suggestion, purses, typed }: Suggested & { typed: Slip['typed'] }) {
  const language = useLanguage()
  const { proposal: t } = useWords(words)
  const rows = Array.from({ length: TRANCHE_ROWS }, (_, row) => row + 1)
  const more = rows.slice(suggestion.tranches.length)
  const drawn = new Map(suggestion.shares.map((share) => [share.pledgeId, share.amountCents]))
  return (
    <>
      <MoneyField name="amount" label={t.amount} defaultValue={eurosToType(suggestion.amountCents)} />
      <FieldGroup legend={t.shares}>
        {purses.map(({ pledgeId, partner, number, leftCents }) => (
          <Euros
            key={pledgeId}
            name={shareBox(pledgeId)}
            label={t.share(partner, number)}
            hint={t.shareHint(formatMoney(language, leftCents))}
            cents={drawn.get(pledgeId)}
            required={false}
          />
        ))}
      </FieldGroup>
      <FieldGroup legend={t.tranches}>
        {suggestion.tranches.map((tranche, row) => (
          <TrancheFields key={tranche.milestone} n={row + 1} tranche={tranche} />
        ))}
        <MoreFields summary={t.more} open={more.some((n) => isTyped(typed, n))}>
          {more.map((n) => (
            <TrancheFields key={n} n={n} />
          ))}
        </MoreFields>
      </FieldGroup>
    </>
  )
}

/** Whether something was typed in this row, which would be folded otherwise. */
function isTyped(typed: Slip['typed'], n: number) {
  return Object.values(trancheBoxes(n)).some((name) => typed[name])
}

type Tranche = Suggested['suggestion']['tranches'][number]

/** One tranche; a row left empty counts for nothing. */
function TrancheFields({ n, tranche }: { n: number; tranche?: Tranche }) {
  const { proposal: t } = useWords(words)
  const boxes = trancheBoxes(n)
  const required = tranche !== undefined
  const due = tranche && parisWall(tranche.dueOn).slice(0, 10)
  return (
    <FieldGroup legend={t.trancheLegend(n)}>
      <FieldRow>
        <Euros name={boxes.amount} label={t.trancheAmount} cents={tranche?.amountCents} required={required} />
        <DateField name={boxes.due} label={t.due} defaultValue={due} required={required} />
      </FieldRow>
      <TextField
        name={boxes.milestone}
        label={t.milestone}
        defaultValue={tranche?.milestone}
        maxLength={200}
        required={required}
      />
    </FieldGroup>
  )
}

type EurosProps = { name: string; label: string; hint?: string; cents: number | undefined; required: boolean }

/** A box of euros among others: how to write them is said once, at the amount. */
function Euros({ cents, ...question }: EurosProps) {
  const { proposal: t } = useWords(words)
  return (
    <TextField
      {...question}
      defaultValue={eurosToType(cents ?? 0)}
      inputMode="decimal"
      autoComplete="off"
      width="short"
      unit={t.euros}
    />
  )
}
