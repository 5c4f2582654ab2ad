import { ACCESS_NEEDS } from './needs/access.ts'
import { ASIDE_NEEDS } from './needs/aside.ts'
import { CARER_NEEDS } from './needs/carers.ts'
import { CHRONIC_NEEDS } from './needs/chronic.ts'
import { CLEAR_NEEDS } from './needs/clear.ts'
import { HOME_NEEDS } from './needs/home.ts'
import { MEDICINE_NEEDS } from './needs/medicines.ts'
import { NIGHT_NEEDS } from './needs/night.ts'
import { TIME_NEEDS } from './needs/time.ts'
import type { ToldNeed } from './told-need.ts'

/** Sixty needs, as patients, carers, clinicians and facilities told them, the oldest first. */
export const NEEDS: ToldNeed[] = [
  ...HOME_NEEDS,
  ...NIGHT_NEEDS,
  ...TIME_NEEDS,
  ...CLEAR_NEEDS,
  ...CHRONIC_NEEDS,
  ...CARER_NEEDS,
  ...MEDICINE_NEEDS,
  ...ACCESS_NEEDS,
  ...ASIDE_NEEDS,
].sort((one, other) => other.daysAgo - one.daysAgo)

/** The same need told again: who is gathered under whom, in the order a coordinator saw it. */
export const MERGES = [
  { part: 'next-day-calls', into: 'hernia', daysAgo: 400 },
  { part: 'hernia', into: 'called-back', daysAgo: 399 },
  { part: 'typing-letters', into: 'typing-twice', daysAgo: 275 },
  { part: 'typing-results', into: 'typing-twice', daysAgo: 240 },
  { part: 'two-boxes-pharmacy', into: 'two-boxes', daysAgo: 215 },
  { part: 'apnoea-clinic', into: 'apnoea', daysAgo: 212 },
  { part: 'interpreter-birth', into: 'no-french', daysAgo: 198 },
]
