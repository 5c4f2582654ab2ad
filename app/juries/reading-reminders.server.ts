import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import type { Clock } from '#app/platform/viewer.ts'
import type { Prisma } from '#prisma/client/client.ts'
import { toRemind } from './reading-date.ts'

/** Jurors who have a file still to hand in, while their jury reads. */
const READING = {
  ...{ acceptedAt: { not: null }, declinedAt: null },
  reviews: { some: { stage: { in: ['assigned', 'declared', 'draft'] } } },
  panel: { stage: 'scoring' },
} satisfies Prisma.JurorWhereInput

/** What the clock does each morning: remind whoever has not finished of the day, three days before; once for each day, however often it runs. */
export async function remindOfReadings(clock: Clock) {
  const where = { ...READING, panel: { ...READING.panel, readBy: toRemind(now()) } }
  const jurors = await db().juror.findMany({ where, include: { panel: { select: { readBy: true } } } })
  let reminded = 0
  for (const { id, remindedOf, panel } of jurors) {
    if (remindedOf?.getTime() === panel.readBy?.getTime()) continue
    await inTransaction(async (tx) => {
      const { count } = await tx.juror.updateMany({ where: { id, remindedOf }, data: { remindedOf: panel.readBy } })
      if (count === 0) return
      await record(tx, clock, 'readings.due', id)
      reminded += 1
    })
  }
  return reminded
}

/** Whom a reminder goes to, and for which day; null once they have finished. */
export async function findReadingsDue(jurorId: string) {
  const juror = await db().juror.findFirst({ where: { id: jurorId, ...READING }, include: { panel: true } })
  const on = juror?.panel.readBy
  return juror && on ? { personId: juror.personId, callId: juror.panel.callId, on } : null
}
