import type { Reading } from '../judging.ts'

/** Who reads which file of the call in jury, and how far they have come. */
export const CLEAR_READINGS: Reading[] = [
  { juror: 'rachid', firm: 'parlenvol', points: [5, 4, 4, 4, 4, 4] },
  { juror: 'fatou', firm: 'parlenvol', points: [5, 5, 4, 5, 4, 4] },
  { juror: 'laurent', firm: 'parlenvol', points: [4, 4, 4, 4, 5, 4] },
  { juror: 'helene', firm: 'signambre', points: [5, 4, 4, 4, 3, 4] },
  {
    juror: 'odile',
    firm: 'signambre',
    points: null,
    link: 'Je préside une association qui a cofondé cette entreprise.',
  },
  { juror: 'gabriel', firm: 'signambre', points: [4, 4, 3, 4, 3, 4] },
  { juror: 'rachid', firm: 'pictelo', points: [5, 5, 2, 3, 4, 3] },
  { juror: 'odile', firm: 'pictelo', points: [5, 5, 3, 4, 5, 4] },
  { juror: 'laurent', firm: 'pictelo', points: [4, 4, 2, 3, 4, 3], handedIn: false },
  { juror: 'fatou', firm: 'aphasea', points: [5, 4, 5, 4, 3, 4] },
  { juror: 'helene', firm: 'aphasea', points: [4, 4, 4, 4, 3, 4], handedIn: false },
  { juror: 'gabriel', firm: 'traduvie', points: [3, 4, 4, 4, 3, 4] },
  { juror: 'rachid', firm: 'traduvie', points: [2, 3, 3, 3, 2, 3] },
  { juror: 'fatou', firm: 'traduvie', points: [4, 3, 5, 4, 3, 4], handedIn: false },
  { juror: 'odile', firm: 'lisibelle', points: [5, 4, 4, 4, 3, 4] },
  { juror: 'helene', firm: 'lisibelle', points: 'unread' },
  { juror: 'gabriel', firm: 'clairdit', points: [3, 3, 2, 3, 2, 3] },
  { juror: 'laurent', firm: 'clairdit', points: 'unread' },
  { juror: 'rachid', firm: 'tandelis', points: 'given' },
  { juror: 'odile', firm: 'tandelis', points: 'given' },
  { juror: 'fatou', firm: 'oreillane', points: 'unread' },
  { juror: 'helene', firm: 'oreillane', points: [4, 4, 3, 4, 4, 3] },
  { juror: 'gabriel', firm: 'kairnea', points: 'unread' },
  { juror: 'laurent', firm: 'kairnea', points: [3, 4, 3, 5, 4, 4] },
]
