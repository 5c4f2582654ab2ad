import { Fragment, type ReactNode, useContext } from 'react'
import { useWords } from '#app/platform/words.tsx'
import { REQUIREMENTS } from '#app/solutions/requirement.ts'
import { words as passport } from '#app/solutions/words.passport.ts'
import { FieldGroup, FieldRow, MoreFields } from '#app/ui/field-group.tsx'
import { Choices, DateTimeField, Select } from '#app/ui/fields.tsx'
import { DOCUMENT_NEEDS } from '../call-content.ts'
import { CRITERION_ROWS, DOCUMENT_ROWS, KNOCKOUT_ROWS, STEP_ROWS } from '../call-rows.form.ts'
import { words as building } from '../words.building.ts'
import { words } from '../words.ts'
import { Long, StartBoxes, Text, useSlipIn, useStart, Whole } from './call-boxes.tsx'

/** How many empty rows wait after the filled ones; saving brings as many again. */
const SPARE = 2

type RowsProps = {
  rows: number[]
  first: (n: number) => string
  lead: string
  add: string
  row: (n: number) => ReactNode
}

/** The rows there are, then a few empty ones one press away. */
function Rows({ rows, first, lead, add, row }: RowsProps) {
  const { form } = useWords(words)
  const held = useContext(StartBoxes)
  const last = Math.max(0, ...rows.filter((n) => held[first(n)]))
  const [filled, spare] = [rows.slice(0, last), rows.slice(last, last + SPARE)]
  return (
    <>
      <p className="hint">{lead}</p>
      {filled.map((n) => (
        <Fragment key={n}>{row(n)}</Fragment>
      ))}
      {spare.length > 0 && (
        <MoreFields summary={add} open={filled.length === 0}>
          {spare.map((n) => (
            <Fragment key={n}>{row(n)}</Fragment>
          ))}
          <p className="hint">{form.addMore}</p>
        </MoreFields>
      )}
    </>
  )
}

export function CriterionRows() {
  const { form } = useWords(words)
  const first = (n: number) => `criterion-${n}-name`
  const row = (n: number) => <CriterionRow n={n} />
  return <Rows rows={CRITERION_ROWS} first={first} lead={form.criteriaLead} add={form.addCriteria} row={row} />
}

function CriterionRow({ n }: { n: number }) {
  const { form } = useWords(words)
  const { criteria } = useWords(building)
  const open = useSlipIn((name) => name.startsWith(`criterion-${n}-`))
  const field = (part: string) => `criterion-${n}-${part}`
  return (
    <FieldGroup legend={form.criterion(n)}>
      <FieldRow>
        <Text name={field('name')} label={form.criterionName} maxLength={120} />
        <Whole name={field('weight')} label={form.weight} otherwise="10" />
        <Whole name={field('threshold')} label={form.threshold} otherwise="0" />
        <Whole name={field('tie')} label={criteria.tie} required={false} />
      </FieldRow>
      <Long name={field('help')} label={form.criterionHelp} rows={3} maxLength={600} />
      <MoreFields summary={criteria.anchors} open={open}>
        <Long name={field('anchors')} label={criteria.anchors} hint={criteria.anchorsHint} rows={6} optional />
        <Text name={field('name-en')} label={form.nameEn} lang="en" maxLength={120} />
        <Long name={field('help-en')} label={form.helpEn} rows={3} lang="en" maxLength={600} />
        <Long name={field('anchors-en')} label={criteria.anchorsEn} rows={6} lang="en" />
      </MoreFields>
    </FieldGroup>
  )
}

export function StepRows() {
  const { calendar } = useWords(building)
  const first = (n: number) => `step-${n}-name`
  const row = (n: number) => <StepRow n={n} />
  return <Rows rows={STEP_ROWS} first={first} lead={calendar.stepsHint} add={calendar.addSteps} row={row} />
}

function StepRow({ n }: { n: number }) {
  const { form } = useWords(words)
  const { calendar } = useWords(building)
  const at = useStart(`step-${n}-at`)
  return (
    <FieldGroup legend={calendar.step(n)}>
      <Text name={`step-${n}-name`} label={calendar.stepName} maxLength={120} />
      <DateTimeField name={`step-${n}-at`} label={calendar.stepAt} defaultValue={at} />
      <MoreFields summary={form.nameEn}>
        <Text name={`step-${n}-name-en`} label={form.nameEn} lang="en" maxLength={120} />
      </MoreFields>
    </FieldGroup>
  )
}

export function KnockoutRows() {
  const { conditions } = useWords(building)
  const first = (n: number) => `knockout-${n}-question`
  const row = (n: number) => <KnockoutRow n={n} />
  return (
    <Rows rows={KNOCKOUT_ROWS} first={first} lead={conditions.knockoutsHint} add={conditions.addKnockouts} row={row} />
  )
}

function KnockoutRow({ n }: { n: number }) {
  const { form } = useWords(words)
  const { conditions } = useWords(building)
  const field = (part: string) => `knockout-${n}-${part}`
  const passes = useStart(field('passes')) ?? 'yes'
  const options = [
    { value: 'yes', label: conditions.yes },
    { value: 'no', label: conditions.no },
  ]
  return (
    <FieldGroup legend={conditions.knockout(n)}>
      <Text name={field('question')} label={conditions.question} maxLength={240} />
      <Choices
        type="radio"
        compact
        name={field('passes')}
        legend={conditions.passes}
        options={options}
        defaultValue={passes}
      />
      <Text name={field('reason')} label={conditions.reason} maxLength={240} />
      <MoreFields summary={form.english}>
        <Text name={field('question-en')} label={form.nameEn} lang="en" maxLength={240} />
        <Text name={field('reason-en')} label={form.helpEn} lang="en" maxLength={240} />
      </MoreFields>
    </FieldGroup>
  )
}

export function DocumentRows() {
  const { documents } = useWords(building)
  const first = (n: number) => `document-${n}-name`
  const row = (n: number) => <DocumentRow n={n} />
  return (
    <Rows rows={DOCUMENT_ROWS} first={first} lead={documents.documentsHint} add={documents.addDocuments} row={row} />
  )
}

function DocumentRow({ n }: { n: number }) {
  const { form } = useWords(words)
  const { documents } = useWords(building)
  const field = (part: string) => `document-${n}-${part}`
  const need = useStart(field('need')) ?? 'required'
  const { requirements } = useWords(passport)
  const lines = REQUIREMENTS.map((value) => ({ value, label: requirements[value].name }))
  const options = DOCUMENT_NEEDS.map((value) => ({ value, label: documents.needs[value] }))
  return (
    <FieldGroup legend={documents.document(n)}>
      <FieldRow>
        <Text name={field('name')} label={documents.name} maxLength={120} />
        <Select name={field('need')} label={documents.need} options={options} defaultValue={need} />
      </FieldRow>
      <Long name={field('help')} label={documents.help} rows={2} maxLength={300} optional />
      <Select
        name={field('requirement')}
        label={documents.requirement}
        hint={documents.requirementHint}
        options={lines}
        emptyLabel={documents.requirementNone}
        defaultValue={useStart(field('requirement'))}
        required={false}
      />
      <MoreFields summary={form.english}>
        <Text name={field('name-en')} label={form.nameEn} lang="en" maxLength={120} />
        <Long name={field('help-en')} label={form.helpEn} rows={2} lang="en" maxLength={300} />
      </MoreFields>
    </FieldGroup>
  )
}
