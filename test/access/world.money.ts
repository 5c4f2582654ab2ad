import { decideApplications } from '#app/applications/applications.server.ts'
import { putInReview } from '#app/applications/reviewing.server.ts'
import { approveAward } from '#app/funding/awards.server.ts'
import { pledge, receivePledge } from '#app/funding/pledges.server.ts'
import { proposeAward, setAsideProposal } from '#app/funding/proposals.server.ts'
import { aProposal } from '#test/funding/stage.ts'
import { SECRETS } from './secrets.ts'
import { type Calls, inTurn, WON } from './world.calls.ts'
import type { Cast, Places } from './world.people.ts'

const SHARE = 1_000_000
const GIVEN = 50_000_000

/** Promises of two partners, and an award for every file the jury selected but one. */
export async function makeMoney(cast: Cast, places: Places, calls: Calls) {
  const { coord, second, payer, payer2 } = cast
  const funded = calls['funded call'].id
  const [partner, other] = [places.partner.id, places['other partner'].id]
  const received = await pledge(payer, { callId: funded, organisationId: partner, amountCents: GIVEN })
  await receivePledge(coord, received.id)
  const rival = await pledge(payer2, { callId: funded, organisationId: other, amountCents: SHARE })
  await receivePledge(coord, rival.id)
  const toOpen = calls['open call'].id
  const promised = await pledge(payer, { callId: toOpen, organisationId: partner, amountCents: SHARE })

  await inTurn(WON, async (name) => {
    await putInReview(coord, [calls[name].id])
    await decideApplications(coord, [calls[name].id], 'selected')
  })
  const propose = (name: (typeof WON)[number], by = second) =>
    proposeAward(by, aProposal(calls[name].id, [{ pledgeId: received.id, amountCents: SHARE }]))
  const approved = async (name: (typeof WON)[number]) => {
    const award = await propose(name)
    await approveAward(coord, award.id)
    return award
  }
  const aside = await propose('set aside file')
  await setAsideProposal(coord, aside.id, SECRETS['proposal set aside'])
  return {
    'received pledge': { ...received, code: received.reference },
    'promised pledge': { ...promised, code: promised.reference },
    'rival pledge': { ...rival, code: rival.reference },
    'proposed award': await propose('proposed file'),
    'own proposed award': await propose('own proposed file', coord),
    'award set aside': aside,
    'approved award': await approved('approved file'),
    'asked award': await approved('asked file'),
    'agreed award': await approved('agreed file'),
    'preparing award': await approved('preparing file'),
    'ready award': await approved('ready file'),
    'running award': await approved('running file'),
    'completed award': await approved('completed file'),
    'evaluated award': await approved('evaluated file'),
  }
}
export type Money = Awaited<ReturnType<typeof makeMoney>>
