import { expect, test } from 'vitest'
import { at } from '#app/platform/clock.ts'
import { isId, newId } from '#app/platform/id.ts'
import { idFrom, textFrom } from '#app/platform/params.ts'
import { refusalOf } from '#test/support/refusals.ts'

const unknown = { status: 404, reason: 'not_found' }

test('ids sort by the instant they were made, and are never the same', async () => {
  const made = []
  for (const ms of [0, 1, 1_000, 2_000_000_000_000]) made.push(await at(new Date(ms), async () => newId()))
  expect([...made].sort()).toEqual(made)
  const many = Array.from({ length: 10_000 }, newId)
  expect(new Set(many).size).toBe(10_000)
  expect(many.every((id) => isId(id) && id[14] === '7' && '89ab'.includes(id[19] ?? ''))).toBe(true)
})

test('what could not be an id is unknown before any query', async () => {
  const id = newId()
  expect(idFrom({ needId: id }, 'needId')).toBe(id)
  for (const needId of ['', 'x', id.toUpperCase(), `${id} `, `${id}'--`, undefined]) {
    expect(await refusalOf(async () => idFrom({ needId }, 'needId'))).toEqual(unknown)
  }
})

test('a slug is taken as it stands, unless it could be none', async () => {
  expect(textFrom({ slug: 'rappeler-les-patients' }, 'slug')).toBe('rappeler-les-patients')
  for (const slug of ['', 'a'.repeat(121), 'a\0b', undefined]) {
    expect(await refusalOf(async () => textFrom({ slug }, 'slug'))).toEqual(unknown)
  }
})
