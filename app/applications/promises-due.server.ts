import { listCallsById } from '#app/calls/calls.server.ts'
import { objectsOf } from '#app/people/seats.server.ts'
import { readable } from '#app/platform/access.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { instantOfParis } from '#app/platform/paris.ts'
import { found } from '#app/platform/refusal.ts'
import type { Clock, Viewer } from '#app/platform/viewer.ts'
import type { Waiting } from '#app/platform/waiting.ts'
import { parisDay } from '#app/platform/working-days.ts'
import type { Prisma } from '#prisma/client/client.ts'
import { findApplicant } from './applicants.server.ts'
import { coordinatorsOf, mayWrite } from './application.access.ts'
import { listOwnApplications } from './applications.server.ts'
import { OWING, REMINDERS, reminderDue } from './promise.ts'
import { words } from './words.promises.ts'

const DAY = 86_400_000
const AWAITED = { keptAt: null, application: { stage: { in: [...OWING] } } } satisfies Prisma.FilePromiseWhereInput

/** The instant before which what was due is late. */
export const startOfToday = () => instantOfParis(`${parisDay(now())}T00:00`) ?? now()

/** What the clock does each night: remind of what is promised for a week hence, then for the next day; each once, however often it runs. */
export async function remindOfPromises(clock: Clock) {
  const horizon = new Date(startOfToday().getTime() + (REMINDERS[0] + 1) * DAY)
  const dueOn = { gte: startOfToday(), lte: horizon }
  const rows = await db().filePromise.findMany({ where: { ...AWAITED, dueOn }, orderBy: { id: 'asc' } })
  let reminded = 0
  for (const { id, remindedDays, ...promise } of rows) {
    const due = reminderDue({ ...promise, remindedDays }, now())
    if (!due) continue
    await inTransaction(async (tx) => {
      const where = { id, remindedDays, keptAt: null }
      const { count } = await tx.filePromise.updateMany({ where, data: { remindedDays: due } })
      if (count === 0) return
      await record(tx, clock, 'promise.due', id, `days_${due}`)
      reminded += 1
    })
  }
  return reminded
}

/** Whom a reminder goes to, and for which day; null once the promise is kept or owed no more. */
export async function findDue(promiseId: string) {
  const row = await db().filePromise.findFirst({ where: { id: promiseId, ...AWAITED } })
  if (!row) return null
  const { applicationId, dueOn } = row
  return { applicationId, dueOn, ...(await findApplicant(applicationId)) }
}

/** What is promised waits for its company; what is late waits for the coordinators of its call, one line per call. */
export async function listPromisesWaiting(viewer: Viewer): Promise<Waiting[]> {
  return [...(await listOwed(viewer)), ...(await listLate(viewer))]
}

async function listOwed(viewer: Viewer): Promise<Waiting[]> {
  const files = (await listOwnApplications(viewer)).filter((file) => mayWrite(viewer, file))
  const applicationId = { in: files.map(({ id }) => id) }
  const rows = await db().filePromise.findMany({ where: { ...AWAITED, applicationId }, orderBy: { dueOn: 'asc' } })
  return files.flatMap(({ id, title }) => {
    const owed = rows.filter((row) => row.applicationId === id)
    const [first] = owed
    if (!first) return []
    const { fr, en } = words
    const text = { fr: fr.waiting.owed(owed.length, title), en: en.waiting.owed(owed.length, title) }
    return [{ key: `promises:${id}`, text, to: `/applications/${id}/promises`, due: first.dueOn, many: owed.length }]
  })
}

async function listLate(viewer: Viewer): Promise<Waiting[]> {
  const tokens = objectsOf(viewer, 'coordinator').map((organisationId) => coordinatorsOf({ organisationId }))
  if (tokens.length === 0) return []
  const late = { some: { keptAt: null, dueOn: { lt: startOfToday() } } }
  const { AND } = readable(viewer)
  const where = { stage: { in: [...OWING] }, promises: late, readers: { hasSome: tokens }, AND }
  const rows = await db().application.groupBy({ by: ['callId'], where, _count: true })
  const calls = await listCallsById(
    viewer,
    rows.map(({ callId }) => callId),
  )
  return rows.flatMap(({ callId, _count: many }) => {
    const call = found(calls.get(callId))
    const text = { fr: words.fr.waiting.late(many, call.title.fr), en: words.en.waiting.late(many, call.title.fr) }
    return [{ key: `late:${callId}`, text, to: `/calls/${call.slug}/applications?waits=promises`, due: null, many }]
  })
}
