/**
 * The French social-security number (NIR): sex, two figures of the year, two of the month, five of the place of birth (2A and
 * 2B for Corsica), three of order, and a key of two. It says who someone is, so that no text that holds one is kept.
 */

/** Between two groups of one number: spaces of any kind, dots, dashes, slashes; never a comma, which ends a number. */
const GAP = /^[\s./_()*·•'|\u2010-\u2015\u2212-]{1,3}$/
/** A word of the text, or what stands between two. */
const PIECES = /[\p{L}\d]+|[^\p{L}\d]+/gu
/** Figures, with the letters a NIR may hold: A or B for Corsica, O typed for a zero; these may stand alone between two gaps. */
const FIGURES = /^[ABO]+$|[ABO]*\d[\dABO]*/g

/** Months of the register, then those given when the month is not known. */
const MONTH = '(?:0[1-9]|1[0-2]|[23]\\d|4[0-2]|[5-9]\\d)'
const BODY = new RegExp(`^[1-478]\\d{2}${MONTH}(?:2[AB]|0[1-9]|[1-9]\\d)\\d{6}$`)
const LENGTH = 13
const WITH_KEY = 15
/** After how many figures a writing that follows the fields may leave a gap. */
const FIELD_ENDS = [1, 3, 5, 7, 10]

/** Whether a text holds one: with its key however it is cut, or without when it is in one piece or cut as its fields are. */
export function holdsNir(text: string) {
  return runsOf(withoutOtherNumbers(text.normalize('NFKC').toUpperCase())).some((run) =>
    run.some((_group, from) => beginsNir(run.slice(from, from + WITH_KEY))),
  )
}

function beginsNir(groups: string[]) {
  let read = ''
  const ends: number[] = []
  for (const group of groups) {
    read += group.replaceAll('O', '0')
    if (read.length > WITH_KEY) return false
    if (read.length === WITH_KEY && BODY.test(read.slice(0, LENGTH)) && hasRightKey(read)) return true
    if (read.length === LENGTH && BODY.test(read) && isCutByFields(ends) && !isBarcode(read, ends)) return true
    ends.push(read.length)
  }
  return false
}

const isCutByFields = (ends: number[]) => ends.every((end) => FIELD_ENDS.includes(end))

/**
 * Thirteen figures without a key may be a product's barcode, in one piece or cut 1-6-6 as under the bars. Those that begin with 3, 4, 7
 * or 8 (French medicines: 3400) are taken for one when their last figure proves it: as NIR they are rare temporary numbers, mostly
 * written with their key. Barcodes that begin with 2 never leave a shop and those with 1 are hardly given out: a person's number wins.
 */
function isBarcode(figures: string, ends: number[]) {
  const asPrinted = ends.length === 0 || ends.join() === '1,7'
  return asPrinted && /^[3478]\d+$/.test(figures) && sum(figures, [1, 3]) % 10 === 0
}

/** The key is 97 minus the rest by 97; Corsica counts 2A as 19 and 2B as 18. */
function hasRightKey(nir: string) {
  const body = nir.slice(0, LENGTH).replace('2A', '19').replace('2B', '18')
  return 97n - (BigInt(body) % 97n) === BigInt(nir.slice(LENGTH).replace(/\D/g, '0'))
}

/** Groups of figures that only gaps part, in the order they are read. */
function runsOf(text: string) {
  const runs: string[][] = []
  let run: string[] = []
  const end = () => {
    if (run.length > 0) runs.push(run)
    run = []
  }
  for (const [piece] of text.matchAll(PIECES)) {
    if (GAP.test(piece)) continue
    const found = [...piece.matchAll(FIGURES)]
    if (found.length === 0) end()
    for (const { 0: figures, index } of found) {
      if (index > 0) end()
      run.push(figures)
      if (index + figures.length < piece.length) end()
    }
  }
  end()
  return runs
}

/** Numbers that prove by themselves what they are. */
const OTHERS: { written: RegExp; proves: (digits: string) => boolean }[] = [
  // The ids of the house, which stand in the addresses people copy and in what they tick.
  { written: /\b[\dA-F]{8}(?:-[\dA-F]{4}){3}-[\dA-F]{12}\b/g, proves: () => true },
  { written: /\+33[\s.-]?(?:\(0\))?[\s.-]?[1-9](?:[\s.-]?\d{2}){4}(?!\d)/g, proves: () => true },
  { written: /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3}\b)?/g, proves: isIban },
  { written: /(?<![\d.-] ?)\d{3} ?\d{3} ?\d{3} ?\d{5}(?!\d)/g, proves: (siret) => sum(luhn(siret), [1]) % 10 === 0 },
  { written: /\b(?:EAN|GTIN|UPC|CIP|ISBN|CODE[- ]BARRES?)\D{0,12}\d(?: ?\d{6}){2}(?!\d)/g, proves: isEan },
]

function withoutOtherNumbers(text: string) {
  return OTHERS.reduce(
    (rest, { written, proves }) => rest.replace(written, (one) => (proves(one.replace(/[ .-]/g, '')) ? '; ' : one)),
    text,
  )
}

function isIban(written: string) {
  const turned = [...written.slice(4), ...written.slice(0, 4)].map((sign) => Number.parseInt(sign, 36)).join('')
  return BigInt(turned) % 97n === 1n
}

function isEan(written: string) {
  return sum(written.slice(-LENGTH), [1, 3]) % 10 === 0
}

/** Every second figure from the right doubled, its own figures added. */
function luhn(digits: string) {
  const doubled = (digit: string) => String(digit === '9' ? 9 : (Number(digit) * 2) % 9)
  return [...digits].map((digit, at) => ((digits.length - at) % 2 === 0 ? doubled(digit) : digit)).join('')
}

/** The figures added up, each multiplied by the weights in turn. */
function sum(digits: string, weights: number[]) {
  return [...digits].reduce((total, digit, at) => total + Number(digit) * (weights[at % weights.length] ?? 1), 0)
}
