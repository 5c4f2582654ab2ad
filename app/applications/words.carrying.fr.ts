import type { WhyAside, WhyFlagged } from './carrying.ts'

const aside: Record<WhyAside, string> = {
  question_gone: 'Cette question n’est plus posée.',
  kind_changed: 'On répond maintenant autrement à cette question.',
  option_gone: 'Cette réponse n’est plus proposée.',
  column_gone: 'Une colonne de ce tableau a été retirée ; le voici tel qu’il était.',
}
const flagged: Record<WhyFlagged, string> = {
  answer_too_long: 'La longueur permise a baissé : votre réponse est à raccourcir.',
  number_out_of_range: 'Les limites ont changé : votre réponse en sort.',
  readers_changed: 'Ses lecteurs ont changé : relisez ce que vous y avez écrit.',
}

/** What is said to those whose draft was carried over to revised questions. */
export const carrying = {
  title: 'Les questions de l’appel ont changé',
  lead: 'Vos réponses ont été reprises. Voici ce qui change.',
  flaggedTitle: 'À relire',
  asideTitle: 'Ces réponses n’ont plus leur place : les voici',
  asideLead: 'Reprenez ce qui sert encore ; une fois ce message fermé, elles restent dans les versions du dossier.',
  close: 'J’ai lu, fermer ce message',
  closeTitle: 'Fermer le message sur les questions qui ont changé',
  back: 'Revenir à la candidature',
  aside,
  flagged,
  reasons: {
    questions_changed: 'Les questions de l’appel ont changé : relisez vos réponses, puis déposez.',
  },
}
