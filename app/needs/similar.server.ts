import { now } from '#app/platform/clock.ts'
import { connections } from '#app/platform/db.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { chooseSearch } from '#search/choose.server.ts'
import { listNeedsById } from './needs.server.ts'

/** Read at a glance before sending: more would be a second form. */
const SHOWN = 5

/** Heard needs that may be the same one, closest first, with the words of the text they share; a person says whether they are. */
export async function listSimilarNeeds(viewer: Viewer, text: string, limit = SHOWN) {
  const engine = chooseSearch({ connections: connections() })
  const likely = await engine.similar({ text, kind: 'need', limit, tokens: viewer.tokens, now: now() })
  const needs = await listNeedsById(
    viewer,
    likely.map(({ id }) => id),
  )
  return likely.flatMap(({ id, score, words }) => {
    const need = needs.get(id)
    return need ? [{ need, score, words }] : []
  })
}
