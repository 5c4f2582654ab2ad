/**
 * Needs without end and always the same, as a house years old holds them: sentences of the story put together anew, a few
 * rarer words in each, heard ones for the most part, some told twice and gathered, a few with many voices.
 */
import { TERRITORIES } from '#app/facilities/facility.ts'
import {
  AUTHOR_KINDS,
  CONDITIONS,
  FREQUENCIES,
  HEARD,
  SETTINGS,
  SEVERITIES,
  type Stage,
  SUFFERERS,
} from '#app/needs/need.ts'
import { newId } from '#app/platform/id.ts'
import { NEEDS } from '#seeds/needs.ts'
import { dice, word } from './corpus.ts'

const DAY = 86_400_000
const FIRST = Date.parse('2021-11-22T08:00:00Z')
/** As many words as two pages in five hold in a coalition of this size. */
const WORDS = 20_000
/** The first are all heard, and it is they who gather the others. */
export const GATHERING = 105

type Chance = () => number

/** Sentences by need of the story: what one person tells hangs together. */
const TALES = NEEDS.map(({ story }) => story.split(/(?<=[.!?]) /))

export const among = <T>(values: readonly [T, ...T[]], chance: Chance): T =>
  values[Math.floor(chance() * values.length)] ?? values[0]

/** What somebody says is missing. */
export function tale(chance: Chance, sentences = 4) {
  const said = Array.from({ length: sentences }, (_, at) => {
    const tale = TALES[Math.floor(chance() * TALES.length)] ?? []
    const rare = Array.from({ length: 3 }, () => word(Math.floor(WORDS ** chance()))).join(' ')
    return `${tale[Math.floor(chance() * tale.length)] ?? ''}${at % 2 ? ` ${rare}.` : ''}`
  })
  return said.join(' ')
}

export const needId = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`

/** Needs from this place to that one, the oldest first. */
export function* toldNeeds(from: number, to: number, { themes, by }: { themes: string[]; by: string }) {
  for (let n = from; n <= to; n += 1) {
    const chance = dice(n)
    const at = new Date(FIRST + Math.floor(n / 14) * DAY)
    const gathered = n > GATHERING && n % 17 === 0
    const read = n <= GATHERING || gathered || chance() < 0.8
    const stage: Stage = read ? among(STAGES, chance) : 'submitted'
    yield {
      id: needId(n),
      number: `B-${n}`,
      stage,
      authorKind: among(AUTHOR_KINDS, chance),
      language: 'fr',
      title: tale(chance, 1).slice(0, 100),
      story: tale(chance),
      sufferers: [...new Set([among(SUFFERERS, chance), among(SUFFERERS, chance)])],
      setting: among(SETTINGS, chance),
      frequency: among(FREQUENCIES, chance),
      severity: among(SEVERITIES, chance),
      conditions: chance() < 0.6 ? [...new Set([among(CONDITIONS, chance), among(CONDITIONS, chance)])] : [],
      territory: chance() < 0.8 ? among(TERRITORIES, chance) : null,
      wordsPublic: chance() < 0.4,
      placePublic: false,
      submittedAt: at,
      readers: ['seat:coordinator:any', ...(read ? ['public'] : [])],
      supportCount: gathered ? 0 : Math.floor(40 * chance() ** 12),
      ...(read && {
        publicTitle: { fr: tale(chance, 1).slice(0, 100) },
        summary: { fr: tale(chance, 2) },
        themeId: chance() < 0.7 ? (themes[Math.floor(chance() * themes.length)] ?? null) : null,
        qualifiedAt: new Date(at.getTime() + DAY),
        qualifiedBy: by,
      }),
      ...(gathered && { mergedIntoId: needId(1 + (n % GATHERING)), mergedAt: new Date(at.getTime() + 2 * DAY) }),
    }
  }
}

/** Who said of a need that they have it too. */
export function voices({ id, supportCount, authorKind, territory, submittedAt }: ToldNeed) {
  return Array.from({ length: supportCount }, (_, at) => ({
    id: newId(),
    needId: id,
    browserHash: `browser ${at}`,
    role: authorKind,
    territory,
    givenAt: submittedAt,
  }))
}

type ToldNeed = ReturnType<typeof toldNeeds> extends Generator<infer Need> ? Need : never

/** Most heard needs wait for a call. */
const STAGES: [(typeof HEARD)[number], ...(typeof HEARD)[number][]] = ['qualified', 'qualified', 'qualified', ...HEARD]
