import type { KeptTemplate } from '#app/needs/template.ts'

/** Sentences the coalition often writes to authors. */
export const TEMPLATES: KeptTemplate[] = [
  {
    purpose: 'clarification',
    name: 'Raconter la dernière fois',
    text: 'Merci de nous avoir écrit. Pour bien comprendre, pouvez-vous nous raconter la dernière fois que c’est arrivé : où, quand, et ce que cela a changé pour vous ?',
  },
  {
    purpose: 'clarification',
    name: 'De quelle attente s’agit-il ?',
    text: 'Merci de nous avoir écrit. Qu’attendiez-vous : un rendez-vous, un résultat, une place, une réponse ? Et où était-ce ?',
  },
  {
    purpose: 'declination',
    name: 'Un produit à acheter, pas un besoin',
    text: 'Merci de votre message. La coalition part de ce qui manque, et non d’un produit à acheter. Racontez-nous ce que votre équipe ne peut pas faire aujourd’hui : nous lirons ce besoin avec plaisir.',
  },
  {
    purpose: 'redirection',
    name: 'C’est à l’établissement d’en décider',
    text: 'Ce que vous demandez existe déjà ailleurs et ne demande aucune invention : c’est à votre établissement d’en décider. Voici à qui l’écrire.',
  },
]
