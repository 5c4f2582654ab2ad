import { useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Table } from '#app/ui/table.tsx'
import type { SeenImport } from '../imports.server.ts'
import { FIELDS, type Field } from '../spelling.ts'
import { words } from '../words.import.ts'
import { words as needWords } from '../words.ts'

/** A story is recognised by its beginning. */
const LONGEST = 160

/** The first rows with our questions as columns and our words as answers. */
export function ImportPreview({ first }: { first: SeenImport['first'] }) {
  const t = useWords(words)
  const said = useSaid()
  const shown = FIELDS.filter((field) => first.some(({ answers }) => said(field, answers) !== ''))
  const columns = [
    { key: 'line', label: t.columns.line },
    ...shown.map((field) => ({ key: field, label: t.fields[field] })),
  ]
  const rows = first.map(({ line, answers }) => ({
    key: `${line}`,
    cells: { line, ...Object.fromEntries(shown.map((field) => [field, said(field, answers)])) },
  }))
  return (
    <Section title={t.preview}>
      <Table caption={t.previewCaption} columns={columns} rows={rows} />
    </Section>
  )
}

/** An answer as it will be read, in our words where it was chosen from ours. */
function useSaid() {
  const t = useWords(words)
  const { authors, sufferers, settings } = useWords(needWords)
  const lists: Partial<Record<Field, Record<string, string>>> = {
    ...t.answers,
    authorKind: authors,
    sufferers,
    setting: settings,
  }
  const one = (field: Field, answer: unknown) => {
    if (typeof answer === 'boolean') return answer ? t.yes : t.no
    const text = String(answer ?? '')
    const label = lists[field]?.[text] ?? text
    return label.length > LONGEST ? `${label.slice(0, LONGEST)}…` : label
  }
  return (field: Field, answers: Record<string, unknown>) => {
    const own = field === 'wanted' || field === 'refused' ? answers[`${field}Own`] : undefined
    return [answers[field] ?? own ?? '']
      .flat()
      .map((answer) => one(field, answer))
      .join(', ')
  }
}
