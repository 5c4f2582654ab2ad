/**
 * Numbers that people write in a text, made from their definitions (domain.md §6.1 for the NIR; the others from those who
 * give them out) and not from what recognises them. The same ones every time.
 */
import { dice } from '#test/bench/corpus.ts'

export const MANY = 10_000

const chance = dice(20_261_122)
const upTo = (most: number) => Math.floor(chance() * (most + 1))
const among = <T>(list: readonly T[]) => list[upTo(list.length - 1)] as T
const figures = (length: number) => Array.from({ length }, () => upTo(9)).join('')
const between = (least: number, most: number) => least + upTo(most - least)
const two = (number: number) => String(number).padStart(2, '0')
const three = (number: number) => String(number).padStart(3, '0')

/** A number's fields: sex, year, month, department, town, order, key. */
export type Nir = readonly [string, string, string, string, string, string, string]

/** Corsica counts 2A as 19 and 2B as 18; the key is 97 − (n mod 97). */
function keyOf(body: string) {
  const counted = body.replace('2A', '19').replace('2B', '18')
  return two(97 - Number(BigInt(counted) % 97n))
}

function aNir(department: string): Nir {
  const sex = among(['1', '2'])
  const fields = [sex, two(upTo(99)), two(between(1, 12)), department, three(between(1, 990)), three(between(1, 999))]
  return [...fields, keyOf(fields.join(''))] as unknown as Nir
}

/** Born anywhere: mainland, overseas (97, 98), abroad (99), one in twenty in Corsica. */
export const nirs = Array.from({ length: MANY }, () => {
  const place = chance()
  if (place < 0.05) return aNir(among(['2A', '2B']))
  return aNir(place < 0.1 ? among(['97', '98', '99']) : two(between(1, 95)))
})
export const corsicans = Array.from({ length: MANY }, () => aNir(among(['2A', '2B'])))

/** Cut into groups of two to five, wherever that falls. */
function cut(written: string) {
  let rest = written
  const groups: string[] = []
  while (rest.length > 0) {
    const size = between(2, 5)
    groups.push(rest.slice(0, size))
    rest = rest.slice(size)
  }
  return groups
}
const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))

/** How people write theirs. */
export const WRITINGS: Record<string, (nir: Nir) => string> = {
  'in one piece': (nir) => nir.join(''),
  'in one piece, without its key': (nir) => nir.slice(0, 6).join(''),
  'as on the card': (nir) => nir.join(' '),
  'as on the card, without its key': (nir) => nir.slice(0, 6).join(' '),
  'with the spaces of a word processor': (nir) => nir.join(among(['\u00a0', '\u202f', '\u2009'])),
  'with dots': (nir) => nir.join('.'),
  'with dashes of any length': (nir) => nir.join(among(['-', ' - ', '\u2011', '–'])),
  'with slashes': (nir) => nir.join('/'),
  'its key apart': (nir) => `${nir.slice(0, 6).join('')}${among([' ', ' / ', ' - ', ' (', '\n'])}${nir[6]}`,
  'cut anywhere': (nir) => cut(nir.join('')).join(' '),
  'in wide figures': (nir) => wide(nir.join(among(['', ' ']))),
  'with the letter O for zeros': (nir) => nir.join(' ').replaceAll('0', 'O'),
}

/** The figure that makes the weighted sum a multiple of ten. */
const closing = (body: string, weights: readonly number[], add = (n: number) => n) => {
  const total = [...body].reduce((sum, digit, at) => sum + add(Number(digit) * (weights[at % weights.length] ?? 1)), 0)
  return body + ((10 - (total % 10)) % 10)
}
const luhn = (body: string) => closing(body, body.length % 2 ? [2, 1] : [1, 2], (n) => (n > 9 ? n - 9 : n))

const siren = () => luhn(among(['3', '4', '5', '7', '8', '9', '1', '2']) + figures(7))
/** A SIREN, an order, and a last figure that closes all fourteen. */
const siret = () => luhn(siren() + among(['0000', '0001', '0002', '0012']))
/** The number cut into groups of these sizes. */
const grouped = (number: string, sizes: number[]) =>
  sizes.map((size, n) => number.slice(startOf(sizes, n), startOf(sizes, n) + size)).join(' ')
const startOf = (sizes: number[], n: number) => sizes.slice(0, n).reduce((sum, size) => sum + size, 0)

/** GS1's prefixes of the countries whose goods are met here, French ones and medicines most often. */
const PREFIXES =
  '300 312 325 337 340 340 340 343 345 350 356 360 366 370 376 379 400 425 440 500 541 590 690 729 760 800 841 871 880 978 979 001 060 089'
const ean = () => closing(among(PREFIXES.split(' ')) + figures(9), [1, 3])

const ibanOf = (country: string, account: string) => {
  const asFigures = [...`${account}${country}00`].map((sign) => Number.parseInt(sign, 36)).join('')
  return `${country}${two(98 - Number(BigInt(asFigures) % 97n))}${account}`
}
const inFours = (iban: string) => iban.match(/.{1,4}/g)?.join(' ') ?? iban

const phone = () => [
  `0${among(['1', '2', '3', '4', '5', '6', '7', '9'])}`,
  figures(2),
  figures(2),
  figures(2),
  figures(2),
]
const date = () => [two(between(1, 28)), two(between(1, 12)), String(between(1920, 2030))]

/** What is written beside needs and says nothing of a patient. */
export const OTHERS: Record<string, () => string> = {
  'a SIRET': () => `SIRET ${among([siret(), grouped(siret(), [3, 3, 3, 5]), grouped(siret(), [9, 5])])}`,
  'a SIREN': () => `SIREN ${among([siren(), grouped(siren(), [3, 3, 3])])} RCS Paris`,
  'a FINESS': () => `FINESS ${two(between(1, 95))}${figures(7)}, ${between(10, 900)} lits`,
  'an RPPS': () => `RPPS ${luhn(among(['10', '80', '81']) + figures(8))} ${between(1, 99)} ans de service`,
  'an ADELI': () => `ADELI ${two(between(1, 95))}${figures(7)}`,
  'a phone': () =>
    `${phone().join(among(['', ' ', '.', '-', '\u00a0']))} puis ${phone().join(' ')} ${phone().join(' ')}`,
  'a phone from abroad': () => `+33 ${phone().join(' ').slice(1)} / +33 ${phone().join(' ').slice(1)}`,
  'an IBAN': () => {
    const french = ibanOf('FR', figures(23))
    const others = [ibanOf('BE', figures(12)), ibanOf('DE', figures(18)), ibanOf('LU', figures(16))]
    return among([french, inFours(french), ...others, ...others.map(inFours)])
  },
  'an EAN': () => among([ean(), grouped(ean(), [1, 6, 6])]),
  'a date': () => `du ${date().join(among(['/', '.', ' ', '-']))} au ${date().join(among(['/', '.', ' ', '-']))}`,
  'a date and an hour': () => `${date().reverse().join('-')} ${two(upTo(23))}:${two(upTo(59))}:${two(upTo(59))}`,
  'a price': () =>
    `${between(1, 999)} ${three(upTo(999))} ${three(upTo(999))},${two(upTo(99))} € ou ${upTo(99999)}.${two(upTo(99))} €`,
}

/** A number as it stands in a sentence. */
export const told = (number: string) =>
  among([`${number}`, `Voici : ${number}.`, `chambre 12, ${number} merci`, `(${number})`])
