import type { fr } from './words.correction.fr.ts'

export const en: typeof fr = {
  link: 'Correct these scores',
  title: 'Correct scores handed in',
  lead: 'Your scores are sealed. You may replace them until the decision: what they were stays readable, with your reasons.',
  opened: 'The scores of the others are already open: the jury will see that you corrected after you could read them.',
  reason: 'Why correct them',
  reasonHint: 'At least 20 characters. Read by all who read your scores, never by the applicant.',
  send: 'Replace my scores',
  keep: 'Leave them as they are',
  told: {
    title: (count) => (count > 1 ? `Corrected ${count} times` : 'Corrected once'),
    at: 'Corrected on ',
    afterOpening: 'after the scores were opened',
    reason: 'Reasons:',
    before: 'What they were',
    sealed: 'Sealed on ',
    digest: 'Digest',
  },
  reasons: {
    not_handed_in: 'These scores are not handed in yet: change them in the grid.',
    correction_without_reason: 'Say why, in at least 20 characters.',
    correction_reason_too_long: 'Say it in 1,000 characters at most.',
    correction_changes_nothing: 'Nothing changed in the grid: there is nothing to correct.',
  },
}
