import type { CsvRow } from '#app/platform/csv.ts'
import { eurosOf } from '#app/platform/money.ts'
import type { Language } from '#app/platform/words.tsx'
import type { ReceivedRow } from '../received.server.ts'
import { words } from '../words.ts'

interface Doors {
  cutoffs: { id: string; position: number }[]
}

/** A received file as a line of the table: what its page shows, and no more. */
export function receivedLine(language: Language, { cutoffs }: Doors, appUrl: string) {
  const { stages } = words[language]
  const positions = new Map(cutoffs.map(({ id, position }) => [id, position]))
  return ({ sponsors, ...row }: ReceivedRow): CsvRow => [
    ...[row.number, row.title, row.organisationName, row.solutionName, eurosOf(row.askedCents), row.submittedAt],
    ...[positions.get(row.cutoffId ?? ''), stages[row.stage]],
    ...[sponsors.confirmed ?? 0, sponsors.corrected ?? 0, sponsors.refused ?? 0, sponsors.silent ?? 0],
    ...[row.clarifyingUntil, `${appUrl}/applications/${row.id}`],
  ]
}
