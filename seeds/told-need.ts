import type { PostedNeed } from '#app/needs/need.form.ts'
import type { CONDITIONS } from '#app/needs/need.ts'
import type { CallKey } from './calls.ts'
import type { CampaignKey } from './campaigns.ts'
import type { CastKey, FacilityKey } from './cast.ts'

/** What the coalition gathers needs under. */
export const THEMES = {
  home: {
    name: { fr: 'Retour à la maison', en: 'Going home' },
    about: {
      fr: 'Les premiers jours après l’hôpital : être rappelé, équipé, soigné, et que la ville sache.',
      en: 'The first days after hospital: being called back, equipped, cared for, and town care knowing.',
    },
  },
  night: {
    name: { fr: 'La nuit et la fin de semaine', en: 'Nights and weekends' },
    about: {
      fr: 'Quand les équipes sont réduites : alarmes, avis médical, relève, sommeil.',
      en: 'When teams are small: alarms, medical advice, handover, sleep.',
    },
  },
  time: {
    name: { fr: 'Du temps pour soigner', en: 'Time to care' },
    about: {
      fr: 'Ce qui prend le temps des soignants sans soigner personne : recopier, chercher, compter, décrocher.',
      en: 'What takes clinicians’ time without caring for anyone: copying, searching, counting, answering.',
    },
  },
  clear: {
    name: { fr: 'Comprendre et être compris', en: 'Understanding and being understood' },
    about: {
      fr: 'Langue étrangère, surdité, mots difficiles, parole perdue : se parler pour de bon.',
      en: 'Foreign language, deafness, difficult words, lost speech: truly talking to each other.',
    },
  },
  chronic: {
    name: { fr: 'Vivre avec sa maladie', en: 'Living with one’s illness' },
    about: {
      fr: 'Diabète, cœur, souffle, sommeil : tous les jours, chez soi, et pour longtemps.',
      en: 'Diabetes, heart, breath, sleep: every day, at home, and for long.',
    },
  },
  carers: {
    name: { fr: 'Aider un proche', en: 'Caring for a relative' },
    about: {
      fr: 'Ce qui manque à ceux qui aident un mari, un parent, un enfant, sans que ce soit leur métier.',
      en: 'What is missing for those who care for a husband, a parent or a child and whose job it is not.',
    },
  },
  medicines: {
    name: { fr: 'Ses médicaments, sans erreur', en: 'The right medicines' },
    about: {
      fr: 'Reconnaître, ouvrir, préparer, donner et prendre ses médicaments sans se tromper.',
      en: 'Recognising, opening, preparing, giving and taking medicines without a mistake.',
    },
  },
  access: {
    name: { fr: 'Rendez-vous et trajets', en: 'Appointments and journeys' },
    about: {
      fr: 'Obtenir un rendez-vous, s’y rendre, en revenir.',
      en: 'Getting an appointment, getting there, getting back.',
    },
  },
} as const
export type ThemeKey = keyof typeof THEMES

/** What becomes of a need in the story. */
type Fate =
  | { fate: 'unread'; handedTo?: 'malik' }
  /** Asked by a coordinator, and answered or not. */
  | { fate: 'to_clarify'; question: string; answer?: { text: string; daysAgo: number } }
  | { fate: 'declined'; reason: string }
  /** Shown to those who can act on it. */
  | { fate: 'redirected'; to: string; reason: string }
  | {
      fate: 'heard'
      theme: ThemeKey
      publicTitle: string
      summary: string
      titleEn?: string
      summaryEn?: string
      conditions?: (typeof CONDITIONS)[number][]
      /** Built on by this call. */
      call?: CallKey
    }

export type ToldNeed = PostedNeed & {
  /** What the rest of the story calls it by. */
  key?: string
  /** Who of the cast wrote it, or typed it for somebody else. */
  by?: CastKey
  /** Where it happens, when the place is one of the cast's. */
  place?: FacilityKey
  /** The question it answers. */
  campaign?: CampaignKey
  channel?: 'assisted' | 'phone' | 'paper'
  helper?: { name: string; relation: string; agreement: string }
  daysAgo: number
} & Fate
