import { expect, test } from 'vitest'
import { type Afterwards, addendumFor } from '#app/juries/minutes-addendum.ts'

const written = (event: Afterwards, stead: string | null = null) => {
  return { event, file: { id: 'file' }, stead: stead === null ? null : { id: stead }, why: 'La page quatre.' }
}
const all = () => true
const but = (closed: string) => (id: string) => id !== closed

test('An addendum about a file that is closed to a reader tells them that there is one, and nothing else', () => {
  expect(addendumFor(written('look_answered'), but('file'), false)).toEqual({ isClosed: true })
  expect(addendumFor(written('reserve_called', 'left'), but('left'), true)).toEqual({ isClosed: true })
})

test.each([
  ['look_asked', false, ''],
  ['look_asked', true, 'La page quatre.'],
  ['look_answered', false, 'La page quatre.'],
  ['place_left_empty', false, 'La page quatre.'],
] as const)('What was written at %s is read by a coordinator (%s): “%s”', (event, isCoordinator, why) => {
  expect(addendumFor(written(event), all, isCoordinator)).toEqual({ ...written(event), why, isClosed: false })
})
