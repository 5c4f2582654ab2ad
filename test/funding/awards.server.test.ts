import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { barApplication, findApplication } from '#app/applications/applications.server.ts'
import {
  approveAward,
  findAward,
  findAwardToApprove,
  listAwardsById,
  listAwardsOfApplications,
  listAwardsOfCalls,
  listAwardsOfPledge,
} from '#app/funding/awards.server.ts'
import { proposeAward } from '#app/funding/proposals.server.ts'
import { callMoney, listPurses } from '#app/funding/purses.server.ts'
import { db } from '#app/platform/db.ts'
import { personToken, VISITOR } from '#app/platform/viewer.ts'
import { aCoordinator, aPerson } from '#test/support/people.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { aDecidedCall, aFunder, anApprovedAward, aProposal, aReceivedPledge } from './stage.ts'

test('one coordinator proposes, another approves, and the file is contracted', async () => {
  const stage = await aDecidedCall()
  const one = await aReceivedPledge(stage, 3_000_000)
  const two = await aReceivedPledge(stage, 1_000_000, aFunder('Mutuelle du Tarn'))
  const shares = [
    { pledgeId: one.id, amountCents: 3_000_000 },
    { pledgeId: two.id, amountCents: 500_000 },
  ]
  const { id, number } = await proposeAward(stage.viewer, aProposal(stage.first.id, shares))
  expect(number).toMatch(/^AT-\d{4}-\d{4}$/)
  expect((await findApplication(stage.viewer, stage.first.id)).stage).toBe('selected')
  expect((await callMoney([stage.call.id])).get(stage.call.id)?.awardedCents).toBe(0)

  await approveAward(stage.second, id)
  const award = await findAward(stage.viewer, id)
  expect(award).toMatchObject({ stage: 'approved', amountCents: 3_500_000, receiver: 'Société 1' })
  expect([award.proposer, award.approver]).toEqual([stage.viewer.name, 'Paul Arnaud'])
  expect(award.shares.map((share) => [share.partner, share.amountCents]).sort()).toEqual([
    ['Fondation Aubrac', 3_000_000],
    ['Mutuelle du Tarn', 500_000],
  ])
  expect(award.tranches.map(({ position, amountCents, stage }) => [position, amountCents, stage])).toEqual([
    [1, 1_400_000, 'planned'],
    [2, 2_100_000, 'planned'],
  ])
  expect((await findApplication(stage.viewer, stage.first.id)).stage).toBe('contracted')
  const money = { pledgedCents: 4_000_000, receivedCents: 4_000_000, awardedCents: 3_500_000 }
  expect((await callMoney([stage.call.id])).get(stage.call.id)).toEqual(money)
  expect((await listPurses(stage.call.id)).map((purse) => purse.leftCents)).toEqual([0, 500_000])
})

test('nobody approves what they proposed; a stranger or a partner approves nothing', async () => {
  const stage = await aDecidedCall()
  const { id: pledgeId, viewer: funder } = await aReceivedPledge(stage, 1_000)
  const { id } = await proposeAward(stage.viewer, aProposal(stage.first.id, [{ pledgeId, amountCents: 1_000 }]))
  expect(await refusalOf(() => approveAward(stage.viewer, id))).toEqual({ status: 403, reason: 'own_proposal' })
  expect((await findAwardToApprove(stage.viewer, id)).objection).toBe('own_proposal')
  expect((await findAwardToApprove(stage.second, id)).objection).toBe(null)
  const strangers = [VISITOR, funder, stage.first.founder, (await aCoordinator('Coordinatrice d’ailleurs')).viewer]
  for (const stranger of strangers.slice(1)) {
    expect(await refusalOf(() => approveAward(stranger, id))).toEqual({ status: 404, reason: 'not_found' })
  }
  expect(await refusalOf(() => approveAward(VISITOR, id))).toEqual({ status: 401, reason: 'sign_in_needed' })
  await expect(
    db().award.update({
      where: { id },
      data: { stage: 'approved', approvedBy: stage.viewer.id, approvedAt: new Date() },
    }),
  ).rejects.toThrow('award_two_people')
})

test('two approvals at once cannot spend the same money twice: twelve awards, money for five', async () => {
  const stage = await aDecidedCall({ files: 12 })
  const one = await aReceivedPledge(stage, 300)
  const two = await aReceivedPledge(stage, 250, aFunder('Mutuelle du Tarn'))
  const proposed = []
  for (const [n, { id }] of stage.applications.entries()) {
    const shares = [
      { pledgeId: one.id, amountCents: 60 },
      { pledgeId: two.id, amountCents: 40 },
    ]
    proposed.push(await proposeAward(stage.viewer, aProposal(id, n % 2 === 0 ? shares : shares.reverse())))
  }
  const answers = await Promise.all(proposed.map(({ id }) => refusalOf(() => approveAward(stage.second, id))))
  const refused = answers.filter((answer) => 'status' in answer)
  expect(refused).toEqual(Array(7).fill({ status: 409, reason: 'more_than_received' }))
  expect((await callMoney([stage.call.id])).get(stage.call.id)?.awardedCents).toBe(500)
  expect((await listPurses(stage.call.id)).map((purse) => purse.leftCents)).toEqual([0, 50])
  const stages = await db().application.groupBy({
    by: ['stage'],
    where: { callId: stage.call.id },
    _count: true,
    orderBy: { stage: 'asc' },
  })
  expect(stages.map((group) => [group.stage, group._count])).toEqual([
    ['selected', 7],
    ['contracted', 5],
  ])
})

