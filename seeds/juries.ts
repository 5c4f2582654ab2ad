import type { CallKey } from './calls.ts'
import type { ToldJury } from './judging.ts'
import { CLEAR_READINGS } from './juries/clear.ts'
import { HOME_READINGS } from './juries/home.ts'
import { MEDICINE_READINGS } from './juries/medicines.ts'
import { TIME_READINGS } from './juries/time.ts'

/** Four juries: two have decided, one is about to meet, one reads. */
export const JURIES = {
  medicines: {
    ...{ composedAgo: 724, givenAfter: 6, readAfter: 9, pace: 0.6, readings: MEDICINE_READINGS },
    jurors: ['rachid', 'helene', 'fatou', 'gabriel', 'laurent', 'odile', 'jeanne', 'benoit', 'christelle'],
    counting: { chosenAgo: 717, column: 'raw' },
  },
  home: {
    ...{ composedAgo: 323, givenAfter: 5, readAfter: 11, pace: 1 / 3, readings: HOME_READINGS },
    jurors: [
      ...(['rachid', 'helene', 'fatou', 'gabriel', 'laurent', 'odile'] as const),
      ...(['samuel', 'lucie', 'mathieu', 'sabine', 'didier'] as const),
    ],
    counting: { chosenAgo: 316, column: 'raw' },
  },
  time: {
    ...{ composedAgo: 43, givenAfter: 5, readAfter: 8, pace: 1, readings: TIME_READINGS },
    jurors: [
      ...(['jeanne', 'samuel', 'martine', 'helene', 'fatou', 'mathieu'] as const),
      ...(['lucie', 'gabriel', 'sabine', 'christelle', 'didier', 'philippe'] as const),
    ],
    counting: { chosenAgo: 37, column: 'adjusted' },
  },
  clear: {
    ...{ composedAgo: 11, givenAfter: 5.2, readAfter: 6, pace: 0.14, readings: CLEAR_READINGS },
    jurors: [
      ...(['rachid', 'helene', 'fatou', 'gabriel', 'laurent', 'odile', 'jeanne', 'samuel'] as const),
      ...(['martine', 'ariane', 'mathieu', 'sabine', 'christelle', 'nathalie'] as const),
    ],
    silent: 'paul',
    declines: { by: 'ines', why: 'a_link' },
  },
} as const satisfies Partial<Record<CallKey, ToldJury>>
