import { listRunningIds } from '#app/applications/applicants.server.ts'
import { listApplicationsById } from '#app/applications/applications.server.ts'
import type { Table } from '#app/needs/import.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { findPanelToRun, holdPanel } from './panels.server.ts'
import { placeOfColumns } from './pin.ts'
import { listNamedSeats } from './plan-preview.server.ts'

/** One file and who could read it, with those whom a coordinator chose and those who have it already. */
export async function findReaders(viewer: Viewer, panelId: string, applicationId: string) {
  const panel = await findPanelToRun(viewer, panelId)
  if (panel.stage === 'decided') refuse(409, 'already_decided')
  const file = found((await listFiles(viewer, panelId)).get(applicationId))
  const pins = await db().pin.findMany({ where: { panelId, applicationId } })
  const where = { panelId, applicationId }
  const reviews = await db().review.findMany({ where, select: { jurorId: true, stage: true } })
  const seats = [...(await listNamedSeats(panelId)).values()].map((seat) => {
    const stage = reviews.find((review) => review.jurorId === seat.id)?.stage
    const place = stage === undefined ? null : stage === 'recused' ? ('recused' as const) : ('reads' as const)
    return { ...seat, place, isPinned: pins.some((pin) => pin.jurorId === seat.id) }
  })
  return { panel, file, seats }
}

/** The files in the running that the viewer may read. */
async function listFiles(viewer: Viewer, panelId: string) {
  return listApplicationsById(viewer, await listRunningIds(panelId))
}

/** Choose who reads a file whatever a machine proposes; nobody: the machine is free again. */
export async function pinReaders(viewer: Viewer, panelId: string, applicationId: string, jurorIds: string[]) {
  const { seats } = await findReaders(viewer, panelId, applicationId)
  if (jurorIds.some((id) => !seats.some((seat) => seat.id === id))) refuse(404, 'not_found')
  const pairs = jurorIds.map((jurorId) => ({ jurorId, applicationId }))
  return keepPins(viewer, panelId, { panelId, applicationId }, pairs)
}

/** Choose every reading as a table says, by the numbers of files and the names of jurors; the lines that say neither stop it all. */
export async function pinTable(viewer: Viewer, panelId: string, table: Table) {
  const panel = await findPanelToRun(viewer, panelId)
  if (panel.stage === 'decided') refuse(409, 'already_decided')
  const files = new Map([...(await listFiles(viewer, panelId)).values()].map((file) => [file.number, file.id]))
  const seats = [...(await listNamedSeats(panelId)).values()]
  const columns = placeOfColumns(table.head)
  const read = table.rows.map(({ line, cells }) => {
    const applicationId = files.get((cells[columns.file] ?? '').trim().toUpperCase())
    const named = seats.filter((seat) => seat.name === (cells[columns.juror] ?? '').trim())
    return { line, applicationId, jurorId: named.length === 1 ? named[0]?.id : undefined }
  })
  const wrong = read.flatMap(({ line, applicationId, jurorId }) => (applicationId && jurorId ? [] : [line]))
  if (wrong.length > 0) return { wrong: wrong.join() }
  const pairs = read.map(({ applicationId, jurorId }) => ({
    applicationId: found(applicationId),
    jurorId: found(jurorId),
  }))
  await keepPins(viewer, panelId, { panelId, applicationId: { in: [...files.values()] } }, pairs)
  return { wrong: '' }
}

interface Pinned {
  panelId: string
  applicationId: string | { in: string[] }
}

async function keepPins(
  viewer: Viewer,
  panelId: string,
  before: Pinned,
  pairs: { jurorId: string; applicationId: string }[],
) {
  return inTransaction(async (tx) => {
    await holdPanel(tx, panelId)
    await tx.pin.deleteMany({ where: before })
    const signed = { panelId, pinnedBy: personOf(viewer).id, pinnedAt: now() }
    await tx.pin.createMany({ data: pairs.map((pair) => ({ ...pair, ...signed })), skipDuplicates: true })
    await record(tx, viewer, 'panel.pinned', panelId)
    return { id: panelId }
  })
}
