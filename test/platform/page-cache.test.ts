import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bodyWith,
  mayKeep,
  type Packed,
  packed,
  shelfOf,
  takesGzip,
  trueUntil,
  wantedBy,
} from '#app/platform/page-cache.ts'
import { preferencesByCookie } from '#app/platform/preferences.ts'

const preferences = await preferencesByCookie()
const [english = ''] = [...preferences.language].filter(([, language]) => language === 'en').map(([cookie]) => cookie)
const [dark = ''] = [...preferences.theme].filter(([, theme]) => theme === 'dark').map(([cookie]) => cookie)

const keyOf = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
  wantedBy({ method, url, headers }, preferences, 'fr')?.key ?? null

describe('A request is answered from memory by', () => {
  test.each([
    ['its address', '/needs', {}, 'fr auto /needs?'],
    ['what it asks, in whatever order', '/needs?theme=x&after=y', {}, 'fr auto /needs?after=y&theme=x'],
    ['the language chosen', '/', { cookie: english }, 'en auto /?'],
    ['the light chosen', '/', { cookie: `${dark}; ${english}` }, 'en dark /?'],
  ])('%s', (_, url, headers, key) => {
    expect(keyOf(url, headers)).toBe(key)
  })

  test('a look at the head as much as a reading', () => {
    expect(keyOf('/', {}, 'HEAD')).toBe(keyOf('/'))
  })
})

test.each([
  ['a form', '/', {}, 'POST'],
  ['a session', '/', { cookie: 'session=abc' }],
  ['a session among preferences', '/', { cookie: `${dark}; session=abc` }],
  ['a cookie that we do not know', '/', { cookie: `${dark}; browser=abc` }],
  ['a language that we did not give', '/', { cookie: 'language=ru' }],
  ['an empty cookie', '/', { cookie: '' }],
  ['a password', '/', { authorization: 'Basic abc' }],
  ['a body', '/', { 'content-length': '3' }],
  ['an address with another slash', '/needs/', {}],
  ['an address that begins with two', '//needs', {}],
  ['an address in capitals', '/NEEDS', {}],
  ['an address with an escape', '/need%73', {}],
  ['an address that goes up', '/needs/../desk', {}],
  ['a machine’s address', '/needs.data', {}],
  ['an address of another house', 'http://evil.example/', {}],
  ['the same question twice', '/needs?theme=a&theme=b', {}],
  ['two question marks', '/needs?theme=a?b', {}],
  ['an endless address', `/needs?theme=${'a'.repeat(400)}`, {}],
])('%s is not answered from memory', (_, url, headers, method = 'GET') => {
  expect(keyOf(url, headers as Record<string, string>, method)).toBeNull()
})

test('a page is kept when its route says so and knows all that was asked', () => {
  const handle = { keep: { asked: ['theme'], shows: 'minutes' } }
  const cases = [mayKeep(handle, []), mayKeep(handle, ['theme']), mayKeep(handle, ['theme', 'utm_source'])]
  expect([...cases, mayKeep(undefined, []), mayKeep({}, [])].map((one) => one?.shows ?? null)).toEqual([
    'minutes',
    'minutes',
    null,
    null,
    null,
  ])
})

test('a page is true until the end of the minute, or of the second, in which it was made', () => {
  const madeAt = new Date('2026-11-22T10:00:30.250Z')
  expect([trueUntil(madeAt, 'minutes'), trueUntil(madeAt, 'seconds')].map((at) => new Date(at).toISOString())).toEqual([
    '2026-11-22T10:01:00.000Z',
    '2026-11-22T10:00:31.000Z',
  ])
})

test.each([
  ['gzip, deflate, br', true],
  ['br;q=1.0, gzip;q=0.8', true],
  ['GZIP', true],
  ['br', false],
  ['gzip;q=0', false],
  ['gzip;q=0.000', false],
  ['x-gzip', false],
  [undefined, false],
])('a browser that accepts %s', (accepted, takes) => {
  expect(takesGzip(accepted)).toBe(takes)
})

describe('A packed page', () => {
  const bytesOf = (page: Packed, nonce: string, inGzip: boolean) => Buffer.from(bodyWith(page, nonce, inGzip), 'latin1')
  const NONCE = '0123456789abcdefghijklmn'

  test('is the same page with another nonce, as it is and in gzip, wherever its nonce stands', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 }).map((part) => part.replaceAll('\0', ''))
    const other = fc.base64String({ minLength: 24, maxLength: 24 })
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 7 }), other, (parts, nonce) => {
        const page = packed(Buffer.from(parts.join(NONCE)), NONCE)
        const wanted = Buffer.from(parts.join(nonce))
        expect(bytesOf(page, nonce, false).equals(wanted)).toBe(true)
        expect(gunzipSync(bytesOf(page, nonce, true)).equals(wanted)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  test('is as small as one that was compressed whole', () => {
    const paragraph = 'Deux patients par chambre dorment mal, et personne ne les rappelle. '.repeat(20)
    const page = packed(Buffer.from(Array(6).fill(paragraph).join(NONCE)), NONCE)
    expect(bytesOf(page, NONCE, true).length).toBeLessThan(500)
  })

  test('longer than the window of gzip is whole all the same', () => {
    const long = Array.from({ length: 20_000 }, (_, n) => `${n} mots `).join('')
    const page = packed(Buffer.from([long, long, long].join(NONCE)), NONCE)
    const nonce = 'z'.repeat(24)
    expect(gunzipSync(bytesOf(page, nonce, true)).toString()).toBe([long, long, long].join(nonce))
  })
})

test('pages asked for longest ago give way, and one that would fill the shelf is not put there', () => {
  const page = (length: number) => packed(Buffer.from('a'.repeat(length)), 'nonce')
  const size = page(100).bytes
  const shelf = shelfOf(10 * size)
  for (let n = 0; n < 10; n += 1) shelf.put(`${n}`, page(100))
  shelf.take('0')
  shelf.put('10', page(100))
  shelf.put('large', page(2000))
  const there = ['0', '1', '2', '10', 'large'].filter((key) => shelf.take(key))
  expect([there, shelf.bytes()]).toEqual([['0', '2', '10'], 10 * size])
})
