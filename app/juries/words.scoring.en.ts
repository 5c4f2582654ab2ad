import type { fr } from './words.scoring.fr.ts'

export const en: typeof fr = {
  confidence: {
    legend: 'How sure are you of your scores?',
    hint: 'Read by the jury, never by the applicant.',
    words: { 1: 'Not very sure: this is not my field', 2: 'Fairly sure', 3: 'Sure: this is my field' },
    told: { 1: 'Not very sure of these scores', 2: 'Fairly sure of these scores', 3: 'Sure of these scores' },
  },
  spent: (minutes) =>
    minutes < 1
      ? 'Less than a minute spent on this file; only you see it.'
      : `${minutes} minute${minutes > 1 ? 's' : ''} spent on this file; only you see it.`,
  kept: 'Saved.',
  cut: 'The connection is lost. Keep this page open: what you write will be sent as soon as it is back.',
  elsewhere: 'See what is saved there',
  next: 'Next file',
  allDone: 'You have handed in every file entrusted to you in this jury.',
  toList: 'See my files',
  order: 'Your files come in an order drawn for you: the first one read owes nothing to its number.',
  handIn: {
    by: 'To be handed in by ',
    late: 'It was to be handed in by ',
    lateNext: 'Your readings are still taken as long as the scores are not open: hand them in as soon as you can.',
  },
  keys: {
    title: 'Score with the keyboard',
    page: 'The keys of the grid',
    lead: 'Keys 0 to 5 choose the points when a scale has the focus. Tab leads to the comment, then to the next criterion.',
    none: 'Keys 0 to 5 are off on this device. Arrows still choose the points.',
    send: 'Ctrl + Enter saves the draft, even in the middle of a text.',
    switchOff: 'Switch these keys off',
    switchOn: 'Switch these keys on',
  },
  reasons: {
    confidence_malformed: 'Choose among: not very sure, fairly sure, sure.',
  },
}
