import { CAST_DOMAIN } from '#app/people/person.ts'
import type { CastKey } from './cast.ts'
import type { ThemeKey } from './told-need.ts'

interface ToldCollege {
  /** Those of the cast, then that many others. */
  cast: CastKey[]
  others: number
  /** The needs by their keys, as most of the college would have them. */
  order: [string, string, string, string]
  /** How many of those invited have answered. */
  answered: number
}
interface ToldRound {
  theme: ThemeKey
  opensAgo: number
  closesAgo: number
  patients: ToldCollege
  clinicians: ToldCollege
}

/** What should come first: one round is over, and the night call was built after it; one runs. */
export const ROUNDS: ToldRound[] = [
  {
    theme: 'night',
    opensAgo: 44,
    closesAgo: 34,
    patients: {
      cast: ['rachid', 'odile'],
      others: 4,
      order: ['anxious-night', 'sunday', 'alarms', 'handover'],
      answered: 5,
    },
    clinicians: {
      cast: ['ines', 'helene', 'fatou', 'paul'],
      others: 2,
      order: ['alarms', 'handover', 'sunday', 'anxious-night'],
      answered: 5,
    },
  },
  {
    theme: 'carers',
    opensAgo: 5,
    closesAgo: -9,
    patients: {
      cast: ['rachid', 'odile'],
      others: 4,
      order: ['respite', 'same-day', 'after-us', 'worn-out'],
      answered: 2,
    },
    clinicians: {
      cast: ['ines', 'helene', 'fatou', 'paul'],
      others: 1,
      order: ['worn-out', 'same-day', 'respite', 'after-us'],
      answered: 1,
    },
  },
]

/** Someone outside the cast, such as a member of an association. */
export const otherVoter = (college: string, place: number) => `${college}-${place + 1}${CAST_DOMAIN}`
