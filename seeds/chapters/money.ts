import { approveAward } from '#app/funding/awards.server.ts'
import { pledge, receivePledge } from '#app/funding/pledges.server.ts'
import { proposeAward } from '#app/funding/proposals.server.ts'
import type { CallKey } from '../calls.ts'
import type { CastKey, PartnerKey } from '../cast.ts'
import type { FirmKey } from '../firms.ts'
import { daysAgo, kept, play } from '../teller.ts'
import type { Places } from './beginnings.ts'
import type { ToldCalls } from './calls.ts'

interface ToldPledge {
  partner: PartnerKey
  by: CastKey
  call: CallKey
  amountCents: number
  promisedAgo: number
  /** Null while the transfer has not come. */
  receivedAgo: number | null
}

const PLEDGES: ToldPledge[] = [
  { partner: 'mutuelle', by: 'antoine', call: 'medicines', amountCents: 9_000_000, promisedAgo: 758, receivedAgo: 736 },
  { partner: 'aurive', by: 'solene', call: 'medicines', amountCents: 9_800_000, promisedAgo: 752, receivedAgo: 730 },
  { partner: 'mutuelle', by: 'antoine', call: 'home', amountCents: 10_000_000, promisedAgo: 360, receivedAgo: 340 },
  { partner: 'aurive', by: 'solene', call: 'home', amountCents: 8_000_000, promisedAgo: 355, receivedAgo: 338 },
  { partner: 'valmedis', by: 'etienne', call: 'home', amountCents: 6_000_000, promisedAgo: 350, receivedAgo: 330 },
  { partner: 'mutuelle', by: 'antoine', call: 'time', amountCents: 9_000_000, promisedAgo: 80, receivedAgo: 61 },
  { partner: 'vernay', by: 'mireille', call: 'time', amountCents: 6_000_000, promisedAgo: 74, receivedAgo: 55 },
  { partner: 'aurive', by: 'solene', call: 'clear', amountCents: 9_000_000, promisedAgo: 60, receivedAgo: 41 },
  { partner: 'vernay', by: 'mireille', call: 'clear', amountCents: 7_500_000, promisedAgo: 52, receivedAgo: 33 },
  { partner: 'mutuelle', by: 'antoine', call: 'night', amountCents: 6_000_000, promisedAgo: 18, receivedAgo: 9 },
  { partner: 'vernay', by: 'mireille', call: 'night', amountCents: 5_000_000, promisedAgo: 12, receivedAgo: null },
]

interface ToldAward {
  firm: FirmKey
  call: CallKey
  proposedAgo: number
  shares: [partner: PartnerKey, amountCents: number][]
  tranches: [amountCents: number, milestone: string, dueAgo: number][]
}

const AWARDS: ToldAward[] = [
  {
    firm: 'pilurelle',
    call: 'medicines',
    proposedAgo: 684,
    shares: [
      ['aurive', 6_800_000],
      ['mutuelle', 3_000_000],
    ],
    tranches: [
      [4_900_000, 'Chariots équipés, équipes formées', 640],
      [4_900_000, 'Six mois de mesures remises', 450],
    ],
  },
  {
    firm: 'broyelis',
    call: 'medicines',
    proposedAgo: 684,
    shares: [
      ['aurive', 3_000_000],
      ['mutuelle', 3_400_000],
    ],
    tranches: [[6_400_000, 'Liste ouverte à trois hôpitaux', 500]],
  },
  {
    firm: 'ondelune',
    call: 'home',
    proposedAgo: 292,
    shares: [
      ['mutuelle', 6_000_000],
      ['valmedis', 3_000_000],
    ],
    tranches: [
      [2_700_000, 'Équipe formée et circuit affiché', 255],
      [4_500_000, 'Cent patients rappelés, point à mi-parcours', 198],
      [1_800_000, 'Bilan remis à la coalition', 118],
    ],
  },
  {
    firm: 'plaievue',
    call: 'home',
    proposedAgo: 292,
    shares: [
      ['aurive', 8_000_000],
      ['mutuelle', 4_000_000],
    ],
    tranches: [
      [3_600_000, 'Équipe de jour et de nuit formée', 116],
      [6_000_000, 'Trente plaies suivies, point à mi-parcours', 58],
      [2_400_000, 'Bilan remis à la coalition', -42],
    ],
  },
]

/** Partners promise and pay; awards are proposed by one coordinator and signed by another. Award ids by firm come back. */
export async function tellMoney(places: Places, calls: Record<CallKey, ToldCalls>) {
  const pledges = new Map<string, string>()
  for (const { partner, by, call, amountCents, promisedAgo, receivedAgo } of PLEDGES) {
    const promised = { callId: calls[call].id, organisationId: kept(places.partners, partner), amountCents }
    const { id } = await play(promisedAgo, by, (who) => pledge(who, promised))
    if (receivedAgo !== null) await play(receivedAgo, 'malik', (who) => receivePledge(who, id))
    pledges.set(`${call} ${partner}`, id)
  }
  const awards = new Map<FirmKey, string>()
  for (const { firm, call, proposedAgo, shares, tranches } of AWARDS) {
    const proposal = {
      applicationId: kept(calls[call].files, firm),
      amountCents: shares.reduce((sum, [, cents]) => sum + cents, 0),
      shares: shares.map(([partner, amountCents]) => ({ pledgeId: kept(pledges, `${call} ${partner}`), amountCents })),
      tranches: tranches.map(([amountCents, milestone, due]) => ({ amountCents, milestone, dueOn: daysAgo(due) })),
    }
    const { id } = await play(proposedAgo, 'claire', (who) => proposeAward(who, proposal))
    await play(proposedAgo - 4, 'malik', (who) => approveAward(who, id))
    awards.set(firm, id)
  }
  return awards
}
