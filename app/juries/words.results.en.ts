import type { fr } from './words.results.fr.ts'

const s = (count: number) => (count === 1 ? '' : 's')

export const en: typeof fr = {
  held: 'Decided, not announced yet: nobody outside the jury knows. The decision can still be taken back.',
  toLetters: 'Read the letters over',
  decideAnew: 'Decide anew',
  told: 'Results announced on ',
  heldFinal:
    'Nothing leaves yet: you will read the letters over, then send them all together. Until then the decision can be taken back.',
  letters: {
    title: 'The letters of decision',
    lead: (n: number) => `${n} application${s(n)} decided. The letters leave all together, when you say so.`,
    sent: 'The letters have left. This is what each applicant can read.',
    caption: 'One line per application, those selected first',
    file: 'Application',
    outcome: 'Decision',
    to: 'The letter goes to',
    nobody: 'Nobody to tell',
    withdrawn: 'Withdrawn meanwhile: no letter',
    missing: (n: number) =>
      n === 1
        ? 'One application has nobody left to write to: their account was erased. Their organisation will still be able to read the decision.'
        : `${n} applications have nobody left to write to: their accounts were erased. Their organisations will still be able to read the decision.`,
    send: 'Announce the results',
    back: 'Back to the ranking',
  },
  announcement: {
    title: 'Announce the results',
    what: (n: number) =>
      `${n} letter${s(n)} ${n === 1 ? 'leaves' : 'leave'} now. Each applicant reads their decision, its reasons and their scores.`,
    after: 'The call says publicly who is selected, and the needs move on. After that the decision is not taken back.',
    send: 'Send all the letters',
    back: 'Read them again',
  },
  waiting: {
    announce: (call: string) => `The jury of “${call}” has decided: read the letters over and send them.`,
  },
  reasons: {
    already_announced: 'The results are announced: the decision is not taken back any more.',
    not_decided_yet: 'The jury has not decided yet.',
  },
}
