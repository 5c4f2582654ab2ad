import type { fr } from './words.promises.fr.ts'

export const en: typeof fr = {
  states: { kept: 'Given on', late: 'Late, promised for', awaited: 'Promised for' },
  title: 'Documents promised',
  link: 'Give the documents promised',
  make: {
    title: 'What you will give later',
    lead: (last) =>
      `This is a reduced file: promise a day for each document, at the latest ${last}. The jury and the coordinators will read it.`,
  },
  page: {
    title: 'Documents promised',
    lead: 'Your application stays as you sent it: these documents are added beside it.',
    promised: 'What you promised',
    nothing: 'All that you promised is given. Thank you.',
    back: 'Back to the application',
  },
  waiting: {
    owed: (many, title) =>
      many > 1 ? `Give the ${many} documents promised for “${title}”` : `Give the document promised for “${title}”`,
    late: (many, call) =>
      many > 1
        ? `${many} applications have promised documents that are late: ${call}`
        : `One application has promised documents that are late: ${call}`,
  },
  reasons: {
    promise_missing: 'Say for which day you promise this document, or give it now.',
    promise_past: 'This day is already past.',
    promise_too_late: 'This day comes after the last date that the call allows.',
    promise_kept: 'This document is already given.',
    promise_over: 'Nothing is awaited for this application any more.',
    day_malformed: 'This date does not exist.',
    day_missing: 'Choose a date.',
  },
}
