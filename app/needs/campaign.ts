/**
 * A need campaign puts one question to some facilities between two instants: what is missing there?
 * Its life: announced → open → over (at its closing, or earlier when its organiser ends it). Needs told while it is open belong to it.
 */
interface Dated {
  opensAt: Date
  closesAt: Date
  endedAt: Date | null
}

export type CampaignStage = 'announced' | 'open' | 'over'

/** When it takes no more needs. */
export function endOf({ closesAt, endedAt }: Pick<Dated, 'closesAt' | 'endedAt'>) {
  return endedAt && endedAt < closesAt ? endedAt : closesAt
}

export function campaignStage(campaign: Dated, at: Date): CampaignStage {
  if (at >= endOf(campaign)) return 'over'
  return at < campaign.opensAt ? 'announced' : 'open'
}

/** Why no campaign can have these dates; null when one can. */
export function objectionToDates({ opensAt, closesAt }: { opensAt: Date; closesAt: Date }, at: Date) {
  if (closesAt <= opensAt) return 'campaign_ends_before_it_begins'
  return closesAt <= at ? 'campaign_ends_in_the_past' : null
}

/** Why it cannot be ended now; null when it can. */
export function objectionToEnding(campaign: Dated, at: Date) {
  return campaignStage(campaign, at) === 'over' ? 'campaign_already_over' : null
}

/** Below this a public count could point at someone: it then reads "fewer than five". */
export const LEAST_TOLD = 5

/** What the public may know of a count: the figure, or null where it is too small to be told. */
export function toldCount(count: number) {
  return count < LEAST_TOLD ? null : count
}

/** One question is read from a wall at three metres; more is a leaflet. */
export const LONGEST_QUESTION = 140
export const LONGEST_ABOUT = 1000
