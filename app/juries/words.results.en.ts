import type { fr } from './words.results.fr.ts'

const s = (count: number) => (count === 1 ? '' : 's')

export const en: typeof fr = {
  held: 'Decided, not announced yet: nobody outside the jury knows. The decision can still be taken back.',
  thanks: 'The results are announced. Thank you: your readings counted in the decision.',
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
    organisation: 'Organisation',
    line: 'Line added',
    hasLine: 'Yes',
    nobody: 'Nobody to tell',
    withdrawn: 'Withdrawn meanwhile: no letter',
    missing: (n: number) =>
      n === 1
        ? 'One application has nobody left to write to: their account was erased. Their organisation will still be able to read the decision.'
        : `${n} applications have nobody left to write to: their accounts were erased. Their organisations will still be able to read the decision.`,
    send: 'Announce the results',
    back: 'Back to the ranking',
  },
  letter: {
    title: (number: string) => `The letter of application ${number}`,
    mail: 'The e-mail',
    mailHint:
      'As it will leave. For discretion it does not tell the decision: that is read on the page of the application.',
    noMail: 'No e-mail leaves for this application.',
    page: 'What the applicant will read on the page of their application',
    line: 'A line for this applicant',
    lineHint: 'Optional. They read it under the reasons once the results are announced. Nobody else reads it.',
    save: 'Keep this line',
    previous: 'Letter before',
    next: 'Next letter',
    back: 'All the letters',
  },
  outcome: {
    calledUp: 'Called up from the reserve on',
    placeNow: (place: number) => `Place ${place} today: others were called up or have left.`,
    reserveRank: (rank) => `Place ${rank} on the reserve list`,
    overall: 'Overall score',
    outOf: (total) => `${total} out of 100`,
    readings: (n) => (n === 1 ? 'One juror read this file.' : `${n} jurors read this file.`),
    criterion: 'Criterion',
    weight: 'Weight',
    mean: 'Mean out of 5',
    scores: 'The scores, criterion by criterion',
    limit: 'Threshold',
    met: (threshold) => `${threshold}, met`,
    notMet: (threshold) => `${threshold}, not met`,
    noThreshold: 'none',
    comments: 'What jurors wrote',
    line: 'A line from the coordinators',
    among: (n: number) => `Compared with the ${n} applications judged together, without saying which`,
    yours: (mean: string) => `Yours: ${mean}`,
    others: (low: string, high: string, quarter: string, threeQuarters: string) =>
      `All: from ${low} to ${high}, half of them between ${quarter} and ${threeQuarters}`,
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
    line_too_long: 'This line is too long: a few sentences are enough.',
    nir_in_text: 'This text holds a social-security number: take it out.',
    already_announced: 'The results are announced: the decision is not taken back any more.',
    not_decided_yet: 'The jury has not decided yet: its minutes and its letters come after.',
  },
}
