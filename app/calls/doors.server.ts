import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Clock, Viewer } from '#app/platform/viewer.ts'
import { mayTurnKey } from './call.access.ts'
import { GRACE, objectionToClosing, objectionToOpening } from './call.ts'
import { findCallById } from './calls.server.ts'
import { publishCall } from './drafts.server.ts'

/** Open the door, at its hour by the clock or earlier by a coordinator: the calendar then says when it really opened. */
export async function openCall(viewer: Viewer, id: string) {
  const call = await findCallById(viewer, id)
  if (!mayTurnKey(viewer, call)) refuse(403, 'not_a_coordinator')
  const objection = objectionToOpening(call, now())
  if (objection) refuse(409, objection)
  return inTransaction(async (tx) => {
    const openedAt = now()
    const opensAt = call.opensAt !== null && call.opensAt < openedAt ? call.opensAt : openedAt
    const where = { id, stage: 'published' as const }
    const { count } = await tx.call.updateMany({ where, data: { stage: 'open', openedAt, opensAt } })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, 'call.opened', id)
    return { slug: call.slug }
  })
}

/** Write down that the door is closed, never before its hour. From then on its coordinators read the files. */
export async function closeCall(viewer: Viewer, id: string) {
  const call = await findCallById(viewer, id)
  if (!mayTurnKey(viewer, call)) refuse(403, 'not_a_coordinator')
  const objection = objectionToClosing(call, now())
  if (objection) refuse(409, objection)
  return inTransaction(async (tx) => {
    // The cut-off first: a file being submitted at this instant holds it, and is waited for.
    await tx.cutoff.updateMany({ where: { callId: id, stage: 'collecting' }, data: { stage: 'in_jury' } })
    const where = { id, stage: 'open' as const }
    const { count } = await tx.call.updateMany({ where, data: { stage: 'closed', closedAt: now() } })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, 'call.closed', id)
    return { slug: call.slug }
  })
}

/** Publish and open at once, in one go: on the express track a need waits hours, not days. */
export async function publishAndOpenCall(viewer: Viewer, id: string) {
  return inTransaction(async () => {
    await publishCall(viewer, id)
    return openCall(viewer, id)
  })
}

/** A cut-off is past: its files are opened to coordinators and its jury may begin, while the call goes on. Done again, it changes nothing. */
async function closeCutoff(clock: Clock, id: string, past: Date) {
  await inTransaction(async (tx) => {
    const where = { id, stage: 'collecting' as const, closesAt: { lte: past } }
    const { count } = await tx.cutoff.updateMany({ where, data: { stage: 'in_jury' } })
    if (count > 0) await record(tx, clock, 'cutoff.closed', id)
  })
}

/** What the clock does each minute: open what is due, close the cut-offs that are past, then the calls whose last one is. */
export async function openAndCloseDueCalls(clock: Clock) {
  const instant = now()
  const ahead = { some: { closesAt: { gt: instant } } }
  const toOpen = await db().call.findMany({ where: { stage: 'published', opensAt: { lte: instant }, cutoffs: ahead } })
  for (const { id } of toOpen) await openCall(clock, id)
  const past = { lte: new Date(instant.getTime() - GRACE) }
  const passed = { stage: 'collecting' as const, closesAt: past, call: { stage: 'open' as const } }
  const cutoffs = await db().cutoff.findMany({ where: passed, select: { id: true } })
  for (const { id } of cutoffs) await closeCutoff(clock, id, past.lte)
  const toClose = await db().call.findMany({ where: { stage: 'open', cutoffs: { every: { closesAt: past } } } })
  for (const { id } of toClose) await closeCall(clock, id)
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)
  return { opened: ids(toOpen), passed: ids(cutoffs), closed: ids(toClose) }
}

/** The first door of any call that opens or closes after this instant; null when none will. */
export async function nextTurnOfCalls(after: Date) {
  const opening = await db().call.aggregate({ _min: { opensAt: true }, where: { opensAt: { gt: after } } })
  const past = new Date(after.getTime() - GRACE)
  const closing = await db().cutoff.aggregate({ _min: { closesAt: true }, where: { closesAt: { gt: past } } })
  const { opensAt } = opening._min
  const closesAt = closing._min.closesAt && new Date(closing._min.closesAt.getTime() + GRACE)
  return opensAt && closesAt ? new Date(Math.min(opensAt.getTime(), closesAt.getTime())) : (opensAt ?? closesAt)
}
