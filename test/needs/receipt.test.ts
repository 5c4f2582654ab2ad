import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeFromBytes, printedCode, readCode } from '#app/needs/receipt.ts'

const codes = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(codeFromBytes)

test('a code has twelve characters and a check letter, none of which look alike, in groups of four', () => {
  fc.assert(
    fc.property(codes, (code) => {
      expect(code).toMatch(/^[ACDEFGHJKMNPQRTWXY34679]{12}[A-HJ-NP-RT-Z]$/)
      expect(printedCode(code)).toMatch(/^.{4}-.{4}-.{4}-.$/)
    }),
  )
})

test('a code typed from paper is read whatever its case, spaces and dashes', () => {
  fc.assert(
    fc.property(codes, (code) => {
      const typed = [
        code.toLowerCase(),
        printedCode(code),
        code.split('').join(' '),
        ` ${printedCode(code).replace(/-/g, ' – ')}. `,
      ]
      for (const one of typed) expect(readCode(one)).toEqual({ code, objection: null })
    }),
  )
})

test('one wrong character, or two swapped, is said at once', () => {
  const body = 'ACDEFGHJKMNPQRTWXY34679'
  fc.assert(
    fc.property(codes, fc.nat(11), fc.constantFrom(...body), (code, place, other) => {
      const wrong = code.slice(0, place) + other + code.slice(place + 1)
      if (other !== code[place]) expect(readCode(wrong).objection).toBe('receipt_wrong_letter')
    }),
  )
  fc.assert(
    fc.property(codes, fc.nat(10), (code, place) => {
      const [a, b] = [code[place], code[place + 1]]
      const swapped = `${code.slice(0, place)}${b}${a}${code.slice(place + 2)}`
      if (a !== b) expect(readCode(swapped).objection).toBe('receipt_wrong_letter')
    }),
  )
})

test('what is no code is told apart: too short, or with a character never used', () => {
  expect(readCode('K7PM-3XQA').objection).toBe('receipt_wrong_length')
  expect(readCode('O7PM-3XQA-9RTD-H').objection).toBe('receipt_wrong_character')
})
