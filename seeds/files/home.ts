import type { ToldFile } from '../told-file.ts'

/** Those of the decided call that no jury read. */
export const HOME_ASIDE_FILES: ToldFile[] = [
  {
    firm: 'quietarel',
    call: 'home',
    title: 'Détecter une chute la première nuit chez soi',
    askedCents: 6_800_000,
    sentAgo: 332,
    answers: [
      'À la peur de tomber la première nuit. Nous partons de ce que nous savons faire en EHPAD.',
      'La bande se glisse sous le matelas. Un lever sans retour prévient un proche.',
      'Nos résultats viennent des maisons de retraite. À domicile, rien encore.',
      'Une visite de pose, une de reprise.',
      'Cent bandes et leur pose. Ensuite, une location.',
    ],
    inadmissible: {
      daysAgo: 321,
      reasons: ['out_of_scope'],
      words:
        'L’appel porte sur ce qui relie l’hôpital, la ville et la personne qui rentre. Une veille à domicile n’y répond pas. Le prochain appel, sur la nuit, vous attend.',
    },
  },
  {
    firm: 'dosevia',
    call: 'home',
    title: 'Les sachets du retour, prêts avant la sortie',
    askedCents: 7_000_000,
    sentAgo: 326,
    answers: [
      'Aux premiers jours sans médicaments préparés. Deux services de Valmorin nous l’ont demandé.',
      'La pharmacie prépare les sachets de la première semaine pendant que le patient s’habille.',
      'Voir le dossier de l’appel précédent.',
      'À préciser avec les pharmacies.',
      'Un préparateur, six mois.',
    ],
    clarified: {
      daysAgo: 323,
      until: 319,
      request:
        'Votre dossier renvoie à un autre. Dites ici ce que vous avez mesuré, et quelles pharmacies ont donné leur accord.',
    },
    inadmissible: {
      daysAgo: 317,
      reasons: ['incomplete', 'not_clarified'],
      words: 'Deux réponses manquent et la question que nous vous avons posée est restée sans réponse.',
    },
  },
  {
    firm: 'memoval',
    call: 'home',
    title: 'Un pilulier qui parle, prêté dix jours',
    askedCents: 8_800_000,
    sentAgo: 333,
    answers: [
      'Aux oublis des premiers jours.',
      'Le pilulier est prêté à la sortie et rendu à la pharmacie.',
      'Dix personnes l’ont essayé.',
      'La pharmacie le prête et le nettoie.',
      'Cent piluliers. Ensuite, un prêt payé par la mutuelle.',
    ],
    withdrawn: { daysAgo: 327, reason: 'Nous préférons finir notre étude avant de demander.' },
  },
  {
    firm: 'ordonea',
    call: 'home',
    title: 'Une feuille, deux colonnes : avant, maintenant',
    askedCents: 4_900_000,
    sentAgo: 331,
    answers: [
      'À ceux qui rentrent avec deux boîtes du même médicament. Trente personnes ont relu la feuille cette année.',
      'La feuille est remise en main propre, lue à voix haute, et un double part à la pharmacie de ville.',
      '240 sorties : les doublons divisés par quatre.',
      'Six minutes de pharmacien par sortie.',
      'Un mi-temps de pharmacien. Ensuite, la réserve de l’hôpital l’a inscrit à son budget.',
    ],
    withdrawn: { daysAgo: 326, reason: 'L’hôpital de Lyssac finance le projet sur son propre budget.' },
  },
  {
    firm: 'pictelo',
    call: 'home',
    title: 'Les gestes du retour, en images',
    askedCents: 3_000_000,
    sentAgo: null,
    begunAgo: 336,
    answers: [
      'À ceux qui ne lisent pas, ou pas le français.',
      'Un cahier de dix gestes dessinés, choisi par l’infirmière avant la sortie.',
      '',
      '',
      '',
    ],
  },
]
