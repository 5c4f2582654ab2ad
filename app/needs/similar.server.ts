import { now } from '#app/platform/clock.ts'
import { connections } from '#app/platform/db.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { chooseSearch } from '#search/choose.server.ts'
import { listNeedsById } from './needs.server.ts'

/** Read at a glance before sending: more would be a second form. */
const SHOWN = 5

/** Where it happens and who suffers from it, when that is known: needs alike in this are shown first. */
interface Beside {
  setting?: string
  sufferers?: string[]
}

/** Heard needs that may be the same one, closest first, with the words of the text they say too; a person says whether they are. */
export async function listSimilarNeeds(viewer: Viewer, text: string, limit = SHOWN, about: Beside = {}) {
  const engine = chooseSearch({ connections: connections() })
  const { setting, sufferers } = about
  const beside = { ...(setting && { setting }), ...(sufferers && { sufferers: sufferers.join(' ') }) }
  const likely = await engine.similar({ text, kind: 'need', limit, beside, tokens: viewer.tokens, now: now() })
  const needs = await listNeedsById(
    viewer,
    likely.map(({ id }) => id),
  )
  return likely.flatMap(({ id, score, words }) => {
    const need = needs.get(id)
    return need ? [{ need, score, words }] : []
  })
}
