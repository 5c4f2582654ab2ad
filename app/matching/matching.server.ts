import { callDocument } from '#app/calls/calls.server.ts'
import { facilityDocument } from '#app/facilities/facilities.server.ts'
import { needDocument } from '#app/needs/needs.server.ts'
import { pilotDocument } from '#app/pilots/pilots.server.ts'
import { now } from '#app/platform/clock.ts'
import { connections } from '#app/platform/db.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { solutionDocument } from '#app/solutions/solutions.server.ts'
import { chooseSearch } from '#search/choose.server.ts'
import type { SearchDocument, SearchKind } from '#search/search.ts'
import type { Asked } from './search.form.ts'

/** A page of results one can read without tiring. */
const PAGE = 20

const engine = () => chooseSearch({ connections: connections() })

/** What the viewer may read that speaks of this; null when nothing was asked. */
export async function findEverywhere(viewer: Viewer, { text, kind, after }: Pick<Asked, 'text'> & Partial<Asked>) {
  if (text === '') return null
  const kinds = kind && [kind]
  return engine().find({ text, kinds, after, limit: PAGE, tokens: viewer.tokens, now: now() })
}

/** How each kind's room describes one of its rows to those who search; null takes it out of the index. */
const DOCUMENTS: Record<SearchKind, (id: string) => Promise<SearchDocument | null>> = {
  need: needDocument,
  call: callDocument,
  solution: solutionDocument,
  pilot: pilotDocument,
  facility: facilityDocument,
}

/** Put one row as it now stands into the index, or take it out. Doing it twice changes nothing. */
export async function indexOne(kind: SearchKind, id: string) {
  const document = await DOCUMENTS[kind](id)
  await (document ? engine().put([document]) : engine().remove([id]))
}
