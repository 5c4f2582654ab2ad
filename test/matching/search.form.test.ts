import { describe, expect, test } from 'vitest'
import { addressOf, askedOf } from '#app/matching/search.form.ts'

const asked = (query: string) => askedOf(`https://passerelle.example/search${query}`)

describe('the question in an address', () => {
  test.each([
    ['nothing', '', { text: '' }],
    ['words', '?q=alarmes+la+nuit', { text: 'alarmes la nuit' }],
    ['a kind', '?q=nuit&kind=call', { text: 'nuit', kind: 'call' }],
    ['a kind that does not exist', '?q=nuit&kind=secret', { text: 'nuit' }],
    ['spaces around the words', '?q=%20%20nuit%20', { text: 'nuit' }],
    ['a paste gone wrong', `?q=${'a'.repeat(900)}`, { text: 'a'.repeat(200) }],
    ['a character no database takes', '?q=nu%00it', { text: 'nu it' }],
  ])('with %s is understood and never refused', (_what, query, expected) => {
    expect(asked(query)).toEqual({ kind: undefined, after: undefined, ...expected })
  })

  test('can be written back as an address', () => {
    const question = { text: 'L’alarme & la nuit', kind: 'need' as const, after: '0.5_x' }
    expect(askedOf(`https://passerelle.example${addressOf(question)}`)).toEqual(question)
  })
})
