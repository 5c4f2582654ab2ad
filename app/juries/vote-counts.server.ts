import { db } from '#app/platform/db.ts'
import { countVotes } from './sitting.ts'

/** How the committee voted on each file, once its vote was closed; for pages that have found which files the viewer may read. */
export async function listVoteCounts(panelId: string) {
  const where = { panelId, voteOpenedAt: { not: null }, endedAt: { not: null } }
  const items = await db().sittingItem.findMany({ where, include: { votes: true } })
  return new Map(items.map(({ applicationId, votes }) => [applicationId, countVotes(votes)]))
}
