import { now } from './clock.ts'
import { inTransaction } from './db.ts'
import { refuse } from './refusal.ts'
import { keyedHash, sha256 } from './secrets.ts'
import { actorOf, type Viewer } from './viewer.ts'

/** What a command hands back to its route: small and plain, since the second click is given the same. */
export type Outcome = null | string | number | boolean | { [name: string]: Outcome }

/** Do the work the first time this key comes, and give its outcome again to every later click. */
export async function once<T extends Outcome>(viewer: Viewer, key: string, content: string, work: () => Promise<T>) {
  const hashed = keyedHash('once', key)
  const digest = sha256(content)
  return inTransaction(async (tx) => {
    const first = await tx.$executeRaw`INSERT INTO used_key (key, actor, digest, used_at)
      VALUES (${hashed}, ${actorOf(viewer)}, ${digest}, ${now()}) ON CONFLICT DO NOTHING`
    if (first === 0) {
      const used = await tx.usedKey.findUniqueOrThrow({ where: { key: hashed } })
      if (used.actor !== actorOf(viewer) || used.digest !== digest) refuse(409, 'already_sent')
      return used.result as T
    }
    const outcome = await work()
    await tx.usedKey.update({ where: { key: hashed }, data: { result: outcome ?? undefined } })
    return outcome
  })
}
