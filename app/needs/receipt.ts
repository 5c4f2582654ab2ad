/**
 * A receipt code lets someone without an account follow their need: twelve characters and a check letter, in groups of four.
 * Characters that look alike on paper (0 O, 1 I L, 2 Z, 5 S, 8 B, U V) are left out.
 */
const CHARACTERS = 'ACDEFGHJKMNPQRTWXY34679'
/** One letter for each remainder. 23 is prime, so a wrong character or two swapped ones always change the letter. */
const CHECK_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ'
const LENGTH = 12

/** A code from random or keyed bytes (at least 16, so that no character is likelier than another). */
export function codeFromBytes(bytes: Uint8Array) {
  let rest = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  let body = ''
  for (let place = 0; place < LENGTH; place += 1) {
    body += CHARACTERS[Number(rest % 23n)]
    rest /= 23n
  }
  return body + checkLetter(body)
}

/** As it is printed: K7PM-3XQA-9RTD-H. */
export function printedCode(code: string) {
  return (code.match(/.{1,4}/g) ?? []).join('-')
}

/** The code someone typed from paper (spaces, case, dashes and dots forgiven), or why it is not one. */
export function readCode(typed: string): { code: string; objection: null } | { code: null; objection: string } {
  const code = typed.toUpperCase().replace(/[\s.\-–—_]/g, '')
  if (code.length !== LENGTH + 1) return { code: null, objection: 'receipt_wrong_length' }
  const body = code.slice(0, LENGTH)
  if ([...body].some((character) => !CHARACTERS.includes(character)))
    return { code: null, objection: 'receipt_wrong_character' }
  if (checkLetter(body) !== code[LENGTH]) return { code: null, objection: 'receipt_wrong_letter' }
  return { code, objection: null }
}

function checkLetter(body: string) {
  const sum = [...body].reduce((total, character, place) => total + (place + 1) * CHARACTERS.indexOf(character), 0)
  return CHECK_LETTERS[sum % 23]
}
