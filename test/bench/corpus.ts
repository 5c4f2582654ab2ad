/**
 * Documents without end and always the same: words made of French syllables, used as often as their rank says (the
 * hundredth word a hundred times less than the first), as in any language.
 */
import { SEARCH_KINDS, type SearchDocument } from '#search/search.ts'

/** About what two pages in five hold of different words in a coalition of this size. */
const WORDS = 20_000

/** A need told in a few sentences. */
const LENGTH = { title: 6, body: 90 }

const SYLLABLES = 'ba cri dou fan gué jo lan mi nau pé quo rou sal té vo zu chan bré fleu pli stan dro mer vi'.split(
  ' ',
)
const AT = new Date('2026-03-10T12:00:00Z')

/** The word of this rank, the most used first. */
export function word(rank: number) {
  const size = SYLLABLES.length
  const mixed = (rank * 7_919) % size ** 3
  return [mixed, Math.floor(mixed / size), Math.floor(mixed / size ** 2), rank % 7]
    .map((n) => SYLLABLES[n % size])
    .join('')
}

/** Documents of every kind in turn, all public. */
export function* documents(many: number): Generator<SearchDocument> {
  const chance = dice(20_200_325)
  const text = (length: number) => Array.from({ length }, () => word(Math.floor(WORDS ** chance()))).join(' ')
  for (let n = 1; n <= many; n += 1) {
    yield {
      id: `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`,
      kind: SEARCH_KINDS[n % SEARCH_KINDS.length] ?? 'need',
      title: text(LENGTH.title),
      body: text(LENGTH.body),
      language: 'fr',
      address: `/${n}`,
      readers: ['public'],
      barred: [],
      readableFrom: null,
      facets: {},
      at: AT,
    }
  }
}

/** Chance that falls the same way every time: mulberry32. */
export function dice(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
