import { type Answer, isBlank, type Option, type Question } from '#app/calls/questionnaire.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { Paragraphs } from '#app/ui/layout.tsx'
import { Money } from '#app/ui/money.tsx'
import { Table } from '#app/ui/table.tsx'
import { When } from '#app/ui/when.tsx'
import { LineRead } from './line-read.tsx'
import { lineIn } from './passport-answer.ts'
import { words } from './words.ts'

type Props = { question: Question; answer: Answer | undefined; lang: string | undefined }

/** An answer as it is read, by the kind of its question. What a draft holds that does not read as its kind yet is shown as typed. */
export function AnswerRead({ question, answer, lang }: Props) {
  const { answers: say } = useWords(words)
  const language = useLanguage()
  if (answer === undefined || isBlank(answer)) return <p className="quiet">{say.none}</p>
  const { kind, options = [] } = question
  const named = (id: string) => labelOf(options, id, language)
  if (kind === 'money' && typeof answer === 'number') return <Money cents={answer} />
  if (kind === 'date' && typeof answer === 'string' && /^\d{4}-/.test(answer)) return <When at={answer} show="day" />
  if (kind === 'choice' && typeof answer === 'string') return <p>{named(answer)}</p>
  const line = kind === 'passport' ? lineIn(answer) : null
  if (line) return <LineRead line={line} lang={lang} />
  if (kind === 'table') return <TableRead question={question} rows={rowsOf(answer)} />
  if (Array.isArray(answer)) return <Listed items={answer.flat().map(named)} />
  if (typeof answer === 'number') return <p>{answer.toLocaleString(language)}</p>
  return <Paragraphs text={answer} lang={lang} />
}

function Listed({ items }: { items: string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}

function TableRead({ question, rows }: { question: Question; rows: string[][] }) {
  const language = useLanguage()
  const { columns = [], label } = question
  return (
    <Table
      caption={inLanguage(language, label)}
      titled
      columns={columns.map((column) => ({ key: column.id, label: inLanguage(language, column.label) }))}
      rows={rows.map((cells, row) => ({
        key: String(row),
        cells: Object.fromEntries(columns.map((column, place) => [column.id, cells[place] ?? ''])),
      }))}
    />
  )
}

function rowsOf(answer: Answer): string[][] {
  return Array.isArray(answer) ? answer.map((row) => (Array.isArray(row) ? row : [row])) : []
}

function labelOf(options: Option[], id: string, language: ReturnType<typeof useLanguage>) {
  const option = options.find((one) => one.id === id)
  return option ? inLanguage(language, option.label) : id
}
