import { listUnreadLines, readLine, supportNeed } from '#app/needs/supports.server.ts'
import { aHeardNeed } from '#test/support/needs.ts'
import { SECRETS } from './secrets.ts'
import type { Cast } from './world.people.ts'

/** A need to which others said "me too", with a line that a coordinator kept and one that nobody has read. */
export async function makeSupports({ author, coord, guest, host }: Cast) {
  const supported = await aHeardNeed(coord, {}, author)
  const line = async (by: Cast['guest'], text: string) => {
    await supportNeed(by, supported.id, { role: 'carer', line: text })
    const [unread] = await listUnreadLines(coord, supported.id)
    return { id: unread?.id ?? '' }
  }
  const kept = await line(host, 'Chez nous aussi, chaque semaine.')
  await readLine(coord, supported.id, kept.id, 'kept')
  return { 'supported need': supported, 'kept line': kept, 'unread line': await line(guest, SECRETS['unread line']) }
}
