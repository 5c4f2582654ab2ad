import { setTimeout as pause } from 'node:timers/promises'
import { now } from '#app/platform/clock.ts'
import { connections } from '#app/platform/db.ts'

/** Waits until the house has worked off what is due. A letter kept for tomorrow is not waited for; one that failed and will be tried again is. */
export async function jobsDone() {
  const due = 'SELECT count(*)::int AS many FROM graphile_worker._private_jobs WHERE run_at <= $1 OR attempts > 0'
  const waiting = async () => (await connections().query<{ many: number }>(due, [now()])).rows[0]
  while ((await waiting())?.many) await pause(100)
}
