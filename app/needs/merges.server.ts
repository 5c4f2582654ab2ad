import { readable } from '#app/platform/access.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { countVoices, findGroup, holdGroups } from './groups.server.ts'
import { objectionToHeading, objectionToMerging, objectionToUnmerging } from './merging.ts'
import { mayQualify } from './need.access.ts'
import { findNeed, listNeedsById } from './needs.server.ts'
import { listSimilarNeeds } from './similar.server.ts'

/**
 * Say that a need is the same as another: it points to it, and everything of its own stays where it is. Given a need that was
 * itself merged, it is the head of its group that is meant; a group is merged whole, its head into the other's.
 * `revision` is how the need stood when the choice was made: changed meanwhile, the coordinator is told (409).
 */
export async function mergeNeed(viewer: Viewer, needId: string, chosenId: string, revision: number) {
  const need = await findNeed(viewer, needId)
  if (!mayQualify(viewer)) refuse(403, 'not_a_coordinator')
  const objection = objectionToMerging(need)
  if (objection) refuse(409, objection)

  return inTransaction(async (tx) => {
    await holdGroups('changing')
    const { head } = await findGroup(viewer, chosenId)
    if (head.id === needId) refuse(409, 'merged_with_itself')
    const unfit = objectionToHeading(head)
    if (unfit) refuse(409, unfit)
    const merged = { mergedIntoId: head.id, mergedAt: now(), supportCount: 0, revision: { increment: 1 } }
    const asChosen = { id: needId, stage: need.stage, mergedIntoId: null, splitAt: null, revision }
    const { count } = await tx.need.updateMany({ where: asChosen, data: merged })
    if (count === 0) refuse(409, 'changed_meanwhile')
    // Held as it was found: a head split or erased between the two would lead nowhere.
    const held = { id: head.id, mergedIntoId: null, splitAt: null, revision: head.revision }
    const { count: heads } = await tx.need.updateMany({ where: held, data: { revision: { increment: 1 } } })
    if (heads === 0) refuse(409, 'changed_meanwhile')
    await countVoices(head.id)
    await record(tx, viewer, 'need.merged', needId)
    await record(tx, viewer, 'need.joined', head.id)
    return { id: needId, headId: head.id }
  })
}

/** Take a merge back: the need is again as it was before, and so is the one it pointed to. */
export async function unmergeNeed(viewer: Viewer, needId: string, revision: number) {
  const need = await findNeed(viewer, needId)
  if (!mayQualify(viewer)) refuse(403, 'not_a_coordinator')
  const objection = objectionToUnmerging(need)
  if (objection) refuse(409, objection)

  return inTransaction(async (tx) => {
    await holdGroups('changing')
    const { head } = await findGroup(viewer, needId)
    const still = { id: needId, mergedIntoId: need.mergedIntoId, revision }
    const apart = { mergedIntoId: null, mergedAt: null, revision: { increment: 1 } }
    const { count } = await tx.need.updateMany({ where: still, data: apart })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await tx.need.update({ where: { id: head.id }, data: { revision: { increment: 1 } } })
    await countVoices(needId)
    await countVoices(head.id)
    await record(tx, viewer, 'need.unmerged', needId)
    await record(tx, viewer, 'need.left', head.id)
    return { id: needId, headId: head.id }
  })
}

/** The need people quote by this number; null when none that the viewer may see bears it. */
export async function findNumbered(viewer: Viewer, number: string) {
  return db().need.findFirst({ where: { number, ...readable(viewer) }, select: { id: true } })
}

/** What the page of merging offers: the heard needs most like this one, outside its own group, and the one it was opened with. */
export async function listMergeable(viewer: Viewer, needId: string, withId?: string) {
  const { need, head, members } = await findGroup(viewer, needId)
  if (!mayQualify(viewer)) refuse(403, 'not_a_coordinator')
  const objection = objectionToMerging(need)
  if (objection) refuse(409, objection)
  const text = [need.publicTitle?.fr, need.summary?.fr, need.title, need.story].filter(Boolean).join('\n')
  const own = [head, ...members].map(({ id }) => id)
  const alike = await listSimilarNeeds(viewer, text, OFFERED + own.length)
  const offered = alike.filter((one) => !own.includes(one.need.id)).slice(0, OFFERED)
  if (!withId || [...own, ...offered.map((one) => one.need.id)].includes(withId)) return { need, alike: offered }
  const named = (await listNeedsById(viewer, [withId])).get(withId)
  const isFit = named && objectionToHeading(named) === null
  return { need, alike: isFit ? [{ need: named, score: 0, words: [] }, ...offered] : offered }
}
/** As many as one compares before typing a number instead. */
const OFFERED = 6
