import type { CsvRow } from '#app/platform/csv.ts'
import { eurosOf } from '#app/platform/money.ts'
import { inLanguage, type Language } from '#app/platform/words.tsx'
import { unsentBecause } from '../application.ts'
import type { OwnRow } from '../own.server.ts'
import { words } from '../words.ts'

/** One of one's own files as a line of the table: what its page shows, and no more. */
export function ownLine(language: Language, appUrl: string) {
  const { stages, unsent, list } = words[language]
  return ({ call, role, ...row }: OwnRow): CsvRow => {
    const because = unsentBecause(row, call?.phase)
    return [
      ...[row.number, row.title, row.organisationName, row.solutionName],
      ...[call?.number, call && inLanguage(language, call.title), eurosOf(row.askedCents)],
      ...[because ? unsent[because] : stages[row.stage], list.file.rights[role]],
      ...[row.submittedAt, row.lateUntil ?? call?.closesAt, `${appUrl}/applications/${row.id}`],
    ]
  }
}
