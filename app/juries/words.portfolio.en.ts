import type { fr } from './words.portfolio.fr.ts'

const s = (count: number) => (count === 1 ? '' : 's')

export const en: typeof fr = {
  link: 'Find the best set',
  kicker: 'Suggested by computation',
  title: 'The best set under the envelope',
  lead: 'This is a suggestion: it decides nothing. Carry it into the decision if it suits you, then write the reasons.',
  maximised:
    'The proposed set has the highest sum of scores among all those that the envelope pays and that respect your limits. The result is exact.',
  sum: (count) => (count === 1 ? '1 file, for' : `${count} files, for`),
  outOf: 'out of an envelope of',
  carry: 'Carry this set into the decision',
  unstated: (numbers) => `No amount asked, so left out of the computation: ${numbers}.`,
  below: (numbers) => `Below a threshold, so left out unless you keep them in any case: ${numbers}.`,
  back: 'Back to the ranking',
  impossible: (limits) => (limits === 1 ? 'No set respects this limit' : 'No set respects all of these limits'),
  relax: (limits) =>
    limits === 1
      ? 'Change it or give it up: by itself it asks for more than the applications and the envelope allow.'
      : 'Give up one of them: the others then hold together.',
  carried:
    'The files of the suggested set are ticked “selected”. Nothing is decided: check each choice, complete the others and write the reasons.',
  form: {
    most: 'Number of files, at most',
    theme: (name) => `Files on the theme “${name}”, at least`,
    territory: (name) => `Files from the region ${name}, at least`,
    keep: 'Keep or leave out files',
    free: 'As computed',
    always: 'Keep in any case',
    never: 'Leave out in any case',
    send: 'Compute',
  },
  table: {
    caption: 'The suggested set',
    place: 'Place',
    file: 'File',
    total: 'Score',
    asked: 'Amount asked',
    none: 'No file fits in the envelope.',
  },
  cost: {
    caption: 'What each limit costs',
    limit: 'Limit',
    points: 'Points lost',
    nothing: 'Nothing',
    comes: 'Would come in without it',
    goes: 'Would go out without it',
  },
  limits: {
    envelope: (money) => `The envelope of ${money}`,
    most: (count) => `${count} file${s(count)} at most`,
    least: (count, name) => `${name}: ${count} file${s(count)} at least`,
    always: (number) => `${number} kept in any case`,
    never: (number) => `${number} left out in any case`,
  },
  reasons: {
    portfolio_takes_too_long: 'This computation takes too long. Take a limit away and try again.',
  },
}