test('two second persons approving the same award at once: one signs, the other is told', async () => {
  const stage = await aDecidedCall()
  const third = (await aCoordinator('Nadia Meunier', stage.organisationId)).viewer
  const { id: pledgeId } = await aReceivedPledge(stage, 1_000)
  const { id } = await proposeAward(stage.viewer, aProposal(stage.first.id, [{ pledgeId, amountCents: 1_000 }]))
  const answers = await Promise.all([stage.second, third].map((viewer) => refusalOf(() => approveAward(viewer, id))))
  const refused = answers.filter((answer) => 'status' in answer)
  expect(refused.map(({ status }) => status)).toEqual([409])
  expect(refused.every(({ reason }) => reason === 'changed_meanwhile' || reason === 'already_approved')).toBe(true)
})

test('a proposal is the coordinators’ alone; once approved, who gives and who receives read it too', async () => {
  const stage = await aDecidedCall()
  const { id: pledgeId, viewer: funder } = await aReceivedPledge(stage, 1_000)
  const stranger = await aPerson('Un passant')
  const other = (await aFunder('Une fondation qui ne paie pas')).viewer
  const { id } = await proposeAward(stage.viewer, aProposal(stage.first.id, [{ pledgeId, amountCents: 1_000 }]))
  const readersAmong = async () => {
    const asked = { funder, founder: stage.first.founder, stranger, other, visitor: VISITOR, second: stage.second }
    const answers = Object.entries(asked).map(async ([name, viewer]) => {
      const answer = await refusalOf(() => findAward(viewer, id))
      return 'accepted' in answer ? [name] : []
    })
    return (await Promise.all(answers)).flat()
  }
  expect(await readersAmong()).toEqual(['second'])
  expect(await listAwardsOfPledge(funder, pledgeId)).toEqual([])
  expect(await listAwardsOfCalls([stage.call.id])).toEqual(new Map([[stage.call.id, []]]))
  expect(await listAwardsById([id])).toEqual(new Map())

  await approveAward(stage.second, id)
  expect(await readersAmong()).toEqual(['funder', 'founder', 'second'])
  const seen = await findAward(funder, id)
  expect([seen.application, seen.receiver]).toEqual([null, 'Société 1'])
  expect((await findAward(stage.first.founder, id)).application?.number).toBe(stage.first.number)
  expect((await listAwardsOfPledge(funder, pledgeId)).map((award) => award.id)).toEqual([id])
  expect([...(await listAwardsById([id])).keys()]).toEqual([id])
  expect((await listAwardsOfCalls([stage.call.id])).get(stage.call.id)?.map((award) => award.id)).toEqual([id])
  expect((await listAwardsOfApplications(stage.first.founder, [stage.first.id])).get(stage.first.id)?.id).toBe(id)
  expect(await listAwardsOfApplications(stranger, [stage.first.id])).toEqual(new Map())
})

test('a coordinator barred from a file neither proposes nor reads nor approves its award', async () => {
  const stage = await aDecidedCall()
  const { id: pledgeId } = await aReceivedPledge(stage, 1_000)
  const third = (await aCoordinator('Nadia Meunier', stage.organisationId)).viewer
  await barApplication(stage.viewer, stage.first.id, personToken(third.id))
  const proposal = aProposal(stage.first.id, [{ pledgeId, amountCents: 1_000 }])
  const unknown = { status: 404, reason: 'not_found' }
  expect(await refusalOf(() => proposeAward(third, proposal))).toEqual(unknown)
  const { id } = await proposeAward(stage.viewer, proposal)
  expect(await refusalOf(() => findAward(third, id))).toEqual(unknown)
  expect(await refusalOf(() => approveAward(third, id))).toEqual(unknown)
})

test('the database itself refuses sums that disagree and awards beyond what arrived', async () => {
  const stage = await aDecidedCall()
  const { id: pledgeId } = await aReceivedPledge(stage, 1_000)
  const award = await anApprovedAward(stage, [{ pledgeId, amountCents: 1_000 }])
  const { id: trancheId } = await db().tranche.findFirstOrThrow({ where: { awardId: award.id } })
  const change = (work: Promise<unknown>) => expect(work).rejects.toThrow()
  await change(db().tranche.update({ where: { id: trancheId }, data: { amountCents: 1n } }))
  await change(db().tranche.delete({ where: { id: trancheId } }))
  await change(db().awardShare.updateMany({ where: { awardId: award.id }, data: { amountCents: 999n } }))
  await change(db().award.update({ where: { id: award.id }, data: { amountCents: 999n } }))
  const {
    id: _,
    number: __,
    applicationId: ___,
    ...rest
  } = await db().award.findUniqueOrThrow({ where: { id: award.id } })
  const second = { ...rest, id: stage.first.id, number: 'AT-2026-9999', applicationId: stage.first.companyId }
  const overdrawn = db().award.create({
    data: {
      ...second,
      shares: { create: { pledgeId, amountCents: 1_000n } },
      tranches: {
        create: {
          id: stage.first.id,
          position: 1,
          amountCents: 1_000n,
          milestone: 'Bilan',
          dueOn: rest.proposedAt,
          stage: 'planned',
        },
      },
    },
  })
  await expect(overdrawn).rejects.toThrow('more than was received')
})
