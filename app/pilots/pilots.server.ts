import { listFacilitiesById } from '#app/facilities/facilities.server.ts'
import { listAwardsById } from '#app/funding/awards.server.ts'
import { endBonds } from '#app/people/bonds.server.ts'
import { objectsOf } from '#app/people/seats.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { readable } from '#app/platform/access.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { nextNumber } from '#app/platform/numbers.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Bilingual } from '#app/platform/words.tsx'
import type { SearchDocument } from '#search/search.ts'
import { objectionToOpening } from './hosting.ts'
import { findHosting, holdHostings } from './hostings.server.ts'
import { nextStepOf } from './next-step.ts'
import { advance } from './parts/advance.server.ts'
import { bindHosts } from './parts/hosts.server.ts'
import { facilityIdsOf, LINE, type LineRow, lineOf, WHOLE, wholeOf } from './parts/rows.server.ts'
import { mayAnswerHosting, mayFollow, mayLead, mayStop } from './pilot.access.ts'
import { objectionToCompleting, objectionToStarting, objectionToStopping } from './pilot.ts'
import type { PilotLine, PilotWhole } from './pilot-whole.ts'

/** What one reads at a glance on a page of pilots. */
const PAGE = 30

/** A pilot as the viewer may see it: owners, readiness and the next step only to those who follow or lead it. */
export async function findPilot(viewer: Viewer, pilotId: string): Promise<PilotWhole> {
  const row = found(await db().pilot.findFirst({ where: { id: pilotId, ...readable(viewer) }, include: WHOLE }))
  const whole = wholeOf(row, await listFacilitiesById(facilityIdsOf([row])), now())
  const follows = mayFollow(viewer, whole)
  const leads = mayLead(viewer, whole)
  return {
    ...whole,
    milestones: follows ? whole.milestones : whole.milestones.map(forStrangers),
    readiness: follows ? whole.readiness : null,
    nextStep: leads ? nextStepOf(whole) : null,
    may: { lead: leads, stop: mayStop(viewer, whole), declareUse: objectsOf(viewer, 'facility_lead').length > 0 },
  }
}

function forStrangers<T extends { owner: string | null; evidenceId: string | null }>(milestone: T) {
  return { ...milestone, owner: null, evidenceId: null }
}

/** A pilot and all of it, for a command of one of its leads (404 unseen, 403 to others). */
export async function findLedPilot(viewer: Viewer, pilotId: string) {
  const pilot = await findPilot(viewer, pilotId)
  const { readiness } = pilot
  if (!pilot.may.lead || !readiness) return refuse(403, 'not_the_lead')
  return { ...pilot, readiness }
}

/** The file that an award lets a pilot try, for what follows its end. */
export async function findFileTried(pilotId: string) {
  const { awardId } = found(await db().pilot.findUnique({ where: { id: pilotId }, select: { awardId: true } }))
  return found((await listAwardsById([awardId])).get(awardId)).applicationId
}

/** Open the pilot of an award: every facility that has agreed and not tried yet becomes one of its sites, and the public reads it. */
export async function openPilot(viewer: Viewer, hostingId: string, told: { title: Bilingual; aim: Bilingual }) {
  const hosting = await findHosting(viewer, hostingId)
  if (!mayAnswerHosting(viewer, hosting)) refuse(403, 'not_the_lead')
  const objection = objectionToOpening(hosting)
  if (objection) refuse(409, objection)
  const { awardId, organiserId } = hosting
  return inTransaction(async (tx) => {
    await holdHostings(tx, awardId)
    const pilot = { id: newId(), number: await nextNumber('EX'), awardId, organiserId, stage: 'preparing' as const }
    const title = { ...told.title }
    const aim = { ...told.aim }
    const opened = { title, aim, openedBy: personOf(viewer).id, openedAt: now(), readers: ['public'] }
    const { count } = await tx.pilot.createMany({ data: [{ ...pilot, ...opened }], skipDuplicates: true })
    if (count === 0) refuse(409, 'pilot_already_open')
    const tried = await tx.site.findMany({ where: { pilot: { awardId } } })
    const facilityId = { notIn: tried.map((site) => site.facilityId) }
    const agreed = await tx.hosting.findMany({ where: { awardId, stage: 'agreed', facilityId } })
    await tx.site.createMany({ data: agreed.map(({ facilityId, unit }) => ({ pilotId: pilot.id, facilityId, unit })) })
    const trial = { awardId, sourceId: pilot.id, since: opened.openedAt }
    const hosts = agreed.map((site) => site.facilityId)
    await bindHosts(tx, viewer, trial, hosts)
    await record(tx, viewer, 'pilot.opened', pilot.id)
    return { id: pilot.id, number: pilot.number }
  })
}

