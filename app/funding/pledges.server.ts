import { findCallById, listCallsById } from '#app/calls/calls.server.ts'
import { listOrganisations } from '#app/people/organisations.server.ts'
import { objectsOf } from '#app/people/seats.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { readable } from '#app/platform/access.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { nextNumber } from '#app/platform/numbers.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { seatToken, type Viewer } from '#app/platform/viewer.ts'
import type { Pledge as PledgeRow } from '#prisma/client/client.ts'
import { exactCents } from './cents.ts'
import { mayPledge, mayReceive } from './pledge.access.ts'
import { objectionToPledging, objectionToReceiving, objectionToWithdrawing } from './pledge.ts'
import { referenceOf, tidyReference } from './reference.ts'

export interface NewPledge {
  callId: string
  organisationId: string
  amountCents: number
}

/** Promise money to a call in a partner's name: gives the reference to write on the bank transfer. */
export async function pledge(viewer: Viewer, { callId, organisationId, amountCents }: NewPledge) {
  const person = personOf(viewer)
  const call = await findCallById(viewer, callId)
  if (!mayPledge(viewer, { organisationId })) refuse(403, 'not_a_funder')
  const objection = objectionToPledging(call)
  if (objection) refuse(409, objection)

  const id = newId()
  const readers = [seatToken('funder', organisationId), seatToken('coordinator', call.organisationId)]
  return inTransaction(async (tx) => {
    const number = await nextNumber('PF')
    const reference = referenceOf(number)
    const promise = { id, number, reference, callId, organisationId, amountCents: BigInt(amountCents), readers }
    await tx.pledge.create({ data: { ...promise, stage: 'promised', pledgedBy: person.id, pledgedAt: now() } })
    await record(tx, viewer, 'pledge.promised', id)
    return { id, number, reference }
  })
}

/** Say that the transfer arrived: from now on awards may draw on it. Coordinators of the call's organiser (403 to others). */
export async function receivePledge(viewer: Viewer, pledgeId: string) {
  const person = personOf(viewer)
  const promise = await findPledge(viewer, pledgeId)
  if (!mayReceive(viewer, promise.call)) refuse(403, 'not_a_coordinator')
  const objection = objectionToReceiving(promise)
  if (objection) refuse(409, objection)

  return inTransaction(async (tx) => {
    const received = { stage: 'received', receivedBy: person.id, receivedAt: now() } as const
    const { count } = await tx.pledge.updateMany({ where: { id: pledgeId, stage: 'promised' }, data: received })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, 'pledge.received', pledgeId)
    return { id: pledgeId }
  })
}

/** Take back a promise whose money has not arrived. The partner's own funders (403 to others). */
export async function withdrawPledge(viewer: Viewer, pledgeId: string) {
  const person = personOf(viewer)
  const promise = await findPledge(viewer, pledgeId)
  if (!mayPledge(viewer, promise)) refuse(403, 'not_a_funder')
  const objection = objectionToWithdrawing(promise)
  if (objection) refuse(409, objection)

  return inTransaction(async (tx) => {
    const withdrawn = { stage: 'withdrawn', withdrawnBy: person.id, withdrawnAt: now() } as const
    const { count } = await tx.pledge.updateMany({ where: { id: pledgeId, stage: 'promised' }, data: withdrawn })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, 'pledge.withdrawn', pledgeId)
    return { id: pledgeId }
  })
}

/** One pledge with its call and its partner; 404 to those it is not addressed to. */
export async function findPledge(viewer: Viewer, id: string) {
  return one(viewer, await db().pledge.findFirst({ where: { id, ...readable(viewer) } }))
}

/** The pledge of a reference read on a bank statement, among those the viewer may see; null when there is none. */
export async function findPledgeOfReference(viewer: Viewer, typed: string) {
  const reference = tidyReference(typed)
  const row = await db().pledge.findFirst({ where: { reference, ...readable(viewer) }, select: { id: true } })
  return row
}

/** What has been pledged to a call, newest last, as far as the viewer may see it. */
export async function listPledgesOfCall(viewer: Viewer, callId: string) {
  return told(viewer, await db().pledge.findMany({ where: { callId, ...readable(viewer) }, orderBy: { id: 'asc' } }))
}

/** The pledges of the partners for whom the viewer holds the purse, newest first. */
export async function listOwnPledges(viewer: Viewer) {
  const organisationId = { in: objectsOf(viewer, 'funder') }
  const where = { organisationId, ...readable(viewer) }
  return told(viewer, await db().pledge.findMany({ where, orderBy: { id: 'desc' } }))
}

/** How many pledges a page of a coordinator's list shows. */
const PAGE = 50

/** The pledges to the calls the viewer coordinates, newest first, paged by key. */
export async function listPledgesToKeep(viewer: Viewer, after?: string) {
  const keeps = objectsOf(viewer, 'coordinator').map((organiser) => seatToken('coordinator', organiser))
  const where = { AND: [{ readers: { hasSome: keeps } }, readable(viewer)], ...(after && { id: { lt: after } }) }
  const rows = await db().pledge.findMany({ where, orderBy: { id: 'desc' }, take: PAGE + 1 })
  const shown = rows.slice(0, PAGE)
  return { rows: await told(viewer, shown), next: rows.length > PAGE ? shown.at(-1)?.id : undefined }
}

/** The partners in whose name the viewer may pledge. */
export async function listPartnersOf(viewer: Viewer) {
  const own = await listOrganisations(objectsOf(viewer, 'funder'))
  return [...own.values()].map(({ id, name }) => ({ id, name }))
}

async function one(viewer: Viewer, row: PledgeRow | null) {
  const [whole] = await told(viewer, [found(row)])
  return found(whole)
}

/** Pledges with the call they help and the partner's name: two queries for all of them. */
async function told(viewer: Viewer, rows: PledgeRow[]) {
  const calls = await listCallsById(viewer, [...new Set(rows.map((row) => row.callId))])
  const partners = await listOrganisations(rows.map((row) => row.organisationId))
  return rows.flatMap(({ amountCents, readers: _readers, barred: _barred, readableFrom: _from, ...row }) => {
    const call = calls.get(row.callId)
    const partner = partners.get(row.organisationId)?.name ?? ''
    return call ? [{ ...row, amountCents: exactCents(amountCents), call, partner }] : []
  })
}
export type PledgeWhole = Awaited<ReturnType<typeof told>>[number]

/** Whom an event about a pledge concerns, for letters: who made it, and the number they know it by. */
export async function findPledger(pledgeId: string) {
  const pledge = found(await db().pledge.findUnique({ where: { id: pledgeId } }))
  return { personId: pledge.pledgedBy, number: pledge.number }
}
