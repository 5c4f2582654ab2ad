import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { findPanelToRun, holdPanel, juryPath } from './panels.server.ts'
import { listNamedSeats } from './plan-preview.server.ts'

/** The jurors of a panel who never read the same file, by two, and the seats to choose from. */
export async function findApart(viewer: Viewer, panelId: string) {
  const panel = await findPanelToRun(viewer, panelId)
  if (panel.stage === 'decided') refuse(409, 'already_decided')
  const seats = await listNamedSeats(panelId)
  const rows = await db().jurorsApart.findMany({ where: { panelId }, orderBy: [{ oneId: 'asc' }, { otherId: 'asc' }] })
  const pairs = rows.flatMap(({ oneId, otherId }) => {
    const [one, other] = [seats.get(oneId), seats.get(otherId)]
    return one && other ? [{ one: one.name, other: other.name }] : []
  })
  return { panel, back: juryPath(panel), seats: [...seats.values()].map(({ id, name }) => ({ id, name })), pairs }
}

/** Keep two jurors apart, or let them read together again. Twice the same changes nothing. */
export async function keepApart(
  viewer: Viewer,
  panelId: string,
  { one, other, apart }: { one: string; other: string; apart: boolean },
) {
  const { seats } = await findApart(viewer, panelId)
  const [oneId = '', otherId = ''] = [one, other].sort()
  if (oneId === otherId) refuse(409, 'one_juror_twice')
  if ([oneId, otherId].some((id) => !seats.some((seat) => seat.id === id))) refuse(404, 'not_found')
  return inTransaction(async (tx) => {
    await holdPanel(tx, panelId)
    const pair = { oneId, otherId, panelId }
    if (apart) await tx.jurorsApart.createMany({ data: [pair], skipDuplicates: true })
    else await tx.jurorsApart.deleteMany({ where: pair })
    await record(tx, viewer, 'panel.jurors_apart', panelId)
    return { id: panelId }
  })
}
