import { findCallById } from '#app/calls/calls.server.ts'
import { findCallOfCutoff } from '#app/calls/cutoffs.server.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { CLOCK, type Clock } from '#app/platform/viewer.ts'
import { coordinatorsOf } from './application.access.ts'
import { UNDECIDED } from './application.ts'

/** What follows `call.closed`: the coordinators of the organiser read the files received and not taken back. Done again, it changes nothing. */
export async function openFilesOfCall(clock: Clock, callId: string) {
  const call = await findCallById(clock, callId)
  const closed = call.cutoffs.filter((cutoff) => cutoff.stage !== 'collecting').map((cutoff) => cutoff.id)
  const token = coordinatorsOf(call)
  const where = {
    cutoffId: { in: closed },
    submittedAt: { not: null },
    stage: { not: 'withdrawn' as const },
    NOT: { readers: { has: token } },
  }
  await db().application.updateMany({ where, data: { readers: { push: token } } })
}

/** What follows `cutoff.closed`: the same, while the call goes on with its next cut-offs. */
export async function openFilesOfCutoff(clock: Clock, cutoffId: string) {
  const { id } = await findCallOfCutoff(clock, cutoffId)
  await openFilesOfCall(clock, id)
}

/** What follows `call.cancelled`: nothing will come of the files received, those of a cut-off with its jury included. A draft stays its writer's, before a shut door. */
export async function dropFilesOfCall(callId: string) {
  const where = { callId, stage: { in: [...UNDECIDED] } }
  const rows = await db().application.findMany({ where, select: { id: true } })
  await inTransaction(async (tx) => {
    for (const { id } of rows) {
      const data = { stage: 'closed_no_action' as const, stageReason: 'call_cancelled' }
      const { count } = await tx.application.updateMany({ where: { id, ...where }, data })
      if (count > 0) await record(tx, CLOCK, 'application.closed_no_action', id, 'call_cancelled')
    }
  })
}
