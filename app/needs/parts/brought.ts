import type { Fault } from '../import.ts'
import type { listImports } from '../imports.server.ts'
import type { words } from '../words.import.ts'
import type { words as needWords } from '../words.ts'

type Brought = Pick<Awaited<ReturnType<typeof listImports>>[number], 'fileName' | 'posted' | 'known'> & {
  doneAt: unknown
}
type Said = typeof words.fr

/** What a table brought is called, on its list and in the file of that list. */
export const nameOfTable = (t: Said, { fileName, doneAt, posted }: Brought) =>
  fileName || (doneAt && posted === null ? t.forgotten : t.unnamed)

/** Where it stands. */
export const stateOfTable = ({ states }: Said, { doneAt, posted, known }: Brought) =>
  posted !== null ? states.taken(posted, known ?? 0) : doneAt ? states.givenUp : states.open

/** What is wrong in a cell, and what stood there where saying it helps. */
export function faultSaid(t: Said, needs: typeof needWords.fr, { reason, said }: Fault) {
  const reasons: Record<string, string> = { ...needs.reasons, ...t.reasons }
  const cell = said && reason === 'answer_unknown' ? t.said(said) : ''
  return cell + (reasons[reason] ?? t.reasons.cell_wrong)
}
