import { listApplicationsById } from '#app/applications/applications.server.ts'
import { listCallsOrganised } from '#app/calls/calls.server.ts'
import { listSelectedOfCalls } from '#app/juries/outcomes.server.ts'
import { objectsOf } from '#app/people/seats.server.ts'
import { readable } from '#app/platform/access.ts'
import { db } from '#app/platform/db.ts'
import { seatToken, type Viewer } from '#app/platform/viewer.ts'
import type { Waiting } from '#app/platform/waiting.ts'
import { inLanguage, type Language } from '#app/platform/words.tsx'
import { formatMoney } from '#app/ui/money.tsx'
import { listArchivable } from './archiving.server.ts'
import { exactCents } from './cents.ts'
import { groupedReference } from './reference.ts'
import { words } from './words.ts'

/** What this room makes people wait for: partners a transfer, coordinators a transfer to mark, an award to approve or to propose, a call to put away. */
export async function listWaiting(viewer: Viewer): Promise<Waiting[]> {
  const coordinates = objectsOf(viewer, 'coordinator')
  const lists = [await toTransfer(viewer), await toReceive(viewer, coordinates), await toApprove(viewer, coordinates)]
  return [...lists, await toPropose(viewer), await toArchive(viewer)].flat()
}

async function toTransfer(viewer: Viewer): Promise<Waiting[]> {
  const organisationId = { in: objectsOf(viewer, 'funder') }
  const rows = await db().pledge.findMany({ where: { stage: 'promised', organisationId }, orderBy: { id: 'asc' } })
  return rows.map(({ id, amountCents, reference }) => {
    const cents = exactCents(amountCents)
    const said = (language: 'fr' | 'en') =>
      words[language].waiting.transfer(formatMoney(language, cents), groupedReference(reference))
    return { key: `pledge:${id}`, text: { fr: said('fr'), en: said('en') }, to: `/pledges/${id}`, due: null }
  })
}

async function toReceive(viewer: Viewer, coordinates: string[]): Promise<Waiting[]> {
  const readers = { hasSome: coordinates.map((organiser) => seatToken('coordinator', organiser)) }
  const count = await db().pledge.count({ where: { AND: [{ stage: 'promised', readers }, readable(viewer)] } })
  if (count === 0) return []
  const text = { fr: words.fr.waiting.toReceive(count), en: words.en.waiting.toReceive(count) }
  return [{ key: 'pledges:promised', text, to: '/pledges', due: null }]
}

/** Proposals of other people: nobody approves their own. */
async function toApprove(viewer: Viewer, coordinates: string[]): Promise<Waiting[]> {
  if (viewer.kind !== 'person' || coordinates.length === 0) return []
  const where = { stage: 'proposed' as const, proposedBy: { not: viewer.id }, ...readable(viewer) }
  const rows = await db().award.findMany({ where, orderBy: { id: 'asc' } })
  return rows.map(({ id, number, amountCents }) => {
    const cents = exactCents(amountCents)
    const said = (language: 'fr' | 'en') => words[language].waiting.toApprove(number, formatMoney(language, cents))
    return { key: `award:${id}`, text: { fr: said('fr'), en: said('en') }, to: `/awards/${id}/approval`, due: null }
  })
}

/** Files that a jury has selected, in the calls the viewer coordinates, and for which nobody has proposed anything. */
async function toPropose(viewer: Viewer): Promise<Waiting[]> {
  const calls = await listCallsOrganised(viewer)
  if (calls.length === 0) return []
  const selected = await listSelectedOfCalls(calls.map((call) => call.id))
  const ids = [...selected.values()].flat()
  const settled = await db().award.findMany({ where: { applicationId: { in: ids }, stage: { not: 'terminated' } } })
  const settledIds = settled.map((award) => award.applicationId)
  const waiting = await listApplicationsById(
    viewer,
    ids.filter((id) => !settledIds.includes(id)),
  )
  return [...waiting.values()].map(({ id, title }) => ({
    key: `application:${id}:award`,
    text: { fr: words.fr.waiting.toPropose(title), en: words.en.waiting.toPropose(title) },
    to: `/applications/${id}/award`,
    due: null,
  }))
}

/** Calls of which nothing is left to do. */
async function toArchive(viewer: Viewer): Promise<Waiting[]> {
  return (await listArchivable(viewer)).map(({ id, slug, title }) => {
    const said = (language: Language) => words[language].waiting.toArchive(inLanguage(language, title))
    const text = { fr: said('fr'), en: said('en') }
    return { key: `call:${id}:archiving`, text, to: `/calls/${slug}/archiving`, due: null }
  })
}
