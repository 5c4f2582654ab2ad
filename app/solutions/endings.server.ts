import { listSpeakers } from '#app/people/members.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { instantOfParis } from '#app/platform/paris.ts'
import type { Clock } from '#app/platform/viewer.ts'
import { parisDay } from '#app/platform/working-days.ts'
import { WARNINGS, warningDue } from './passport.ts'

const DAY = 86_400_000

/** What the clock does each night: warn of the proofs that end within 60 days, then 15; each warning is given once, however often it runs. */
export async function warnOfEndings(clock: Clock) {
  const today = instantOfParis(`${parisDay(now())}T00:00`) ?? now()
  const horizon = new Date(today.getTime() + (WARNINGS[0] + 1) * DAY)
  const lines = await db().passportLine.findMany({
    where: { status: 'met', expiresOn: { gte: today, lte: horizon }, version: { stage: 'current' } },
    orderBy: { id: 'asc' },
  })
  let warned = 0
  for (const { id, expiresOn, warnedDays } of lines) {
    const due = expiresOn && warningDue({ expiresOn, warnedDays }, now())
    if (!due) continue
    await inTransaction(async (tx) => {
      const { count } = await tx.passportLine.updateMany({ where: { id, warnedDays }, data: { warnedDays: due } })
      if (count === 0) return
      await record(tx, clock, 'passport.ending', id, `days_${due}`)
      warned += 1
    })
  }
  return warned
}

/** Whom a warning goes to and about which line: whoever claimed it if they still speak for its maker, else its heads; null once it has gone. */
export async function findEnding(lineId: string) {
  const line = await db().passportLine.findUnique({
    where: { id: lineId },
    include: { version: { include: { solution: true } } },
  })
  if (!line?.expiresOn || line.status !== 'met' || line.version.stage !== 'current') return null
  const speakers = await listSpeakers(line.version.solution.organisationId)
  const claimer = speakers.filter(({ personId }) => personId === line.claimedBy)
  const told = claimer.length > 0 ? claimer : speakers.filter(({ role }) => role === 'head')
  const { versionId, requirement, expiresOn } = line
  return { versionId, requirement, expiresOn, personIds: told.map(({ personId }) => personId) }
}
