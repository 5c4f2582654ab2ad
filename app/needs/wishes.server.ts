import { db } from '#app/platform/db.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { mayReadOriginal } from './need.access.ts'
import { listNeedsById } from './needs.server.ts'
import type { ToldWish } from './wish.ts'

/**
 * What is wished for and refused with each of these needs, in its author's order, two questions for all: usual wishes for whoever
 * reads the need, those in own words only where the author's words may be read.
 */
export async function listWishes(viewer: Viewer, needIds: string[]) {
  const needs = await listNeedsById(viewer, needIds)
  const where = { needId: { in: [...needs.keys()] } }
  const rows = await db().wish.findMany({ where, orderBy: [{ needId: 'asc' }, { place: 'asc' }] })
  const wishes = new Map<string, ToldWish[]>()
  for (const { id, needId, side, usual, text } of rows) {
    const need = needs.get(needId)
    const isReadable = need && !need.erasedAt && (need.wordsPublic || mayReadOriginal(viewer, need))
    if (usual === null && !isReadable) continue
    wishes.set(needId, [...(wishes.get(needId) ?? []), { id, side, usual, text }])
  }
  return wishes
}
