import { describe, expect, test } from 'vitest'
import { InvitationForm, ReadingsForm } from '#app/juries/seat.form.ts'
import { type College, objectionToComposition, shortages } from '#app/juries/seat.ts'

const seat = (college: College | null, most: number | null = null, declinedAt: Date | null = null) => ({
  college,
  most,
  declinedAt,
})

describe('What a panel wants', () => {
  test('asks for no more eyes than readings', () => {
    const two = [
      { college: 'patient' as const, least: 2 },
      { college: 'clinical' as const, least: 1 },
    ]
    expect([objectionToComposition(3, two), objectionToComposition(2, two)]).toEqual([null, 'minima_above_readings'])
  })

  test('is typed as numbers by college, and an empty box asks for none', () => {
    const read = ReadingsForm.parse({ readings: '4', patient: '1', clinical: '2', it: '0' })
    expect(read).toEqual({
      readings: 4,
      readBy: null,
      minima: [
        { college: 'clinical', least: 2 },
        { college: 'patient', least: 1 },
      ],
    })
    const day = ReadingsForm.parse({ readings: '4', readBy: '2026-11-27' })
    expect(day.readBy?.toISOString()).toBe('2026-11-27T22:59:00.000Z')
  })
})

describe('What seats cannot give', () => {
  test('is nothing when each juror may take every file', () => {
    expect(shortages([seat('patient'), seat('clinical'), seat(null)], 40, 3, [])).toEqual({
      colleges: [],
      readings: null,
    })
  })

  test('is the readings beyond what they can take; who declined takes none', () => {
    const seats = [seat('patient', 4), seat('clinical', 4), seat('it', 99), seat('it', null, new Date())]
    expect(shortages(seats, 10, 3, []).readings).toEqual({ room: 18, wanted: 30 })
  })

  test('is a college with fewer seats, or less time, than each file needs', () => {
    const minima = [
      { college: 'patient' as const, least: 1 },
      { college: 'clinical' as const, least: 2 },
    ]
    const seats = [seat('patient', 3), seat('clinical'), seat('it'), seat('it')]
    expect(shortages(seats, 10, 3, minima).colleges).toEqual([
      { college: 'patient', seats: 1, wanted: 1 },
      { college: 'clinical', seats: 1, wanted: 2 },
    ])
  })
})

test('Nobody is asked for fewer files at most than at least', () => {
  const typed = { name: 'Ana Roux', email: 'ana@test.example', least: '5', most: '3' }
  expect(InvitationForm.safeParse(typed).error?.issues.map(({ path, message }) => [path, message])).toEqual([
    [['most'], 'most_below_least'],
  ])
})
