import { now } from './clock.ts'
import { db } from './db.ts'
import { forgetEndedSessions } from './session.ts'
import { forgetOldTyped } from './typed.server.ts'
import { forgetOldUploads } from './uploads.server.ts'

const DAY = 86_400_000
/** A browser that opens its tabs of last season again may send their forms again: their keys are still known. */
const KEYS_FOR = 90 * DAY
/** The longest window of tries is a day. */
const TRIES_FOR = 2 * DAY

/** Each night: what the house itself keeps only for a while. */
export async function sweepHouse() {
  const before = (span: number) => ({ lt: new Date(now().getTime() - span) })
  await forgetEndedSessions()
  await forgetOldTyped()
  await forgetOldUploads()
  await db().usedKey.deleteMany({ where: { usedAt: before(KEYS_FOR) } })
  await db().tries.deleteMany({ where: { window: before(TRIES_FOR) } })
}
