import { listApplicationsOfCutoff } from '#app/applications/applications.server.ts'
import { callOffHearing, callToBeHeard } from '#app/applications/heard.server.ts'
import { listNames } from '#app/people/people.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { listAway } from './away.server.ts'
import { objectionToCallingOff, objectionToHearing } from './hearing.ts'
import { mayRunJury } from './jury.access.ts'
import { findHearing, listHearingsSeen, setSlot } from './own-hearings.server.ts'
import { findPanel, findPanelToRun, holdPanel, juryPath } from './panels.server.ts'
import { runningOrder } from './running-order.ts'

/**
 * The hearings of a jury in the order of their hours, for those who run it, and for each juror those of the files they
 * read. Who must be away is told to those who run the jury.
 */
export async function findHearings(viewer: Viewer, panelId: string) {
  const panel = await findPanel(viewer, panelId)
  const runs = mayRunJury(viewer, panel.call)
  if (!runs && !(await sitsAccepted(viewer, panelId))) refuse(404, 'not_found')
  const round = await db().hearingRound.findUnique({ where: { panelId } })
  const away = runs ? await listAway(db(), panelId) : new Map<string, string[]>()
  const names = await listNames([...away.values()].flat())
  const seen = (await listHearingsSeen(viewer)).filter((one) => one.panel.id === panelId)
  const hearings = seen.map(({ hearing: { id, applicationId, slot, calledOffAt }, file }) => {
    const out = (away.get(applicationId) ?? []).map((personId) => names.get(personId) ?? '')
    return { id, applicationId, slot, calledOffAt, file, away: out }
  })
  const slots = await db().hearingSlot.findMany({
    where: { panelId, hearing: { is: null }, startsAt: { gt: now() } },
    orderBy: { startsAt: 'asc' },
  })
  return { panel, runs, round, back: juryPath(panel), hearings: hearings.sort(bySlot), free: runs ? slots : [] }
}

const bySlot = (a: { slot: { startsAt: Date } | null }, b: { slot: { startsAt: Date } | null }) =>
  (a.slot?.startsAt.getTime() ?? Number.POSITIVE_INFINITY) - (b.slot?.startsAt.getTime() ?? Number.POSITIVE_INFINITY) ||
  0

async function sitsAccepted(viewer: Viewer, panelId: string) {
  if (viewer.kind !== 'person') return false
  const where = { panelId, personId: viewer.id, acceptedAt: { not: null }, declinedAt: null }
  return (await db().juror.count({ where })) > 0
}

/** The files that may still be called to be heard: read, and not called yet. 409 while nobody said how the jury hears. */
export async function findHearable(viewer: Viewer, panelId: string) {
  const panel = await findPanelToRun(viewer, panelId)
  const objection = objectionToHearing(panel)
  if (objection) refuse(409, objection)
  if (!(await db().hearingRound.findUnique({ where: { panelId } }))) refuse(409, 'no_hearing_rules')
  const called = await db().hearing.findMany({ where: { panelId, calledOffAt: null }, select: { applicationId: true } })
  const known = new Set(called.map((hearing) => hearing.applicationId))
  const received = await listApplicationsOfCutoff(viewer, panelId)
  const files = received.filter(({ id, stage }) => stage === 'in_review' && !known.has(id))
  return {
    panel,
    files: files.map(({ id, number, title, organisationName }) => ({ id, number, title, organisationName })),
  }
}

/** Call files to be heard; one called off before is called again. */
export async function callToHearing(viewer: Viewer, panelId: string, applicationIds: string[]) {
  const { files } = await findHearable(viewer, panelId)
  const wanted = [...new Set(applicationIds)]
  if (!wanted.every((id) => files.some((file) => file.id === id))) refuse(404, 'not_found')
  return inTransaction(async (tx) => {
    if ((await holdPanel(tx, panelId)).stage !== 'opened') refuse(409, 'already_decided')
    for (const applicationId of wanted) {
      const called = { panelId, calledBy: personOf(viewer).id, calledAt: now(), calledOffAt: null }
      const create = { id: newId(), applicationId, ...called }
      const { id } = await tx.hearing.upsert({ where: { applicationId }, create, update: called })
      await callToBeHeard(viewer, applicationId)
      await record(tx, viewer, 'hearing.called', id)
    }
    return { called: wanted.length }
  })
}

/**
 * Give the free slots out to those who have none, the soonest first, in an order that sends jurors who must be away out of the
 * room as seldom as can be. Gives how many were given and how many are left without.
 */
export async function giveOutSlots(viewer: Viewer, panelId: string) {
  await findPanelToRun(viewer, panelId)
  const { hearings } = await findHearings(viewer, panelId)
  return inTransaction(async (tx) => {
    const objection = objectionToHearing(await holdPanel(tx, panelId))
    if (objection) refuse(409, objection)
    const away = await listAway(tx, panelId)
    const waiting = await tx.hearing.findMany({ where: { panelId, slotId: null, calledOffAt: null } })
    const seen = hearings.filter((one) => one.file.stage === 'hearing' && waiting.some(({ id }) => id === one.id))
    const listed = seen.map(({ id, applicationId, file }) => ({
      id,
      number: file.number ?? '',
      out: away.get(applicationId) ?? [],
    }))
    const order = runningOrder(listed.sort((a, b) => (a.number < b.number ? -1 : 1))).files
    const free = await tx.hearingSlot.findMany({
      where: { panelId, hearing: { is: null }, startsAt: { gt: now() } },
      orderBy: { startsAt: 'asc' },
    })
    const given = order.slice(0, free.length)
    for (const [place, { id }] of given.entries()) await setSlot(tx, viewer, id, found(free[place]))
    return { given: given.length, left: order.length - given.length }
  })
}

/** Go on without hearing a file: its slot is free again, and it is decided on what was read. */
export async function callOff(viewer: Viewer, hearingId: string) {
  const { as, file, panel } = await findHearing(viewer, hearingId)
  if (as !== 'runner') refuse(403, 'not_a_coordinator')
  const panelId = panel.id
  return inTransaction(async (tx) => {
    const held = await holdPanel(tx, panelId)
    const hearing = await tx.hearing.findUniqueOrThrow({ where: { id: hearingId }, include: { slot: true } })
    const objection = objectionToCallingOff(held, hearing, now())
    if (objection) refuse(409, objection)
    const off = { slotId: null, calledOffAt: now(), changes: { increment: 1 } }
    await tx.hearing.update({ where: { id: hearingId }, data: off })
    if (file.stage === 'hearing') await callOffHearing(viewer, file.id)
    await record(tx, viewer, 'hearing.called_off', hearingId)
    return { back: `/juries/${panelId}/hearings` }
  })
}
