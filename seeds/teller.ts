import { personByEmail } from '#app/people/people.server.ts'
import { findViewer } from '#app/people/viewer.server.ts'
import { at, now } from '#app/platform/clock.ts'
import type { PersonViewer } from '#app/platform/viewer.ts'
import { type CastKey, emailOf } from './cast.ts'

const DAY = 86_400_000

/** The instant that many days before the telling; negative days are still to come. */
export function daysAgo(days: number) {
  return new Date(Math.round((toldAt.getTime() - days * DAY) / 60_000) * 60_000)
}
let toldAt = new Date(0)

/** Every date of the story is counted back from the instant it is told, so that it is always alive. */
export function beginTelling() {
  toldAt = now()
}

/** One of the cast acts, that many days ago, with the seats they held by then. */
export async function play<T>(days: number, key: CastKey, work: (who: PersonViewer) => Promise<T>) {
  return at(daysAgo(days), async () => work(await played(key)))
}

async function played(key: CastKey): Promise<PersonViewer> {
  const { id } = await personByEmail(emailOf(key))
  const viewer = await findViewer(id)
  if (viewer.kind !== 'person') throw new Error(`${key} has no account`)
  return viewer
}

/** The row the story kept under this key; a key that the story never told is a slip of its author. */
export function kept<T>(rows: Map<string, T>, key: string): T {
  const row = rows.get(key)
  if (row === undefined) throw new Error(`the story has no ${key}`)
  return row
}
