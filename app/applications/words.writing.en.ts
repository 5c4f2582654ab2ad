import type { fr } from './words.writing.fr.ts'

export const en: typeof fr = {
  saved: (at, by) => (by ? `Draft saved at ${at} by ${by}.` : `Draft saved at ${at}.`),
  alone: 'What you type is saved as you go.',
  lost: 'The line is down: your last words are not saved yet. Keep this page open, we are trying again.',
  stopped: 'Saving has stopped.',
  stoppedHelp: 'Your text is still in this page. Press “Save”.',
  refused: 'An answer cannot be saved as it is:',
  here: (names) => `${names} has this page open too.`,
  hereMany: (names) => `${names} have this page open too.`,
  and: ' and ',
  toChoose: 'A text to choose:',
  overtaken: {
    link: (by) => `${by ?? 'Someone'} wrote in the same place as you`,
    title: (by, at) => `${by ?? 'Someone'} wrote here at ${at}, while you were writing`,
    lead: 'Nothing is lost: your text is in the box, here is the other one. Which one stays?',
    emptied: 'The box was emptied.',
    mine: 'Keep my text',
    theirs: 'Take the other text',
  },
  changed: (by, at) => `${by ?? 'Someone'} changed this answer at ${at}.`,
  see: 'See the answer as it is now',
  lacking: {
    head: 'Title and amount',
    papers: 'Documents',
    none: 'Nothing is missing: you may read again and submit.',
    count: (n) =>
      n > 1 ? `${n} answers left to complete before submitting` : 'One answer left to complete before submitting',
  },
  wishes: {
    title: 'What patients and clinicians ask for',
    lead: 'These wishes come with the needs behind the call. For each, say what your solution does; “no” is an answer, with its reason.',
    wanted: (wish) => `Wished for: ${wish}`,
    refused: (wish) => `Refused: ${wish}`,
    required: 'The call asks for an answer to each.',
    read: 'What the solution answers to each wish',
  },
  funders: {
    legend: 'Which funders may read the answers meant for them?',
    hint: 'Only those you tick will read them, once the application is opened. None is ticked beforehand.',
  },
  reasons: {
    not_a_writer: 'You may read this application, not write it.',
    wish_unanswered: 'Answer this wish.',
    nir_in_text:
      'This text holds what looks like a social-security number. To protect the person we cannot keep it: remove the number.',
    written_elsewhere: 'Someone wrote here while you were writing: choose the text to keep.',
  },
}
