import type { listImports } from '../imports.server.ts'
import type { words } from '../words.import.ts'

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
