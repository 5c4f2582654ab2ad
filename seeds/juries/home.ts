import type { Reading, Verdict } from '../judging.ts'

/** Who read which file of the decided call, and how they scored it. */
export const HOME_READINGS: Reading[] = [
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

/** What the coalition decided, and why. */
export const HOME_VERDICTS: Verdict[] = [
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
