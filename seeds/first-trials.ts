import { READY } from './trials.ts'

/** The two trials of the first call, both in use since; told as the others. */
export const FIRST_TRIALS = {
  carts: {
    title: { fr: 'La tournée sûre aux Glycines', en: 'The safe round at Les Glycines' },
    aim: {
      fr: 'Que chaque sachet soit donné à la bonne personne, y compris le jour où l’ordonnance change.',
      en: 'That each sachet reaches the right person, even on the day the prescription changes.',
    },
    unit: 'Deux étages',
    ...{ askedAgo: 672, openedAgo: 664, startedAgo: 646 },
    readiness: {
      ...READY,
      computing: [3, 'Le chariot lit le fichier de la pharmacie, rien d’autre.'] as [number, string],
    },
    milestones: [
      { title: 'Chariots équipés, équipes formées', owner: 'Yvonne Le Goff', dueAgo: 640, reachedAgo: 641, tranche: 0 },
      { title: 'Six mois de mesures remises', owner: 'Margaux Vidalin', dueAgo: 450, reachedAgo: 452, tranche: 1 },
    ],
    indicators: [
      {
        name: 'Erreurs non rattrapées, pour mille prises',
        unit: 'pour mille',
        baseline: 1.9,
        target: 0.6,
        measures: [
          [600, 1.1, 62],
          [540, 0.5, 62],
          [460, 0.4, 61],
        ],
      },
      {
        name: 'Durée de la tournée du matin',
        unit: 'minutes',
        baseline: 151,
        target: 110,
        measures: [
          [600, 142, 62],
          [460, 104, 61],
        ],
      },
    ],
    ...{ completedAgo: 448, evaluatedAgo: 436 },
    evaluation: {
      careQuality: 4,
      workQuality: 5,
      facilityBenefit: 4,
      learned:
        'La lampe orange a compté plus que la verte : elle a fait décrocher le téléphone avant de donner. Le premier mois, la tournée était plus longue, et il a fallu le dire à l’avance.',
    },
    deployments: [
      { facility: 'glycines', unit: 'Toute la maison', level: 2, sinceAgo: 400, declaredAgo: 380, people: 84 },
    ],
  },
  crushing: {
    title: { fr: 'Écraser ou non, au lit du patient', en: 'To crush or not, at the bedside' },
    aim: {
      fr: 'Qu’aucun comprimé ne soit écrasé à tort, de jour comme de nuit.',
      en: 'That no tablet is crushed by mistake, by day or by night.',
    },
    unit: 'Gériatrie et médecine interne',
    ...{ askedAgo: 670, openedAgo: 660, startedAgo: 640 },
    readiness: READY,
    milestones: [
      { title: 'Liste ouverte à six services', owner: 'Thomas Estève', dueAgo: 500, reachedAgo: 507, tranche: 0 },
    ],
    indicators: [
      {
        name: 'Comprimés écrasés à tort',
        unit: '%',
        baseline: 9,
        target: 2,
        measures: [
          [590, 4.1, 210],
          [530, 1.6, 342],
          [480, 1.2, 355],
        ],
      },
      {
        name: 'Appels de nuit au pharmacien d’astreinte',
        unit: 'par semaine',
        baseline: 2,
        target: 5,
        measures: [
          [590, 3, 210],
          [480, 6, 355],
        ],
      },
    ],
    ...{ completedAgo: 470, evaluatedAgo: 455 },
    evaluation: {
      careQuality: 5,
      workQuality: 4,
      facilityBenefit: 3,
      learned:
        'La nuit, l’étiquette a remplacé l’appel que personne n’osait passer. La liste ne vit que si la pharmacie garde une demi-journée par mois pour elle.',
    },
    deployments: [
      { facility: 'aubrac', unit: 'Six services', level: 1, sinceAgo: 420, declaredAgo: 410, people: 1120 },
      { facility: 'aubrac', unit: 'Tout l’hôpital', level: 2, sinceAgo: 210, declaredAgo: 190, people: 5400 },
    ],
  },
} as const
