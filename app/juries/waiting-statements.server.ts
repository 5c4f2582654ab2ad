import { listFilesTold } from '#app/applications/told.server.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Waiting } from '#app/platform/waiting.ts'
import { groupBy } from './group.ts'
import { listOwnStatements } from './own-statements.server.ts'
import { answerBy, isSilent, objectionToStating } from './statement.ts'
import { words } from './words.statements.ts'

/** One line a place: how many files wait for its word. */
export async function listStatementsToGive(viewer: Viewer): Promise<Waiting[]> {
  const open = (await listOwnStatements(viewer)).filter(({ answer, objection }) => answer === null && !objection)
  return [...groupBy(open, (one) => one.facilityId)].map(([facilityId, asked]) => {
    const say = (t: typeof words.fr) => t.waiting.place(asked.length, asked[0]?.place ?? '')
    const text = { fr: say(words.fr), en: say(words.en) }
    const due = firstOf(asked)
    return { key: `statements:${facilityId}`, text, to: '/statements', due, many: asked.length }
  })
}

/** One line a jury: the places whose silence is to be heard of, by the first day they were to answer, for those who run it. */
export async function listStatementsMissing(viewer: Viewer, panelIds: string[]): Promise<Waiting[]> {
  const where = { panelId: { in: panelIds }, answer: null, panel: { stage: { not: 'decided' as const } } }
  const include = { panel: { select: { sitting: { select: { startsAt: true } } } } }
  const unanswered = await db().hostStatement.findMany({ where, include, orderBy: { id: 'asc' } })
  const dated = unanswered.map((one) => ({ ...one, by: answerBy(one.askedAt, one.panel.sitting?.startsAt ?? null) }))
  const silent = dated.filter((one) => isSilent(one, now()))
  if (silent.length === 0) return []
  const files = await listFilesTold(
    viewer,
    silent.map((one) => one.applicationId),
  )
  const awaited = silent.filter(({ applicationId }) => {
    const file = files.get(applicationId)
    return file && objectionToStating({ stage: 'opened' }, file) === null
  })
  return [...groupBy(awaited, (one) => one.panelId)].map(([panelId, missing]) => {
    const many = missing.length
    const text = { fr: words.fr.waiting.silent(many), en: words.en.waiting.silent(many) }
    const due = firstOf(missing)
    return { key: `statements:silent:${panelId}`, text, to: `/juries/${panelId}/statements`, due, many }
  })
}

const firstOf = (asked: { by: Date }[]) => new Date(Math.min(...asked.map(({ by }) => by.getTime())))
