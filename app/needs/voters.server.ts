import { findOrganisation } from '#app/people/organisations.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { receivedAt } from '#app/platform/asking.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { isId, newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { keyedBytes, sameSecret } from '#app/platform/secrets.ts'
import { type Holder, holderToken, VISITOR, type Viewer } from '#app/platform/viewer.ts'
import type { Language } from '#app/platform/words.tsx'
import { listNeedsById } from './needs.server.ts'
import { isVoter, mayRunRound } from './round.access.ts'
import type { DuelAnswer, Invitation } from './round.form.ts'
import { nextPair, objectionToAnswering, pairKey, pairsAsked, phaseOf } from './round.ts'

/** Invite people of one college, each by a link of their own; who was invited before is not invited twice. The new ones' ids come back. */
export async function inviteVoters(viewer: Viewer, roundId: string, { college, language, addresses }: Invitation) {
  personOf(viewer)
  const round = found(await db().priorityRound.findUnique({ where: { id: roundId }, include: { theme: true } }))
  if (!mayRunRound(viewer, round.theme)) refuse(404, 'not_found')
  if (['closed', 'given_up'].includes(phaseOf(round, now()))) refuse(409, 'round_over')
  return inTransaction(async (tx) => {
    const invited = addresses.map((email) => ({ id: newId(), roundId, college, email, language, invitedAt: now() }))
    const written = await tx.roundVoter.createManyAndReturn({
      data: invited,
      skipDuplicates: true,
      select: { id: true },
    })
    for (const { id } of written) await record(tx, viewer, 'voter.invited', id)
    return { invited: written.map(({ id }) => id), known: addresses.length - written.length }
  })
}

/** The link of a voter: their id, and the proof that we wrote it. It is kept nowhere. */
export function linkOf(voterId: string) {
  return `${voterId}.${keyedBytes('round link', voterId).toString('base64url').slice(0, 22)}`
}

/** Whom a letter of invitation goes to, and what it says; null once the round is over. */
export async function findInvited(voterId: string) {
  const voter = await db().roundVoter.findUnique({
    where: { id: voterId },
    include: { round: { include: { theme: true } } },
  })
  if (!voter?.email.includes('@') || voter.round.givenUpAt) return null
  const organiser = (await findOrganisation(voter.round.theme.organisationId)).name
  const { email, language, round } = voter
  return { email, language: language as Language, organiser, closesAt: round.closesAt, link: linkOf(voterId) }
}

/** What a voter's link opens: the next two needs, how many pairs are left, and the last answer. A link that is not ours is 404. */
export async function findBallot(link: string) {
  const [voterId = '', proof = ''] = link.split('.')
  if (!isId(voterId) || !sameSecret(link, linkOf(voterId)) || proof === '') return refuse(404, 'not_found')
  const { round, duels, college } = await findVoter(voterId)
  const needs = await putTo(round)
  const ids = [...needs.keys()]
  const compared = await comparisons(round.id, college)
  const pair = nextPair(ids, duels, compared, voterId)
  const last = duels.at(-1)
  const holder: Holder = { kind: 'holder', holds: voterId, tokens: ['public', holderToken(voterId)] }
  const needOf = (id: string) => needs.get(id) ?? null
  return {
    holder,
    objection: objectionToAnswering(round, receivedAt()),
    ...{ opensAt: round.opensAt, closesAt: round.closesAt, givenUpAt: round.givenUpAt },
    pair: pair && { first: needOf(pair.firstId), second: needOf(pair.secondId) },
    last: last ? { first: needOf(last.firstId), second: needOf(last.secondId), outcome: last.outcome } : null,
    answered: duels.length,
    asked: pairsAsked(ids.length),
  }
}
export type Ballot = Awaited<ReturnType<typeof findBallot>>

/** Answer about two needs; about the last two again, to change one's mind. */
export async function answerDuel(viewer: Viewer, voterId: string, { firstId, secondId, outcome }: DuelAnswer) {
  if (!isVoter(viewer, voterId)) refuse(404, 'not_found')
  return inTransaction(async (tx) => {
    // One answer of a voter at a time, so that the count and the last one hold.
    await tx.$queryRaw`SELECT id FROM round_voter WHERE id = ${voterId}::uuid FOR UPDATE`
    const { round, duels } = await findVoter(voterId)
    const objection = objectionToAnswering(round, receivedAt())
    if (objection) refuse(objection === 'round_over' ? 410 : 409, objection)
    const again = duels.find((duel) => pairKey(duel) === pairKey({ firstId, secondId }))
    if (again) {
      if (again.id !== duels.at(-1)?.id) refuse(409, 'duel_answered')
      const turned = { firstId, secondId, outcome }
      await tx.duel.update({ where: { id: again.id }, data: turned })
      return { left: null }
    }
    const needs = await putTo(round)
    if (firstId === secondId || !needs.has(firstId) || !needs.has(secondId)) refuse(404, 'not_found')
    if (duels.length >= pairsAsked(needs.size)) refuse(409, 'round_all_answered')
    await tx.duel.create({ data: { id: newId(), voterId, firstId, secondId, outcome, at: now() } })
    return { left: pairsAsked(needs.size) - duels.length - 1 }
  })
}

/** Forget where voters were written to, once their rounds have long been closed. */
export async function forgetVoters(closedBefore: Date) {
  const where = { email: { contains: '@' }, round: { closesAt: { lt: closedBefore } } }
  const voters = await db().roundVoter.findMany({ where, select: { id: true }, take: 5000 })
  await inTransaction(async (tx) => {
    for (const { id } of voters) await tx.roundVoter.update({ where: { id }, data: { email: id } })
  })
  return voters.length
}

async function findVoter(voterId: string) {
  const include = { round: { include: { needs: true } }, duels: { orderBy: { id: 'asc' as const } } }
  return found(await db().roundVoter.findUnique({ where: { id: voterId }, include }))
}
type Voter = Awaited<ReturnType<typeof findVoter>>

/** The needs of a round that may still be put to voters, in the public's words: none that was merged or taken back since. */
async function putTo({ needs }: Voter['round']) {
  const known = await listNeedsById(
    VISITOR,
    needs.map(({ needId }) => needId),
  )
  const still = [...known.values()].filter(({ mergedIntoId, publicTitle }) => mergedIntoId === null && publicTitle)
  return new Map(still.map(({ id, publicTitle, summary }) => [id, { id, title: publicTitle, summary }]))
}

/** How often each pair was compared by a college. */
async function comparisons(roundId: string, college: 'patients' | 'clinicians') {
  const where = { voter: { roundId, college } }
  const duels = await db().duel.groupBy({ by: ['firstId', 'secondId'], where, _count: true })
  const compared = new Map<string, number>()
  for (const duel of duels) compared.set(pairKey(duel), (compared.get(pairKey(duel)) ?? 0) + duel._count)
  return compared
}
