import { objectsOf } from '#app/people/seats.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { readersOf } from './solution.access.ts'
import { freeSolutionSlug } from './solutions.server.ts'

/** Enter what a company offers as it said so elsewhere, by a coordinator's hand: unlisted, for its people to describe. */
export async function enterSolution(viewer: Viewer, entered: { organisationId: string; name: string }) {
  if (objectsOf(viewer, 'coordinator').length === 0) refuse(403, 'not_a_coordinator')
  return inTransaction(async (tx) => {
    const id = newId()
    const slug = await freeSolutionSlug(entered.name)
    const unknown = { pitch: '', about: '', language: 'fr', maturity: 'prototype' as const, listed: false }
    const stamps = { describedAt: now(), changedAt: now(), readers: readersOf({ ...entered, listed: false }) }
    await tx.solution.create({ data: { id, slug, ...entered, ...unknown, ...stamps } })
    await record(tx, viewer, 'solution.entered', id)
    return { id }
  })
}

/** What these companies offer, listed or not, for rooms that must know it again: names and ids by company. */
export async function listSolutionsOf(organisationIds: string[]) {
  const where = { organisationId: { in: [...new Set(organisationIds)] } }
  const rows = await db().solution.findMany({
    where,
    orderBy: { id: 'asc' },
    select: { id: true, name: true, organisationId: true },
  })
  const byCompany = new Map<string, { id: string; name: string }[]>()
  for (const { organisationId, ...row } of rows)
    byCompany.set(organisationId, [...(byCompany.get(organisationId) ?? []), row])
  return byCompany
}
