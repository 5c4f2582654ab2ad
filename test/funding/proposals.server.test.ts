import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { approveAward, findAward, listAwardsOfApplications } from '#app/funding/awards.server.ts'
import { findSuggestion, objectionToProposal, proposeAward, setAsideProposal } from '#app/funding/proposals.server.ts'
import { listPurses } from '#app/funding/purses.server.ts'
import { db } from '#app/platform/db.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { aDecidedCall, anApprovedAward, aProposal, aReceivedPledge } from './stage.ts'

const WHY = 'Le budget de formation du service manque.'

test('only a coordinator of the call proposes, for a selected file, within what has arrived', async () => {
  const stage = await aDecidedCall({ files: 2 })
  const { id: pledgeId, viewer: funder } = await aReceivedPledge(stage, 1_000)
  const wanted = (amountCents: number) => aProposal(stage.first.id, [{ pledgeId, amountCents }])
  expect(await refusalOf(() => proposeAward(stage.first.founder, wanted(1_000)))).toEqual({
    status: 403,
    reason: 'not_a_coordinator',
  })
  expect(await refusalOf(() => proposeAward(funder, wanted(1_000)))).toEqual({ status: 404, reason: 'not_found' })
  expect(await refusalOf(() => proposeAward(stage.viewer, wanted(1_001)))).toEqual({
    status: 409,
    reason: 'more_than_received',
  })
  expect(await objectionToProposal(stage.viewer, stage.first.id, wanted(1_001))).toBe('more_than_received')
  const elsewhere = await aDecidedCall()
  const foreign = await aReceivedPledge(elsewhere, 1_000)
  const drawn = aProposal(stage.first.id, [{ pledgeId: foreign.id, amountCents: 1_000 }])
  expect(await refusalOf(() => proposeAward(stage.viewer, drawn))).toEqual({
    status: 409,
    reason: 'more_than_received',
  })
  await anApprovedAward(stage, [{ pledgeId, amountCents: 400 }])
  expect(await refusalOf(() => proposeAward(stage.viewer, wanted(600)))).toEqual({
    status: 409,
    reason: 'application_not_selected',
  })
})

test('two proposals at once for one file: one stands', async () => {
  const stage = await aDecidedCall()
  const { id: pledgeId } = await aReceivedPledge(stage, 1_000)
  const proposal = aProposal(stage.first.id, [{ pledgeId, amountCents: 400 }])
  const answers = await Promise.all(
    [stage.viewer, stage.second].map((viewer) => refusalOf(() => proposeAward(viewer, proposal))),
  )
  expect(answers.filter((answer) => 'status' in answer)).toEqual([{ status: 409, reason: 'already_proposed' }])
  expect(await db().award.count({ where: { applicationId: stage.first.id } })).toBe(1)
})

test('a proposal is set aside with its reason, takes no money, and leaves room for another', async () => {
  const stage = await aDecidedCall()
  const { id: pledgeId, viewer: funder } = await aReceivedPledge(stage, 1_000)
  const proposal = aProposal(stage.first.id, [{ pledgeId, amountCents: 1_000 }])
  const { id } = await proposeAward(stage.viewer, proposal)
  expect((await listPurses(stage.call.id)).map((purse) => [purse.leftCents, purse.proposedCents])).toEqual([
    [1_000, 1_000],
  ])
  expect(await refusalOf(() => setAsideProposal(funder, id, WHY))).toEqual({ status: 404, reason: 'not_found' })
  await setAsideProposal(stage.second, id, WHY)
  const award = await findAward(stage.viewer, id)
  expect([award.stage, award.stageReason, award.ender]).toEqual(['terminated', WHY, 'Paul Arnaud'])
  expect(await refusalOf(() => approveAward(stage.second, id))).toEqual({ status: 409, reason: 'award_set_aside' })
  expect(await listAwardsOfApplications(stage.viewer, [stage.first.id])).toEqual(new Map())
  const again = await anApprovedAward(stage, proposal.shares)
  expect(await refusalOf(() => setAsideProposal(stage.second, again.id, WHY))).toEqual({
    status: 409,
    reason: 'already_approved',
  })
})

test('the suggestion starts from what is asked, or what is left, or the amount typed', async () => {
  const stage = await aDecidedCall()
  const suggested = async (from: string | null) => {
    const { suggestion, obstacle, askedCents, leftCents } = await findSuggestion(stage.viewer, stage.first.id, from, [
      'A',
    ])
    return { amount: suggestion.amountCents, obstacle, askedCents, leftCents }
  }
  expect(await suggested(null)).toEqual({ amount: 0, obstacle: 'nothing_left', askedCents: 5_000_000, leftCents: 0 })
  await aReceivedPledge(stage, 4_000_000)
  expect(await suggested(null)).toEqual({
    amount: 4_000_000,
    obstacle: null,
    askedCents: 5_000_000,
    leftCents: 4_000_000,
  })
  await aReceivedPledge(stage, 4_000_000)
  expect((await suggested(null)).amount).toBe(5_000_000)
  expect((await suggested('12 000,50')).amount).toBe(1_200_050)
  expect((await suggested('beaucoup')).amount).toBe(5_000_000)
  expect((await suggested('900 000')).amount).toBe(8_000_000)
})
