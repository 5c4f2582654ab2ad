import { openRound } from '#app/needs/rounds.server.ts'
import { answerDuel, findBallot, inviteVoters, linkOf } from '#app/needs/voters.server.ts'
import { at } from '#app/platform/clock.ts'
import { emailOf } from '../cast.ts'
import { otherVoter, ROUNDS } from '../rounds.ts'
import { daysAgo, kept, morningOf, play } from '../teller.ts'
import type { Heard } from './needs.ts'

const COLLEGES = ['patients', 'clinicians'] as const

/** Patients and clinicians are asked, two needs at a time, what should come first. */
export async function tellRounds({ keyed, slugs }: Heard) {
  for (const { theme, opensAgo, closesAgo, ...colleges } of ROUNDS) {
    const needIds = colleges.patients.order.map((key) => kept(keyed, key))
    const dates = { opensAt: morningOf(opensAgo), closesAt: daysAgo(closesAgo) }
    const { id } = await play(opensAgo + 1, 'claire', (who) =>
      openRound(who, kept(slugs, theme), { ...dates, needIds }),
    )
    for (const college of COLLEGES) {
      const { cast, others, order, answered } = colleges[college]
      const addresses = [
        ...cast.map(emailOf),
        ...Array.from({ length: others }, (_, place) => otherVoter(college, place)),
      ]
      const invitation = { college, language: 'fr' as const, addresses }
      const { invited } = await play(opensAgo + 0.8, 'claire', (who) => inviteVoters(who, id, invitation))
      const wished = order.map((key) => kept(keyed, key))
      for (const [place, voter] of invited.slice(0, answered).entries()) {
        await at(daysAgo(opensAgo - 1 - place / 2), () => answerAll(voter, wished, place))
      }
    }
  }
}

/** Every pair once; nobody quite agrees with their college. */
async function answerAll(voter: string, wished: string[], place: number) {
  const { holder } = await findBallot(linkOf(voter))
  const pairs = wished.flatMap((firstId, at) => wished.slice(at + 1).map((secondId) => ({ firstId, secondId })))
  for (const [turn, pair] of pairs.entries()) {
    const dissents = (place * 2 + turn * 3) % 7 === 0
    await answerDuel(holder, voter, { ...pair, outcome: dissents ? 'second' : 'first' })
  }
}
