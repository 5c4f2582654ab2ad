import { listNames } from '#app/people/people.server.ts'
import { listSeated, objectsOf } from '#app/people/seats.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { mayQualify } from './need.access.ts'
import { findNeed } from './needs.server.ts'
import { refuseIfChanged } from './qualifications.server.ts'

/** Who coordinates beside the viewer, the viewer among them, by name. */
export async function listColleagues(viewer: Viewer) {
  const seated = await Promise.all(objectsOf(viewer, 'coordinator').map((object) => listSeated('coordinator', object)))
  const names = await listNames(seated.flat())
  return [...names].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, 'fr'))
}

/** Say who follows a need from now on: a colleague, oneself, or nobody. Whoever is given one is told. */
export async function handOverNeed(viewer: Viewer, needId: string, colleague: string | null, revision?: number) {
  const need = await findNeed(viewer, needId)
  if (!mayQualify(viewer)) refuse(403, 'not_a_coordinator')
  refuseIfChanged(need, revision)
  const colleagues = colleague === null ? [] : await listColleagues(viewer)
  if (colleague !== null && !colleagues.some(({ id }) => id === colleague)) refuse(404, 'not_a_colleague')
  if (colleague === need.assignedTo) return { id: needId }

  return inTransaction(async (tx) => {
    const still = { id: needId, revision: need.revision, assignedTo: need.assignedTo }
    const handed = { assignedTo: colleague, revision: { increment: 1 } }
    const { count } = await tx.need.updateMany({ where: still, data: handed })
    if (count === 0) refuse(409, 'changed_meanwhile')
    const isOwn = colleague === null || colleague === personOf(viewer).id
    await record(tx, viewer, isOwn ? 'need.taken_up' : 'need.handed_over', needId)
    return { id: needId }
  })
}
