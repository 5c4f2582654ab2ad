import { db } from '#app/platform/db.ts'

/** The parts a need is told in, in their order. */
export async function findPartIds(wholeId: string) {
  const where = { splitFromId: wholeId, stage: { not: 'withdrawn' } } as const
  const parts = await db().need.findMany({ where, orderBy: { id: 'asc' }, select: { id: true } })
  return parts.map(({ id }) => id)
}
