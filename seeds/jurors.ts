import type { Nature } from '#app/juries/interest.ts'
import type { College, SKILLS } from '#app/juries/seat.ts'
import type { CONDITIONS } from '#app/needs/need.ts'
import type { CastKey } from './cast.ts'
import type { ThemeKey } from './told-need.ts'

interface ToldJuror {
  /** Whose eyes they lend. */
  college: College
  /** How many files they take from one cut-off. */
  most: number
  themes: ThemeKey[]
  conditions?: (typeof CONDITIONS)[number][]
  skills: (typeof SKILLS)[number][]
  about: string
  /** What they say of their links every year; those who have none say so. `endedAgo` counts years. */
  links?: { name: string; nature: Nature; endedAgo?: number }[]
}

/** Eighteen people lend their eyes: five live with an illness or care for a relative, six treat, the others know machines, money and makers. */
export const JURORS = {
  rachid: {
    ...{ college: 'patient', most: 6, themes: ['home', 'clear'] },
    ...{ conditions: ['heart', 'surgery'], skills: ['living_with'] },
    about:
      'Opéré du cœur trois fois, je reçois les patients qui viennent de l’être. Je lis en pensant au premier soir.',
  },
  odile: {
    ...{ college: 'patient', most: 6, themes: ['clear', 'home', 'medicines'] },
    ...{ conditions: ['disability'], skills: ['living_with', 'caring_for'] },
    about: 'Je préside une association d’usagers. Je cherche toujours qui n’entrera pas dans le projet.',
    links: [{ name: 'Association Les Mains Ouvertes', nature: 'role' }],
  },
  jeanne: {
    ...{ college: 'patient', most: 5, themes: ['medicines', 'time'] },
    ...{ conditions: ['chronic_pain', 'disability'], skills: ['living_with'] },
    about: 'Trente ans de polyarthrite. J’essaie tout avec mes mains avant de croire ce qui est écrit.',
  },
  samuel: {
    ...{ college: 'patient', most: 5, themes: ['carers', 'home', 'time'] },
    ...{ conditions: ['ageing', 'neurology'], skills: ['caring_for'] },
    about: 'J’aide mon père depuis six ans. Je sais ce que coûte un appel sans réponse.',
  },
  martine: {
    ...{ college: 'patient', most: 5, themes: ['clear', 'time'] },
    ...{ conditions: ['neurology', 'disability'], skills: ['living_with'] },
    about: 'Un accident vasculaire m’a pris les mots pendant huit mois. J’interviens auprès des équipes de neurologie.',
  },
  helene: {
    ...{ college: 'clinical', most: 6, themes: ['time', 'home'] },
    ...{ conditions: ['surgery'], skills: ['wards', 'organisation'] },
    about: 'Cadre de santé depuis quinze ans : je cherche sur quel planning la promesse est écrite.',
  },
  fatou: {
    ...{ college: 'clinical', most: 6, themes: ['medicines', 'home', 'clear'] },
    ...{ conditions: ['ageing', 'neurology'], skills: ['wards', 'evidence'] },
    about: 'Gériatre, j’ai conduit des essais en EHPAD. Je lis d’abord les chiffres, puis ceux qui manquent.',
  },
  benoit: {
    ...{ college: 'clinical', most: 4, themes: ['medicines'], skills: ['safety', 'evidence'] },
    about: 'Pharmacien hospitalier, je tiens le circuit du médicament de deux services de gériatrie.',
    links: [{ name: 'CHU de Saint-Aubrac', nature: 'employment' }],
  },
  lucie: {
    ...{ college: 'clinical', most: 5, themes: ['night', 'time', 'home'], skills: ['wards'] },
    about: 'Infirmière de nuit depuis onze ans. Ce qui ne marche pas à trois heures du matin ne marche pas.',
    links: [{ name: 'Centre hospitalier de Valmorin', nature: 'employment' }],
  },
  ariane: {
    ...{ college: 'clinical', most: 4, themes: ['clear'] },
    ...{ conditions: ['neurology', 'disability'], skills: ['town_care', 'living_with'] },
    about: 'Orthophoniste en ville et à l’hôpital, auprès de personnes qui ont perdu la parole.',
  },
  mathieu: {
    ...{ college: 'clinical', most: 5, themes: ['clear', 'time', 'night'], skills: ['wards', 'safety'] },
    about: 'Urgentiste. J’ai peu de temps, et mes patients aussi : je lis ce que l’outil fait à l’heure de pointe.',
  },
  gabriel: {
    ...{ college: 'it', most: 6, themes: ['time', 'medicines'], skills: ['hospital_it', 'safety'] },
    about:
      'Directeur informatique. Ce qui doit être raccordé doit être maintenu : je demande par qui, et jusqu’à quand.',
  },
  sabine: {
    ...{ college: 'it', most: 5, themes: ['clear', 'home'], skills: ['health_data', 'safety'] },
    about:
      'Déléguée à la protection des données de trois hôpitaux. Je lis où vont les données avant de lire à quoi elles servent.',
  },
  laurent: {
    ...{ college: 'economic', most: 6, themes: ['home', 'medicines', 'clear'] },
    skills: ['health_economics', 'evidence'],
    about: 'Économiste de la santé. Je cherche qui paie le treizième mois.',
  },
  christelle: {
    ...{ college: 'economic', most: 5, themes: ['time', 'medicines'], skills: ['purchasing'] },
    about: 'Acheteuse pour un groupement d’hôpitaux : prix, entretien, sortie du contrat.',
  },
  didier: {
    ...{ college: 'economic', most: 4, themes: ['home', 'time'], skills: ['health_economics', 'organisation'] },
    about: 'Directeur financier d’hôpital. Une dépense se paie avec un poste, pas avec une promesse.',
  },
  philippe: {
    ...{ college: 'industrial', most: 4, themes: ['time', 'clear'], skills: ['company_life', 'safety'] },
    about:
      'J’ai dirigé une fabrique de dispositifs médicaux pendant vingt ans. Je regarde si l’équipe tiendra trois hivers.',
    links: [{ name: 'Voxaline', nature: 'paid_work', endedAgo: 1 }],
  },
  nathalie: {
    ...{ college: 'industrial', most: 4, themes: ['clear'], skills: ['safety', 'health_data'] },
    about: 'Affaires réglementaires : marquage, vigilance, dossiers techniques.',
    links: [{ name: 'Traduvie', nature: 'shares' }],
  },
} as const satisfies Partial<Record<CastKey, ToldJuror>>

export type JurorKey = keyof typeof JURORS
export const JUROR_KEYS = Object.keys(JURORS) as JurorKey[]
export const jurorOf = (key: JurorKey): ToldJuror => JURORS[key]
