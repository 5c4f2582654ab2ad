import { findOwnOrganisation } from '#app/people/members.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { ToldMaker } from './maker.form.ts'
import { mayChange } from './solution.access.ts'
import { objectionToOffering } from './solution.ts'

/** What calls ask of a company: its size, territory, founding year, staff and turnover in cents; null where it has not said. */
export async function findMaker(organisationId: string) {
  return (await listMakers([organisationId])).get(organisationId) ?? null
}

/** The same for several, by organisation: one query for all. */
export async function listMakers(organisationIds: string[]) {
  const rows = await db().maker.findMany({ where: { organisationId: { in: [...new Set(organisationIds)] } } })
  const told = rows.map(({ turnoverCents, ...maker }) => ({
    ...maker,
    turnoverCents: turnoverCents === null ? null : Number(turnoverCents),
  }))
  return new Map(told.map((maker) => [maker.organisationId, maker]))
}

/** One's own organisation and what it has said of itself, for whoever belongs to it (404 to others). */
export async function findOwnMaker(viewer: Viewer, slug: string) {
  const organisation = await findOwnOrganisation(viewer, slug)
  const objection = objectionToOffering(organisation)
  if (objection) refuse(409, objection)
  const { id, name, kind } = organisation
  return { id, name, slug, kind, maker: await findMaker(id), mayTell: mayChange(viewer, { organisationId: id }) }
}

/** Say once what every call asks; told again, the last words stand. */
export async function tellMaker(viewer: Viewer, slug: string, { turnover, ...told }: ToldMaker) {
  const { id: organisationId, mayTell } = await findOwnMaker(viewer, slug)
  if (!mayTell) refuse(403, 'not_of_this_organisation')
  const { size, territory = null, foundedIn = null, staff = null } = told
  const turnoverCents = turnover === undefined ? null : BigInt(turnover)
  const data = { size, territory, foundedIn, staff, turnoverCents, toldAt: now() }
  return inTransaction(async (tx) => {
    await tx.maker.upsert({ where: { organisationId }, create: { organisationId, ...data }, update: data })
    await record(tx, viewer, 'maker.told', organisationId)
    return { id: organisationId, slug }
  })
}
