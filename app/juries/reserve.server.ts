import { decideApplications, listApplicationsById } from '#app/applications/applications.server.ts'
import { listNames } from '#app/people/people.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { CLOCK, type Viewer } from '#app/platform/viewer.ts'
import { tellNeeds } from './answers.server.ts'
import { addToMinutes } from './minutes-addenda.server.ts'
import { findPanelToRun, holdPanel } from './panels.server.ts'
import { obstacleOf } from './rankings.server.ts'
import { objectionToCalling, type Why } from './reserve.ts'
import { listQueue } from './reserve-queue.server.ts'

/** A kept file has left: its place waits for a coordinator. Once, and only after the results were told; told by the clock. */
export async function freePlace(applicationId: string, why: Why) {
  const decision = await db().decision.findUnique({ where: { applicationId } })
  if (!decision || !(await wasKept(applicationId, decision.outcome))) return
  await inTransaction(async (tx) => {
    const { announcedAt } = await holdPanel(tx, decision.panelId)
    if (announcedAt) await free(tx, decision.panelId, applicationId, why)
  })
}

/** Write a place down as given back. The caller holds the panel. */
export async function free(tx: Tx, panelId: string, applicationId: string, why: Why) {
  const data = [{ applicationId, panelId, why, freedAt: now() }]
  const { count } = await tx.freedPlace.createMany({ data, skipDuplicates: true })
  if (count === 0) return
  await addToMinutes(tx, CLOCK, panelId, { event: 'place_freed', fileId: applicationId, why })
  await record(tx, CLOCK, 'place.freed', applicationId, why)
}

/** Kept by the jury, called up since, or kept by a second look. */
async function wasKept(applicationId: string, outcome: string) {
  if (outcome === 'selected') return true
  const called = await db().freedPlace.count({ where: { calledId: applicationId } })
  return called + (await db().secondLook.count({ where: { applicationId, outcome: 'selected' } })) > 0
}

/** The places given back in a jury and its reserve as it stands, for those who run it; refused as a decision would be to who may not take one. */
export async function findReserve(viewer: Viewer, panelId: string) {
  const panel = await findPanelToRun(viewer, panelId)
  if (!panel.announcedAt) refuse(409, 'not_announced_yet')
  const obstacle = await obstacleOf(viewer, panelId)
  if (obstacle) refuse(403, obstacle)
  const places = await db().freedPlace.findMany({ where: { panelId }, orderBy: { freedAt: 'asc' } })
  const queue = await listQueue(panelId)
  const ids = [...places.flatMap(({ applicationId, calledId }) => [applicationId, calledId ?? '']), ...idsOf(queue)]
  const files = await listApplicationsById(viewer, ids.filter(Boolean))
  const names = await listNames(places.map(({ settledBy }) => settledBy))
  const briefOf = (id: string | null) => {
    const { number = '', title = '', organisationName = '' } = files.get(id ?? '') ?? {}
    return { id: id ?? '', number: number ?? '', title, organisationName }
  }
  return {
    panel,
    places: places.map(({ applicationId, calledId, settledBy, why, ...place }) => ({
      ...place,
      why: why as Why,
      left: briefOf(applicationId),
      called: calledId ? briefOf(calledId) : null,
      by: names.get(settledBy ?? '') ?? null,
    })),
    queue: queue.map(({ applicationId, reserveRank }) => ({ ...briefOf(applicationId), reserveRank })),
  }
}

export type ReserveTold = Awaited<ReturnType<typeof findReserve>>

const idsOf = (files: { applicationId: string }[]) => files.map(({ applicationId }) => applicationId)

/** One place that waits, with the file that would be called up; 404 when it was never given back, 409 once settled. */
export async function findFreedPlace(viewer: Viewer, panelId: string, applicationId: string) {
  const { panel, places, queue } = await findReserve(viewer, panelId)
  const place = found(places.find(({ left }) => left.id === applicationId))
  if (place.settledAt) refuse(409, 'place_already_settled')
  return { panel, place, proposed: queue[0] ?? null }
}

/** What a coordinator makes of a place: the file they confirm is called up, or nobody, and why. */
interface Settled {
  calledId: string | null
  note: string | null
}

/** Settle a freed place. Once, however many hands: 409 to the second, or when the reserve has moved since the page was read. */
export async function settlePlace(viewer: Viewer, panelId: string, applicationId: string, { calledId, note }: Settled) {
  const { panel } = await findFreedPlace(viewer, panelId, applicationId)
  return inTransaction(async (tx) => {
    await holdPanel(tx, panelId)
    const place = await tx.freedPlace.findUniqueOrThrow({ where: { applicationId } })
    if (place.settledAt) refuse(409, 'place_already_settled')
    const objection = calledId && objectionToCalling(place, await listQueue(panelId), calledId)
    if (objection) refuse(409, objection)
    const signed = { settledBy: personOf(viewer).id, settledAt: now() }
    await tx.freedPlace.update({ where: { applicationId }, data: { calledId, note, ...signed } })
    if (!calledId) {
      const why = note ?? ''
      await addToMinutes(tx, viewer, panelId, { event: 'place_left_empty', fileId: applicationId, why })
      await record(tx, viewer, 'place.left_empty', applicationId)
    } else {
      const called = { event: 'reserve_called' as const, fileId: calledId, steadId: applicationId }
      await addToMinutes(tx, viewer, panelId, called)
      await decideApplications(viewer, [calledId], 'selected')
      await tellNeeds(viewer, panel.call.id)
      await record(tx, viewer, 'reserve.called', calledId)
    }
    return { panelId }
  })
}
