import { launchCampaign } from '#app/needs/campaigns.server.ts'
import { CAMPAIGNS, type CampaignKey } from '../campaigns.ts'
import { daysAgo, kept, morningOf, play } from '../teller.ts'
import type { Places } from './beginnings.ts'

/** Questions are put to places of care; needs told while they are asked belong to them. */
export async function tellCampaigns({ coalition, facilities }: Places) {
  const told = new Map<CampaignKey, string>()
  for (const key of Object.keys(CAMPAIGNS) as CampaignKey[]) {
    const { question, about, places, launchedAgo, opensAgo, closesAgo } = CAMPAIGNS[key]
    const dates = { opensAt: morningOf(opensAgo), closesAt: daysAgo(closesAgo) }
    const facilityIds = places.map((place) => kept(facilities, place))
    const campaign = { organisationId: coalition, question, about, facilityIds, ...dates }
    const { id } = await play(launchedAgo, 'claire', (who) => launchCampaign(who, campaign))
    told.set(key, id)
  }
  return told
}
