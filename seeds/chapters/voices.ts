import { listUnreadLines, readLine, supportNeed } from '#app/needs/supports.server.ts'
import { at } from '#app/platform/clock.ts'
import { newId } from '#app/platform/id.ts'
import { VISITOR } from '#app/platform/viewer.ts'
import { SUPPORTS } from '../supports.ts'
import { daysAgo, kept, play } from '../teller.ts'
import type { Heard } from './needs.ts'

/** A coordinator reads a line the day after. */
const READ_AFTER = 1

/** People of the cast and visitors say "me too" of needs that were heard. */
export async function tellSupports({ keyed }: Heard) {
  for (const { need, daysAgo: days, role, by, visitors = 0, line, read } of SUPPORTS) {
    const id = kept(keyed, need)
    const given = { role, line }
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
