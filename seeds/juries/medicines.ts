import type { Reading, Verdict } from '../judging.ts'

/** Who read which file of the first call, and how they scored it. */
export const MEDICINE_READINGS: Reading[] = [
  { juror: 'helene', firm: 'pilurelle', points: [5, 5, 4, 4, 4, 4] },
  { juror: 'gabriel', firm: 'pilurelle', points: [5, 4, 5, 5, 4, 4] },
  { juror: 'odile', firm: 'dosevia', points: [4, 2, 3, 4, 3, 4] },
  { juror: 'laurent', firm: 'dosevia', points: [4, 2, 3, 3, 3, 3] },
  { juror: 'rachid', firm: 'ouvrella', points: [5, 4, 4, 3, 3, 3] },
  { juror: 'odile', firm: 'ouvrella', points: [5, 4, 4, 3, 4, 3] },
  { juror: 'fatou', firm: 'broyelis', points: [5, 4, 5, 4, 3, 4] },
  { juror: 'helene', firm: 'broyelis', points: [5, 5, 4, 4, 4, 3] },
  { juror: 'gabriel', firm: 'ordonea', points: [4, 2, 3, 2, 1, 3] },
  { juror: 'rachid', firm: 'ordonea', points: [4, 3, 3, 2, 2, 3] },
  { juror: 'laurent', firm: 'memoval', points: [2, 1, 0, 2, 2, 2] },
  { juror: 'fatou', firm: 'memoval', points: [2, 2, 1, 1, 1, 2] },
  { juror: 'helene', firm: 'calibrane', points: [4, 5, 4, 4, 4, 4] },
  { juror: 'gabriel', firm: 'calibrane', points: [4, 4, 4, 4, 5, 4] },
  { juror: 'odile', firm: 'lisibelle', points: [3, 4, 3, 3, 2, 3] },
  { juror: 'rachid', firm: 'lisibelle', points: [4, 3, 3, 3, 2, 3] },
  { juror: 'fatou', firm: 'kairnea', points: [4, 4, 3, 5, 4, 4] },
  { juror: 'laurent', firm: 'kairnea', points: [4, 4, 3, 4, 4, 4] },
]

/** What the coalition decided, and why. */
export const MEDICINE_VERDICTS: Verdict[] = [
  {
    firm: 'pilurelle',
    outcome: 'selected',
    reasons:
      'La réponse part de la tournée telle qu’elle est, interruptions comprises. Les mesures sont celles qu’une équipe peut refaire seule. Le jury demande que la fatigue de fin de tournée soit suivie.',
  },
  {
    firm: 'broyelis',
    outcome: 'selected',
    reasons:
      'La pharmacie tient la liste depuis un an : le plus difficile est fait. Le jury veut voir l’effet de nuit, quand personne n’est là pour répondre.',
  },
  {
    firm: 'calibrane',
    outcome: 'reserve',
    reserveRank: 1,
    reasons:
      'Peu d’argent, presque rien à installer, et une équipe qui dit ce qui n’a pas marché. Deux projets déjà retenus occupent les mêmes équipes : le jury propose de l’essayer ensuite.',
  },
  {
    firm: 'kairnea',
    outcome: 'reserve',
    reserveRank: 2,
    reasons: 'Solution prête. Le jury attend de savoir ce que changent ces trois lignes chez le pharmacien.',
  },
  {
    firm: 'ouvrella',
    outcome: 'reserve',
    reserveRank: 3,
    reasons:
      'Un objet simple et juste, dessiné avec ceux qui s’en servent. Le prix en pharmacie et le réseau de vente restent à établir.',
    againstWhy: 'Le jury appelle d’abord une solution que l’on peut déjà acheter.',
  },
  {
    firm: 'dosevia',
    outcome: 'refused',
    reasons:
      'Le besoin est bien compris. Mais tout repose sur un médecin qui écrive avant 15 heures, et le dossier ne dit pas comment l’obtenir.',
  },
  {
    firm: 'lisibelle',
    outcome: 'refused',
    reasons:
      'De belles fiches, qui répondent peu aux trois besoins de cet appel. Le jury invite à répondre à un appel sur la compréhension.',
  },
  {
    firm: 'ordonea',
    outcome: 'refused',
    reasons:
      'L’idée est bonne et la feuille est claire. Personne, dans le dossier, ne paie les six minutes du pharmacien.',
  },
  {
    firm: 'memoval',
    outcome: 'refused',
    reasons:
      'Le dossier ne cite ni patient ni soignant rencontré, et aucun essai. Revenez avec dix personnes qui s’en servent.',
  },
]
