import { now } from './clock.ts'
import { db } from './db.ts'
import { refuse } from './refusal.ts'
import { keyedHash } from './secrets.ts'

/** How many tries in how many minutes, for one person or one address. */
export interface Limit {
  what: string
  most: number
  minutes: number
}

/** Count one more try and refuse (429) above the limit. `who` is an address or an id; only its keyed hash is kept. */
export async function countTry(limit: Limit, who: string | null) {
  if (who === null) return
  const { bucket, window } = placeOf(limit, who)
  const [row] = await db().$queryRaw<{ count: number }[]>`
    INSERT INTO tries (bucket, "window", count) VALUES (${bucket}, ${window}, 1)
    ON CONFLICT (bucket, "window") DO UPDATE SET count = tries.count + 1 RETURNING count`
  if ((row?.count ?? 0) > limit.most) refuse(429, 'too_many_tries')
}

/** Refuse (429) who has used up their tries, without counting this one: where only what fails is a try. */
export async function refuseAbove(limit: Limit, who: string | null) {
  if (who === null) return
  const tried = await db().tries.findUnique({ where: { bucket_window: placeOf(limit, who) } })
  if ((tried?.count ?? 0) >= limit.most) refuse(429, 'too_many_tries')
}

function placeOf({ what, minutes }: Limit, who: string) {
  const length = minutes * 60_000
  const window = new Date(Math.floor(now().getTime() / length) * length)
  return { bucket: keyedHash(`limit:${what}`, who), window }
}
