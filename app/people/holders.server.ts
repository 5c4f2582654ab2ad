import { db, inTransaction } from '#app/platform/db.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { MOST_HOLDERS } from './bond.ts'
import { bind, unbind } from './bonds.server.ts'
import { findHeaded, findOwnOrganisation } from './members.server.ts'
import { mayHead } from './membership.access.ts'
import { plainName } from './organisation.ts'
import { listOrganisations } from './organisations.server.ts'
import { personOf } from './viewer.server.ts'

/** Facilities and partners are known to everybody: their names are offered to whoever types one. */
const OFFERED = ['facility' as const, 'partner' as const]

/** Who holds a share of one's company, the oldest first; `places` are names to choose from, for its heads. 404 to all others. */
export async function findHolders(viewer: Viewer, slug: string) {
  const company = await findOwnOrganisation(viewer, slug)
  if (company.kind !== 'company') refuse(404, 'not_found')
  const bonds = await db().bond.findMany({
    where: { toId: company.id, kind: 'shares' },
    orderBy: [{ since: 'asc' }, { id: 'asc' }],
  })
  const names = await listOrganisations(bonds.map((bond) => bond.fromId))
  const mayTell = mayHead(viewer, company.id)
  const offered = { kind: { in: OFFERED } }
  const places = mayTell ? await db().organisation.findMany({ where: offered, orderBy: { name: 'asc' } }) : []
  return {
    company: { name: company.name, slug: company.slug },
    holders: bonds.map(({ fromId, since, until }) => ({
      id: fromId,
      name: names.get(fromId)?.name ?? '',
      since,
      until,
    })),
    places: [...new Set(places.map(({ name }) => name))],
    mayTell,
  }
}

/** Who holds a share of each of these companies, for those who run a jury that reads their files: names and days. */
export async function listHoldersOf(companyIds: string[]) {
  const where = { toId: { in: [...new Set(companyIds)] }, kind: 'shares' as const }
  const bonds = await db().bond.findMany({ where, orderBy: [{ since: 'asc' }, { id: 'asc' }] })
  const names = await listOrganisations(bonds.flatMap(({ fromId, toId }) => [fromId, toId]))
  const nameOf = (id: string) => names.get(id)?.name ?? ''
  return bonds.map(({ id, fromId, toId, since, until }) => {
    return { id, company: nameOf(toId), holder: nameOf(fromId), since, until }
  })
}

/** One holder, for whoever may take it back: a head of the company (403 to its other people). */
export async function findHolder(viewer: Viewer, slug: string, holderId: string) {
  await findHeadedCompany(viewer, slug)
  const { company, holders } = await findHolders(viewer, slug)
  return { company, holder: found(holders.find(({ id }) => id === holderId)) }
}

/** The organisation that a head of the company means by this name, or why nobody can tell: a reason word. `Name (town)` tells two of one name apart. */
export async function recogniseHolder(viewer: Viewer, slug: string, typed: string) {
  const company = await findHeadedCompany(viewer, slug)
  const rows = await db().organisation.findMany({ select: { id: true, name: true, town: true } })
  const meant = plainName(typed)
  const exactly = rows.filter(({ name, town }) => town && plainName(`${name} (${town})`) === meant)
  const called = exactly.length > 0 ? exactly : rows.filter(({ name }) => plainName(name) === meant)
  const [one] = called
  if (!one || meant === '') return { objection: 'holder_unknown' as const }
  if (called.length > 1) return { objection: 'holder_of_many' as const }
  return one.id === company.id ? { objection: 'holder_is_oneself' as const } : { id: one.id }
}

/** Say who holds a share of the company one heads: its jurors read none of its files for as long, and five years more. Said again, the last days told stand. */
export async function tellHolder(viewer: Viewer, slug: string, told: { holderId: string; since: Date; until?: Date }) {
  personOf(viewer)
  const { id: toId } = await findHeadedCompany(viewer, slug)
  const { holderId: fromId, since, until = null } = told
  if (!(await db().organisation.findUnique({ where: { id: fromId } }))) refuse(404, 'not_found')
  return inTransaction(async (tx) => {
    const others = await tx.bond.count({ where: { toId, kind: 'shares', NOT: { fromId } } })
    if (others >= MOST_HOLDERS) refuse(409, 'too_many_holders')
    await bind(tx, viewer, [{ kind: 'shares', fromId, toId, since, until, sourceId: toId }])
    return { id: toId, slug }
  })
}

/** It never held a share: what was said is taken back. Files already closed stay so until a coordinator opens them. */
export async function takeBackHolder(viewer: Viewer, slug: string, holderId: string) {
  personOf(viewer)
  const { id: toId } = await findHeadedCompany(viewer, slug)
  return inTransaction(async (tx) => {
    if ((await unbind(tx, viewer, toId, holderId)) === 0) refuse(404, 'not_found')
    return { id: toId, slug }
  })
}

async function findHeadedCompany(viewer: Viewer, slug: string) {
  const company = await findHeaded(viewer, slug)
  return company.kind === 'company' ? company : refuse(404, 'not_found')
}
