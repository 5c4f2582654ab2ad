import { listFacilitiesById } from '#app/facilities/facilities.server.ts'
import { TERRITORIES } from '#app/facilities/facility.ts'
import { openCampaignById } from './campaigns.server.ts'
import type { PostedNeed } from './need.form.ts'
import type { Channel } from './need.ts'

/**
 * What was posted, with a place and a campaign that exist: a facility of the directory gives its name and territory, an unknown one is
 * left out, and a campaign counts while it is open. A sheet of paper was printed while it was, and the post takes its time.
 */
export async function placed(posted: PostedNeed, channel: Channel): Promise<PostedNeed> {
  const { facilityId, campaignId, ...told } = posted
  const facility = facilityId ? (await listFacilitiesById([facilityId])).get(facilityId) : undefined
  const isIn = campaignId !== undefined && (channel === 'paper' || (await openCampaignById(campaignId)) !== null)
  return {
    ...told,
    facilityId: facility?.id,
    facilityName: told.facilityName ?? facility?.name,
    territory: told.territory ?? TERRITORIES.find((name) => name === facility?.territory),
    campaignId: isIn ? campaignId : undefined,
  }
}
