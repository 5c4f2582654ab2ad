import { listFacilitiesById } from '#app/facilities/facilities.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { readable } from '#app/platform/access.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { mayWrite } from './application.access.ts'
import { type ApplicationWhole, findApplication } from './applications.server.ts'
import { holdDraft } from './holding.server.ts'
import type { Naming } from './sponsor.form.ts'
import { objectionToNaming, standingOf } from './sponsor.ts'

/** As they were named; of two named at once, whoever would use the answer first. */
const IN_ORDER = [{ namedAt: 'asc' as const }, { role: 'asc' as const }]

/** The draft on which its team names who is with them; 409 once it is sent. */
export async function findNamings(viewer: Viewer, applicationId: string) {
  const application = await findApplication(viewer, applicationId)
  if (!mayWrite(viewer, application)) refuse(403, 'not_of_this_organisation')
  const rows = await db().sponsor.findMany({ where: { applicationId, removedAt: null }, orderBy: IN_ORDER })
  const objection = objectionToNaming(application, rows.length)
  if (objection === 'already_submitted') refuse(409, objection)
  const sponsors = rows.map(({ id, role, facilityName, name, email, said }) => ({
    ...{ id, role, facilityName, name, email, said },
  }))
  const { id, title, stage, callId, language } = application
  return { application: { id, title, stage, callId, language }, sponsors, objection }
}
export type Namings = Awaited<ReturnType<typeof findNamings>>

/** Name who, in one facility, is said to have agreed, and to what. 409 for someone named there already. */
export async function nameSponsors(viewer: Viewer, applicationId: string, naming: Naming) {
  const { application, sponsors } = await findNamings(viewer, applicationId)
  const { facilityId = null, said, people } = naming
  const facility = facilityId ? found((await listFacilitiesById([facilityId])).get(facilityId)) : null
  const facilityName = facility ? facility.name : naming.facilityName
  const objection = objectionToNaming({ stage: 'draft' }, sponsors.length + people.length - 1)
  if (objection) refuse(409, objection)
  const same = (a: string, b: string) => a.localeCompare(b, 'fr', { sensitivity: 'base' }) === 0
  const known = sponsors.some(
    (one) => same(one.facilityName, facilityName) && people.some(({ email }) => email === one.email),
  )
  if (known) refuse(409, 'sponsor_already_named')
  return inTransaction(async (tx) => {
    // Someone who sends the file at this moment waits, and sends it with these names or refuses them.
    await holdDraft(tx, viewer, applicationId)
    const named = { applicationId, facilityId, facilityName, said, language: application.language }
    const signed = { namedBy: personOf(viewer).id, namedAt: now() }
    const data = people.map((person) => ({ id: newId(), ...named, ...person, ...signed }))
    await tx.sponsor.createMany({ data })
    await record(tx, viewer, 'application.sponsored', applicationId)
    return { id: applicationId }
  })
}

/** Take a name out of a draft: it is forgotten. */
export async function removeSponsor(viewer: Viewer, applicationId: string, sponsorId: string) {
  await findNaming(viewer, applicationId, sponsorId)
  return inTransaction(async (tx) => {
    await holdDraft(tx, viewer, applicationId)
    const where = { id: sponsorId, removedAt: null, askedAt: null, applicationId }
    const blank = { name: '', email: '', said: '', removedAt: now() }
    const { count } = await tx.sponsor.updateMany({ where, data: blank })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, 'application.sponsored', applicationId)
    return { id: sponsorId }
  })
}

/** One name of a draft, for its team. */
export async function findNaming(viewer: Viewer, applicationId: string, sponsorId: string) {
  const { application, sponsors } = await findNamings(viewer, applicationId)
  return { application, sponsor: found(sponsors.find((one) => one.id === sponsorId)) }
}

/**
 * Who is named in a file that the viewer has found, and where they stand. What they said in words is for its team, its
 * coordinators and its jury; addresses are for nobody.
 */
export async function listSponsors(viewer: Viewer, application: Pick<ApplicationWhole, 'id' | 'audiences'>) {
  const where = { applicationId: application.id, removedAt: null, application: { ...readable(viewer) } }
  const rows = await db().sponsor.findMany({ where, orderBy: IN_ORDER })
  return rows.map(({ id, role, facilityName, name, said, correction, answeredAt, ...row }) => ({
    ...{ id, role, facilityName, name, said, answeredAt, standing: standingOf(row) },
    words: application.audiences.includes('jury') ? correction : null,
  }))
}
export type SponsorSeen = Awaited<ReturnType<typeof listSponsors>>[number]
