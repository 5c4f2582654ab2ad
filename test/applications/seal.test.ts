import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, type Sealable, seal, sealHolds } from '#app/applications/seal.ts'

const plain = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Sealable>

/** The same content, its names met in the opposite order. */
function turned(value: Sealable): Sealable {
  if (Array.isArray(value)) return value.map(turned)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, turned(inner)]),
  )
}

test('the same content gives the same text, in whatever order its names come', () => {
  fc.assert(
    fc.property(plain, (value) => {
      expect(canonicalJson(turned(value))).toBe(canonicalJson(value))
    }),
  )
})

test('the text is JSON that says the content again', () => {
  fc.assert(
    fc.property(plain, (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('a known content has a known text and a known digest', () => {
  const { sealed, digest } = seal({ b: [1, { d: null, c: 'é "x"' }], a: true })
  expect(sealed).toBe('{"a":true,"b":[1,{"c":"é \\"x\\"","d":null}]}')
  expect(digest).toBe('669184310970d545a4fd2f8951094069d5afd0b9e140a5f26cd10b7dc0bb312f')
})

test('a seal holds for what was sealed, and for nothing that differs by one sign', () => {
  const { sealed, digest } = seal({ title: 'Rappeler le lendemain' })
  expect(sealHolds({ sealed, digest })).toBe(true)
  expect(sealHolds({ sealed: sealed.replace('lendemain', 'Lendemain'), digest })).toBe(false)
  expect(sealHolds({ sealed: null, digest })).toBe(false)
})
