import { launchCampaign } from '#app/needs/campaigns.server.ts'
import { postForSomeone } from '#app/needs/entries.server.ts'
import { printSheets } from '#app/needs/papers.server.ts'
import { receiptCodeFor } from '#app/needs/posting.server.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { VISITOR } from '#app/platform/viewer.ts'
import type { Cast, Places } from './world.people.ts'

const TOLD = {
  title: 'Les lettres de l’hôpital sont trop petites',
  story: 'Je ne vois plus bien et personne ne me les lit.',
  sufferers: ['patients' as const],
  setting: 'home' as const,
  authorKind: 'patient' as const,
  publish: 'summary' as const,
}
const HELPER = { name: 'Odette Marchal', relation: 'volunteer', agreement: 'said_aloud' }

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
  const helped = await postForSomeone(VISITOR, TOLD, HELPER, { code: receiptCodeFor(newId()), language: 'fr' })
  const paper = { ...sheet, code: receiptCodeFor(sheet.id) }
  return { campaign, sheet: paper, print: { id: printId }, 'helped need': helped }
}
