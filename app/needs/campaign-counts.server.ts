import { listFacilitiesById } from '#app/facilities/facilities.server.ts'
import { db } from '#app/platform/db.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { mayCountExactly } from './campaign.access.ts'
import { toldCount } from './campaign.ts'
import { HEARD } from './need.ts'

export interface FacilityCount {
  /** Null for needs told from nowhere in particular, or from a place that is not in the directory. */
  facility: { id: string; slug: string; name: string } | null
  /** Read by a coordinator and kept; null where it is too small to be told. */
  heard: number | null
  /** Everything that came in; coordinators alone know it, since nobody has read it all. */
  received: number | null
}

/** How many needs a campaign gathered, facility by facility: those it is put to, then any other one that answered. */
export async function countCampaign(
  viewer: Viewer,
  campaign: { id: string; facilities: { id: string; slug: string; name: string }[] },
): Promise<FacilityCount[]> {
  const of = { campaignId: campaign.id }
  const heard = await countBy({ ...of, stage: { in: [...HEARD] } })
  const exactly = mayCountExactly(viewer)
  const received = exactly ? await countBy({ ...of, stage: { not: 'withdrawn' } }) : new Map<string | null, number>()
  const asked = campaign.facilities.map(({ id }) => id)
  const answered = [...new Set([...heard.keys(), ...received.keys()])].filter((id) => id !== null)
  const others = [...(await listFacilitiesById(answered.filter((id) => !asked.includes(id)))).values()]
  const rows = [...campaign.facilities, ...others].map(({ id, slug, name }) => ({ id, slug, name }))
  return [...rows, null].map((facility) => {
    const key = facility?.id ?? null
    const kept = heard.get(key) ?? 0
    return { facility, heard: exactly ? kept : toldCount(kept), received: exactly ? (received.get(key) ?? 0) : null }
  })
}

type Where = NonNullable<NonNullable<Parameters<ReturnType<typeof db>['need']['groupBy']>[0]>['where']>

async function countBy(where: Where) {
  const groups = await db().need.groupBy({ by: ['facilityId'], where, _count: true })
  return new Map(groups.map(({ facilityId, _count }) => [facilityId, _count]))
}
