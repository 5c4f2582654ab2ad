import { typeset } from '#app/platform/typeset.ts'

const fr = {
  frame: {
    needs: 'Besoins',
    calls: 'Appels à projets',
    solutions: 'Solutions',
    pilots: 'Expérimentations',
    facilities: 'Établissements',
    search: 'Chercher',
    ways: 'Comment dire ce qui manque',
    receipts: 'Suivre un besoin déposé',
    accessibility: 'Accessibilité : non conforme, en cours d’audit',
    privacy: 'Vos données',
    legal: 'Mentions légales',
  },
}

const en: typeof fr = {
  frame: {
    needs: 'Needs',
    calls: 'Calls for projects',
    solutions: 'Solutions',
    pilots: 'Pilots',
    facilities: 'Facilities',
    search: 'Search',
    ways: 'How to say what is missing',
    receipts: 'Follow a need you told us',
    accessibility: 'Accessibility: not compliant, audit under way',
    privacy: 'Your data',
    legal: 'Legal notice',
  },
}

/** What stands around every page: few words, kept apart so that each page carries no more of them than it shows. */
export const words = { fr: typeset(fr), en }
