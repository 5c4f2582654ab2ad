import { foundOrganisation, listOrganisations } from '#app/people/organisations.server.ts'
import { personByEmail } from '#app/people/people.server.ts'
import { listSeated, seat } from '#app/people/seats.server.ts'
import { bilingual } from '#app/platform/bilingual.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Bilingual } from '#app/platform/words.tsx'
import type { Facility as Row } from '#prisma/client/client.ts'
import type { SearchDocument } from '#search/search.ts'
import { mayAppointLead, mayEnterFacility } from './facility.access.ts'
import type { FacilityKind } from './facility.ts'

/** A facility as everyone may read it. */
export interface Facility {
  id: string
  slug: string
  name: string
  town: string | null
  kind: FacilityKind
  territory: string
  finess: string | null
  tiersLieu: boolean
  /** How many pilots it can carry at once. */
  slots: number
  about: Bilingual
  enteredAt: Date
}

export interface NewFacility {
  name: string
  town: string
  kind: FacilityKind
  territory: string
  finess?: string
  tiersLieu: boolean
  slots: number
  about: Bilingual
}

/** What one reads at a glance on a page of the directory. */
const PAGE = 30

/** Enter a facility in the directory; coordinators do so (403 to others). */
export async function enterFacility(viewer: Viewer, facility: NewFacility) {
  if (!mayEnterFacility(viewer)) refuse(403, 'not_a_coordinator')
  const { name, town, about, ...profile } = facility
  return inTransaction(async (tx) => {
    const { id, slug } = await foundOrganisation(viewer, { kind: 'facility', name, town })
    await tx.facility.create({ data: { ...profile, id, slug, about: { ...about }, enteredAt: now() } })
    await record(tx, viewer, 'facility.entered', id)
    return { id, slug }
  })
}

/** Let a person answer and act for a facility; coordinators do so (403 to others). */
export async function appointLead(viewer: Viewer, facilityId: string, personId: string) {
  if (!mayAppointLead(viewer)) refuse(403, 'not_a_coordinator')
  const facility = found(await db().facility.findUnique({ where: { id: facilityId } }))
  await seat(viewer, personId, 'facility_lead', facility.id)
  return { slug: facility.slug }
}

/** The same for someone known by their address alone. */
export async function appointLeadByEmail(viewer: Viewer, facilityId: string, lead: { email: string; name: string }) {
  return inTransaction(async () => {
    const person = await personByEmail(lead.email, lead.name)
    return appointLead(viewer, facilityId, person.id)
  })
}

export async function findFacility(slug: string) {
  const row = found(await db().facility.findUnique({ where: { slug } }))
  return found((await named([row]))[0])
}

/** Who acts for a facility: ids, for letters and lists. */
export function listLeads(facilityId: string) {
  return listSeated('facility_lead', facilityId)
}

/** One page of the directory in the order of names; `next` is what to ask after, null at the end. */
export async function listFacilities(asked: { territory?: string; tiersLieu?: boolean; after?: string } = {}) {
  const { territory, tiersLieu, after } = asked
  const where = { territory, tiersLieu, slug: after === undefined ? undefined : { gt: after } }
  const rows = await db().facility.findMany({ where, orderBy: { slug: 'asc' }, take: PAGE + 1 })
  const page = rows.slice(0, PAGE)
  return { rows: await named(page), next: rows.length > PAGE ? (page.at(-1)?.slug ?? null) : null }
}

export async function listFacilitiesById(ids: string[]) {
  const rows = await db().facility.findMany({ where: { id: { in: [...new Set(ids)] } } })
  return new Map((await named(rows)).map((facility) => [facility.id, facility]))
}

/** Every facility by its name, to choose one from. */
export async function listFacilityNames() {
  const facilities = await named(await db().facility.findMany({ orderBy: { slug: 'asc' } }))
  return facilities.map(({ id, slug, name, town }) => ({ id, slug, name, town }))
}

/** The territories that have such a facility, with how many. */
export async function listTerritories({ tiersLieu }: { tiersLieu?: boolean } = {}) {
  const where = { tiersLieu }
  const groups = await db().facility.groupBy({ by: ['territory'], where, _count: true, orderBy: { territory: 'asc' } })
  return groups.map(({ territory, _count }) => ({ territory, facilities: _count }))
}

export async function facilityDocument(id: string): Promise<SearchDocument | null> {
  const facility = (await listFacilitiesById([id])).get(id)
  if (!facility) return null
  const { name, town, territory, about, kind, slug, enteredAt } = facility
  return {
    id,
    kind: 'facility',
    title: name,
    body: [town, territory, about.fr, about.en].filter(Boolean).join('\n'),
    language: 'fr',
    address: `/facilities/${slug}`,
    readers: ['public'],
    barred: [],
    readableFrom: null,
    facets: { territory, kind },
    at: enteredAt,
  }
}

/** Names and towns are people's: one question for all rows. */
async function named(rows: Row[]): Promise<Facility[]> {
  const organisations = await listOrganisations(rows.map((row) => row.id))
  return rows.map(({ about, ...row }) => {
    const organisation = organisations.get(row.id)
    return { ...row, about: bilingual(about), name: organisation?.name ?? row.slug, town: organisation?.town ?? null }
  })
}
