import { listFacilitiesById } from '#app/facilities/facilities.server.ts'
import { bind, unbind } from '#app/people/bonds.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { ToldReference } from './evidence.form.ts'
import { findSpokenFor } from './evidence.server.ts'
import { mayReadPassport } from './passport.access.ts'
import { findSolution } from './solutions.server.ts'

/** Where a solution is in use, or was, the latest first: all for its people and coordinators, what is shown for others. */
export async function listReferences(viewer: Viewer, slug: string) {
  const solution = await findSolution(viewer, slug)
  const where = { solutionId: solution.id, ...(mayReadPassport(viewer, solution) ? {} : { shown: true }) }
  const rows = await db().referenceUse.findMany({ where, orderBy: [{ since: 'desc' }, { id: 'asc' }] })
  return rows.map(({ solutionId: _solution, toldAt: _told, ...row }) => row)
}

/** A place of use, for those who speak for its solution (403 to others who read it). */
export async function findReference(viewer: Viewer, slug: string, id: string) {
  const solution = await findSpokenFor(viewer, slug)
  return found(await db().referenceUse.findFirst({ where: { id, solutionId: solution.id } }))
}

export async function tellReference(viewer: Viewer, slug: string, told: ToldReference) {
  const solution = await findSpokenFor(viewer, slug)
  const place = await placeOf(told)
  return inTransaction(async (tx) => {
    const id = newId()
    await tx.referenceUse.create({ data: { id, solutionId: solution.id, ...told, place, toldAt: now() } })
    await bindPlace(tx, viewer, { id, toId: solution.organisationId }, told)
    await record(tx, viewer, 'solution.reference_told', solution.id)
    return { id, slug }
  })
}

export async function changeReference(viewer: Viewer, slug: string, id: string, told: ToldReference) {
  const { solutionId, facilityId: before } = await findReference(viewer, slug, id)
  const { organisationId: toId } = await findSolution(viewer, slug)
  const place = await placeOf(told)
  const { facilityId = null, unit = null, until = null, people = null, since, shown } = told
  return inTransaction(async (tx) => {
    const data = { facilityId, place, unit, until, people, since, shown, toldAt: now() }
    const { count } = await tx.referenceUse.updateMany({ where: { id }, data })
    if (count === 0) refuse(409, 'changed_meanwhile')
    if (before !== facilityId) await unbind(tx, viewer, id)
    await bindPlace(tx, viewer, { id, toId }, told)
    await record(tx, viewer, 'solution.reference_changed', solutionId)
    return { id, slug }
  })
}

/** Take it away: nothing else leans on it. */
export async function removeReference(viewer: Viewer, slug: string, id: string) {
  const { solutionId } = await findReference(viewer, slug, id)
  return inTransaction(async (tx) => {
    const { count } = await tx.referenceUse.deleteMany({ where: { id } })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await unbind(tx, viewer, id)
    await record(tx, viewer, 'solution.reference_removed', solutionId)
    return { id, slug }
  })
}

/** The facility's own name when it is one of ours, so that lists need not ask for it. */
async function placeOf({ facilityId, place = '' }: ToldReference) {
  if (!facilityId) return place
  return found((await listFacilitiesById([facilityId])).get(facilityId)).name
}

/** A facility of ours that uses a product is tied to its company for as long, shown to visitors or not. */
async function bindPlace(tx: Tx, viewer: Viewer, use: { id: string; toId: string }, told: ToldReference) {
  const { facilityId: fromId, since, until } = told
  const { id: sourceId, toId } = use
  if (fromId) await bind(tx, viewer, [{ kind: 'hosted', fromId, toId, since, until, sourceId }])
}
