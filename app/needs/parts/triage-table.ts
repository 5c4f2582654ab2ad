import type { CsvRow } from '#app/platform/csv.ts'
import { inLanguage, type Language, sentenceOf } from '#app/platform/words.tsx'
import type { Triaged } from '../triage.server.ts'
import { words as triageWords } from '../words.triage.ts'
import { words } from '../words.ts'

/** The columns of the board as a table, in the reader's language. */
export function triageHeader(language: Language) {
  return Object.values(triageWords[language].csv.columns)
}

/** The board's pages as lines of that table: what its page shows, and no more. */
export async function* triageRows(language: Language, pages: AsyncIterable<Triaged[]>): AsyncGenerator<CsvRow[]> {
  for await (const page of pages) yield page.map((row) => lineOf(language, row))
}

function lineOf(language: Language, { need, due, isOverdue, assignee }: Triaged): CsvRow {
  const [t, { board }] = [words[language], triageWords[language]]
  const columns: Record<keyof typeof triageWords.fr.csv.columns, CsvRow[number]> = {
    number: need.number,
    title: need.title,
    stage: t.stages[need.stage],
    author: t.authors[need.authorKind],
    channel: need.channel && board.channels[need.channel],
    received: need.submittedAt,
    due,
    overdue: due && isOverdue,
    setting: t.settings[need.setting],
    territory: need.territory,
    facility: need.facilityName,
    noticed: need.warnings.map((kind) => sentenceOf(t.noticed, kind)).join(', '),
    follows: assignee,
    reason: need.stageReason,
    where: need.redirectedTo,
    publicTitle: need.publicTitle && inLanguage(language, need.publicTitle),
  }
  return Object.values(columns)
}
