import { listAwardsById } from '#app/funding/awards.server.ts'
import { bind } from '#app/people/bonds.server.ts'
import type { Tx } from '#app/platform/db.ts'
import { found } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'

/** Facilities that try or use what an award pays for are tied to its company: the trial or the use (`sourceId`) says so. */
export async function bindHosts(
  tx: Tx,
  viewer: Viewer,
  { awardId, sourceId, since }: { awardId: string; sourceId: string; since: Date },
  facilityIds: string[],
) {
  const { organisationId: toId } = found((await listAwardsById([awardId])).get(awardId))
  const hosted = { kind: 'hosted' as const, toId, since, sourceId }
  await bind(
    tx,
    viewer,
    facilityIds.map((fromId) => ({ ...hosted, fromId })),
  )
}
