import { mergeNeed } from '#app/needs/merges.server.ts'
import { findNeed } from '#app/needs/needs.server.ts'
import { listUnreadLines, readLine, supportNeed } from '#app/needs/supports.server.ts'
import { at } from '#app/platform/clock.ts'
import { newId } from '#app/platform/id.ts'
import { VISITOR } from '#app/platform/viewer.ts'
import { MERGES } from '../needs.ts'
import { SUPPORTS } from '../supports.ts'
import { daysAgo, kept, play } from '../teller.ts'
import type { Heard } from './needs.ts'

/** A coordinator reads a line the day after. */
const READ_AFTER = 1

/** A coordinator sees that the same thing was told twice. */
export async function tellMerges({ keyed }: Heard) {
  for (const { part, into, daysAgo: days } of MERGES) {
    await play(days, 'claire', async (who) => {
      const { id, revision } = await findNeed(who, kept(keyed, part))
      await mergeNeed(who, id, kept(keyed, into), revision)
    })
  }
}

/** People of the cast and visitors say "me too" of needs that were heard. */
export async function tellSupports({ keyed }: Heard) {
  for (const { need, daysAgo: days, role, by, visitors = 0, line, read, follow } of SUPPORTS) {
    const id = kept(keyed, need)
    const given = { role, line, follow }
    if (by) await play(days, by, (who) => supportNeed(who, id, given))
    for (let visitor = 0; visitor < visitors; visitor++) {
      await at(daysAgo(days - visitor / 10), () => supportNeed(VISITOR, id, given, newId()))
    }
    if (read) await readLines(id, days - READ_AFTER)
  }
}

async function readLines(needId: string, days: number) {
  await play(days, 'claire', async (who) => {
    for (const { id } of await listUnreadLines(who, needId)) await readLine(who, needId, id, 'kept')
  })
}
