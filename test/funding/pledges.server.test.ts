import '#test/support/database.ts'
import { expect, test } from 'vitest'
import {
  findPledge,
  findPledgeOfReference,
  listOwnPledges,
  listPartnersOf,
  listPledgesOfCall,
  listPledgesToKeep,
  pledge,
  receivePledge,
  withdrawPledge,
} from '#app/funding/pledges.server.ts'
import { callMoney } from '#app/funding/purses.server.ts'
import { groupedReference, objectionToReference } from '#app/funding/reference.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { VISITOR } from '#app/platform/viewer.ts'
import { aCoordinator, aPerson } from '#test/support/people.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { aDecidedCall, aFunder, aReceivedPledge } from './stage.ts'

const stage = await aDecidedCall()
const callId = stage.call.id

test('a partner promises money and gets a number to quote and a reference that checks itself', async () => {
  const { viewer, organisationId } = await aFunder()
  const made = await pledge(viewer, { callId, organisationId, amountCents: 2_500_050 })
  expect(made.number).toMatch(/^PF-\d{4}-\d{4}$/)
  expect(objectionToReference(made.reference)).toBe(null)
  const found = await findPledge(viewer, made.id)
  expect([found.stage, found.amountCents, found.partner, found.call.number]).toEqual([
    'promised',
    2_500_050,
    'Fondation Aubrac',
    stage.call.number,
  ])
  const events = await db().event.findMany({ where: { row: made.id } })
  expect(events.map((event) => [event.what, event.actor])).toEqual([['pledge.promised', `person:${viewer.id}`]])
})

test('nobody promises in the name of a partner whose purse they do not hold', async () => {
  const { organisationId } = await aFunder('Mutuelle du Rouergue')
  const promised = { callId, organisationId, amountCents: 100 }
  for (const viewer of [await aPerson('Un passant'), stage.viewer, stage.first.founder]) {
    expect(await refusalOf(() => pledge(viewer, promised))).toEqual({ status: 403, reason: 'not_a_funder' })
  }
  expect(await refusalOf(() => pledge(VISITOR, promised))).toEqual({ status: 401, reason: 'sign_in_needed' })
})

test('a promise is read by the partner’s purse holders and the organiser’s coordinators, by nobody else', async () => {
  const { viewer, organisationId } = await aFunder('Caisse des Cévennes')
  const { id } = await pledge(viewer, { callId, organisationId, amountCents: 100 })
  const readers = [viewer, stage.viewer, stage.second]
  for (const reader of readers) expect((await findPledge(reader, id)).id).toBe(id)
  const strangers = [
    VISITOR,
    await aPerson('Un passant'),
    stage.first.founder,
    (await aFunder('Une autre fondation')).viewer,
    (await aCoordinator('Coordinatrice d’ailleurs')).viewer,
  ]
  for (const stranger of strangers) {
    expect(await refusalOf(() => findPledge(stranger, id))).toEqual({ status: 404, reason: 'not_found' })
    expect((await listPledgesOfCall(stranger, callId)).map((row) => row.id)).not.toContain(id)
    expect((await listPledgesToKeep(stranger)).rows).toEqual([])
  }
  expect(await refusalOf(() => findPledge(viewer, newId()))).toEqual({ status: 404, reason: 'not_found' })
})

test('the coordinator finds a promise by the reference of the bank statement; the partner next door does not', async () => {
  const { viewer, organisationId } = await aFunder('Fondation des Deux Rives')
  const { id, reference } = await pledge(viewer, { callId, organisationId, amountCents: 100 })
  const typed = groupedReference(reference).toLowerCase()
  expect(await findPledgeOfReference(stage.viewer, typed)).toEqual({ id })
  expect(await findPledgeOfReference((await aFunder('Une autre encore')).viewer, typed)).toBe(null)
})

