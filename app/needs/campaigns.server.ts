import { listFacilitiesById } from '#app/facilities/facilities.server.ts'
import { slugOf } from '#app/people/organisation.ts'
import { listOrganisations } from '#app/people/organisations.server.ts'
import { bilingual } from '#app/platform/bilingual.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { freeSlug } from '#app/platform/slugs.server.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Bilingual } from '#app/platform/words.tsx'
import type { NeedCampaign as Row } from '#prisma/client/client.ts'
import { mayRunCampaign } from './campaign.access.ts'
import { campaignStage, objectionToDates, objectionToEnding } from './campaign.ts'

export interface NewCampaign {
  organisationId: string
  question: Bilingual
  about: Bilingual
  opensAt: Date
  closesAt: Date
  facilityIds: string[]
}

/** A list shows this many at a time: two screens of a phone. */
const PER_PAGE = 20

/** Put a question to facilities; coordinators of the organisation that asks (403 to others). It is public at once, and open on its day. */
export async function launchCampaign(viewer: Viewer, campaign: NewCampaign) {
  if (!mayRunCampaign(viewer, campaign)) refuse(403, 'not_a_coordinator')
  const objection = objectionToDates(campaign, now())
  if (objection) refuse(409, objection)
  const { facilityIds, question, about, ...dated } = campaign
  const known = [...(await listFacilitiesById(facilityIds)).keys()]
  const id = newId()
  return inTransaction(async (tx) => {
    const slug = await slugOfCampaign(question.fr)
    const told = { question: { ...question }, about: { ...about } }
    await tx.needCampaign.create({ data: { id, slug, publishedAt: now(), ...dated, ...told } })
    await tx.campaignFacility.createMany({ data: known.map((facilityId) => ({ campaignId: id, facilityId })) })
    await record(tx, viewer, 'campaign.launched', id)
    return { id, slug }
  })
}

/** Short enough to be typed from a wall. */
const LONGEST_SLUG = 40

function slugOfCampaign(question: string) {
  const wished = slugOf(question).slice(0, LONGEST_SLUG).replace(/-+$/, '') || 'question'
  return freeSlug('campaign', wished, (startsWith) =>
    db().needCampaign.findMany({ where: { slug: { startsWith } }, select: { slug: true } }),
  )
}

/** Take no more needs from now on; whoever runs it does so (403 to others). */
export async function endCampaign(viewer: Viewer, campaignId: string) {
  const campaign = found(await db().needCampaign.findUnique({ where: { id: campaignId } }))
  if (!mayRunCampaign(viewer, campaign)) refuse(403, 'not_a_coordinator')
  const objection = objectionToEnding(campaign, now())
  if (objection) refuse(409, objection)
  await inTransaction(async (tx) => {
    const { count } = await tx.needCampaign.updateMany({
      where: { id: campaignId, endedAt: null },
      data: { endedAt: now() },
    })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, 'campaign.ended', campaignId)
  })
  return { slug: campaign.slug }
}

/** A campaign as everyone may read it, with the facilities it is put to. */
export async function findCampaign(slug: string) {
  const row = found(await db().needCampaign.findUnique({ where: { slug }, include: { facilities: true } }))
  const facilities = await listFacilitiesById(row.facilities.map(({ facilityId }) => facilityId))
  const organiser = (await listOrganisations([row.organisationId])).get(row.organisationId)?.name ?? ''
  return { ...publicOf(row), organiser, facilities: [...facilities.values()].sort(byName) }
}
const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'fr')

/** The campaign of a poster, while it takes needs; null before, after, and when there is none. */
export async function openCampaignBySlug(slug: string) {
  const row = await db().needCampaign.findUnique({ where: { slug } })
  return row && campaignStage(row, now()) === 'open' ? publicOf(row) : null
}

/** The same by its id: what a need may be posted in. */
export async function openCampaignById(id: string) {
  const row = await db().needCampaign.findUnique({ where: { id } })
  return row && campaignStage(row, now()) === 'open' ? publicOf(row) : null
}

/** Newest first; `next` is the key of the following page or null. */
export async function listCampaigns({ after }: { after?: string } = {}) {
  const where = { id: after ? { lt: after } : undefined }
  const rows = await db().needCampaign.findMany({ where, orderBy: { id: 'desc' }, take: PER_PAGE + 1 })
  const page = rows.slice(0, PER_PAGE).map(publicOf)
  return { rows: page, next: rows.length > PER_PAGE ? (page.at(-1)?.id ?? null) : null }
}

/** Questions, to go on a sheet of paper: those that take needs now. */
export async function listOpenCampaigns() {
  const at = now()
  const where = { opensAt: { lte: at }, closesAt: { gt: at }, endedAt: null }
  return (await db().needCampaign.findMany({ where, orderBy: { closesAt: 'asc' }, take: 100 })).map(publicOf)
}

function publicOf({ question, about, ...row }: Row) {
  const stage = campaignStage(row, now())
  return { ...row, stage, question: bilingual(question), about: bilingual(about) }
}
export type Campaign = ReturnType<typeof publicOf>
