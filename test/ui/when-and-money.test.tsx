import { describe, expect, test } from 'vitest'
import { formatMoney, formatNumber, Money } from '#app/ui/money.tsx'
import { formatDay, formatInstant, formatMeeting, formatTime, When } from '#app/ui/when.tsx'
import { sent } from './page.tsx'

const NB = '\u00a0'

describe('Dates are Paris dates, wherever the server stands', () => {
  test.each([
    ['winter, one hour ahead of Greenwich', '2026-01-12T11:00:00Z', `12 janvier 2026 à 12${NB}h${NB}00`],
    ['summer, two hours ahead', '2026-07-12T10:05:00Z', `12 juillet 2026 à 12${NB}h${NB}05`],
    ['the last second before summer time', '2026-03-29T00:59:59Z', `29 mars 2026 à 1${NB}h${NB}59`],
    ['the next second, an hour later on the wall', '2026-03-29T01:00:00Z', `29 mars 2026 à 3${NB}h${NB}00`],
    ['the hour that comes twice, the first time', '2026-10-25T00:30:00Z', `25 octobre 2026 à 2${NB}h${NB}30`],
    ['the hour that comes twice, the second time', '2026-10-25T01:30:00Z', `25 octobre 2026 à 2${NB}h${NB}30`],
    ['an evening that is already tomorrow in Paris', '2026-12-31T23:30:00Z', `1er janvier 2027 à 0${NB}h${NB}30`],
  ])('%s', (_, iso, read) => expect(formatInstant('fr', iso)).toBe(read))

  test('in English the day comes first and the clock has 24 hours', () => {
    expect(formatInstant('en', '2026-07-12T20:05:00Z')).toBe('12 July 2026 at 22:05')
    expect(formatDay('en', '2026-07-01T20:05:00Z')).toBe('1 July 2026')
    expect(formatTime('en', '2026-07-12T07:05:00Z')).toBe('09:05')
  })

  test('the first of a month is "1er", the eleventh is not', () => {
    expect(formatDay('fr', '2026-05-01T10:00:00Z')).toBe('1er mai 2026')
    expect(formatDay('fr', '2026-05-11T10:00:00Z')).toBe('11 mai 2026')
  })

  test('a day one must keep free is known by its name first', () => {
    expect(formatMeeting('fr', '2026-11-27T08:00:00Z')).toBe(`vendredi 27 novembre 2026 à 9${NB}h${NB}00`)
    expect(formatMeeting('en', '2026-11-30T23:30:00Z')).toBe('Tuesday 1 December 2026 at 00:30')
  })

  test('the exact instant travels with the words', () => {
    expect(sent(<When at="2026-05-01T10:00:00Z" show="day" />)).toBe(
      '<time dateTime="2026-05-01T10:00:00Z">1er mai 2026</time>',
    )
  })
})

describe('Money is read as people write it', () => {
  test.each([
    [6_000_000, `60${NB}000${NB}€`, '€60,000'],
    [123_450, `1${NB}234,50${NB}€`, '€1,234.50'],
    [5, `0,05${NB}€`, '€0.05'],
    [0, `0${NB}€`, '€0'],
    [-250_000, `-2${NB}500${NB}€`, '-€2,500'],
    [200_000_000_000_01, `200${NB}000${NB}000${NB}000,01${NB}€`, '€200,000,000,000.01'],
  ])('%i cents', (cents, french, english) => {
    expect(formatMoney('fr', cents)).toBe(french)
    expect(formatMoney('en', cents)).toBe(english)
  })

  test('an amount never breaks across two lines', () => {
    expect(sent(<Money cents={150_000} />)).toBe(`<span class="figures">1${NB}500${NB}€</span>`)
  })

  test('numbers follow the language', () => {
    expect(formatNumber('fr', 1215.5)).toBe(`1${NB}215,5`)
    expect(formatNumber('en', 1215.5)).toBe('1,215.5')
  })
})
