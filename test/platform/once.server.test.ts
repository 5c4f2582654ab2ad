import '#test/support/database.ts'
import { afterAll, expect, test } from 'vitest'
import { closeDatabase, db, inTransaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { nextNumber } from '#app/platform/numbers.server.ts'
import { once } from '#app/platform/once.server.ts'
import { refuse } from '#app/platform/refusal.ts'
import { CLOCK, VISITOR } from '#app/platform/viewer.ts'
import { refusalOf } from '#test/support/refusals.ts'

afterAll(closeDatabase)

/** Something that leaves a mark each time it is really done. */
function work(series: string) {
  return async () => ({ number: await nextNumber(series) })
}
async function done(series: string) {
  return (await db().numbering.findMany({ where: { series } })).reduce((sum, row) => sum + row.last, 0)
}

test('two hundred clicks at once do one thing and are all given the same answer', async () => {
  const key = newId()
  const clicks = Array.from({ length: 200 }, () => once(VISITOR, key, 'same', work('A')))
  const answers = await Promise.all(clicks)
  expect(new Set(answers.map((answer) => answer.number)).size).toBe(1)
  expect(await done('A')).toBe(1)
})

test('what was refused the first time may be tried again with the same form', async () => {
  const key = newId()
  const refusing = async (): Promise<{ number: string }> => {
    await nextNumber('B')
    return refuse(409, 'too_early')
  }
  expect(await refusalOf(() => once(VISITOR, key, 'same', refusing))).toEqual({ status: 409, reason: 'too_early' })
  expect(await once(VISITOR, key, 'same', work('B'))).toMatchObject({ number: expect.stringMatching(/-0001$/) })
  expect(await done('B')).toBe(1)
})

test('the same form sent with other answers, or by someone else, is told so', async () => {
  const key = newId()
  await once(VISITOR, key, 'same', work('C'))
  const told = { status: 409, reason: 'already_sent' }
  expect(await refusalOf(() => once(VISITOR, key, 'other', work('C')))).toEqual(told)
  expect(await refusalOf(() => once(CLOCK, key, 'same', work('C')))).toEqual(told)
  expect(await done('C')).toBe(1)
})

test('nothing is an answer too', async () => {
  const key = newId()
  expect([await once(VISITOR, key, 'x', async () => null), await once(VISITOR, key, 'x', async () => null)]).toEqual([
    null,
    null,
  ])
})

test('inside a larger change it is done or undone with it', async () => {
  const key = newId()
  const larger = inTransaction(async () => {
    await once(VISITOR, key, 'x', work('D'))
    throw new Error('undone')
  })
  await expect(larger).rejects.toThrow('undone')
  expect(await done('D')).toBe(0)
  await once(VISITOR, key, 'x', work('D'))
  expect(await done('D')).toBe(1)
})

test('the key itself is not kept', async () => {
  const key = newId()
  await once(VISITOR, key, 'x', work('E'))
  expect(await db().usedKey.count({ where: { key } })).toBe(0)
})
