import type { Stage } from '#app/needs/need.ts'
import type { Next } from './coming.ts'

/** What the receipt says of what comes next, in large print and in easy words. */
export const fr = {
  next: 'Et maintenant ?',
  comes: {
    will_be_read: (day: string) => `Un coordinateur le lira au plus tard le ${day}.`,
    late_to_be_read: (day: string) =>
      `Il devait être lu avant le ${day}. Nous avons pris du retard : il passe avant les autres.`,
    you_answer: () => 'Nous attendons votre réponse à la question ci-dessus. Sans elle, il ne peut pas avancer.',
    call_awaited: () =>
      'La coalition bâtit ses appels à projets sur les besoins retenus. Nous ne pouvons pas encore dire quand le vôtre y entrera.',
    call_opens: (day: string) => `L’appel à projets s’ouvrira le ${day}.`,
    call_closes: (day: string) => `Des entreprises peuvent répondre jusqu’au ${day}. Puis un jury lira leurs réponses.`,
    jury_reads: () => 'L’appel est clos. Un jury de patients, de soignants et d’experts lit les réponses.',
    trial: () => 'La réponse retenue sera essayée dans un vrai service, puis on dira ici si elle est utilisée.',
    nothing: () => 'Rien d’autre n’est prévu. Cette page reste ouverte.',
  } satisfies Record<Next, (day: string) => string>,
  kept: (day: string) => `Vos mots seront effacés d’eux-mêmes le ${day}, ou avant si vous le demandez ici.`,
  told: 'Vous seul et les coordinateurs lisez cette page.',
  answers: {
    coping: 'Comment vous faites aujourd’hui',
    constraints: 'Ce que le service impose',
    success: 'Ce que serait une réussite',
    leftOut: 'Qui ne pourrait pas utiliser le numérique',
  },
  wanted: 'Ce que vous souhaitez',
  refused: 'Ce que vous refusez',
  ways: 'Lire cette page autrement',
  toPrint: 'En gros caractères, à imprimer',
  toEasy: 'Facile à lire',
  back: 'Revenir au suivi complet',
  print: {
    title: 'Votre code de suivi',
    need: 'Votre besoin :',
    number: 'Numéro :',
    where: 'Où il en est :',
    byPhone:
      'Sans Internet : montrez cette feuille à votre établissement ou à une association, ils peuvent regarder avec vous.',
    paper: 'Pour l’imprimer, utilisez le menu « Imprimer » de votre navigateur. Tout tient sur une feuille.',
  },
  easy: {
    title: 'Votre besoin, facile à lire',
    code: 'Votre code est :',
    keep: 'Gardez ce code. Ne le donnez à personne.',
    before: (day: string) => `Ce sera fait avant le ${day}.`,
    on: (day: string) => `La date est le ${day}.`,
    erase: 'Vous pouvez effacer vos mots.',
    eraseLink: 'Effacer mes mots',
    answerLink: 'Répondre à la question',
    erased: ['Vos mots sont effacés.', 'Personne ne peut plus les lire.'],
    now: {
      submitted: ['Vous avez dit un besoin.', 'Nous l’avons reçu.', 'Une personne va le lire.'],
      to_clarify: ['Une personne a lu votre besoin.', 'Elle vous pose une question.', 'Vous pouvez répondre.'],
      qualified: ['Une personne a lu votre besoin.', 'Votre besoin est accepté.', 'Nous allons chercher une solution.'],
      in_call: [
        'Votre besoin est accepté.',
        'Des entreprises cherchent une solution.',
        'Un groupe de personnes choisira la meilleure.',
      ],
      answered: ['Une solution est choisie.', 'Un hôpital va l’essayer.', 'Nous dirons ici si elle marche.'],
      closed: ['Le travail sur votre besoin est fini.', 'Merci de l’avoir dit.'],
      declined: [
        'Une personne a lu votre besoin.',
        'Nous ne pouvons pas aider ici.',
        'La raison est sur la page de suivi.',
      ],
      redirected: [
        'Une personne a lu votre besoin.',
        'Un autre service peut mieux aider.',
        'Son nom est sur la page de suivi.',
      ],
      withdrawn: ['Votre besoin est retiré.', 'Personne ne travaille dessus.'],
    } satisfies Record<Stage, string[]>,
  },
}
