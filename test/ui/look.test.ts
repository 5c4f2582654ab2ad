import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const TOKENS = readFileSync(new URL('../../app/ui/tokens.css', import.meta.url), 'utf8')

/** The tokens set by the first rule of this selector. */
function tokensOf(selector: string) {
  const start = TOKENS.indexOf(`${selector} {`)
  const rule = TOKENS.slice(start, TOKENS.indexOf('}', start))
  return new Map([...rule.matchAll(/--([\w-]+): (.+);/g)].map(([, name = '', value = '']) => [name, value]))
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(hex: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string) {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** Each text colour with every ground it is set on. */
const TEXT_ON: Record<string, string[]> = {
  ink: ['paper', 'sheet', 'shade', 'water', 'bridge-wash', 'signal-wash'],
  'ink-quiet': ['paper', 'sheet', 'shade', 'water'],
  bridge: ['paper', 'sheet', 'shade', 'water', 'bridge-wash', 'signal-wash'],
  'bridge-deep': ['paper', 'sheet', 'shade', 'bridge-wash'],
  signal: ['paper', 'sheet', 'shade', 'signal-wash'],
  'on-bridge': ['bridge', 'bridge-deep'],
  'on-signal': ['signal'],
  'on-river': ['river'],
}
/** Lines that carry meaning: the edge of a box to fill, the dotted span, the ring of the focus. */
const LINES_ON: Record<string, string[]> = { edge: ['paper', 'sheet'], focus: ['focus-ground'] }

describe.each([
  ['by day', ':root'],
  ['by night', ':root[data-theme="dark"]'],
])('%s', (_, selector) => {
  const tokens = tokensOf(selector)
  const belowThan = (pairs: Record<string, string[]>, least: number) =>
    Object.entries(pairs).flatMap(([front, grounds]) =>
      grounds
        .filter((ground) => !(contrast(tokens.get(front) ?? '', tokens.get(ground) ?? '') >= least))
        .map((ground) => `${front} on ${ground}`),
    )

  test('every text stands out seven to one from its ground', () => expect(belowThan(TEXT_ON, 7)).toEqual([]))
  test('every line that means something stands out three to one', () => expect(belowThan(LINES_ON, 3)).toEqual([]))
})

test('the night is the same whether chosen by hand or by the machine', () => {
  expect(tokensOf(':root:not([data-theme="light"])')).toEqual(tokensOf(':root[data-theme="dark"]'))
})
