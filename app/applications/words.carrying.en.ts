import type { carrying as french } from './words.carrying.fr.ts'

export const carrying: typeof french = {
  title: 'The questions of the call have changed',
  lead: 'Your answers were carried over. Here is what changes.',
  flaggedTitle: 'To read again',
  asideTitle: 'These answers no longer have a place: here they are',
  asideLead: 'Take up what still serves; once this message is closed, they stay in the versions of the file.',
  close: 'I have read this, close the message',
  closeTitle: 'Close the message about the questions that changed',
  back: 'Back to the application',
  aside: {
    question_gone: 'This question is no longer asked.',
    kind_changed: 'This question is now answered in another way.',
    option_gone: 'This answer is no longer offered.',
    column_gone: 'A column of this table was removed; here it is as it was.',
  },
  flagged: {
    answer_too_long: 'The length allowed is shorter: your answer has to be cut.',
    number_out_of_range: 'The limits have changed: your answer is out of them.',
    readers_changed: 'Its readers have changed: read again what you wrote.',
  },
  reasons: {
    questions_changed: 'The questions of the call have changed: read your answers again, then submit.',
  },
}
