import { launchCampaign } from '#app/needs/campaigns.server.ts'
import { printSheets } from '#app/needs/papers.server.ts'
import { db } from '#app/platform/db.ts'
import type { Cast, Places } from './world.people.ts'

/** A question put to a facility, and a sheet of paper printed for it. */
export async function makeChannels({ coord }: Cast, places: Places) {
  const campaign = await launchCampaign(coord, {
    organisationId: places.coalition.id,
    question: { fr: 'Que vous manque-t-il la nuit ?' },
    about: { fr: 'Pour bâtir un appel à projets avec vous.' },
    opensAt: new Date('2020-01-01'),
    closesAt: new Date('2100-01-01'),
    facilityIds: [places.facility.id],
  })
  const { printId } = await printSheets(coord, { copies: 1, facilityId: places.facility.id })
  const sheet = await db().paperForm.findFirstOrThrow({ where: { printId }, select: { id: true } })
  return { campaign, sheet, print: { id: printId } }
}
