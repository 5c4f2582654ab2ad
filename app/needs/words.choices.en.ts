import type { choices as french } from './words.choices.fr.ts'

export const choices: typeof french = {
  frequencies: { once: 'Once', monthly: 'Every month', weekly: 'Every week', daily: 'Every day' },
  severities: {
    nuisance: 'It is a nuisance',
    lost_time: 'It wastes time',
    suffering: 'It makes people suffer',
    danger: 'It is dangerous',
  },
  speaksFor: {
    myself: 'For oneself',
    minor: 'For a child',
    protected_adult: 'For an adult under legal protection',
    group: 'For several people',
  },
  wanted: {
    someone_to_talk_to: 'Someone to talk to',
    plain_words: 'Plain words',
    paper_or_phone: 'Paper or the telephone',
    carer_included: 'My carer included',
    time_saved: 'Time saved',
  },
  refused: {
    without_a_human: 'An answer without a human',
    data_leaves_the_hospital: 'My data leaving the hospital',
    smartphone_needed: 'Having to own a smartphone',
    more_typing: 'More typing',
    watched_at_home: 'Being watched at home',
  },
}
