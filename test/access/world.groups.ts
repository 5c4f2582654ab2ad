import { followNeed } from '#app/needs/followers.server.ts'
import { mergeNeed } from '#app/needs/merges.server.ts'
import { findNeed } from '#app/needs/needs.server.ts'
import { splitNeed } from '#app/needs/splits.server.ts'
import { aHeardNeed, aNeed } from '#test/support/needs.ts'
import { findPartIds } from '#test/support/parts.ts'
import type { Cast } from './world.people.ts'

/** Needs told together and a need told in parts, all written by the same author. */
export async function makeGroups({ author, coord, guest }: Cast) {
  const now = async ({ id }: { id: string }) => ({ id, revision: (await findNeed(coord, id)).revision })
  const heard = () => aHeardNeed(coord, {}, author)
  const [head, member, alone, whole] = [await heard(), await heard(), await heard(), await heard()]
  const unread = await aNeed({ refused: ['more_typing'], wantedOwn: 'Garder le même médecin' }, author)
  for (const one of [member, unread]) await mergeNeed(coord, one.id, head.id, (await now(one)).revision)
  const part = (titleFr: string) => ({ titleFr, summaryFr: 'Une part de ce qui manque, dite à part.' })
  const parts = [part('Être rappelé le lendemain'), part('Savoir qui appeler la nuit')]
  await splitNeed(coord, whole.id, { parts, revision: (await now(whole)).revision })
  await followNeed(guest, alone.id)
  const [first = ''] = await findPartIds(whole.id)
  return {
    'head need': await now(head),
    'merged need': await now(member),
    'merged unread need': await now(unread),
    'mergeable need': await now(alone),
    'split need': await now(whole),
    'part need': await now({ id: first }),
  }
}
