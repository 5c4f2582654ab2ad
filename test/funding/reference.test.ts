import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupedReference, objectionToReference, referenceOf } from '#app/funding/reference.ts'

describe('the reference of a bank transfer', () => {
  it.each([
    ['5390 0754 7034', 'RF18539007547034'],
    ['AB2G5', 'RF68AB2G5'],
    ['12345 12345', 'RF451234512345'],
    ['14508655422864', 'RF4714508655422864'],
  ])('gives "%s" the check digits that every bank computes', (number, reference) => {
    expect(referenceOf(number)).toBe(reference)
    expect(objectionToReference(reference)).toBe(null)
  })

  it('is made from the number people quote', () => {
    expect(groupedReference(referenceOf('PF-2026-0042'))).toBe('RF71 PF20 2600 42')
  })

  it('forgives spaces, dashes and small letters typed from a bank statement', () => {
    expect(objectionToReference(' rf18 5390-0754 7034 ')).toBe(null)
  })

  it.each(['', 'PF-2026-0042', 'RF18', 'RFAB539007547034', `RF18${'1'.repeat(22)}`])(
    'says that "%s" is none',
    (typed) => {
      expect(objectionToReference(typed)).toBe('reference_malformed')
    },
  )

  const digits = fc.stringMatching(/^[0-9]{2,21}$/)

  it('notices any one wrong digit', () => {
    fc.assert(
      fc.property(digits, fc.nat(), fc.constantFrom(...'0123456789'), (number, where, digit) => {
        const reference = referenceOf(number)
        const place = 4 + (where % number.length)
        const slipped = reference.slice(0, place) + digit + reference.slice(place + 1)
        expect(objectionToReference(slipped)).toBe(slipped === reference ? null : 'reference_wrong_check')
      }),
    )
  })

  it('notices two neighbouring digits that changed places', () => {
    fc.assert(
      fc.property(digits, fc.nat(), (number, where) => {
        const reference = referenceOf(number)
        const place = 4 + (where % (number.length - 1))
        const [one = '', two = ''] = reference.slice(place, place + 2)
        const slipped = reference.slice(0, place) + two + one + reference.slice(place + 2)
        expect(objectionToReference(slipped)).toBe(one === two ? null : 'reference_wrong_check')
      }),
    )
  })
})
