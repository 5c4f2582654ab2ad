import type { CastKey } from './cast.ts'
import type { FirmKey } from './firms.ts'

export const JURORS = ['rachid', 'helene', 'fatou', 'gabriel', 'laurent', 'odile'] as const satisfies CastKey[]
type JurorKey = (typeof JURORS)[number]

interface Reading {
  juror: JurorKey
  firm: FirmKey
  /** Points on the six usual criteria, in their order; null when the juror has a link of interest and steps aside. */
  points: [number, number, number, number, number, number] | null
}

/** Who read which file of the decided call, and how they scored it. */
export const READINGS: Reading[] = [
  { juror: 'rachid', firm: 'ondelune', points: [5, 4, 4, 3, 3, 4] },
  { juror: 'helene', firm: 'ondelune', points: [5, 5, 4, 4, 4, 4] },
  { juror: 'laurent', firm: 'ondelune', points: [4, 4, 4, 4, 4, 4] },
  { juror: 'fatou', firm: 'plaievue', points: [5, 3, 5, 4, 3, 4] },
  { juror: 'odile', firm: 'plaievue', points: [5, 4, 4, 4, 4, 4] },
  { juror: 'gabriel', firm: 'plaievue', points: [4, 4, 5, 5, 3, 3] },
  { juror: 'gabriel', firm: 'kairnea', points: [4, 3, 4, 5, 4, 4] },
  { juror: 'fatou', firm: 'kairnea', points: [4, 4, 3, 4, 4, 4] },
  { juror: 'laurent', firm: 'kairnea', points: [3, 4, 3, 4, 5, 4] },
  { juror: 'rachid', firm: 'lisibelle', points: [5, 4, 4, 3, 2, 3] },
  { juror: 'odile', firm: 'lisibelle', points: [5, 4, 4, 4, 3, 3] },
  { juror: 'helene', firm: 'lisibelle', points: [4, 4, 3, 3, 3, 3] },
  { juror: 'helene', firm: 'trajelan', points: [4, 2, 3, 4, 3, 4] },
  { juror: 'laurent', firm: 'trajelan', points: [3, 3, 3, 4, 3, 3] },
  { juror: 'odile', firm: 'trajelan', points: [4, 3, 3, 3, 3, 3] },
  { juror: 'gabriel', firm: 'mirabelis', points: [3, 2, 1, 2, 1, 3] },
  { juror: 'rachid', firm: 'mirabelis', points: [4, 3, 2, 2, 2, 3] },
  { juror: 'laurent', firm: 'mirabelis', points: null },
  { juror: 'fatou', firm: 'dermecho', points: [3, 4, 4, 4, 4, 4] },
  { juror: 'helene', firm: 'dermecho', points: [2, 4, 3, 4, 4, 4] },
  { juror: 'odile', firm: 'dermecho', points: [3, 4, 3, 4, 3, 4] },
  { juror: 'gabriel', firm: 'voxaline', points: [2, 2, 1, 1, 2, 3] },
  { juror: 'fatou', firm: 'voxaline', points: [3, 2, 2, 2, 2, 3] },
  { juror: 'rachid', firm: 'voxaline', points: [3, 3, 2, 1, 2, 3] },
]

/** What a juror writes of a criterion, from the weakest to the strongest answer. */
const COMMENTS = [
  [
    'Le besoin est décrit, mais peu de patients ou de soignants ont été écoutés.',
    'Le besoin est réel ; la réponse n’en couvre qu’une partie.',
    'Réponse directe, construite avec les personnes concernées.',
  ],
  [
    'Le dossier oublie qui fera quoi dans le service, et avec quel temps.',
    'L’organisation est pensée, il reste à s’assurer du temps des équipes.',
    'Les rôles, le temps et la formation sont clairs. Un service peut s’y retrouver.',
  ],
  [
    'Rien ne montre encore un effet pour les patients.',
    'Les premiers résultats encouragent, sur peu de personnes.',
    'Des résultats solides et des mesures bien choisies.',
  ],
  [
    'La solution n’est pas assez avancée pour un essai dans un service.',
    'Prête à l’essai ; la conformité reste à compléter.',
    'Solution prête, données protégées, preuves fournies.',
  ],
  [
    'On ne voit pas qui paiera une fois l’argent de l’appel dépensé.',
    'Le modèle tient, à condition de trouver un second payeur.',
    'Le coût est juste et la suite est financée.',
  ],
  [
    'Équipe trop petite pour tenir un essai de six mois.',
    'Équipe sérieuse, encore dépendante d’une personne.',
    'Équipe complète, et un plan si elle devait s’arrêter.',
  ],
] as const

/** A comment for these points on the criterion at this place. */
export function commentOn(place: number, points: number) {
  const level = points <= 2 ? 0 : points <= 3 ? 1 : 2
  return COMMENTS[place]?.[level] ?? ''
}

/** What the coalition decided, and why. */
export const VERDICTS: {
  firm: FirmKey
  outcome: 'selected' | 'reserve' | 'refused'
  reserveRank?: number
  reasons: string
}[] = [
  {
    firm: 'ondelune',
    outcome: 'selected',
    reasons:
      'Le dossier répond exactement à ce que les patients ont demandé et dit qui répond derrière chaque appel. Le jury demande un point à mi-parcours sur le temps infirmier.',
  },
  {
    firm: 'plaievue',
    outcome: 'selected',
    reasons:
      'Des preuves solides et un usage simple pour les proches. Le jury attire l’attention sur le temps de l’infirmière experte, qui devra être garanti par le lieu d’accueil.',
  },
  {
    firm: 'kairnea',
    outcome: 'reserve',
    reserveRank: 1,
    reasons:
      'Très bonne réponse pour les médecins de ville. Le raccordement à l’informatique de l’hôpital demande encore un accord écrit.',
  },
  {
    firm: 'lisibelle',
    outcome: 'reserve',
    reserveRank: 2,
    reasons: 'Un travail remarquable avec des patients. Le modèle économique est à préciser avant un financement.',
  },
  {
    firm: 'trajelan',
    outcome: 'refused',
    reasons:
      'Solution utile, mais l’accord des prestataires du territoire n’est pas acquis et conditionne tout le projet.',
  },
  {
    firm: 'dermecho',
    outcome: 'refused',
    reasons:
      'Solution éprouvée, qui répond peu aux besoins de cet appel. Le jury invite à répondre à un prochain appel sur les week-ends.',
  },
  {
    firm: 'mirabelis',
    outcome: 'refused',
    reasons:
      'Le projet n’est pas assez avancé : aucun résultat encore, et un modèle à construire. Le jury encourage l’étude annoncée.',
  },
  {
    firm: 'voxaline',
    outcome: 'refused',
    reasons:
      'Une maquette prometteuse, trop précoce pour un essai dans un service. Revenez avec les premiers résultats.',
  },
]
