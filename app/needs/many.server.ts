import { inTransaction } from '#app/platform/db.ts'
import { conflictIn, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { askClarification } from './clarifications.server.ts'
import { handOverNeed } from './handovers.server.ts'
import { mayQualify } from './need.access.ts'
import type { SeenNeed } from './needs.server.ts'
import { themeNeed } from './public-words.server.ts'
import { declineNeed, qualifyNeed } from './qualifications.server.ts'
import { listTriaged, type Triaged } from './triage.server.ts'
import { objectionToKeepingAsTold } from './triage.ts'

/** What became of many needs at once: how many were done, and the reason of each one left out, by its id. */
export type DoneToMany = { done: number; left: Record<string, string> }

/** The needs ticked, those it can be done to and those left out with the reason why; 404 to whoever coordinates nothing. */
export async function findChosen(viewer: Viewer, ids: string[], objectionTo: (need: SeenNeed) => string | null) {
  if (!mayQualify(viewer)) refuse(404, 'not_found')
  const chosen = (await listTriaged(viewer, ids)).map((one) => ({ ...one, objection: objectionTo(one.need) }))
  const possible: Triaged[] = chosen.filter(({ objection }) => objection === null)
  const left = chosen.flatMap((one) => (one.objection === null ? [] : [{ ...one, objection: one.objection }]))
  return { possible, left }
}

export async function declineNeeds(viewer: Viewer, ids: string[], reason: string) {
  return doToEach(viewer, ids, (id) => declineNeed(viewer, id, reason))
}

export async function askOfMany(viewer: Viewer, ids: string[], question: string) {
  return doToEach(viewer, ids, (id) => askClarification(viewer, id, question))
}

export async function themeNeeds(viewer: Viewer, ids: string[], themeId: string) {
  return doToEach(viewer, ids, (id) => themeNeed(viewer, id, themeId))
}

export async function handOverNeeds(viewer: Viewer, ids: string[], colleague: string) {
  return doToEach(viewer, ids, (id) => handOverNeed(viewer, id, colleague))
}

/** Keep needs in their authors' own words, where these gave leave and nothing was noticed in them. */
export async function keepAsTold(viewer: Viewer, ids: string[], themeId: string): Promise<DoneToMany> {
  if (!mayQualify(viewer)) refuse(403, 'not_a_coordinator')
  const { possible, left } = await findChosen(viewer, ids, objectionToKeepingAsTold)
  const kept = new Map(possible.map(({ need }) => [need.id, need]))
  const { done, left: overtaken } = await doToEach(viewer, [...kept.keys()], async (id) => {
    const { title, story, revision } = kept.get(id) ?? {}
    return qualifyNeed(viewer, id, { titleFr: title ?? '', summaryFr: story ?? '', themeId, revision })
  })
  return {
    done,
    left: { ...Object.fromEntries(left.map(({ need, objection }) => [need.id, objection])), ...overtaken },
  }
}

/** Do it to each that allows it, in one transaction; one that somebody else has just decided about is left out. */
async function doToEach(viewer: Viewer, ids: string[], work: (id: string) => Promise<unknown>): Promise<DoneToMany> {
  if (!mayQualify(viewer)) refuse(403, 'not_a_coordinator')
  return inTransaction(async () => {
    const told: DoneToMany = { done: 0, left: {} }
    for (const id of ids) {
      const reason = await conflictOf(() => work(id))
      if (reason === null) told.done += 1
      else told.left[id] = reason
    }
    return told
  })
}

async function conflictOf(work: () => Promise<unknown>) {
  try {
    await work()
    return null
  } catch (thrown) {
    const reason = conflictIn(thrown)
    if (reason === null) throw thrown
    return reason
  }
}
