import { eurosOf } from '#app/platform/money.ts'
import { parisWall } from '#app/platform/paris.ts'
import { useWords } from '#app/platform/words.tsx'
import { Choices, DateField, Hidden, MoneyField, TextArea } from '#app/ui/fields.tsx'
import type { OwnStatement } from '../own-statements.server.ts'
import { COULD_HOST, LONGEST_TEXT } from '../statement.ts'
import { words } from '../words.statements.ts'

/** The five boxes of an answer, and what ties the place to the company. */
export function StatementFields({ statement }: { statement: OwnStatement }) {
  const t = useWords(words)
  const { answer, fromOn, toOn, means, askedCents, conditions, tie, revision } = statement
  const options = COULD_HOST.map((value) => ({ value, label: t.answers[value], hint: t.answer.hints[value] }))
  const ties = (['no', 'yes'] as const).map((value) => ({ value, label: t.answer.ties[value] }))
  return (
    <>
      <Hidden name="revision" value={String(revision)} />
      <Choices
        type="radio"
        name="answer"
        legend={t.answer.answer}
        options={options}
        defaultValue={answer ?? undefined}
      />
      <DateField name="fromOn" label={t.answer.from} required={false} defaultValue={dayOf(fromOn)} />
      <DateField name="toOn" label={t.answer.to} required={false} defaultValue={dayOf(toOn)} />
      <TextArea
        name="means"
        label={t.answer.means}
        hint={t.answer.meansHint}
        rows={4}
        maxLength={LONGEST_TEXT}
        required={false}
        defaultValue={means}
      />
      <MoneyField
        name="asked"
        label={t.answer.asked}
        hint={t.answer.askedHint}
        required={false}
        defaultValue={askedCents === null ? '' : eurosOf(askedCents)}
      />
      <TextArea
        name="conditions"
        label={t.answer.conditions}
        hint={t.answer.conditionsHint}
        rows={4}
        maxLength={LONGEST_TEXT}
        required={false}
        defaultValue={conditions}
      />
      <Choices
        type="radio"
        name="tied"
        legend={t.answer.tied}
        hint={t.answer.tiedHint}
        options={ties}
        defaultValue={answer === null ? undefined : tie ? 'yes' : 'no'}
      />
      <TextArea
        name="tie"
        label={t.answer.tie}
        hint={t.answer.tieHint}
        rows={2}
        maxLength={LONGEST_TEXT}
        required={false}
        defaultValue={tie ?? ''}
      />
    </>
  )
}

/** As a box of a day wants it. */
const dayOf = (day: Date | null) => (day ? parisWall(day).slice(0, 10) : '')
