import { db } from '#app/platform/db.ts'
import { CAST_DOMAIN } from './person.ts'

/** Which organisations these people left since then; for finding links of interest. */
export async function listFormerMemberships(personIds: string[], since: Date) {
  const where = { personId: { in: [...new Set(personIds)] }, leftAt: { gte: since } }
  return db().formerMembership.findMany({ where, select: { personId: true, organisationId: true, leftAt: true } })
}

/** The organisations for which these people answer or pay, and those for which they did until then; a facility is known by its leads, who are no members of it. */
export async function listPosts(personIds: string[], since: Date) {
  const role = { in: ['facility_lead' as const, 'funder' as const] }
  const held = { OR: [{ leftAt: null }, { leftAt: { gte: since } }] }
  const where = { personId: { in: [...new Set(personIds)] }, role, ...held }
  const seats = await db().seat.findMany({ where, select: { personId: true, object: true, leftAt: true } })
  return seats.map(({ personId, object, leftAt }) => ({ personId, organisationId: object, leftAt }))
}

/** The part of these people's addresses behind the at sign, by person, and nothing before it; the cast of the demonstration shares one that says nothing. */
export async function listDomains(personIds: string[]) {
  const where = { id: { in: [...new Set(personIds)] }, erasedAt: null, NOT: { email: { endsWith: CAST_DOMAIN } } }
  const people = await db().person.findMany({ where, select: { id: true, email: true } })
  return new Map(people.map(({ id, email }) => [id, email.slice(email.lastIndexOf('@') + 1)]))
}

/** Organisations by name, for those who type one: ids and names of all but the coalitions. */
export async function listOrganisationNames() {
  const kind = { not: 'coalition' as const }
  return db().organisation.findMany({ where: { kind }, select: { id: true, name: true }, orderBy: { name: 'asc' } })
}
