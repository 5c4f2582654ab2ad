import { listCallsOrganised } from '#app/calls/calls.server.ts'
import { listDoors } from '#app/calls/cutoffs.server.ts'
import { db } from '#app/platform/db.ts'
import type { Viewer } from '#app/platform/viewer.ts'

/** The juries the viewer runs, those at work first, then the latest: how far the reading is, in numbers. Barred files are not counted. */
export async function listJuriesRun(viewer: Viewer) {
  const calls = new Map((await listCallsOrganised(viewer)).map((call) => [call.id, call]))
  const select = { id: true, callId: true, stage: true, announcedAt: true }
  const where = { callId: { in: [...calls.keys()] } }
  const panels = await db().panel.findMany({ where, select, orderBy: { id: 'desc' } })
  const panelIds = panels.map(({ id }) => id)
  const doors = await listDoors(panelIds)
  const counts = await countReadings(viewer, panelIds)
  const run = panels.flatMap(({ callId, ...panel }) => {
    const [call, position] = [calls.get(callId), doors.get(panel.id)]
    if (!call || position === undefined) return []
    const { slug, title, manyCutoffs } = call
    return [{ ...panel, slug, title, position, manyCutoffs, readings: counts(panel.id) }]
  })
  return [...run.filter(({ announcedAt }) => announcedAt === null), ...run.filter(({ announcedAt }) => announcedAt)]
}

export type JuryRun = Awaited<ReturnType<typeof listJuriesRun>>[number]

async function countReadings(viewer: Viewer, panelIds: string[]) {
  const rows = await db().review.groupBy({
    by: ['panelId', 'stage'],
    where: { panelId: { in: panelIds }, stage: { not: 'recused' }, NOT: { barred: { hasSome: viewer.tokens } } },
    _count: { id: true },
  })
  const sum = (some: typeof rows) => some.reduce((total, { _count }) => total + _count.id, 0)
  return (panelId: string) => {
    const own = rows.filter((row) => row.panelId === panelId)
    return { asked: sum(own), handedIn: sum(own.filter(({ stage }) => stage === 'submitted')) }
  }
}
