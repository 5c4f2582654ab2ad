import { expect, test } from 'vitest'
import { askedFrom, askingReference, oncePerRequest, receivedAt, whileAsking } from '#app/platform/asking.ts'
import { at, now } from '#app/platform/clock.ts'

const MARCH = new Date('2020-03-25T10:00:00Z')

test('a story is told at its own hour, and the hour outside is not touched', async () => {
  const before = Date.now()
  const told = await at(MARCH, async () => {
    await Promise.resolve()
    return [now(), await at(new Date('2021-01-01T00:00:00Z'), async () => now()), now()]
  })
  expect(told).toEqual([MARCH, new Date('2021-01-01T00:00:00Z'), MARCH])
  expect(now().getTime()).toBeGreaterThanOrEqual(before)
})

test('two stories told at once keep their own hours', async () => {
  const later = new Date(MARCH.getTime() + 1)
  const pause = () => new Promise((resolve) => setTimeout(resolve, 5))
  const tell = (instant: Date) => at(instant, async () => pause().then(now))
  expect(await Promise.all([tell(MARCH), tell(later)])).toEqual([MARCH, later])
})

test('what counts at a door is when the request came in, however long the work takes', async () => {
  const asking = { receivedAt: MARCH, address: '192.0.2.1', reference: 'abc' }
  const seen = await whileAsking(asking, async () => [receivedAt(), askedFrom(), askingReference()])
  expect(seen).toEqual([MARCH, '192.0.2.1', 'abc'])
  expect([askedFrom(), askingReference()]).toEqual([null, ''])
  expect(await at(MARCH, async () => receivedAt())).toEqual(MARCH)
})

test('several loaders of one page find the same thing once; two pages find it twice', async () => {
  let found = 0
  const find = async () => {
    found += 1
    return found
  }
  const page = () => Promise.all([oncePerRequest('viewer', find), oncePerRequest('viewer', find)])
  const asking = { receivedAt: MARCH, address: '', reference: '' }
  expect([await whileAsking(asking, page), await whileAsking(asking, page)]).toEqual([
    [1, 1],
    [2, 2],
  ])
  expect(await page()).toEqual([3, 4])
})