test('the coordinator marks the transfer received, once, and only the coordinator', async () => {
  const { viewer, organisationId } = await aFunder('Fondation du Lot')
  const { id } = await pledge(viewer, { callId, organisationId, amountCents: 100 })
  expect(await refusalOf(() => receivePledge(viewer, id))).toEqual({ status: 403, reason: 'not_a_coordinator' })
  await receivePledge(stage.viewer, id)
  expect(await refusalOf(() => receivePledge(stage.second, id))).toEqual({ status: 409, reason: 'already_received' })
  const row = await db().pledge.findUniqueOrThrow({ where: { id } })
  expect([row.stage, row.receivedBy]).toEqual(['received', stage.viewer.id])
})

test('a partner takes back a promise that has not arrived; the coordinator cannot, and what arrived is kept', async () => {
  const { viewer, organisationId } = await aFunder('Fondation de l’Aude')
  const { id } = await pledge(viewer, { callId, organisationId, amountCents: 100 })
  expect(await refusalOf(() => withdrawPledge(stage.viewer, id))).toEqual({ status: 403, reason: 'not_a_funder' })
  await withdrawPledge(viewer, id)
  expect((await findPledge(viewer, id)).stage).toBe('withdrawn')
  expect(await refusalOf(() => receivePledge(stage.viewer, id))).toEqual({ status: 409, reason: 'pledge_withdrawn' })
  const kept = await aReceivedPledge(stage, 100, aFunder('Fondation de l’Hérault'))
  expect(await refusalOf(() => withdrawPledge(kept.viewer, kept.id))).toEqual({
    status: 409,
    reason: 'received_is_kept',
  })
})

test('of a receipt and a withdrawal at the same instant, one wins and the other is told', async () => {
  const { viewer, organisationId } = await aFunder('Fondation du Gard')
  const { id } = await pledge(viewer, { callId, organisationId, amountCents: 100 })
  const [received, withdrawn] = await Promise.all([
    refusalOf(() => receivePledge(stage.viewer, id)),
    refusalOf(() => withdrawPledge(viewer, id)),
  ])
  const refused = [received, withdrawn].filter((answer) => 'status' in answer)
  expect(refused.map((answer) => answer.status)).toEqual([409])
  const { stage: ended } = await findPledge(viewer, id)
  expect(ended).toBe('accepted' in received ? 'received' : 'withdrawn')
})

test('a call’s public sums count what is promised and what arrived, not what was taken back', async () => {
  const other = await aDecidedCall()
  const { viewer, organisationId } = await aFunder('Fondation de Lozère')
  const promise = (amountCents: number) => pledge(viewer, { callId: other.call.id, organisationId, amountCents })
  await promise(1_000)
  await withdrawPledge(viewer, (await promise(200)).id)
  await receivePledge(other.viewer, (await promise(30)).id)
  expect(await callMoney([other.call.id])).toEqual(
    new Map([[other.call.id, { pledgedCents: 1_030, receivedCents: 30, awardedCents: 0 }]]),
  )
  expect((await listOwnPledges(viewer)).map((row) => row.amountCents)).toEqual([30, 200, 1_000])
  expect(await listPartnersOf(viewer)).toEqual([{ id: organisationId, name: 'Fondation de Lozère' }])
})

test('the database itself refuses a promise of nothing, a withdrawal that nobody signed, a public promise', async () => {
  const { viewer, organisationId } = await aFunder('Fondation de l’Ardèche')
  const { id } = await pledge(viewer, { callId, organisationId, amountCents: 100 })
  const change = (data: object) => db().pledge.update({ where: { id }, data })
  await expect(change({ amountCents: 0n })).rejects.toThrow('pledge_amount')
  await expect(change({ stage: 'withdrawn' })).rejects.toThrow('pledge_withdrawn_is_signed')
  await expect(change({ readers: ['public'] })).rejects.toThrow('pledge_never_public')
  await expect(change({ reference: 'facture 12' })).rejects.toThrow('pledge_reference_shape')
})
