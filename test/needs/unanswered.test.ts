import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { askClarification } from '#app/needs/clarifications.server.ts'
import { findBoard, findToDecide } from '#app/needs/triage.server.ts'
import { at } from '#app/platform/clock.ts'
import { aNeed } from '#test/support/needs.ts'
import { aCoordinator, aPerson } from '#test/support/people.ts'

const QUESTION = 'À quelle heure cela arrive-t-il le plus souvent ?'

test('a question without answer for two weeks is told, and so is an author whom no letter reaches', async () => {
  const claire = (await aCoordinator()).viewer
  const author = await aPerson('Paul Kerjean')
  const needs = [await aNeed(), await aNeed({ contact: 'odette@exemple.fr' }), await aNeed({}, author)]
  const asked = ['2026-11-07T23:30:00Z', '2026-11-08T09:00:00Z', '2026-11-20T09:00:00Z']
  for (const [n, day] of asked.entries()) {
    await at(new Date(day), () => askClarification(claire, needs[n]?.id ?? '', QUESTION))
  }
  const board = { pile: 'to_clarify', whose: 'all' } as const
  const { rows } = await at(new Date('2026-11-22T09:00:00Z'), () => findBoard(claire, board))
  const told = needs.map(({ id }) => rows.find(({ need }) => need.id === id))
  expect(told.map((row) => row?.isReachable)).toEqual([false, true, true])
  expect(told.map((row) => row?.isUnanswered)).toEqual([false, false, false])
  const later = await at(new Date('2026-11-23T09:00:00Z'), () => findBoard(claire, board))
  expect(later.rows.filter(({ isUnanswered }) => isUnanswered).map(({ need }) => need.id)).toEqual(
    needs.slice(0, 2).map(({ id }) => id),
  )
  const deciding = needs.map(({ id }) => findToDecide(claire, id, () => null))
  expect((await Promise.all(deciding)).map(({ isReachable }) => isReachable)).toEqual([false, true, true])
})
