import { qualifyNeed } from '#app/needs/qualifications.server.ts'
import type { College } from '#app/needs/round.ts'
import { openRound } from '#app/needs/rounds.server.ts'
import { answerDuel, findBallot, inviteVoters, linkOf } from '#app/needs/voters.server.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { aNeed } from './needs.ts'

const HOUR = 3_600_000

/** A theme of its own, with so many heard needs. */
export async function aTheme(coordinator: Viewer, name: string, count: number) {
  const needIds: string[] = []
  for (let place = 0; place < count; place += 1) {
    const { id } = await aNeed({ title: `Besoin ${place} : ${name}` })
    const told = {
      titleFr: `${name} ${place}`,
      summaryFr: `Ce qui manque, numéro ${place}, dit en public.`,
      newTheme: name,
    }
    await qualifyNeed(coordinator, id, told)
    needIds.push(id)
  }
  const { themeId } = await db().need.findFirstOrThrow({ where: { id: { in: needIds } }, select: { themeId: true } })
  const theme = await db().theme.findUniqueOrThrow({ where: { id: themeId ?? '' } })
  return { id: theme.id, slug: theme.slug, needIds }
}

/** A round that opened an hour ago and closes in an hour. */
export async function aRound(coordinator: Viewer, theme: { slug: string; needIds: string[] }) {
  const [opensAt, closesAt] = [-HOUR, HOUR].map((after) => new Date(now().getTime() + after))
  if (!opensAt || !closesAt) throw new Error('no dates')
  const { id } = await openRound(coordinator, theme.slug, { opensAt, closesAt, needIds: theme.needIds })
  return { id, slug: theme.slug, opensAt, closesAt }
}

let people = 0

/** So many people of a college, by their links. */
export async function voters(coordinator: Viewer, round: { id: string }, college: College, count: number) {
  const addresses = Array.from({ length: count }, (_, place) => `invite${people + place}@test.example`)
  people += count
  await inviteVoters(coordinator, round.id, { college, language: 'fr', addresses })
  const rows = await db().roundVoter.findMany({ where: { roundId: round.id, email: { in: addresses } } })
  return rows.map(({ id }) => linkOf(id))
}

/** Answer everything: the need that stands first in this list is put first. */
export async function answersAll(link: string, order: string[]) {
  for (let ballot = await findBallot(link); ballot.pair; ballot = await findBallot(link)) {
    const [firstId = '', secondId = ''] = [ballot.pair.first?.id, ballot.pair.second?.id]
    const outcome = order.indexOf(firstId) < order.indexOf(secondId) ? 'first' : 'second'
    await answerDuel(ballot.holder, ballot.holder.holds, { firstId, secondId, outcome })
  }
}
