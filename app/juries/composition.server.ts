import { listNames } from '#app/people/people.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { findPanelToRun, holdPanel, juryPath } from './panels.server.ts'
import { objectionToReadBy } from './reading-date.ts'
import { type College, type Minimum, objectionToComposition } from './seat.ts'

/** How many readings this panel wants of each file, by whom and by which day; for those who run it. */
export async function findComposition(viewer: Viewer, panelId: string) {
  const panel = await findPanelToRun(viewer, panelId)
  return { panel, readings: panel.readingsWanted, readBy: panel.readBy, minima: await listMinima(panelId) }
}

/** Why its readings cannot be asked for that day, for the page and the command. */
export async function readByObjection(viewer: Viewer, panelId: string, readBy: Date | null) {
  const panel = await findPanelToRun(viewer, panelId)
  const sitting = await db().sitting.findUnique({ where: { panelId }, select: { startsAt: true } })
  return objectionToReadBy(readBy, panel, sitting?.startsAt ?? null, now())
}

/** The readings of each file that a panel wants by college; colleges without a minimum are not named. */
export async function listMinima(panelId: string): Promise<Minimum[]> {
  const where = { panelId }
  return db().panelMinimum.findMany({ where, select: { college: true, least: true }, orderBy: { college: 'asc' } })
}

interface Wanted {
  readings: number
  minima: Minimum[]
  /** The end of a day; unsaid: as it was. */
  readBy?: Date | null
}

/** Want so many readings of each file, so many by college, by that day. What is entrusted already stays. 409 once decided. */
export async function changeComposition(viewer: Viewer, panelId: string, { readings, minima, readBy }: Wanted) {
  const panel = await findPanelToRun(viewer, panelId)
  const objection = objectionToComposition(readings, minima) ?? (await readByObjection(viewer, panelId, readBy ?? null))
  if (objection) refuse(409, objection)
  return inTransaction(async (tx) => {
    const { stage } = await holdPanel(tx, panelId)
    if (stage === 'decided') refuse(409, 'already_decided')
    await tx.panel.update({ where: { id: panelId }, data: { readingsWanted: readings, readBy } })
    await tx.panelMinimum.deleteMany({ where: { panelId } })
    await tx.panelMinimum.createMany({ data: minima.map((minimum) => ({ panelId, ...minimum })) })
    await record(tx, viewer, 'panel.recomposed', panelId)
    return { back: juryPath(panel) }
  })
}

/** One seat of a panel with its juror's name, for those who run it. */
export async function findSeat(viewer: Viewer, panelId: string, jurorId: string) {
  const panel = await findPanelToRun(viewer, panelId)
  const seat = found(await db().juror.findFirst({ where: { id: jurorId, panelId, declinedAt: null } }))
  const names = await listNames([seat.personId])
  return { panel, seat, name: names.get(seat.personId) ?? '' }
}

interface Changed {
  college?: College
  least: number
  most?: number
}

/** Say whose eyes a juror lends and how many files they take; what they were given already stays. */
export async function changeSeat(viewer: Viewer, panelId: string, jurorId: string, changed: Changed) {
  const { panel } = await findSeat(viewer, panelId, jurorId)
  return inTransaction(async (tx) => {
    const { stage } = await holdPanel(tx, panelId)
    if (stage === 'decided') refuse(409, 'already_decided')
    const data = { college: changed.college ?? null, least: changed.least, most: changed.most ?? null }
    await tx.juror.update({ where: { id: jurorId }, data })
    await record(tx, viewer, 'juror.seat_changed', jurorId)
    return { back: juryPath(panel) }
  })
}
