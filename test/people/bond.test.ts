import { describe, expect, test } from 'vitest'
import { firstDayThatCounts, stillBinds } from '#app/people/bond.ts'
import { HolderForm } from '#app/people/holder.form.ts'
import { instantOfParis } from '#app/platform/paris.ts'

const paris = (wall: string) => instantOfParis(wall) ?? new Date(Number.NaN)
const NOW = paris('2026-11-22T10:00')

describe('What ties two organisations', () => {
  test('counts while it lasts, and for five years after its end, to the day in Paris', () => {
    const bindsUntil = (until: Date | null) => stillBinds({ until }, firstDayThatCounts(NOW))
    expect([
      bindsUntil(null),
      bindsUntil(paris('2030-01-01T00:00')),
      bindsUntil(paris('2021-11-22T00:00')),
      bindsUntil(paris('2021-11-21T23:59')),
      bindsUntil(paris('2021-11-21T00:00')),
    ]).toEqual([true, true, true, false, false])
  })

  test('is reckoned in days of Paris, whatever the hour, in winter as in summer and on a leap day', () => {
    const first = (wall: string) => firstDayThatCounts(paris(wall)).toISOString()
    expect([first('2026-11-22T00:00'), first('2026-11-22T23:59')]).toEqual([
      '2021-11-21T23:00:00.000Z',
      '2021-11-21T23:00:00.000Z',
    ])
    expect(first('2026-07-14T00:30')).toBe('2021-07-13T22:00:00.000Z')
    expect(first('2028-02-29T12:00')).toBe('2023-02-28T23:00:00.000Z')
  })
})

test('who holds a share is a name and days in their order; each slip stands beside its box', () => {
  const read = (typed: Record<string, string>) => {
    const { success, data, error } = HolderForm.safeParse(typed)
    return success ? data : error.issues.map(({ path, message }) => `${path.join()} ${message}`)
  }
  expect(read({ holder: ' Mutuelle Horizon ', since: '2020-03-01' })).toEqual({
    holder: 'Mutuelle Horizon',
    since: paris('2020-03-01T00:00'),
  })
  expect(read({})).toEqual(['holder holder_missing', 'since day_missing'])
  expect(read({ holder: 'Mutuelle', since: '2999-01-01' })).toEqual(['since since_in_future'])
  expect(read({ holder: 'Mutuelle', since: '2020-03-01', until: '2019-03-01' })).toEqual([
    'until ends_before_it_begins',
  ])
  expect(read({ holder: 'Mutuelle', since: '2020-02-30' })).toEqual(['since day_malformed'])
})
