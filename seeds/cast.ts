import { CAST_DOMAIN } from '#app/people/person.ts'

/** Who plays in the demonstration. Every person, firm and place is invented. */
export interface CastMember {
  key: string
  name: string
  calling: string
}

const cast = [
  { key: 'claire', name: 'Claire Vasseur', calling: 'Coordinatrice de la coalition' },
  { key: 'malik', name: 'Malik Haddad', calling: 'Coordinateur de la coalition, second regard' },
  { key: 'ines', name: 'Inès Fabre', calling: 'Infirmière en gériatrie, CH de Valmorin' },
  { key: 'louise', name: 'Louise Amblard', calling: 'Fondatrice d’Ondelune' },
  { key: 'rachid', name: 'Rachid Benali', calling: 'Juré, patient partenaire' },
  { key: 'helene', name: 'Hélène Courtois', calling: 'Jurée, cadre de santé' },
  { key: 'antoine', name: 'Antoine Lemaire', calling: 'Mécène, Mutuelle des Deux Rives' },
  { key: 'nadia', name: 'Nadia Roussel', calling: 'Responsable du tiers-lieu, CH de Valmorin' },
] as const satisfies CastMember[]

export type CastKey = (typeof cast)[number]['key']
export const CAST: readonly (CastMember & { key: CastKey })[] = cast

export const emailOf = (key: string) => `${key}${CAST_DOMAIN}`
