import { closeApplicationTo, openApplicationTo } from '#app/applications/applications.server.ts'
import { listFacilitiesById } from '#app/facilities/facilities.server.ts'
import { findAward, listAwardsById } from '#app/funding/awards.server.ts'
import { objectsOf } from '#app/people/seats.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { seatToken, type Viewer } from '#app/platform/viewer.ts'
import type { Prisma } from '#prisma/client/client.ts'
import { objectionToAnswering, objectionToAsking } from './hosting.ts'
import { bindHosts } from './parts/hosts.server.ts'
import { mayAnswerHosting, mayAskToHost, maySeeHosting } from './pilot.access.ts'

export interface HostingAnswer {
  agrees: boolean
  /** Needed to decline: what would have to change. */
  reason?: string
}

/** Ask a facility to host the pilot of an approved award; coordinators of the call's organiser do so (403 to others). */
export async function askToHost(viewer: Viewer, asked: { awardId: string; facilityId: string; unit: string }) {
  const { awardId, unit } = asked
  const award = await findAward(viewer, awardId)
  const organiserId = award.call.organisationId
  if (!mayAskToHost(viewer, { organiserId })) refuse(403, 'not_a_coordinator')
  const { id: facilityId } = found((await listFacilitiesById([asked.facilityId])).get(asked.facilityId))
  const objection = objectionToAsking(award, await livePilotOf(awardId))
  if (objection) refuse(409, objection)
  return inTransaction(async (tx) => {
    const hosting = { id: newId(), awardId, facilityId, organiserId, unit, stage: 'asked' as const }
    const signed = { askedBy: personOf(viewer).id, askedAt: now() }
    const { count } = await tx.hosting.createMany({ data: [{ ...hosting, ...signed }], skipDuplicates: true })
    if (count === 0) refuse(409, 'already_asked')
    await openApplicationTo(viewer, award.applicationId, seatToken('facility_lead', facilityId))
    await record(tx, viewer, 'hosting.asked', hosting.id)
    return { id: hosting.id }
  })
}

/** Agree or decline, once, for the facility one leads: agreeing makes it a site of the pilot already open, declining closes the file to it again. */
export async function answerHosting(viewer: Viewer, hostingId: string, answer: HostingAnswer) {
  const hosting = await findHosting(viewer, hostingId)
  if (!mayAnswerHosting(viewer, hosting)) refuse(403, 'not_the_lead')
  const objection = objectionToAnswering(hosting, answer)
  if (objection) refuse(409, objection)
  const { id, awardId, facilityId, unit } = hosting
  const stage = answer.agrees ? ('agreed' as const) : ('declined' as const)
  return inTransaction(async (tx) => {
    await holdHostings(tx, awardId)
    const signed = { answeredBy: personOf(viewer).id, answeredAt: now(), reason: answer.agrees ? null : answer.reason }
    const { count } = await tx.hosting.updateMany({ where: { id, stage: 'asked' }, data: { stage, ...signed } })
    if (count === 0) refuse(409, 'changed_meanwhile')
    const pilot = await livePilotOf(awardId)
    if (answer.agrees && pilot) {
      await tx.site.create({ data: { pilotId: pilot.id, facilityId, unit } })
      await bindHosts(tx, viewer, { awardId, sourceId: pilot.id, since: now() }, [facilityId])
      await record(tx, viewer, 'pilot.joined', pilot.id)
    }
    if (!answer.agrees) await closeFile(viewer, awardId, facilityId)
    await record(tx, viewer, `hosting.${stage}`, id)
    return { id, stage }
  })
}

/** Whoever declines to host reads the selected file no more. */
async function closeFile(viewer: Viewer, awardId: string, facilityId: string) {
  const { applicationId } = found((await listAwardsById([awardId])).get(awardId))
  await closeApplicationTo(viewer, applicationId, seatToken('facility_lead', facilityId))
}

/** An award has one pilot at a time; a stopped one may be followed by another elsewhere. */
export function livePilotOf(awardId: string) {
  return db().pilot.findFirst({ where: { awardId, stage: { not: 'stopped' } } })
}

/** One at a time per award: an agreement and an opening at the same instant must know of each other. */
export async function holdHostings(tx: Tx, awardId: string) {
  await tx.$queryRaw`SELECT id FROM hosting WHERE award_id = ${awardId}::uuid ORDER BY id FOR UPDATE`
}

/** A hosting and the pilot of its award, if any; 404 to all but those who asked and those who answer. */
export async function findHosting(viewer: Viewer, hostingId: string) {
  const row = found(await db().hosting.findUnique({ where: { id: hostingId } }))
  if (!maySeeHosting(viewer, row)) return refuse(404, 'not_found')
  const [hosting] = await listed({ id: row.id })
  return found(hosting)
}

/** Who was asked to host an award, for its coordinators: latest first. */
export async function listHostingsOfAward(viewer: Viewer, awardId: string) {
  return (await listed({ awardId })).filter((hosting) => maySeeHosting(viewer, hosting))
}

/** What a facility was asked, for its leads and those who asked. */
export async function listHostingsOfFacility(viewer: Viewer, facilityId: string) {
  return (await listed({ facilityId })).filter((hosting) => maySeeHosting(viewer, hosting))
}

/** The questions that wait for an answer from the facilities the viewer leads. */
export function listHostingsToAnswer(viewer: Viewer) {
  return listed({ stage: 'asked', facilityId: { in: objectsOf(viewer, 'facility_lead') } })
}

/** Facilities that said yes, led by the viewer, whose pilot nobody has opened. */
export async function listHostingsToOpen(viewer: Viewer) {
  const agreed = await listed({ stage: 'agreed', facilityId: { in: objectsOf(viewer, 'facility_lead') } })
  return agreed.filter((hosting) => hosting.pilot === null)
}

/** The awards among these for which a facility is thinking, has agreed, or tries. */
export async function listAwardsHosted(awardIds: string[]) {
  const hostings = await listed({ awardId: { in: awardIds }, stage: { not: 'declined' } })
  return new Set(hostings.filter(({ pilot }) => pilot?.stage !== 'stopped').map(({ awardId }) => awardId))
}

/** For the letter that tells a facility it is asked: the facility and who asked, by id. */
export async function findHostingTold(hostingId: string) {
  return found((await listed({ id: hostingId }))[0])
}

export type HostingLine = Awaited<ReturnType<typeof listed>>[number]

async function listed(where: Prisma.HostingWhereInput) {
  const rows = await db().hosting.findMany({ where, orderBy: { id: 'desc' } })
  const facilities = await listFacilitiesById(rows.map((row) => row.facilityId))
  const awardId = { in: rows.map((row) => row.awardId) }
  const pilots = await db().pilot.findMany({ where: { awardId }, include: { sites: true } })
  return rows.map((row) => ({
    ...row,
    facility: found(facilities.get(row.facilityId)),
    pilot: pilotOf(row, pilots),
  }))
}

type PilotRow = Prisma.PilotGetPayload<{ include: { sites: true } }>

/** The pilot of which the facility is a site, else the one it would join. */
function pilotOf({ awardId, facilityId }: { awardId: string; facilityId: string }, pilots: PilotRow[]) {
  const own = pilots.find((one) => one.awardId === awardId && one.sites.some((site) => site.facilityId === facilityId))
  const pilot = own ?? pilots.find((one) => one.awardId === awardId && one.stage !== 'stopped')
  return pilot ? { id: pilot.id, number: pilot.number, stage: pilot.stage, endedAt: pilot.endedAt } : null
}
