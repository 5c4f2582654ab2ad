import { listFilesTold } from '#app/applications/told.server.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Waiting } from '#app/platform/waiting.ts'
import { groupBy } from './group.ts'
import { listOwnStatements } from './own-statements.server.ts'
import { objectionToStating, PATIENCE_DAYS } from './statement.ts'
import { words } from './words.statements.ts'

/** One line a place: how many files wait for its word. */
export async function listStatementsToGive(viewer: Viewer): Promise<Waiting[]> {
  const open = (await listOwnStatements(viewer)).filter(({ answer, objection }) => answer === null && !objection)
  return [...groupBy(open, (one) => one.facilityId)].map(([facilityId, asked]) => {
    const say = (t: typeof words.fr) => t.waiting.place(asked.length, asked[0]?.place ?? '')
    const text = { fr: say(words.fr), en: say(words.en) }
    const due = new Date(Math.min(...asked.map(({ by }) => by.getTime())))
    return { key: `statements:${facilityId}`, text, to: '/statements', due, many: asked.length }
  })
}

/** One line a jury: the places that have been silent for a week, for those who run it. */
export async function listStatementsMissing(viewer: Viewer, panelIds: string[]): Promise<Waiting[]> {
  const askedAt = { lte: new Date(now().getTime() - PATIENCE_DAYS * 86_400_000) }
  const where = { panelId: { in: panelIds }, answer: null, askedAt, panel: { stage: { not: 'decided' as const } } }
  const select = { panelId: true, applicationId: true }
  const silent = await db().hostStatement.findMany({ where, select, orderBy: { id: 'asc' } })
  if (silent.length === 0) return []
  const files = await listFilesTold(
    viewer,
    silent.map((one) => one.applicationId),
  )
  const awaited = silent.filter(({ applicationId }) => {
    const file = files.get(applicationId)
    return file && objectionToStating({ stage: 'opened' }, file) === null
  })
  return [...groupBy(awaited, (one) => one.panelId)].map(([panelId, { length: many }]) => {
    const text = { fr: words.fr.waiting.silent(many), en: words.en.waiting.silent(many) }
    return { key: `statements:silent:${panelId}`, text, to: `/juries/${panelId}/statements`, due: null, many }
  })
}
