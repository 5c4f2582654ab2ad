/**
 * The reference a partner writes on a bank transfer: an ISO 11649 creditor reference ("RF"), whose two check digits let
 * the bank, and us, notice a slip of the finger. It is made from the pledge's number: RF71 PF20 2600 42.
 */

const SHAPE = /^RF\d{2}[0-9A-Z]{1,21}$/

/** The reference of a number people quote (PF-2026-0042). */
export function referenceOf(number: string) {
  const body = number.toUpperCase().replace(/[^0-9A-Z]/g, '')
  const check = 98 - modulo97(`${body}RF00`)
  return `RF${String(check).padStart(2, '0')}${body}`
}

/** Why this is no reference at all: a reason word, or null. Case, spaces and dashes are forgiven. */
export function objectionToReference(typed: string) {
  const reference = tidyReference(typed)
  if (!SHAPE.test(reference)) return 'reference_malformed'
  return modulo97(reference.slice(4) + reference.slice(0, 4)) === 1 ? null : 'reference_wrong_check'
}

export function tidyReference(typed: string) {
  return typed.toUpperCase().replace(/[\s.-]/g, '')
}

/** In groups of four, as banks print it. */
export function groupedReference(reference: string) {
  return reference.replace(/(.{4})(?=.)/g, '$1 ')
}

/** The remainder by 97 of the text read as one number, A being 10 and Z 35 (ISO 7064). */
function modulo97(text: string) {
  const digits = [...text].map((sign) => Number.parseInt(sign, 36)).join('')
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0)
}
