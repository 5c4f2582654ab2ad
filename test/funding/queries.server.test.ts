import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { approveAward, listAwardsOfCalls, listAwardsOfPledge } from '#app/funding/awards.server.ts'
import { listOwnPledges, listPledgesToKeep } from '#app/funding/pledges.server.ts'
import { proposeAward } from '#app/funding/proposals.server.ts'
import { callMoney, listPurses } from '#app/funding/purses.server.ts'
import { listWaiting } from '#app/funding/waiting.server.ts'
import { countQueries } from '#test/support/queries.ts'
import { aDecidedCall, aFunder, aProposal, aReceivedPledge } from './stage.ts'

test('pages of money ask the database as often for five pledges and three awards as for one of each', async () => {
  const stage = await aDecidedCall({ files: 3 })
  const funder = await aFunder()
  const first = await aReceivedPledge(stage, 1_000, Promise.resolve(funder))
  const readings = {
    own: () => listOwnPledges(funder.viewer),
    kept: () => listPledgesToKeep(stage.viewer),
    traced: () => listAwardsOfPledge(funder.viewer, first.id),
    sums: () => callMoney([stage.call.id]),
    purses: () => listPurses(stage.call.id),
    awards: () => listAwardsOfCalls([stage.call.id]),
    waiting: () => listWaiting(stage.second),
  }
  const asked = async () => {
    const counts = []
    for (const [name, read] of Object.entries(readings)) counts.push([name, await countQueries(read)])
    return Object.fromEntries(counts)
  }
  const [one, ...others] = stage.applications
  const award = async (applicationId: string) => {
    const shares = [{ pledgeId: first.id, amountCents: 100 }]
    const { id } = await proposeAward(stage.viewer, aProposal(applicationId, shares))
    await approveAward(stage.second, id)
  }
  await award(one?.id ?? '')
  const few = await asked()

  for (const { id } of others) await award(id)
  for (const giver of [funder, funder, await aFunder('Mutuelle du Tarn'), await aFunder('Caisse des Cévennes')]) {
    await aReceivedPledge(stage, 1_000, Promise.resolve(giver))
  }
  expect(await asked()).toEqual(few)
})
