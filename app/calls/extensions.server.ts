import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Bilingual } from '#app/platform/words.tsx'
import { objectionToExtending } from './calendar.ts'
import { mayOrganise } from './call.access.ts'
import { phaseAt } from './call.ts'
import { findCallById } from './calls.server.ts'
import { findCallOfCutoff } from './cutoffs.server.ts'

interface Moved {
  cutoffId: string
  to: Date
  reason: Bilingual
}

/** Move a cut-off later for everyone, with a reason that all read. A file being sent at this instant is waited for. */
export async function extendCutoff(viewer: Viewer, { cutoffId, to, reason }: Moved) {
  const call = await findCallOfCutoff(viewer, cutoffId)
  if (!mayOrganise(viewer, call)) refuse(403, 'not_a_coordinator')
  const objection = objectionToExtending(call, cutoffId, to, now())
  if (objection) refuse(409, objection)
  const from = found(call.cutoffs.find(({ id }) => id === cutoffId)).closesAt
  return inTransaction(async (tx) => {
    const where = { id: cutoffId, stage: 'collecting' as const, closesAt: from }
    const { count } = await tx.cutoff.updateMany({ where, data: { closesAt: to } })
    if (count === 0) refuse(409, 'changed_meanwhile')
    const signed = { madeBy: personOf(viewer).id, madeAt: now() }
    await tx.extension.create({ data: { id: newId(), cutoffId, from, to, reason: { ...reason }, ...signed } })
    await record(tx, viewer, 'call.extended', call.id)
    return { slug: call.slug }
  })
}

/** Say that a rule changes though the call is open: dated, shown on its page, told to everyone who answers or follows. Before the opening, it is changed directly. */
export async function amendCall(viewer: Viewer, callId: string, text: Bilingual) {
  const call = await findCallById(viewer, callId)
  if (!mayOrganise(viewer, call)) refuse(403, 'not_a_coordinator')
  const phase = phaseAt(call, call.cutoffs.at(-1), now())
  if (phase === 'draft' || phase === 'to_come') refuse(409, 'not_open_yet')
  if (phase === 'cancelled' || phase === 'archived') refuse(409, 'not_open')
  return inTransaction(async (tx) => {
    const position = (await db().amendment.count({ where: { callId } })) + 1
    const data = { id: newId(), callId, position, text: { ...text }, madeBy: personOf(viewer).id, madeAt: now() }
    const { count } = await tx.amendment.createMany({ data: [data], skipDuplicates: true })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, 'call.amended', callId)
    return { slug: call.slug }
  })
}
