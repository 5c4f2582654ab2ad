import { instantOfParis, parisWall } from '#app/platform/paris.ts'
import { workingDaysBefore } from '#app/platform/working-days.ts'
import { type CutoffStage, isInTime } from './call.ts'

/**
 * The doors of a call in time: its cut-offs, moved later for all by an extension, or held open for one company by a late door.
 * A late door's life: granted → used, past, or revoked.
 */

/** Half a year of weeks: a call that lasts longer is several calls. */
export const MOST_CUTOFFS = 26
/** An answer that comes later than this before the closing changes nobody's file. */
const ANSWERING_DAYS = 5
const HOUR = 3_600_000
const DAY = 24 * HOUR

interface Cutoff {
  id: string
  stage: CutoffStage
  closesAt: Date
}
export interface LateUntil {
  cutoffId: string
  organisationId: string
  until: Date
}

/** Every week from the first, at the same hour of Paris, until the last (which is not among them). */
export function weeklyUntil(first: Date, last: Date): Date[] {
  const [day = '', hour = ''] = parisWall(first).split('T')
  const weeks: Date[] = []
  for (let week = 0; week < MOST_CUTOFFS; week += 1) {
    const moved = new Date(Date.parse(`${day}T00:00Z`) + week * 7 * DAY).toISOString().slice(0, 10)
    const instant = instantOfParis(`${moved}T${hour}`)
    if (instant && instant >= last) break
    if (instant) weeks.push(instant)
  }
  return weeks
}

/** The call as one company meets it: a late door of theirs keeps its cut-off open, unless that one is decided. */
export function callFor<C extends Cutoff, T extends { cutoffs: C[]; lateDoors: LateUntil[] }>(
  call: T,
  organisationId: string,
): T {
  const cutoffs = call.cutoffs.map((cutoff) => {
    const mine = call.lateDoors.filter((door) => door.cutoffId === cutoff.id && door.organisationId === organisationId)
    if (cutoff.stage === 'decided' || mine.length === 0) return cutoff
    const closesAt = new Date(Math.max(cutoff.closesAt.getTime(), ...mine.map((door) => door.until.getTime())))
    return { ...cutoff, closesAt }
  })
  return { ...call, cutoffs }
}

interface Doors {
  stage: string
  cutoffs: Cutoff[]
}

/** Why this cut-off cannot be moved to this instant; null when it can. Later only, and before the next one. */
export function objectionToExtending({ stage, cutoffs }: Doors, cutoffId: string, to: Date, now: Date) {
  const cutoff = cutoffs.find(({ id }) => id === cutoffId)
  if (stage !== 'published' && stage !== 'open') return 'not_open'
  if (cutoff?.stage !== 'collecting' || !isInTime(cutoff, now)) return 'cutoff_is_past'
  if (to <= cutoff.closesAt) return 'extension_not_later'
  return to >= (nextAfter(cutoffs, cutoff)?.closesAt ?? AFTER_ALL) ? 'extension_after_next' : null
}

/** Why no door can be held open for one company until this instant; null when it can. A file that may still go into the next cut-off needs none. */
export function objectionToLateDoor({ stage, cutoffs }: Doors, cutoffId: string, until: Date, now: Date) {
  const cutoff = cutoffs.find(({ id }) => id === cutoffId)
  if (!cutoff || (stage !== 'open' && stage !== 'closed')) return 'not_open'
  if (cutoff.stage === 'decided') return 'cutoff_is_decided'
  if (until <= cutoff.closesAt || until <= now) return 'late_door_too_early'
  return until >= (nextAfter(cutoffs, cutoff)?.closesAt ?? AFTER_ALL) ? 'late_door_after_next' : null
}

const AFTER_ALL = new Date(8.64e15)

function nextAfter(cutoffs: Cutoff[], cutoff: Cutoff) {
  const later = cutoffs.filter(({ closesAt }) => closesAt > cutoff.closesAt)
  return later.sort((a, b) => a.closesAt.getTime() - b.closesAt.getTime())[0]
}

interface Asking {
  opensAt: Date | null
  questionsUntil: Date | null
  cutoffs: { closesAt: Date }[]
}

/** Until when questions about the rules are taken: as its coordinators said, or five working days before the last closing; a call too short for that takes them half its time. Null while it has no closing. */
export function questionsEnd({ opensAt, questionsUntil, cutoffs }: Asking) {
  const closesAt = cutoffs.at(-1)?.closesAt
  if (questionsUntil || !closesAt || !opensAt) return questionsUntil ?? null
  const usual = workingDaysBefore(closesAt, ANSWERING_DAYS)
  if (usual > opensAt) return usual
  const half = new Date(Math.floor((opensAt.getTime() + closesAt.getTime()) / 2 / HOUR) * HOUR)
  return half > opensAt ? half : closesAt
}
