import { sentenceOf, useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Table } from '#app/ui/table.tsx'
import type { Fault } from '../import.ts'
import { words } from '../words.import.ts'
import { words as needWords } from '../words.ts'
import { faultSaid } from './brought.ts'

/** More on one page would be the table again. */
const SHOWN = 200

type Props = { id: string; faults: Fault[]; wrongRows: number; count: number }

/** What must be corrected before anything is taken in: line, column, and why. */
export function ImportFaults({ id, faults, wrongRows, count }: Props) {
  const t = useWords(words)
  const needs = useWords(needWords)
  const columns = (['line', 'column', 'fault'] as const).map((key) => ({ key, label: t.columns[key] }))
  const rows = faults.slice(0, SHOWN).map((fault, place) => ({
    key: `${place}`,
    cells: { line: fault.line, column: fault.column ?? '', fault: faultSaid(t, needs, fault) },
  }))
  return (
    <Section title={t.wrong(wrongRows, count)}>
      <Notice tone="warn">
        <p>{t.wrongLead}</p>
      </Notice>
      <Table caption={t.wrongCaption} columns={columns} rows={rows} />
      {faults.length > SHOWN && <p>{t.moreFaults(faults.length - SHOWN)}</p>}
      <p>
        <a href={`/needs/imports/${id}/faults.csv`}>{t.faultsCsv.link}</a>
      </p>
    </Section>
  )
}

/** What is taken in all the same, and pointed out to whoever reads it. */
export function ImportNotes({ warned }: { warned: { line: number; kind: string }[] }) {
  const t = useWords(words)
  const { noticed } = useWords(needWords)
  const columns = (['line', 'note'] as const).map((key) => ({ key, label: t.columns[key] }))
  const rows = warned.slice(0, SHOWN).map(({ line, kind }) => ({
    key: `${line} ${kind}`,
    cells: { line, note: sentenceOf(noticed, kind) },
  }))
  return (
    <Section title={t.noted(new Set(warned.map(({ line }) => line)).size)}>
      <p>{t.notedLead}</p>
      <Table caption={t.notedCaption} columns={columns} rows={rows} />
    </Section>
  )
}
