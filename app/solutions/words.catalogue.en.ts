import type { fr } from './words.catalogue.fr.ts'

export const en: typeof fr = {
  narrow: 'Choose what to look for',
  facets: { maturity: 'How far along', trl: 'Technology', whom: 'For whom', proof: 'With' },
  all: { maturity: 'At any stage', trl: 'Any level', whom: 'Everyone', proof: 'No condition' },
  bands: {
    idea: 'Idea or laboratory (TRL 1 to 3)',
    tried: 'Tried (TRL 4 to 6)',
    field: 'In the field (TRL 7 to 9)',
  },
  show: 'Show',
  clear: 'See everything again',
  noneTitle: 'No solution meets all these choices',
  none: 'Remove a choice. A solution is found by a proof only if its company shows it and it stands.',
  file: 'Download this list (CSV)',
  name: 'solutions',
  heads: [
    'Name',
    'In one sentence',
    'Offered by',
    'How far along',
    'Version',
    'TRL',
    'Regulation (0 to 4)',
    'Clinical proof (0 to 4)',
    'Market (0 to 4)',
    'For whom',
    'Digital level needed',
    'Shown and standing',
    'Updated',
    'Address',
  ],
}
