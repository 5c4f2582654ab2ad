import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { found } from '#app/platform/refusal.ts'
import { freeSlug } from '#app/platform/slugs.server.ts'
import { orgToken, type Viewer } from '#app/platform/viewer.ts'
import { type OrganisationKind, slugOf } from './organisation.ts'
import { personOf } from './viewer.server.ts'

export interface NewOrganisation {
  kind: OrganisationKind
  name: string
  town?: string
  siren?: string
}

/** Found an organisation and head it; a facility is entered for its own people, by someone who is not of it. */
export async function foundOrganisation(viewer: Viewer, organisation: NewOrganisation) {
  const person = personOf(viewer)
  const id = newId()
  const { kind, name, town, siren } = organisation
  return inTransaction(async (tx) => {
    const slug = await freeOrganisationSlug(name)
    await tx.organisation.create({ data: { id, slug, kind, name, town, siren, foundedAt: now() } })
    const membership = { personId: person.id, organisationId: id, role: 'head' as const, joinedAt: now() }
    if (kind !== 'facility') await tx.membership.create({ data: membership })
    await record(tx, viewer, 'organisation.founded', id)
    return { id, slug }
  })
}

/** The address of an organisation of this name, for the transaction that founds it. */
export function freeOrganisationSlug(name: string) {
  return freeSlug('organisation', slugOf(name), (startsWith) =>
    db().organisation.findMany({ where: { slug: { startsWith } }, select: { slug: true } }),
  )
}

export async function findOrganisation(id: string) {
  return found(await db().organisation.findUnique({ where: { id } }))
}

/** Names and towns by id: one query for all that a page shows. */
export async function listOrganisations(ids: string[]) {
  const rows = await db().organisation.findMany({ where: { id: { in: [...new Set(ids)] } } })
  return new Map(rows.map((row) => [row.id, row]))
}

/** Companies and associations whose name holds these letters: a screen of them at most. */
export async function listMakersNamed(name: string) {
  if (name.trim() === '') return []
  const kind = { in: ['company' as const, 'association' as const] }
  const where = { kind, name: { contains: name.trim(), mode: 'insensitive' as const } }
  return db().organisation.findMany({
    where,
    select: { id: true, name: true, town: true },
    orderBy: { name: 'asc' },
    take: 20,
  })
}

export async function listOrganisationsOfKind(kind: OrganisationKind) {
  return db().organisation.findMany({ where: { kind }, orderBy: { name: 'asc' } })
}

/** The organisations the viewer belongs to. */
export async function listOwnOrganisations(viewer: Viewer, kind?: OrganisationKind) {
  return db().organisation.findMany({ where: { id: { in: organisationsOf(viewer) }, kind }, orderBy: { name: 'asc' } })
}

/** Their ids alone, which the viewer's tokens say. */
export function organisationsOf(viewer: Viewer) {
  return viewer.tokens.filter((token) => token.startsWith('org:')).map((token) => token.slice('org:'.length))
}

export function belongsTo(viewer: Viewer, organisationId: string) {
  return viewer.tokens.includes(orgToken(organisationId))
}

/** Who belongs to each of these organisations: person ids, one query for all. */
export async function listMembers(organisationIds: string[]) {
  const rows = await db().membership.findMany({ where: { organisationId: { in: [...new Set(organisationIds)] } } })
  const members = new Map<string, string[]>()
  for (const row of rows) members.set(row.organisationId, [...(members.get(row.organisationId) ?? []), row.personId])
  return members
}

/** Which of these people belong to which organisations: ids, one query for all. */
export async function listMemberships(personIds: string[]) {
  const select = { personId: true, organisationId: true }
  return db().membership.findMany({ where: { personId: { in: [...new Set(personIds)] } }, select })
}

/** The organisations that share this one's SIREN, itself among them: ids. */
export async function listSameSiren(organisationId: string) {
  const { siren } = await findOrganisation(organisationId)
  if (!siren) return [organisationId]
  const rows = await db().organisation.findMany({ where: { siren }, select: { id: true } })
  return rows.map(({ id }) => id)
}
