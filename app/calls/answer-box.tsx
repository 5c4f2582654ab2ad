import type { ReactNode } from 'react'
import { eurosOf } from '#app/platform/money.ts'
import { inLanguage, type Language, useLanguage, useWords } from '#app/platform/words.tsx'
import { FieldGroup } from '#app/ui/field-group.tsx'
import { Choices, DateField, MoneyField, TextArea, TextField } from '#app/ui/fields.tsx'
import { GridField } from '#app/ui/grid-field.tsx'
import { formatMoney, formatNumber } from '#app/ui/money.tsx'
import { answerField, cellField } from './answers.form.ts'
import { ReadBy } from './parts/read-by.tsx'
import type { Answer, Option, Question } from './questionnaire.ts'
import { words } from './words.questionnaire.ts'

type Props = {
  question: Question
  answer: Answer | undefined
  lang: string
  /** Names to choose from where a facility is asked; another may be written. */
  facilities?: string[]
  /** The boxes of kinds that a later room keeps in rows of its own: files, wishes, lines of the passport. */
  children?: ReactNode
}

/** The box of one question, by its kind, with what helps to answer it and who will read the answer. */
export function AnswerBox({ question, answer, lang, facilities = [], children }: Props) {
  const { box } = useWords(words)
  const language = useLanguage()
  const { id, kind, label, help, longest, required, options = [], columns = [] } = question
  const name = answerField(id)
  const helped = [inLanguage(language, help), limitsOf(question, language, box), ownHelp(kind, box)]
  const hint = (
    <>
      {helped.filter(Boolean).join(' ')}
      <ReadBy audience={question.audience} />
    </>
  )
  const asked = { name, label: inLanguage(language, label), hint, required }
  const choices = { name, legend: asked.label, hint, required }
  const text = { ...asked, lang, maxLength: longest, defaultValue: typedIn(question, answer) }
  const plain = { ...asked, defaultValue: text.defaultValue }

  if (kind === 'short') return <TextField {...text} />
  if (kind === 'number') return <TextField {...plain} inputMode="decimal" width="short" />
  if (kind === 'money') return <MoneyField {...plain} />
  if (kind === 'date')
    return isDay(text.defaultValue) ? <DateField {...plain} /> : <TextField {...plain} width="medium" />
  if (kind === 'siret') return <TextField {...plain} inputMode="numeric" width="medium" />
  if (kind === 'facility') return <Facility {...text} names={facilities} />
  if (kind === 'choice') {
    const none = required ? [] : [{ value: '', label: box.noAnswer }]
    const offered = [...named(options, language), ...none]
    return <Choices {...choices} type="radio" options={offered} defaultValue={chosenIn(answer)} />
  }
  if (kind === 'several') {
    return <Choices {...choices} type="checkbox" options={named(options, language)} defaultValue={chosenIn(answer)} />
  }
  if (kind === 'table') {
    const cellName = (row: number, column: number) => cellField(id, row, column)
    const told = columns.map((column) => ({ key: column.id, label: inLanguage(language, column.label) }))
    return <GridField {...asked} columns={told} rows={rowsIn(answer)} cellName={cellName} lang={lang} />
  }
  if (kind === 'file' || kind === 'wishes' || kind === 'passport') {
    return (
      <FieldGroup legend={asked.label} name={name}>
        <p className="hint">{hint}</p>
        {children}
      </FieldGroup>
    )
  }
  return <TextArea {...text} rows={rowsFor(longest)} />
}

type Text = { name: string; label: string; hint: ReactNode; required: boolean; lang: string; defaultValue: string }

/** A name we know, or any other: not every ward is in our list. */
function Facility({ names, ...field }: Text & { names: string[] }) {
  const list = `${field.name}-names`
  return (
    <>
      <TextField {...field} list={names.length > 0 ? list : undefined} autoComplete="off" />
      {names.length > 0 && (
        <datalist id={list}>
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </>
  )
}

type Said = (typeof words.fr)['box']

/** The ends of a number or of an amount, said before they are met. */
function limitsOf({ kind, least, most }: Question, language: Language, box: Said) {
  const figure = (n: number) => (kind === 'money' ? formatMoney(language, n) : formatNumber(language, n))
  if (least !== undefined && most !== undefined) return box.between(figure(least), figure(most))
  if (least !== undefined) return box.atLeast(figure(least))
  return most === undefined ? '' : box.atMost(figure(most))
}

function ownHelp(kind: Question['kind'], box: Said) {
  return kind === 'siret' || kind === 'facility' ? box[kind] : ''
}

/** An answer as its box shows it again: an amount in euros, a number with its comma, what does not read as its kind as it was typed. */
function typedIn({ kind }: Question, answer: Answer | undefined) {
  if (typeof answer === 'number') return kind === 'money' ? eurosOf(answer) : String(answer).replace('.', ',')
  return typeof answer === 'string' ? answer : ''
}

function chosenIn(answer: Answer | undefined) {
  return Array.isArray(answer) ? answer.flat() : String(answer ?? '')
}

function rowsIn(answer: Answer | undefined): string[][] {
  return Array.isArray(answer) ? answer.map((row) => (Array.isArray(row) ? row : [row])) : []
}

function named(options: Option[], language: Language) {
  return options.map((option) => ({ value: option.id, label: inLanguage(language, option.label) }))
}

/** A box of days shows nothing but a day: what was typed otherwise keeps a plain one. */
const isDay = (typed: string) => typed === '' || /^\d{4}-\d{2}-\d{2}$/.test(typed)

/** A box as tall as the answer expected, within reason. */
const rowsFor = (longest = 2000) => Math.min(10, Math.max(3, Math.round(longest / 250)))
