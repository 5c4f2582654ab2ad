import '#test/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import { eraseNeed } from '#app/needs/receipts.server.ts'
import { findRound, giveUpRound, listRoundsOfTheme, openRound } from '#app/needs/rounds.server.ts'
import { answerDuel, findBallot, findInvited, forgetVoters, inviteVoters, linkOf } from '#app/needs/voters.server.ts'
import { whileAsking } from '#app/platform/asking.ts'
import { at, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { type PersonViewer, VISITOR } from '#app/platform/viewer.ts'
import { aCoordinator, aPerson } from '#test/support/people.ts'
import { countQueries } from '#test/support/queries.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { answersAll, aRound, aTheme, voters } from '#test/support/rounds.ts'

let claire: PersonViewer
let theme: Awaited<ReturnType<typeof aTheme>>
beforeAll(async () => {
  claire = (await aCoordinator()).viewer
  theme = await aTheme(claire, 'Les nuits à l’hôpital', 4)
})
const after = <T>(round: { closesAt: Date }, work: () => Promise<T>) =>
  at(new Date(round.closesAt.getTime() + 2000), work)
const arriving = <T>(receivedAt: Date, work: () => Promise<T>) =>
  whileAsking({ receivedAt, address: '192.0.2.7', reference: 'x' }, work)

test('patients and clinicians put needs in order, each college its own, told to all once the round is closed', async () => {
  const round = await aRound(claire, theme)
  for (const link of await voters(claire, round, 'patients', 6)) await answersAll(link, theme.needIds)
  const backwards = [...theme.needIds].reverse()
  for (const link of await voters(claire, round, 'clinicians', 5)) await answersAll(link, backwards)

  expect(await refusalOf(() => findRound(VISITOR, round.id))).toEqual({ status: 404, reason: 'not_found' })
  expect(await listRoundsOfTheme(VISITOR, theme.id)).toEqual([])
  expect((await findRound(claire, round.id)).colleges.map(({ invited }) => invited)).toEqual([6, 5])

  const told = await after(round, () => findRound(VISITOR, round.id))
  const orders = told.colleges.map(({ college, order }) => [college, order?.map(({ id }) => id)])
  expect(orders).toEqual([
    ['patients', theme.needIds],
    ['clinicians', backwards],
  ])
  expect(told.colleges.map(({ invited }) => invited)).toEqual([null, null])
  expect(JSON.stringify(told)).not.toContain('@')
  const [shown] = await after(round, () => listRoundsOfTheme(VISITOR, theme.id))
  expect(shown?.colleges).toEqual(told.colleges)
})

test('an order of fewer than five voters is shown to nobody, and not even how many they were to the public', async () => {
  const round = await aRound(claire, theme)
  for (const link of await voters(claire, round, 'patients', 4)) await answersAll(link, theme.needIds)
  const [seen] = (await findRound(claire, round.id)).colleges
  expect([seen?.order, seen?.counts?.answered]).toEqual([null, 4])
  const [told] = (await after(round, () => findRound(VISITOR, round.id))).colleges
  expect(told).toEqual({ college: 'patients', order: null, counts: null, invited: null })
})

test('a voter stops, comes back, changes the last answer and no other, and answers nothing twice', async () => {
  const round = await aRound(claire, theme)
  const [link = ''] = await voters(claire, round, 'patients', 1)
  const answer = async (outcome: 'first' | 'second' | 'neither') => {
    const { holder, pair } = await findBallot(link)
    const duel = { firstId: pair?.first?.id ?? '', secondId: pair?.second?.id ?? '', outcome }
    await answerDuel(holder, holder.holds, duel)
    return duel
  }
  const { holder, asked } = await findBallot(link)
  expect(asked).toBe(6)
  const [first, second] = [await answer('first'), await answer('neither')]
  await answerDuel(holder, holder.holds, { ...second, outcome: 'second' })
  expect(await findBallot(link)).toMatchObject({ answered: 2, last: { outcome: 'second' } })
  const turned = { firstId: first.secondId, secondId: first.firstId, outcome: 'first' as const }
  expect(await refusalOf(() => answerDuel(holder, holder.holds, turned))).toEqual({
    status: 409,
    reason: 'duel_answered',
  })
  await answersAll(link, theme.needIds)
  expect((await findBallot(link)).pair).toBe(null)
  expect(await db().duel.count({ where: { voterId: holder.holds } })).toBe(6)
})

test('two clicks at once on the same pair leave one answer', async () => {
  const round = await aRound(claire, theme)
  const [link = ''] = await voters(claire, round, 'patients', 1)
  const { holder, pair } = await findBallot(link)
  const duel = { firstId: pair?.first?.id ?? '', secondId: pair?.second?.id ?? '' }
  const both = (['first', 'second'] as const).map((outcome) => answerDuel(holder, holder.holds, { ...duel, outcome }))
  await Promise.all(both)
  expect(await db().duel.count({ where: { voterId: holder.holds } })).toBe(1)
})

test('the door closes to the second in which the answer arrived', async () => {
  const round = await aRound(claire, theme)
  const [link = ''] = await voters(claire, round, 'patients', 1)
  const answer = async (receivedAt: Date) => {
    const { holder, pair } = await findBallot(link)
    const duel = { firstId: pair?.first?.id ?? '', secondId: pair?.second?.id ?? '', outcome: 'first' as const }
    return refusalOf(() => arriving(receivedAt, () => answerDuel(holder, holder.holds, duel)))
  }
  const [open, close] = [round.opensAt.getTime(), round.closesAt.getTime()]
  expect(await answer(new Date(open - 1))).toEqual({ status: 409, reason: 'round_not_open_yet' })
  expect(await answer(new Date(close + 999))).toHaveProperty('accepted')
  expect(await answer(new Date(close + 1000))).toEqual({ status: 410, reason: 'round_over' })
})

test('a link that we did not write opens nothing, and one voter answers for no other', async () => {
  const round = await aRound(claire, theme)
  const [link = '', other = ''] = await voters(claire, round, 'patients', 2)
  const notFound = { status: 404, reason: 'not_found' }
  const [id = ''] = link.split('.')
  for (const forged of [id, `${id}.`, `${id}.${'a'.repeat(22)}`, linkOf(newId()), 'x', `${link}.x`]) {
    expect(await refusalOf(() => findBallot(forged))).toEqual(notFound)
  }
  const { holder, pair } = await findBallot(other)
  const duel = { firstId: pair?.first?.id ?? '', secondId: pair?.second?.id ?? '', outcome: 'first' as const }
  expect(await refusalOf(() => answerDuel(holder, id, duel))).toEqual(notFound)
  const elsewhere = { ...duel, secondId: newId() }
  expect(await refusalOf(() => answerDuel(holder, holder.holds, elsewhere))).toEqual(notFound)
})

test('a voter reads public words alone, and an erased need keeps its public place', async () => {
  const own = await aTheme(claire, 'Les repas', 3)
  const round = await aRound(claire, own)
  const [link = ''] = await voters(claire, round, 'patients', 1)
  const [erased = ''] = own.needIds
  await eraseNeed({ kind: 'holder', holds: erased, tokens: ['public', `holder:${erased}`] }, erased)
  const { pair, asked } = await findBallot(link)
  expect(asked).toBe(3)
  expect(pair?.first?.title?.fr).toMatch(/^Les repas \d$/)
  expect(JSON.stringify(pair)).not.toContain('Besoin')
})

test('a person is invited once a round, and their address is forgotten a month after its close', async () => {
  const round = await aRound(claire, theme)
  const invitation = { college: 'patients' as const, language: 'fr' as const, addresses: ['une.fois@test.example'] }
  const first = await inviteVoters(claire, round.id, invitation)
  expect([first.invited.length, first.known]).toEqual([1, 0])
  expect(await inviteVoters(claire, round.id, invitation)).toEqual({ invited: [], known: 1 })
  const { id } = await db().roundVoter.findFirstOrThrow({ where: { roundId: round.id } })
  expect(await findInvited(id)).toMatchObject({ email: 'une.fois@test.example', link: linkOf(id) })
  await forgetVoters(round.closesAt)
  expect(await findInvited(id)).not.toBe(null)
  await forgetVoters(new Date(round.closesAt.getTime() + 1))
  expect([await findInvited(id), (await db().roundVoter.findUniqueOrThrow({ where: { id } })).email]).toEqual([
    null,
    id,
  ])
})

test('a round given up says nothing, and another may be opened on the same theme', async () => {
  const round = await aRound(claire, theme)
  const [link = ''] = await voters(claire, round, 'patients', 1)
  await giveUpRound(claire, round.id)
  expect((await findBallot(link)).objection).toBe('round_over')
  expect((await findRound(claire, round.id)).colleges).toEqual([])
  expect(await after(round, () => refusalOf(() => findRound(VISITOR, round.id)))).toMatchObject({ status: 404 })
  expect(await aRound(claire, theme)).toHaveProperty('id')
})

test('a round is on three to thirty needs of its own theme, between two dates that follow each other', async () => {
  const [opensAt, closesAt] = [now(), new Date(now().getTime() + 3_600_000)]
  const open = (changes: object) =>
    openRound(claire, theme.slug, { opensAt, closesAt, needIds: theme.needIds, ...changes })
  const other = await aTheme(claire, 'Un autre thème', 3)
  const cases = [
    [{ needIds: theme.needIds.slice(0, 2) }, 'round_too_few_needs'],
    [{ needIds: other.needIds }, 'round_too_few_needs'],
    [{ closesAt: opensAt }, 'round_closes_too_soon'],
  ] as const
  for (const [changes, reason] of cases) expect(await refusalOf(() => open(changes))).toEqual({ status: 409, reason })
  const stranger = await aPerson()
  const opening = () => openRound(stranger, theme.slug, { opensAt, closesAt, needIds: theme.needIds })
  expect(await refusalOf(opening)).toEqual({ status: 403, reason: 'not_a_coordinator' })
})

test('the page of a round asks as much for one voter as for seven', async () => {
  const round = await aRound(claire, theme)
  const [one = ''] = await voters(claire, round, 'patients', 1)
  await answersAll(one, theme.needIds)
  const [page, ballot] = [() => findRound(claire, round.id), () => findBallot(one)]
  const before = [await countQueries(page), await countQueries(ballot)]
  for (const link of await voters(claire, round, 'clinicians', 6)) await answersAll(link, theme.needIds)
  expect([await countQueries(page), await countQueries(ballot)]).toEqual(before)
})
