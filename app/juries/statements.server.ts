import { roleOn } from '#app/applications/application.access.ts'
import { objectionToReviewing } from '#app/applications/application.ts'
import { type ApplicationWhole, listApplicationsOfCutoff } from '#app/applications/applications.server.ts'
import { listFacilitiesNamed } from '#app/applications/told.server.ts'
import { isInTime } from '#app/calls/call.ts'
import { listFacilitiesById, listFacilityNames } from '#app/facilities/facilities.server.ts'
import { listSeatedObjects } from '#app/people/seats.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Prisma } from '#prisma/client/client.ts'
import { groupBy } from './group.ts'
import { mayRunJury, maySitOn } from './jury.access.ts'
import { findPanelToRun, holdPanel, juryPath } from './panels.server.ts'
import { answerBy, isSilent, objectionToAsking } from './statement.ts'

/** The files still in the running of a cut-off, the places each one names, and what those asked have said; for those who run the jury. */
export async function findStatements(viewer: Viewer, panelId: string) {
  const panel = await findPanelToRun(viewer, panelId)
  const received = await listApplicationsOfCutoff(viewer, panelId)
  const statements = await listStatementsOf(received.map((file) => file.id))
  // Once the jury has decided, what places said still stands in the file.
  const shown = received.filter((file) => objectionToReviewing(file) === null || statements.has(file.id))
  const named = await listFacilitiesNamed(shown.map((file) => file.id))
  const facilities = await listFacilitiesById(named.map((one) => one.facilityId))
  const asked = new Set([...statements.values()].flat().map(pairOf))
  const unasked = named.filter((one) => facilities.has(one.facilityId) && !asked.has(pairOf(one)))
  const ofFile = (id: string) => unasked.filter((one) => one.applicationId === id)
  const files = shown.map(({ id, number, title, stage }) => ({
    ...{ id, number, title, stage },
    statements: statements.get(id) ?? [],
    unasked: ofFile(id).map(({ facilityId }) => facilities.get(facilityId)?.name ?? ''),
  }))
  const objection = objectionToAsking(panel, isInTime(panel.cutoff, now()))
  return { panel, back: juryPath(panel), files, unasked, objection }
}

/** The files and places among which one more question is made. */
export async function findAsking(viewer: Viewer, panelId: string) {
  const { panel, files, objection } = await findStatements(viewer, panelId)
  if (objection) refuse(409, objection)
  return {
    panel,
    files: files.map(({ id, number, title }) => ({ id, number, title })),
    places: await listFacilityNames(),
  }
}

/** Ask every place of the directory that a file names, once; gives how many were asked. */
export async function askNamedPlaces(viewer: Viewer, panelId: string) {
  const { unasked, objection } = await findStatements(viewer, panelId)
  if (objection) refuse(409, objection)
  return ask(
    viewer,
    panelId,
    unasked.map(({ applicationId, facilityId }) => ({ applicationId, facilityId, brief: '' })),
  )
}

/** Ask one more place about a file, saying what would happen there; 409 when it was asked already. */
export async function askPlace(viewer: Viewer, panelId: string, asked: Asked) {
  const { files } = await findAsking(viewer, panelId)
  if (!files.some((file) => file.id === asked.applicationId)) refuse(404, 'not_found')
  found((await listFacilitiesById([asked.facilityId])).get(asked.facilityId))
  const { asked: many } = await ask(viewer, panelId, [asked])
  if (many === 0) refuse(409, 'place_already_asked')
  return { asked: many }
}

interface Asked {
  applicationId: string
  facilityId: string
  brief: string
}

async function ask(viewer: Viewer, panelId: string, places: Asked[]) {
  return inTransaction(async (tx) => {
    // Who decides at this moment waits, and nobody is asked after a decision.
    if ((await holdPanel(tx, panelId)).stage === 'decided') refuse(409, 'already_decided')
    const signed = { panelId, askedBy: personOf(viewer).id, askedAt: now() }
    const rows = places.map((place) => ({ id: newId(), ...place, ...signed }))
    const made = await tx.hostStatement.createManyAndReturn({ data: rows, select: { id: true }, skipDuplicates: true })
    for (const { id } of made) await record(tx, viewer, 'statement.asked', id)
    return { asked: made.length }
  })
}

/**
 * What places say of a file that the viewer has found: for those who run its jury and those who sit on it; for whoever carries it
 * once the results are out, however else they are seated. Nobody else is told that anybody was asked.
 */
export async function listStatements(
  viewer: Viewer,
  file: Pick<ApplicationWhole, 'id' | 'organisationId' | 'cutoffId' | 'team'>,
  call: { organisationId: string },
) {
  if (file.cutoffId === null) return []
  const panel = await db().panel.findUnique({ where: { id: file.cutoffId }, select: { announcedAt: true } })
  const isOwn = roleOn(viewer, file) !== null
  const judges = !isOwn && (mayRunJury(viewer, call) || maySitOn(viewer, file.cutoffId))
  if (!panel || !(judges || (isOwn && panel.announcedAt))) return []
  const told = (await listStatementsOf([file.id])).get(file.id) ?? []
  return judges ? told : told.filter((statement) => statement.answer !== null)
}

/** The same for several files that the viewer has found to judge them, by file. */
export async function listStatementsOf(applicationIds: string[]) {
  const rows = await listed({ applicationId: { in: applicationIds } })
  return groupBy(rows, (row) => row.applicationId)
}

export type StatementTold = Awaited<ReturnType<typeof listed>>[number]

async function listed(where: Prisma.HostStatementWhereInput) {
  const panel = { select: { stage: true, sitting: { select: { startsAt: true } } } }
  const include = { versions: { orderBy: { position: 'desc' as const } }, panel }
  const rows = await db().hostStatement.findMany({ where, include, orderBy: { id: 'asc' } })
  const ids = rows.map((row) => row.facilityId)
  const [facilities, led] = [await listFacilitiesById(ids), await listSeatedObjects('facility_lead', ids)]
  return rows.map(({ askedBy: _askedBy, answeredBy: _answeredBy, askedCents, versions: before, panel, ...row }) => {
    const facility = facilities.get(row.facilityId)
    const by = answerBy(row.askedAt, panel.sitting?.startsAt ?? null)
    return {
      ...row,
      askedCents: cents(askedCents),
      before: before.map(({ answeredBy: _by, ...one }) => ({ ...one, askedCents: cents(one.askedCents) })),
      place: { name: facility?.name ?? '', slug: facility?.slug ?? '', tiersLieu: facility?.tiersLieu ?? false },
      by: panel.stage === 'decided' ? null : by,
      isSilent: isSilent({ ...row, by }, now()),
      hasLead: led.has(row.facilityId),
    }
  })
}

const cents = (stored: bigint | null) => (stored === null ? null : Number(stored))
const pairOf = (one: { applicationId: string; facilityId: string }) => `${one.applicationId} ${one.facilityId}`
