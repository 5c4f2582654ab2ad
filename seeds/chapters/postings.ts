import { findPrint, printSheets, recogniseSheet, transcribeSheet } from '#app/needs/papers.server.ts'
import { postNeed, receiptCodeFor } from '#app/needs/posting.server.ts'
import { at } from '#app/platform/clock.ts'
import { newId } from '#app/platform/id.ts'
import { VISITOR } from '#app/platform/viewer.ts'
import type { CampaignKey } from '../campaigns.ts'
import { FACILITIES } from '../cast.ts'
import { daysAgo, kept, play } from '../teller.ts'
import type { ToldNeed } from '../told-need.ts'
import type { Places } from './beginnings.ts'

export type Campaigns = Map<CampaignKey, string>

/** A sheet lies on a table for that long before it comes back. */
const ON_THE_TABLE = 4

/** A need comes in, with or without an account, by somebody else's hand or on paper. */
export async function post(told: ToldNeed, places: Places, campaigns: Campaigns) {
  const { by, daysAgo: days, channel, helper } = told
  const posted = { ...postedBy(told, places), campaignId: told.campaign && kept(campaigns, told.campaign) }
  if (channel === 'paper') {
    const code = await printOne(days + ON_THE_TABLE, posted)
    return play(days, by ?? 'claire', async (who) => {
      const { id } = await recogniseSheet(who, code)
      return transcribeSheet(who, id ?? '', posted, 'fr')
    })
  }
  const coming = { code: receiptCodeFor(newId()), channel, helper }
  if (by) return play(days, by, (who) => postNeed(who, posted, coming))
  return at(daysAgo(days), () => postNeed(VISITOR, posted, coming))
}

/** The code on a sheet that somebody printed. */
function printOne(days: number, { facilityId, campaignId }: { facilityId?: string; campaignId?: string }) {
  return at(daysAgo(days), async () => {
    const { printId } = await printSheets(VISITOR, { copies: 1, facilityId, campaignId })
    return (await findPrint(printId)).codes[0] ?? ''
  })
}

/** What a form would send, the place of care by its row. */
function postedBy(told: ToldNeed, places: Places) {
  const { title, story, sufferers, setting, authorKind, publish, placePublic, speaksFor, frequency, severity } = told
  const { coping, constraints, success, leftOut, codesign, host, wanted, refused, wantedOwn, refusedOwn } = told
  const facility = FACILITIES.find(({ key }) => key === told.place)
  const facilityId = facility && kept(places.facilities, facility.key)
  const where = { territory: facility?.territory ?? told.territory, facilityId, facilityName: facility?.name }
  const detail = { coping, constraints, success, leftOut, codesign, host, wanted, refused, wantedOwn, refusedOwn }
  const asked = { title, story, sufferers, setting, authorKind, publish, placePublic, speaksFor, frequency, severity }
  return { ...asked, ...detail, ...where }
}
