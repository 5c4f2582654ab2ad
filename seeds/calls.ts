import { words } from '#app/calls/words.ts'

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

/** Two calls: one decided, one open. Days are counted from today, back in time when positive. */
export const CALLS = {
  home: {
    title: { fr: 'Rentrer chez soi sans rupture', en: 'Going home without a break in care' },
    purpose: {
      fr: 'Sortir de l’hôpital ne devrait pas vouloir dire être seul. Nous cherchons des réponses prêtes à l’essai pour les premiers jours à la maison : être rappelé, faire voir une plaie, comprendre ses consignes, prévenir la ville.',
      en: 'Leaving hospital should not mean being alone. We look for answers ready to be tried for the first days at home: being called back, having a wound seen, understanding instructions, telling town care.',
    },
    rules: RULES,
    theme: 'home',
    envelopeCents: 24_000_000,
    draftedAgo: 380,
    publishedAgo: 372,
    opensAgo: 365,
    closesAgo: 325,
  },
  night: {
    title: { fr: 'La nuit et le week-end aussi', en: 'Nights and weekends too' },
    purpose: {
      fr: 'La nuit et le week-end, les équipes sont réduites et les patients plus inquiets. Nous cherchons ce qui évite un transfert inutile, allège la veille, et rassure ceux qui ne dorment pas.',
      en: 'At night and at weekends teams are small and patients more worried. We look for what avoids a needless transfer, lightens the watch and reassures those who cannot sleep.',
    },
    rules: RULES,
    theme: 'night',
    envelopeCents: 18_000_000,
    draftedAgo: 30,
    publishedAgo: 24,
    opensAgo: 20,
    closesAgo: -18,
  },
} as const
export type CallKey = keyof typeof CALLS
