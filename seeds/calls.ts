import type { Template } from '#app/calls/call-content.ts'
import { words } from '#app/calls/words.ts'
import type { Bilingual } from '#app/platform/words.tsx'
import type { PartnerKey } from './cast.ts'

interface ToldCall {
  title: Bilingual
  purpose: Bilingual
  /** Those of its template, unless said here. */
  rules?: Bilingual
  theme: string
  partners: PartnerKey[]
  /** Rules, calendar, criteria, documents and conditions are those of this template. */
  template?: Template
  /** The questions are those of this template. */
  asks: Template
  envelopeCents: number
  draftedAgo: number
  publishedAgo: number
  opensAgo: number
  closesAgo: number
}

/** The house's usual grid, as a coordinator finds it when starting a call. */
const { criteria, rules } = words.fr.defaults
const english = words.en.defaults

export const GRID = criteria.map(({ name, help, weight, threshold }, place) => ({
  name: { fr: name, en: english.criteria[place]?.name },
  help: { fr: help, en: english.criteria[place]?.help },
  weight,
  threshold,
}))

const RULES = { fr: rules, en: english.rules }

/** Five calls: one archived, one decided, one before its committee, one read by its jury, one open. Days are counted from today, back in time when positive. */
export const CALLS = {
  medicines: {
    title: { fr: 'Le bon médicament, à la bonne personne', en: 'The right medicine, to the right person' },
    purpose: {
      fr: 'Ouvrir, écraser, distribuer : ces gestes se font des milliers de fois par jour, et les erreurs se rattrapent au dernier moment. Nous cherchons ce qui les rend sûrs sans ajouter d’écran ni de papier.',
      en: 'Opening, crushing, handing out: done thousands of times a day, with mistakes caught at the last moment. We look for what makes them safe without one more screen or sheet.',
    },
    rules: RULES,
    asks: 'express',
    theme: 'medicines',
    partners: ['mutuelle', 'aurive'],
    envelopeCents: 20_000_000,
    draftedAgo: 782,
    publishedAgo: 774,
    opensAgo: 765,
    closesAgo: 725,
  },
  home: {
    title: { fr: 'Rentrer chez soi sans rupture', en: 'Going home without a break in care' },
    purpose: {
      fr: 'Sortir de l’hôpital ne devrait pas vouloir dire être seul. Nous cherchons des réponses prêtes à l’essai pour les premiers jours à la maison : être rappelé, faire voir une plaie, comprendre ses consignes, prévenir la ville.',
      en: 'Leaving hospital should not mean being alone. We look for answers ready to be tried for the first days at home: being called back, having a wound seen, understanding instructions, telling town care.',
    },
    rules: RULES,
    asks: 'tierslieu',
    theme: 'home',
    partners: ['mutuelle', 'aurive', 'valmedis'],
    envelopeCents: 24_000_000,
    draftedAgo: 380,
    publishedAgo: 372,
    opensAgo: 365,
    closesAgo: 325,
  },
  time: {
    title: { fr: 'Du temps rendu au soin', en: 'Time given back to care' },
    purpose: {
      fr: 'Recopier, décrocher, chercher : dans une garde de douze heures, ce temps-là se compte en heures. Nous cherchons ce qui le rend aux patients, sans un écran de plus pour celles et ceux qui soignent.',
      en: 'Copying, picking up the phone, searching: in a twelve-hour shift it adds up to hours. We look for what gives that time back to patients, without one more screen for those who care.',
    },
    rules: RULES,
    asks: 'express',
    theme: 'time',
    partners: ['mutuelle', 'vernay'],
    envelopeCents: 15_000_000,
    draftedAgo: 100,
    publishedAgo: 92,
    opensAgo: 85,
    closesAgo: 45,
  },
  clear: {
    title: { fr: 'Se comprendre, à l’hôpital comme en ville', en: 'Understanding each other, in hospital and in town' },
    purpose: {
      fr: 'Une langue que l’on ne parle pas, des mots que l’on a perdus, une phrase trop longue : on dit oui sans avoir compris. Nous cherchons des réponses où quelqu’un répond, et que la personne peut emporter avec elle.',
      en: 'A language one does not speak, words one has lost, a sentence too long: people say yes without having understood. We look for answers where someone answers, and that the person can take home.',
    },
    theme: 'clear',
    partners: ['aurive', 'vernay'],
    template: 'standard',
    asks: 'standard',
    envelopeCents: 22_000_000,
    draftedAgo: 80,
    publishedAgo: 72,
    opensAgo: 65,
    closesAgo: 12,
  },
  night: {
    title: { fr: 'La nuit et le week-end aussi', en: 'Nights and weekends too' },
    purpose: {
      fr: 'La nuit et le week-end, les équipes sont réduites et les patients plus inquiets. Nous cherchons ce qui évite un transfert inutile, allège la veille, et rassure ceux qui ne dorment pas.',
      en: 'At night and at weekends teams are small and patients more worried. We look for what avoids a needless transfer, lightens the watch and reassures those who cannot sleep.',
    },
    theme: 'night',
    partners: ['mutuelle', 'vernay'],
    template: 'standard',
    asks: 'standard',
    envelopeCents: 18_000_000,
    draftedAgo: 30,
    publishedAgo: 24,
    opensAgo: 20,
    closesAgo: -18,
  },
} as const satisfies Record<string, ToldCall>
export type CallKey = keyof typeof CALLS
