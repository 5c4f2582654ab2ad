import type { FREQUENCIES, SEVERITIES, SPEAKS_FOR } from './need.ts'
import type { REFUSED, WANTED } from './wish.ts'

const frequencies: Record<(typeof FREQUENCIES)[number], string> = {
  once: 'Une fois',
  monthly: 'Chaque mois',
  weekly: 'Chaque semaine',
  daily: 'Chaque jour',
}

const severities: Record<(typeof SEVERITIES)[number], string> = {
  nuisance: 'C’est gênant',
  lost_time: 'Cela fait perdre du temps',
  suffering: 'Cela fait souffrir',
  danger: 'C’est dangereux',
}

const speaksFor: Record<(typeof SPEAKS_FOR)[number], string> = {
  myself: 'Pour soi-même',
  minor: 'Pour un enfant mineur',
  protected_adult: 'Pour un adulte protégé (tutelle, curatelle)',
  group: 'Pour plusieurs personnes',
}

const wanted: Record<(typeof WANTED)[number], string> = {
  someone_to_talk_to: 'Quelqu’un à qui parler',
  plain_words: 'Des mots simples',
  paper_or_phone: 'Le papier ou le téléphone',
  carer_included: 'Mon proche associé',
  time_saved: 'Du temps gagné',
}

const refused: Record<(typeof REFUSED)[number], string> = {
  without_a_human: 'Une réponse sans humain',
  data_leaves_the_hospital: 'Mes données hors de l’hôpital',
  smartphone_needed: 'Qu’il faille un smartphone',
  more_typing: 'De la saisie en plus',
  watched_at_home: 'Être surveillé chez soi',
}

/** What people choose from in every way of telling a need: form, telephone, paper. */
export const choices = { frequencies, severities, speaksFor, wanted, refused }
