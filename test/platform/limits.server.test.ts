import '#test/support/database.ts'
import { afterAll, expect, test } from 'vitest'
import { at } from '#app/platform/clock.ts'
import { closeDatabase, db } from '#app/platform/db.ts'
import { countTry } from '#app/platform/limits.server.ts'
import { refusalOf } from '#test/support/refusals.ts'

afterAll(closeDatabase)

const THREE = { what: 'sign_in', most: 3, minutes: 15 }
const NINE = new Date('2026-03-12T09:00:00Z')
const tried = (who: string | null, limit = THREE, when = NINE) => at(when, () => refusalOf(() => countTry(limit, who)))
const passed = { accepted: undefined }
const refused = { status: 429, reason: 'too_many_tries' }

test('one try too many is refused until the window has passed', async () => {
  for (let n = 0; n < 3; n += 1) expect(await tried('ines@test.example')).toEqual(passed)
  expect(await tried('ines@test.example')).toEqual(refused)
  expect(await tried('ines@test.example', THREE, new Date('2026-03-12T09:14:59Z'))).toEqual(refused)
  expect(await tried('ines@test.example', THREE, new Date('2026-03-12T09:15:00Z'))).toEqual(passed)
})

test('someone else, or something else, is counted apart', async () => {
  for (let n = 0; n < 4; n += 1) await tried('paul@test.example')
  expect(await tried('luc@test.example')).toEqual(passed)
  expect(await tried('paul@test.example', { ...THREE, what: 'receipt' })).toEqual(passed)
})

test('fifty tries at once let through exactly three', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => tried('foule@test.example')))
  expect(answers.filter((answer) => 'accepted' in answer).length).toBe(3)
})

test('nobody is counted where nobody asks, and no address is kept in clear', async () => {
  for (let n = 0; n < 5; n += 1) expect(await tried(null)).toEqual(passed)
  const kept = await db().tries.findMany()
  expect(kept.every((row) => /^[0-9a-f]{64}$/.test(row.bucket))).toBe(true)
})
