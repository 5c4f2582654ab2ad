import type { fr } from './words.addenda.fr.ts'

export const en: typeof fr = {
  title: 'What came after',
  lead: 'The minutes no longer change. What came after the decision is added as it happens, in order, and nothing is taken out.',
  head: (n, at) => `Addendum ${n}, ${at}`,
  events: {
    place_freed: (file) => `File ${file} gave its place back.`,
    place_left_empty: (file, by) => `${by} left the place of file ${file} empty.`,
    reserve_called: (file, by, stead) =>
      `${by} called file ${file} up from the reserve, in the place of file ${stead}.`,
    look_asked: (file) => `A second look was asked for file ${file}.`,
    look_answered: (file, by) => `${by} answered the second look of file ${file}.`,
  },
  whys: {
    withdrawn: 'Its organisation withdrew it.',
    trial_stopped: 'Its trial was stopped.',
  },
  outcomes: {
    refused: 'The decision stands.',
    reserve: 'The file goes on the reserve list, last.',
    selected: 'The file is selected.',
  },
  untold: 'The applicant’s own words are read by the coordinators.',
  closed: 'It is about a file closed to you.',
  file: (number, title, organisation) => `${number} “${title}” (${organisation})`,
  seals: 'Digests',
  digest: (digest) => `Digest ${digest}`,
  adds: (version, digest) => `Adds to version ${version} of the minutes, digest ${digest}`,
  before: (digest) => `Follows the addendum of digest ${digest}`,
}
