import type { fr } from './words.verdict.fr.ts'

export const en: typeof fr = {
  placed: {
    criterion: (name) => `Equal scores: placed by “${name}”`,
    choice: (reason) => `Equal scores: placed by the coordinators: ${reason}`,
    open: 'Tie to settle',
  },
  ties: {
    title: 'Settle ties between files',
    link: 'Settle ties',
    lead: 'These files have the same score, and the tie-break criteria published with the call do not separate them. Put them in order and say why.',
    tie: (place) => `Equal at place ${place}`,
    settled: (place) => `Settled, from place ${place}`,
    place: (name) => `Order of ${name}`,
    nth: (place) => ['1st', '2nd', '3rd'][place - 1] ?? `${place}th`,
    reason: 'Why this order',
    reasonHint: 'At least 20 characters. This reason stands in the minutes.',
    send: 'Save this order',
    again: 'Change this order',
    none: 'No tie to settle.',
    until: 'You can change this order until the decision.',
    count: (count) =>
      count > 1
        ? `${count} ties remain to be settled before deciding.`
        : 'One tie remains to be settled before deciding.',
    back: 'Back to the ranking',
    waiting: (call) => `Settle the ties of “${call}”.`,
  },
  against: {
    label: 'Why go against the ranking',
    hint: 'At least 20 characters. Written in the minutes; the applicant reads it. Name no other file.',
    told: 'Why this decision departs from the ranking',
  },
  reasons: {
    tie_places_not_in_order: 'Give each file a different place.',
    tie_reason_too_short: 'Say in at least 20 characters why you order them so.',
    tie_reason_too_long: 'This reason is too long: 1,000 characters at most.',
    tie_changed: 'These files are no longer equal: a score has changed. Read the ranking again.',
    tie_unsettled: 'This file is equal to another one that you treat differently: settle the tie first.',
    against_without_reason: 'This choice goes against the ranking: say why in at least 20 characters.',
  },
}
