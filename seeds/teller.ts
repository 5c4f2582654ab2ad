import { personByEmail } from '#app/people/people.server.ts'
import { findViewer } from '#app/people/viewer.server.ts'
import { at, now } from '#app/platform/clock.ts'
import { instantOfParis, parisWall } from '#app/platform/paris.ts'
import type { PersonViewer } from '#app/platform/viewer.ts'
import { isWorkingDay, parisDay } from '#app/platform/working-days.ts'
import { type CastKey, emailOf } from './cast.ts'
import { type FirmKey, headOf } from './firms.ts'

const DAY = 86_400_000
/** People of the story work from nine to five. */
const [MORNING, EVENING] = ['09:00', '17:00']
const WORKING_DAY = 8 * 3_600_000

/**
 * That many days before the telling (negative ones are still to come), in working hours: 12 is five in the evening twelve days ago,
 * 12.5 is one in the afternoon. Less than a day ago is counted to the minute.
 */
export function daysAgo(days: number) {
  if (days > 0 && days < 1) return new Date(toldAt.getTime() - days * DAY)
  const whole = Math.floor(days)
  return new Date(onDay(whole, EVENING).getTime() - (days - whole) * WORKING_DAY)
}

/** Nine in the morning in Paris, that many days ago. */
export const morningOf = (days: number) => onDay(days, MORNING)

/** That many days ago, or the nearest working day further from today: nobody calls a committee on a Sunday. */
export function workingDay(days: number): number {
  return isWorkingDay(parisDay(onDay(days, MORNING))) ? days : workingDay(days > 0 ? days + 1 : days - 1)
}

function onDay(days: number, hour: string) {
  const day = parisWall(new Date(toldAt.getTime() - days * DAY)).slice(0, 10)
  return instantOfParis(`${day}T${hour}`) ?? toldAt
}

let toldAt = new Date(0)
/** Their ids by address, so that nobody is looked for each time they act. */
const people = new Map<string, string>()

/** Every date of the story is counted back from the instant it is told, so that it is always alive. */
export function beginTelling() {
  toldAt = now()
  people.clear()
}

/** One of the cast acts, that many days ago, with the seats they held by then. */
export async function play<T>(days: number, key: CastKey, work: (who: PersonViewer) => Promise<T>) {
  return at(daysAgo(days), async () => work(await played(emailOf(key))))
}

/** The same, for whoever heads a firm. */
export async function playFirm<T>(days: number, key: FirmKey, work: (who: PersonViewer) => Promise<T>) {
  return at(daysAgo(days), async () => work(await played(headOf(key))))
}

async function played(email: string): Promise<PersonViewer> {
  const id = people.get(email) ?? (await personByEmail(email)).id
  people.set(email, id)
  const viewer = await findViewer(id)
  if (viewer.kind !== 'person') throw new Error(`${email} has no account`)
  return viewer
}

/** The row the story kept under this key; a key that the story never told is a slip of its author. */
export function kept<T>(rows: Map<string, T>, key: string): T {
  const row = rows.get(key)
  if (row === undefined) throw new Error(`the story has no ${key}`)
  return row
}