/** Begin the trial in the ward: the gate is open, there are milestones to reach and indicators to move. */
export async function startPilot(viewer: Viewer, pilotId: string) {
  const pilot = await findLedPilot(viewer, pilotId)
  const objection = objectionToStarting(pilot)
  if (objection) refuse(409, objection)
  return advance(viewer, pilot, { stage: 'running', startedAt: now() }, 'pilot.started')
}

/** The trial is over as planned; its evaluation comes next. */
export async function completePilot(viewer: Viewer, pilotId: string) {
  const pilot = await findLedPilot(viewer, pilotId)
  const objection = objectionToCompleting(pilot)
  if (objection) refuse(409, objection)
  const endedAt = now()
  return advance(viewer, pilot, { stage: 'completed', endedAt }, 'pilot.completed', (tx) =>
    endBonds(tx, pilotId, endedAt),
  )
}

/** Give up, and say why in words the public reads; its leads and the organiser's coordinators may (403 to others). */
export async function stopPilot(viewer: Viewer, pilotId: string, reason: string) {
  const pilot = await findPilot(viewer, pilotId)
  if (!pilot.may.stop) refuse(403, 'not_of_this_pilot')
  const objection = objectionToStopping(pilot, reason)
  if (objection) refuse(409, objection)
  const endedAt = pilot.endedAt ?? now()
  const ended = { stage: 'stopped' as const, stopReason: reason.trim(), endedAt }
  return advance(viewer, pilot, ended, 'pilot.stopped', async (tx) => {
    await endBonds(tx, pilotId, endedAt)
    // What was not reached here may be reached by the pilot that follows.
    await tx.milestone.updateMany({ where: { pilotId, reachedAt: null }, data: { trancheId: null } })
  })
}

/** The pilots the viewer may read, the latest opened first; `next` is what to ask after, null at the end. */
export async function listPilots(viewer: Viewer, asked: { after?: string } = {}) {
  const where = { ...readable(viewer), id: asked.after === undefined ? undefined : { lt: asked.after } }
  const rows = await db().pilot.findMany({ where, include: LINE, orderBy: { id: 'desc' }, take: PAGE + 1 })
  const page = rows.slice(0, PAGE)
  return { rows: await linesOf(page), next: rows.length > PAGE ? (page.at(-1)?.id ?? null) : null }
}

/** The pilots of each award, in the order of their openings. */
export async function listPilotsOfAwards(viewer: Viewer, awardIds: string[]) {
  const where = { awardId: { in: awardIds }, ...readable(viewer) }
  const lines = await linesOf(await db().pilot.findMany({ where, include: LINE, orderBy: { id: 'asc' } }))
  return new Map(awardIds.map((awardId) => [awardId, lines.filter((line) => line.awardId === awardId)]))
}

export async function listPilotsOfFacility(viewer: Viewer, facilityId: string) {
  const where = { sites: { some: { facilityId } }, ...readable(viewer) }
  return linesOf(await db().pilot.findMany({ where, include: LINE, orderBy: { id: 'desc' } }))
}

/** The pilots of the facilities the viewer leads. */
export async function listOwnPilots(viewer: Viewer) {
  const where = { sites: { some: { facilityId: { in: objectsOf(viewer, 'facility_lead') } } }, ...readable(viewer) }
  return linesOf(await db().pilot.findMany({ where, include: LINE, orderBy: { id: 'desc' }, take: PAGE }))
}

/** Public figures: trials under way, and wards where an answer is in use. */
export async function countPilots() {
  const [running, uses] = await Promise.all([
    db().pilot.count({ where: { stage: { in: ['running', 'mid_review'] }, readers: { has: 'public' } } }),
    db().$queryRaw<{ wards: number }[]>`SELECT count(DISTINCT (facility_id, unit))::int AS wards FROM deployment`,
  ])
  return { running, wards: uses[0]?.wards ?? 0 }
}

export async function pilotDocument(id: string): Promise<SearchDocument | null> {
  const row = await db().pilot.findUnique({ where: { id }, include: LINE })
  if (!row) return null
  const [line] = await linesOf([row])
  if (!line) return null
  const { title, aim, number, sites, stage, openedAt } = line
  const places = sites.map((site) => [site.name, site.town, site.unit].filter(Boolean).join(', '))
  return {
    id,
    kind: 'pilot',
    title: title.fr,
    body: [number, aim.fr, title.en, aim.en, ...places, line.stopReason].filter(Boolean).join('\n'),
    language: 'fr',
    address: `/pilots/${id}`,
    readers: row.readers,
    barred: row.barred,
    readableFrom: row.readableFrom,
    facets: { stage },
    at: openedAt,
  }
}

async function linesOf(rows: LineRow[]): Promise<PilotLine[]> {
  const facilities = await listFacilitiesById(facilityIdsOf(rows))
  return rows.map((row) => lineOf(row, facilities, now()))
}
