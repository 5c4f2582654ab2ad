import '#test/support/database.ts'
import { beforeEach, expect, test } from 'vitest'
import { findApplication } from '#app/applications/applications.server.ts'
import { withdrawApplication } from '#app/applications/drafts.server.ts'
import { announceResults } from '#app/juries/announcements.server.ts'
import { decide } from '#app/juries/decisions.server.ts'
import { findOutcome, listSelectedOfCalls } from '#app/juries/outcomes.server.ts'
import { findFreedPlace, findReserve, settlePlace } from '#app/juries/reserve.server.ts'
import {
  answerSecondLook,
  askSecondLook,
  countSecondLooks,
  findLook,
  findSecondLook,
} from '#app/juries/second-looks.server.ts'
import { listAfterResults } from '#app/juries/waiting-results.server.ts'
import { at, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import type { PersonViewer } from '#app/platform/viewer.ts'
import { workOff } from '#app/worker.ts'
import { aCoordinator } from '#test/support/people.ts'
import { countQueries } from '#test/support/queries.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { aClosedCall, aJury, entrusted, REASONS, scored } from './stage.ts'

const DAY = 86_400_000
const WHY = 'La page quatre dit que le service est prêt ; vos raisons disent le contraire.'
const ANSWER = 'Nous avons relu la page quatre avec le service : vous avez raison.'

/** Four files: one kept, two on reserve, one refused; told to all unless asked otherwise. */
async function aToldJury({ told = true } = {}) {
  const call = await aClosedCall({ files: 4 })
  const [juror] = await aJury(call, 1)
  if (!juror) throw new Error('a jury of one was asked')
  const ids = call.applications.map(({ id }) => id)
  const reviews = await entrusted(call.viewer, call.cutoffId, juror, ids)
  for (const [n, review] of reviews.entries()) await scored(juror, review, [5, 5 - n, 4])
  const ranks = [null, 1, 2, null]
  const verdicts = ids.map((applicationId, n) => {
    const outcome = n === 0 ? ('selected' as const) : n < 3 ? ('reserve' as const) : ('refused' as const)
    return { applicationId, outcome, reserveRank: ranks[n], reasons: REASONS }
  })
  await decide(call.viewer, call.cutoffId, verdicts)
  if (told) await announceResults(call.viewer, call.cutoffId)
  const { viewer: second } = await aCoordinator('Malik Haddad', call.organisationId)
  const founder = (n: number) => call.applications[n]?.founder as PersonViewer
  return { ...call, panelId: call.cutoffId, ids, second, founder }
}

let jury: Awaited<ReturnType<typeof aToldJury>>
const idOf = (n: number) => jury.ids[n] ?? ''
const lettersTo = (n: number, door: string) =>
  db().outboxLetter.count({ where: { text: { contains: door }, html: { contains: `/applications/${idOf(n)}` } } })
const called = (n: number) => ({ calledId: idOf(n), note: null })

beforeEach(async () => {
  jury = await aToldJury()
})

test('When a kept project withdraws, the first of the reserve is proposed, confirmed by a person, and told', async () => {
  await withdrawApplication(jury.founder(0), idOf(0), 'Notre financement est tombé.')
  await workOff()
  expect((await listAfterResults(jury.second)).map(({ to }) => to)).toEqual([
    `/juries/${jury.panelId}/reserve/${idOf(0)}`,
  ])
  expect((await findFreedPlace(jury.second, jury.panelId, idOf(0))).proposed?.id).toBe(idOf(1))
  expect((await findOutcome(jury.founder(2), idOf(2)))?.since.place).toBe(2)

  await settlePlace(jury.second, jury.panelId, idOf(0), called(1))
  await workOff()
  expect((await findApplication(jury.founder(1), idOf(1))).stage).toBe('selected')
  expect((await listSelectedOfCalls([jury.call.id])).get(jury.call.id)).toEqual([idOf(1)])
  const { places, queue } = await findReserve(jury.second, jury.panelId)
  expect(places.map(({ left, called, why, by }) => [left.id, called?.id, why, by])).toEqual([
    [idOf(0), idOf(1), 'withdrawn', 'Malik Haddad'],
  ])
  expect(queue.map(({ id, reserveRank }) => [id, reserveRank])).toEqual([[idOf(2), 2]])
  const since = await findOutcome(jury.founder(2), idOf(2))
  expect([since?.reserveRank, since?.since.place]).toEqual([2, 1])
  expect((await findOutcome(jury.founder(1), idOf(1)))?.since.calledAt).not.toBe(null)
  expect(await lettersTo(1, 'Ouvrir ma candidature')).toBe(1)
  expect(await listAfterResults(jury.second)).toEqual([])
})

test('Of two hands on one place one wins; a reserve that moved is read again; who was called and leaves frees the place once more', async () => {
  await withdrawApplication(jury.founder(0), idOf(0))
  await workOff()
  await withdrawApplication(jury.founder(1), idOf(1))
  await workOff()
  expect((await findReserve(jury.viewer, jury.panelId)).places.length).toBe(1)
  const stale = () => settlePlace(jury.viewer, jury.panelId, idOf(0), called(1))
  expect(await refusalOf(stale)).toEqual({ status: 409, reason: 'reserve_has_moved' })
  const hands = await Promise.all(
    [jury.viewer, jury.second].map((who) => refusalOf(() => settlePlace(who, jury.panelId, idOf(0), called(2)))),
  )
  expect(hands.filter((hand) => 'accepted' in hand).length).toBe(1)
  expect(await db().event.count({ where: { what: 'reserve.called', row: idOf(2) } })).toBe(1)
  await withdrawApplication(jury.founder(2), idOf(2))
  await workOff()
  const empty = () => settlePlace(jury.viewer, jury.panelId, idOf(2), called(3))
  expect(await refusalOf(empty)).toEqual({ status: 409, reason: 'reserve_is_empty' })
  await settlePlace(jury.viewer, jury.panelId, idOf(2), {
    calledId: null,
    note: 'Plus personne n’attend sur la liste.',
  })
  expect((await listSelectedOfCalls([jury.call.id])).get(jury.call.id)).toEqual([])
})

test('A project that withdraws between the decision and its announcement frees its place when results are told, not before', async () => {
  jury = await aToldJury({ told: false })
  await withdrawApplication(jury.founder(0), idOf(0))
  await workOff()
  expect(await db().freedPlace.count({ where: { panelId: jury.panelId } })).toBe(0)
  await announceResults(jury.viewer, jury.panelId)
  await workOff()
  expect((await findReserve(jury.viewer, jury.panelId)).places.map(({ left }) => left.id)).toEqual([idOf(0)])
  expect(await lettersTo(0, 'Lire la décision')).toBe(0)
})

test('A refused applicant asks once, is answered by who did not decide, and reads the reasons', async () => {
  expect((await findSecondLook(jury.founder(3), idOf(3)))?.mayAsk).not.toBe(null)
  expect(await findSecondLook(jury.founder(1), idOf(1))).toBe(null)
  const clicks = await Promise.all([1, 2].map(() => refusalOf(() => askSecondLook(jury.founder(3), idOf(3), WHY))))
  expect(clicks.filter((click) => 'accepted' in click).length).toBe(1)
  await workOff()
  const decider = () => answerSecondLook(jury.viewer, jury.panelId, idOf(3), { outcome: 'reserve', answer: ANSWER })
  expect(await refusalOf(decider)).toEqual({ status: 403, reason: 'took_the_decision' })
  expect((await findLook(jury.second, jury.panelId, idOf(3))).objection).toBe(null)
  await answerSecondLook(jury.second, jury.panelId, idOf(3), { outcome: 'reserve', answer: ANSWER })
  await workOff()
  const told = await findSecondLook(jury.founder(3), idOf(3))
  expect([told?.asked?.why, told?.asked?.answer, told?.asked?.outcome]).toEqual([WHY, ANSWER, 'reserve'])
  expect((await findApplication(jury.founder(3), idOf(3))).stage).toBe('reserve')
  const { queue } = await findReserve(jury.second, jury.panelId)
  expect(queue.map(({ id, reserveRank }) => [id, reserveRank])).toEqual([
    [idOf(1), 1],
    [idOf(2), 2],
    [idOf(3), null],
  ])
  expect((await countSecondLooks([jury.call.id])).get(jury.call.id)).toEqual({ answered: 1, changed: 1 })
  expect(await lettersTo(3, 'Lire la réponse')).toBe(1)
})

test('Sixteen days later nobody asks any more', async () => {
  const late = () => at(new Date(now().getTime() + 16 * DAY), () => askSecondLook(jury.founder(3), idOf(3), WHY))
  expect(await refusalOf(late)).toEqual({ status: 410, reason: 'second_look_too_late' })
})

test('A file kept by a second look is public among the selected', async () => {
  await askSecondLook(jury.founder(3), idOf(3), WHY)
  await answerSecondLook(jury.second, jury.panelId, idOf(3), { outcome: 'selected', answer: ANSWER })
  expect((await listSelectedOfCalls([jury.call.id])).get(jury.call.id)).toEqual([idOf(0), idOf(3)].sort())
})

test('That one was asked costs a coordinator barred from its file no question more than if there were no file', async () => {
  await askSecondLook(jury.founder(3), idOf(3), WHY)
  await db().application.update({ where: { id: idOf(3) }, data: { barred: { push: `person:${jury.second.id}` } } })
  const look = (id: string) => refusalOf(() => findLook(jury.second, jury.panelId, id))
  const cost = (id: string) => countQueries(() => look(id))
  const none = newId()
  expect([await look(idOf(3)), await cost(idOf(3))]).toEqual([await look(none), await cost(none)])
  expect(await look(none)).toMatchObject({ status: 404 })
})
