import { useWords } from '#app/platform/words.tsx'
import { FieldGroup, FieldRow, MoreFields } from '#app/ui/field-group.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { CRITERION_ROWS } from '../call-rows.form.ts'
import type { Boxes } from '../call-start.ts'
import { words } from '../words.ts'
import { Long, Text, useSlipIn, useStart } from './call-boxes.tsx'

/** How many empty rows wait after the filled ones; saving brings as many again. */
const SPARE = 2

/** The criteria there are, then a few empty rows one press away. */
export function CriterionRows({ shown }: { shown: Boxes }) {
  const { form } = useWords(words)
  const { filled, spare } = rowsOf(CRITERION_ROWS, (n) => shown[`criterion-${n}-name`])
  return (
    <>
      <p className="hint">{form.criteriaLead}</p>
      {filled.map((n) => (
        <CriterionRow key={n} n={n} />
      ))}
      {spare.length > 0 && (
        <MoreFields summary={form.addCriteria} open={filled.length === 0}>
          {spare.map((n) => (
            <CriterionRow key={n} n={n} />
          ))}
          <p className="hint">{form.addMore}</p>
        </MoreFields>
      )}
    </>
  )
}

function CriterionRow({ n }: { n: number }) {
  const { form } = useWords(words)
  const open = useSlipIn((name) => name.startsWith(`criterion-${n}-`))
  const field = (part: string) => `criterion-${n}-${part}`
  return (
    <FieldGroup legend={form.criterion(n)}>
      <FieldRow>
        <Text name={field('name')} label={form.criterionName} maxLength={120} />
        <Whole name={field('weight')} label={form.weight} otherwise="10" />
        <Whole name={field('threshold')} label={form.threshold} otherwise="0" />
      </FieldRow>
      <MoreFields summary={form.details} open={open}>
        <Long name={field('help')} label={form.criterionHelp} rows={3} maxLength={600} />
        <Text name={field('name-en')} label={form.nameEn} lang="en" maxLength={120} />
        <Long name={field('help-en')} label={form.helpEn} rows={3} lang="en" maxLength={600} />
      </MoreFields>
    </FieldGroup>
  )
}

function Whole({ name, otherwise, ...box }: { name: string; label: string; otherwise: string }) {
  return <TextField {...box} name={name} inputMode="numeric" width="short" defaultValue={useStart(name) ?? otherwise} />
}

/** The rows up to the last filled one, and the spare ones after it. */
function rowsOf(rows: number[], held: (n: number) => string | string[] | undefined) {
  const last = Math.max(0, ...rows.filter((n) => held(n)))
  return { filled: rows.slice(0, last), spare: rows.slice(last, last + SPARE) }
}
