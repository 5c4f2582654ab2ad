import type { SETTINGS, SUFFERERS } from '#app/needs/need.ts'
import { BODY } from './twins.body.ts'
import { CROSSING } from './twins.crossing.ts'
import { HOME } from './twins.home.ts'
import { WARD } from './twins.ward.ts'

/** A need as somebody wrote it. */
interface Writing {
  title: string
  story: string
  sufferers: (typeof SUFFERERS)[number][]
  setting: (typeof SETTINGS)[number]
}

/** One need told twice: by who lives it, and by who gives the care. */
export interface Twins {
  patient: Writing
  clinician: Writing
}

/** Forty needs told twice, spelt as people spell, by someone who has read nothing of what compares them. */
export const TWINS: Twins[] = [...WARD, ...CROSSING, ...HOME, ...BODY]
