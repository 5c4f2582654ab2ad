import { eurosOf } from '#app/platform/money.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { REQUIREMENTS } from '#app/solutions/requirement.ts'
import { words as passport } from '#app/solutions/words.passport.ts'
import { FieldRow, MoreFields } from '#app/ui/field-group.tsx'
import { Check, Choices, Hidden, MoneyField, Select, TextField } from '#app/ui/fields.tsx'
import { GridField } from '#app/ui/grid-field.tsx'
import { optionField } from '../question-boxes.ts'
import { AUDIENCES, type Option, type Question } from '../questionnaire.ts'
import { words } from '../words.questionnaire.ts'
import { ToldFields } from './told-fields.tsx'

type Props = { question: Question; choices: Question[] }

/** Everything about one question: its words, what its kind asks for, whether it must be answered, who reads, when it is put. */
export function QuestionFields({ question, choices }: Props) {
  const { question: say } = useWords(words)
  const { label, help, required, audience } = question
  const said = { name: say.label, nameHint: say.labelHint, nameEn: say.labelEn, help: say.help, helpEn: say.helpEn }
  const readers = AUDIENCES.map((one) => ({ value: one, ...say.audiences[one] }))
  return (
    <>
      <ToldFields told={{ title: label, help }} said={{ ...said, helpHint: say.helpHint }} />
      <OwnFields question={question} />
      <Check name="required" label={say.required} defaultChecked={required} />
      <Choices type="radio" name="audience" legend={say.audience} options={readers} defaultValue={audience} />
      <When question={question} choices={choices} />
    </>
  )
}

/** What only this kind of question has. */
function OwnFields({ question }: { question: Question }) {
  const { question: say } = useWords(words)
  const { requirements } = useWords(passport)
  const { kind, longest, least, most, options = [], columns = [], requirement } = question
  if (kind === 'short' || kind === 'long') {
    const shown = longest === undefined ? '' : String(longest)
    const box = { label: say.longest, hint: say.longestHint, inputMode: 'numeric' as const, width: 'short' as const }
    return <TextField {...box} name="longest" required={false} defaultValue={shown} />
  }
  if (kind === 'number') {
    const ends = { inputMode: 'decimal' as const, width: 'short' as const, required: false }
    return (
      <FieldRow>
        <TextField {...ends} name="least" label={say.least} defaultValue={least === undefined ? '' : String(least)} />
        <TextField {...ends} name="most" label={say.most} defaultValue={most === undefined ? '' : String(most)} />
      </FieldRow>
    )
  }
  if (kind === 'money') {
    const shown = (cents: number | undefined) => (cents === undefined ? '' : eurosOf(cents))
    return (
      <FieldRow>
        <MoneyField name="leastAmount" label={say.least} required={false} defaultValue={shown(least)} />
        <MoneyField name="mostAmount" label={say.most} required={false} defaultValue={shown(most)} />
      </FieldRow>
    )
  }
  if (kind === 'choice' || kind === 'several') return <Rows label={say.options} hint={say.optionsHint} rows={options} />
  if (kind === 'table') return <Rows label={say.columns} hint={say.columnsHint} rows={columns} />
  if (kind !== 'passport') return null
  const lines = REQUIREMENTS.map((value) => ({ value, label: requirements[value].name }))
  return <Select name="requirement" label={say.requirement} options={lines} defaultValue={requirement} />
}

/** Options or columns, a row each; one that was there sends its id, so that answers already given keep their meaning. */
function Rows({ label, hint, rows }: { label: string; hint: string; rows: Option[] }) {
  const { question: say } = useWords(words)
  return (
    <>
      <GridField
        name="options"
        label={label}
        hint={hint}
        columns={[
          { key: 'fr', label: say.inFrench },
          { key: 'en', label: say.inEnglish },
        ]}
        rows={rows.map((row) => [row.label.fr, row.label.en ?? ''])}
        cellName={(row, column) => optionField(row, column === 0 ? 0 : 1)}
      />
      {rows.map(({ id }, row) => (
        <Hidden key={id} name={optionField(row, 'id')} value={id} />
      ))}
    </>
  )
}

/** The earlier answers that bring the question up. */
function When({ question, choices }: Props) {
  const { question: say } = useWords(words)
  const language = useLanguage()
  const { when } = question
  const chosen = when?.isOneOf.map((option) => `${when.questionId}:${option}`) ?? []
  const offered = choices.flatMap(({ id, label, options = [] }) => {
    const asked = inLanguage(language, label)
    return options.map((option) => ({
      value: `${id}:${option.id}`,
      label: say.whenIf(asked, inLanguage(language, option.label)),
    }))
  })
  return (
    <MoreFields summary={say.when} open={when !== undefined}>
      {offered.length === 0 ? (
        <p className="quiet">{say.whenNone}</p>
      ) : (
        <Choices
          type="checkbox"
          name="when"
          legend={say.whenLegend}
          hint={say.whenLead}
          required={false}
          options={offered}
          defaultValue={chosen}
        />
      )}
    </MoreFields>
  )
}
