import { expect, test } from 'vitest'
import { at } from '#app/platform/clock.ts'
import { found, knowSentences, refuse } from '#app/platform/refusal.ts'
import { refusalOf } from '#test/support/refusals.ts'

const MARCH = new Date('2020-03-25T10:00:00.000Z')

test('a refusal carries its sentence in both languages, and the hour at which it was given', async () => {
  knowSentences([{ fr: { reasons: { too_late: 'C’est fermé.' } }, en: { reasons: { too_late: 'It is closed.' } } }])
  const thrown = await at(MARCH, async () => refuse(410, 'too_late')).catch((refusal: unknown) => refusal)
  expect(thrown).toMatchObject({
    init: { status: 410 },
    data: { reason: 'too_late', sentence: { fr: 'C’est fermé.', en: 'It is closed.' }, at: MARCH.toISOString() },
  })
})

test('a reason that no room explains is refused all the same, without a sentence', async () => {
  const thrown = await at(MARCH, async () => refuse(409, 'unheard_of')).catch((refusal: unknown) => refusal)
  expect(thrown).toMatchObject({ data: { reason: 'unheard_of', sentence: null } })
})

test('what is not there and what is not yours are told alike', async () => {
  expect(found('row')).toBe('row')
  for (const row of [null, undefined]) {
    expect(await refusalOf(async () => found(row))).toEqual({ status: 404, reason: 'not_found' })
  }
})
