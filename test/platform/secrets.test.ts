import { beforeAll, expect, test, vi } from 'vitest'
import { keyedBytes, keyedHash, sameSecret, sha256 } from '#app/platform/secrets.ts'

beforeAll(() => vi.stubEnv('DATABASE_URL', 'postgresql://nobody.example/none'))

test('a keyed hash depends on what it is for, and is no plain hash of what it hides', () => {
  const hash = keyedHash('receipt', 'ABCD')
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  expect(keyedHash('receipt', 'ABCD')).toBe(hash)
  expect(keyedHash('once', 'ABCD')).not.toBe(hash)
  expect(keyedHash('receipt', 'ABCE')).not.toBe(hash)
  expect([sha256('ABCD'), sha256('receipt\nABCD')]).not.toContain(hash)
  expect(keyedBytes('receipt', 'ABCD').toString('hex')).toBe(hash)
})

test('the plain hash is SHA-256, as anyone computes it', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

test('two secrets are the same or not, whatever their lengths', () => {
  expect([sameSecret('abc', 'abc'), sameSecret('abc', 'abd'), sameSecret('abc', ''), sameSecret('', '')]).toEqual([
    true,
    false,
    false,
    true,
  ])
})
