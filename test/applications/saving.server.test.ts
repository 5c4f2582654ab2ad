import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { findApplication } from '#app/applications/applications.server.ts'
import { markOf } from '#app/applications/boxes.ts'
import { saveBoxes } from '#app/applications/saving.server.ts'
import { submitApplication } from '#app/applications/submissions.server.ts'
import { findDesk, findWriting, listAround } from '#app/applications/writing.server.ts'
import { at, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { anOpenCall, hoursFrom } from '#test/calls/stage.ts'
import { aPerson, seenAgain } from '#test/support/people.ts'
import { aQuestion, aQuestionnaire } from '#test/support/questionnaires.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { aDraft } from './stage.ts'

const [first, second] = [aQuestion(), aQuestion({ audience: 'coalition' })]
const [one, other] = [`answer-${first.id}`, `answer-${second.id}`]
const blank = markOf('')

/** A draft of two questions, and two colleagues of one company who write it. */
async function twoAtWork() {
  const call = await anOpenCall({ questionnaire: aQuestionnaire([first, second]) })
  const draft = await aDraft({ call })
  const camille = await aPerson('Camille Roux')
  await db().membership.create({
    data: { personId: camille.id, organisationId: draft.organisationId, joinedAt: now() },
  })
  return { ...draft, camille: await seenAgain(camille) }
}
const answersOf = async (viewer: Parameters<typeof findApplication>[0], id: string) =>
  (await findApplication(viewer, id)).answers

test('two colleagues in two boxes never meet, even at the same instant', async () => {
  const { id, viewer, camille } = await twoAtWork()
  const saved = await Promise.all([
    saveBoxes(viewer, id, [{ box: one, seen: blank, value: 'De la fondatrice.' }]),
    saveBoxes(camille, id, [{ box: other, seen: blank, value: 'De Camille.' }]),
  ])
  expect(saved.map(({ overtaken }) => overtaken)).toEqual([[], []])
  expect(await answersOf(viewer, id)).toEqual({ [first.id]: 'De la fondatrice.', [second.id]: 'De Camille.' })
  const rows = await db().answer.findMany({ where: { applicationId: id }, orderBy: { audience: 'asc' } })
  expect(rows.map(({ audience, savedBy }) => [audience, savedBy])).toEqual([
    ['jury', viewer.id],
    ['coalition', camille.id],
  ])
})

test('two colleagues in one box: one text is kept, the other is told who wrote what and when', async () => {
  const { id, viewer, camille } = await twoAtWork()
  const { savedAt } = await saveBoxes(camille, id, [{ box: one, seen: blank, value: 'De Camille.' }])
  const { overtaken, marks } = await saveBoxes(viewer, id, [{ box: one, seen: blank, value: 'De la fondatrice.' }])
  const theirs = { box: one, theirs: 'De Camille.', mark: markOf('De Camille.') }
  expect(overtaken).toEqual([{ ...theirs, by: 'Camille Roux', at: savedAt.toISOString() }])
  expect(marks).toEqual([[one, blank]])
  expect(await answersOf(viewer, id)).toEqual({ [first.id]: 'De Camille.' })
  await saveBoxes(viewer, id, [{ box: one, seen: theirs.mark, value: 'De la fondatrice.' }])
  expect(await answersOf(viewer, id)).toEqual({ [first.id]: 'De la fondatrice.' })
})

test('what is sent unchanged by an old page does not undo what a colleague has written since', async () => {
  const { id, viewer, camille } = await twoAtWork()
  await saveBoxes(camille, id, [{ box: one, seen: blank, value: 'De Camille.' }])
  await saveBoxes(viewer, id, [
    { box: one, seen: blank, value: '' },
    { box: 'title', seen: markOf('Solution de Fil d’Ariane'), value: 'Rappeler le lendemain' },
  ])
  const found = await findApplication(viewer, id)
  expect([found.title, found.answers]).toEqual(['Rappeler le lendemain', { [first.id]: 'De Camille.' }])
})

test('a whole sitting is one event, and saving the same again changes nothing', async () => {
  const { id, viewer } = await twoAtWork()
  const save = (seen: string, value: string) => saveBoxes(viewer, id, [{ box: one, seen: markOf(seen), value }])
  const events = () => db().event.count({ where: { row: id, what: 'application.saved' } })
  await save('', 'Un.')
  await save('Un.', 'Un, deux.')
  expect(await events()).toBe(1)
  const before = await db().application.findUniqueOrThrow({ where: { id } })
  await save('Un.', 'Un, deux.')
  expect(await db().application.findUniqueOrThrow({ where: { id } })).toEqual(before)
  await at(hoursFrom(now(), 1), () => save('Un, deux.', 'Un, deux, trois.'))
  expect(await events()).toBe(2)
})

test('who has the page open and what has changed since it was shown are told', async () => {
  const { id, viewer, camille } = await twoAtWork()
  const writing = await findWriting(viewer, id)
  expect(await listAround(viewer, writing, new Map([[one, blank]]))).toEqual({ here: [], changed: [] })
  await saveBoxes(camille, id, [{ box: one, seen: blank, value: 'De Camille.' }])
  const around = await listAround(viewer, writing, new Map([[one, blank]]))
  expect([around.here, around.changed.map(({ box, by }) => [box, by])]).toEqual([
    ['Camille Roux'],
    [[one, 'Camille Roux']],
  ])
  expect((await findDesk(viewer, writing)).last?.by).toBe('Camille Roux')
  const later = await at(hoursFrom(now(), 1), () => listAround(viewer, writing, new Map()))
  expect(later).toEqual({ here: [], changed: [] })
})

test('a file that was sent is written no more, and a stranger finds no draft', async () => {
  const { id, viewer, camille } = await twoAtWork()
  const boxes = [
    { box: 'asked', seen: blank, value: 100 },
    { box: one, seen: blank, value: 'Une.' },
    { box: other, seen: blank, value: 'Deux.' },
  ]
  expect(await refusalOf(async () => saveBoxes(await aPerson(), id, boxes))).toEqual({
    status: 404,
    reason: 'not_found',
  })
  await saveBoxes(viewer, id, boxes)
  await submitApplication(viewer, id)
  const late = [{ box: one, seen: markOf('Une.'), value: 'Trop tard.' }]
  expect(await refusalOf(() => saveBoxes(camille, id, late))).toEqual({ status: 409, reason: 'already_submitted' })
})
