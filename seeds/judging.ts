import type { College } from '#app/juries/seat.ts'
import type { CastKey } from './cast.ts'
import type { FirmKey } from './firms.ts'

export const JURORS = ['rachid', 'helene', 'fatou', 'gabriel', 'laurent', 'odile'] as const satisfies CastKey[]
export type JurorKey = (typeof JURORS)[number]

/** Whose eyes each of them lends. */
export const SITS_AS: Record<JurorKey, College> = {
  rachid: 'patient',
  helene: 'clinical',
  fatou: 'clinical',
  gabriel: 'it',
  laurent: 'economic',
  odile: 'patient',
}

type Points = [number, number, number, number, number, number]

export interface Reading {
  juror: JurorKey
  firm: FirmKey
  /**
   * Points on the six usual criteria, in their order; null when the juror has a link of interest and steps aside, `unread` when they
   * have declared none and begin, `given` when they have not looked yet.
   */
  points: Points | null | 'unread' | 'given'
  /** A review that is still being written. */
  handedIn?: false
  /** What binds the juror to the firm. */
  link?: string
}

export interface Verdict {
  firm: FirmKey
  outcome: 'selected' | 'reserve' | 'refused'
  reserveRank?: number
  reasons: string
  /** Where it goes against the ranking. */
  againstWhy?: string
}

/** What jurors write of a criterion, from the weakest to the strongest answer; no two say it the same way. */
const COMMENTS = [
  [
    [
      'Le besoin est décrit, mais peu de patients ou de soignants ont été écoutés.',
      'Je ne retrouve pas ce que demandaient les patients de l’appel.',
      'On part de la solution plus que du besoin.',
    ],
    [
      'Le besoin est réel ; la réponse n’en couvre qu’une partie.',
      'Répond à l’un des besoins, laisse les autres de côté.',
      'Bien compris pour l’hôpital, moins pour ce qui suit.',
    ],
    [
      'Réponse directe, construite avec les personnes concernées.',
      'On sent que des patients ont tenu le crayon.',
      'Chaque phrase de l’appel trouve sa réponse, y compris ce qui ne sera pas fait.',
    ],
  ],
  [
    [
      'Le dossier oublie qui fera quoi dans le service, et avec quel temps.',
      'Le temps des équipes n’est compté nulle part.',
      'Tout repose sur quelqu’un qui n’a pas encore dit oui.',
    ],
    [
      'L’organisation est pensée, il reste à s’assurer du temps des équipes.',
      'Faisable dans un service volontaire ; j’ai un doute ailleurs.',
      'La formation est prévue, le remplacement de la référente ne l’est pas.',
    ],
    [
      'Les rôles, le temps et la formation sont clairs. Un service peut s’y retrouver.',
      'Rien à installer, ou presque : c’est ce qui tient.',
      'J’aurais pu le mettre en place chez nous avec ce seul dossier.',
    ],
  ],
  [
    [
      'Rien ne montre encore un effet pour les patients.',
      'Des intentions, pas de mesure.',
      'Le nombre de personnes ne permet de rien dire.',
    ],
    [
      'Les premiers résultats encouragent, sur peu de personnes.',
      'La mesure est honnête ; il manque une comparaison.',
      'On voit un effet, on ne sait pas encore à quoi il tient.',
    ],
    [
      'Des résultats solides et des mesures bien choisies.',
      'Les échecs sont racontés avec les réussites : cela vaut preuve.',
      'Avant et après, sur assez de monde, avec les mêmes mots.',
    ],
  ],
  [
    [
      'La solution n’est pas assez avancée pour un essai dans un service.',
      'Trop d’inconnues sur les données et leur hébergement.',
      'Encore une maquette.',
    ],
    [
      'Prête à l’essai ; la conformité reste à compléter.',
      'Le passeport a des lignes ouvertes, avec des dates. Acceptable.',
      'Solide sur l’outil, un peu léger sur la continuité.',
    ],
    [
      'Solution prête, données protégées, preuves fournies.',
      'Passeport complet, vérifié, à jour.',
      'Déjà en service ailleurs, sans incident rapporté.',
    ],
  ],
  [
    [
      'On ne voit pas qui paiera une fois l’argent de l’appel dépensé.',
      'Le prix est donné, le payeur ne l’est pas.',
      'Sans cet appel, le projet s’arrête : le dossier le dit presque.',
    ],
    [
      'Le modèle tient, à condition de trouver un second payeur.',
      'Un prix raisonnable ; l’engagement écrit manque.',
      'La moitié du chemin est financée.',
    ],
    [
      'Le coût est juste et la suite est financée.',
      'Moins cher que ce que l’on fait aujourd’hui, et c’est démontré.',
      'Le payeur est nommé et il a signé.',
    ],
  ],
  [
    [
      'Équipe trop petite pour tenir un essai de six mois.',
      'Une seule personne connaît l’outil.',
      'Rien sur ce qui se passe si l’entreprise s’arrête.',
    ],
    [
      'Équipe sérieuse, encore dépendante d’une personne.',
      'On aimerait une soignante dans l’équipe.',
      'Les compétences sont là, le recrutement annoncé reste à faire.',
    ],
    [
      'Équipe complète, et un plan si elle devait s’arrêter.',
      'Des profils complémentaires, dont deux anciens soignants.',
      'Équipe stable, réversibilité écrite noir sur blanc.',
    ],
  ],
] as const

/** A comment for these points on the criterion at this place, by the reader of a file whose turn it is. */
export function commentOn(place: number, points: number, turn: number) {
  const level = points <= 2 ? 0 : points <= 3 ? 1 : 2
  const voices = COMMENTS[place]?.[level] ?? []
  return voices[(turn + place) % voices.length] ?? ''
}
