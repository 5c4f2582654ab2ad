import type { fr } from './words.related.fr.ts'

export const en: typeof fr = {
  title: 'Related applications',
  lead: 'Only you, coordinators, see these links. A link is no fault: it says where to look.',
  call: 'Call',
  someone: 'someone',
  ties: {
    company: 'The same company presents both.',
    siren: 'Their companies share one SIREN.',
    solution: 'The same solution is offered in both.',
  },
  named: {
    person: (name) => `${name} has a place on both sides.`,
    sponsor: (name) => `${name} is named in both.`,
  },
}
