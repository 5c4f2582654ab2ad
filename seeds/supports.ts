import type { AUTHOR_KINDS } from '#app/needs/need.ts'
import type { CastKey } from './cast.ts'

type Role = (typeof AUTHOR_KINDS)[number]
interface ToldSupport {
  need: string
  daysAgo: number
  role: Role
  /** Someone of the cast; otherwise that many visitors, each with a browser of their own. */
  by?: CastKey
  visitors?: number
  line?: string
  /** A coordinator has read the line and kept it. */
  read?: boolean
  /** Told by letter of each step. */
  follow?: boolean
}

/** Who said "me too", signed in or in passing, and the line they left. */
export const SUPPORTS: ToldSupport[] = [
  {
    need: 'called-back',
    daysAgo: 397,
    role: 'patient',
    by: 'rachid',
    line: 'Même chose après ma coloscopie : un disque, puis plus rien.',
    read: true,
  },
  { need: 'called-back', daysAgo: 395, role: 'hospital_professional', by: 'ines' },
  { need: 'called-back', daysAgo: 394, role: 'hospital_professional', by: 'fatou' },
  { need: 'called-back', daysAgo: 391, role: 'patient', visitors: 6 },
  { need: 'called-back', daysAgo: 388, role: 'carer', visitors: 3 },
  { need: 'instructions', daysAgo: 390, role: 'association', by: 'odile' },
  { need: 'instructions', daysAgo: 386, role: 'patient', visitors: 2 },
  {
    need: 'typing-twice',
    daysAgo: 270,
    role: 'hospital_professional',
    by: 'ines',
    line: 'En gériatrie c’est deux fois, mais pour vingt-huit patients.',
    read: true,
  },
  { need: 'typing-twice', daysAgo: 268, role: 'hospital_professional', by: 'helene', follow: true },
  { need: 'typing-twice', daysAgo: 266, role: 'hospital_professional', by: 'fatou' },
  { need: 'typing-twice', daysAgo: 233, role: 'town_professional', by: 'paul' },
  { need: 'typing-twice', daysAgo: 230, role: 'hospital_professional', visitors: 5 },
  { need: 'apnoea', daysAgo: 205, role: 'patient', visitors: 4 },
  { need: 'apnoea', daysAgo: 200, role: 'town_professional', by: 'paul' },
  { need: 'two-boxes', daysAgo: 210, role: 'association', by: 'odile' },
  { need: 'two-boxes', daysAgo: 207, role: 'hospital_professional', by: 'fatou' },
  { need: 'no-french', daysAgo: 190, role: 'town_professional', by: 'paul' },
  { need: 'no-french', daysAgo: 185, role: 'patient', visitors: 2 },
  { need: 'alarms', daysAgo: 50, role: 'hospital_professional', by: 'nadia', follow: true },
  { need: 'alarms', daysAgo: 49, role: 'carer', visitors: 3 },
  { need: 'sunday', daysAgo: 46, role: 'facility', by: 'yvonne' },
  { need: 'sunday', daysAgo: 45, role: 'carer', visitors: 5 },
  { need: 'handover', daysAgo: 44, role: 'hospital_professional', by: 'helene', follow: true },
  { need: 'handover', daysAgo: 42, role: 'hospital_professional', visitors: 4 },
  { need: 'equipment', daysAgo: 35, role: 'hospital_professional', by: 'thomas' },
  { need: 'deaf-son', daysAgo: 30, role: 'association', by: 'odile' },
  { need: 'grouped', daysAgo: 22, role: 'patient', by: 'rachid', follow: true },
  { need: 'grouped', daysAgo: 21, role: 'patient', visitors: 3 },
  { need: 'respite', daysAgo: 19, role: 'carer', visitors: 7 },
  {
    need: 'respite',
    daysAgo: 3,
    role: 'town_professional',
    by: 'paul',
    line: 'Je donne trois numéros aux familles, aucun ne répond le même jour.',
  },
]
