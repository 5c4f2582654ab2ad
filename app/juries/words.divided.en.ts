import type { fr } from './words.divided.fr.ts'

const s = (count: number) => (count === 1 ? '' : 's')

export const en: typeof fr = {
  link: 'Ask for one more reading',
  linkOf: (number) => `Ask for one more reading of file ${number}`,
  awaited: 'One more reading is awaited.',
  title: 'Ask for one more reading',
  lead: (points) =>
    `${points} points out of 100 lie between two jurors on this file. One more person may settle it, or not: you are the one who asks.`,
  legend: 'Who can read it',
  hint: 'Those with the fewest files first. They will first say whether they have a link with who carries it.',
  load: (count) => (count === 0 ? 'No file so far' : `${count} file${s(count)} entrusted`),
  none: 'Nobody of the jury can read this file besides: each has it already, is linked to who carries it or has as many files as they can read. Invite a juror.',
  invite: 'Invite a juror',
  send: 'Ask for this reading',
  back: 'Back to the ranking',
  reasons: {
    reader_missing: 'Choose who will read this file.',
    jurors_agree: 'Jurors are not divided enough on this file for one more reading to be proposed.',
    reading_awaited: 'A reading of this file is still awaited.',
  },
}
