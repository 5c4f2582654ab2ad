import { listFacilitiesById } from '#app/facilities/facilities.server.ts'
import { objectsOf } from '#app/people/seats.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { isId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { keyedBytes, sameSecret } from '#app/platform/secrets.ts'
import { CLOCK, type Holder, holderToken, sits, type Viewer } from '#app/platform/viewer.ts'
import type { Waiting } from '#app/platform/waiting.ts'
import type { Language } from '#app/platform/words.tsx'
import { findApplicant, listApplicants } from './applicants.server.ts'
import { BEFORE_JURY } from './application.ts'
import type { SponsorReply } from './sponsor.form.ts'
import { ADDRESSES_FOR, isOver, OVER, objectionToAnswering, standingOf } from './sponsor.ts'
import { words } from './words.sponsors.ts'

/** What follows the sending of a file: everyone it names is asked, once. */
export async function askSponsors(applicationId: string) {
  const where = { applicationId, askedAt: null, removedAt: null }
  const rows = await db().sponsor.findMany({ where, select: { id: true } })
  const askedAt = now()
  await inTransaction(async (tx) => {
    for (const { id } of rows) {
      const { count } = await tx.sponsor.updateMany({ where: { id, ...where }, data: { askedAt } })
      if (count > 0) await record(tx, CLOCK, 'sponsor.asked', id)
    }
  })
}

/** The link of someone named: their id, and the proof that we wrote it. It is kept nowhere. */
export function linkOf(sponsorId: string) {
  return `${sponsorId}.${keyedBytes('sponsor link', sponsorId).toString('base64url').slice(0, 22)}`
}

/** Whom the letter that asks goes to, and what it may say; null when there is nobody to ask any more. */
export async function findAsked(sponsorId: string) {
  const { application, ...sponsor } = await findRow(sponsorId)
  if (objectionToAnswering(sponsor, application)) return null
  const applicant = (await listApplicants([application.id])).get(application.id)
  const { email, name, facilityName, language } = sponsor
  const maker = applicant?.organisationName ?? ''
  return { email, name, facility: facilityName, maker, language: language as Language, link: linkOf(sponsorId) }
}

/** Whom an answer concerns: the team of the file. */
export async function findNamer(sponsorId: string) {
  const { applicationId, answer } = await findRow(sponsorId)
  return { applicationId, answer, ...(await findApplicant(applicationId)) }
}

/** What the link of someone named opens: what is said of them, by whom, and their answer. A link that is not ours is 404. */
export async function findSponsorByLink(link: string) {
  const [sponsorId = ''] = link.split('.')
  if (!isId(sponsorId) || !sameSecret(link, linkOf(sponsorId))) return refuse(404, 'not_found')
  const holder: Holder = { kind: 'holder', holds: sponsorId, tokens: ['public', holderToken(sponsorId)] }
  return { holder, ...(await toldOf(await findRow(sponsorId))) }
}

async function toldOf({ application, ...row }: SponsorRow) {
  const applicant = (await listApplicants([application.id])).get(application.id)
  const { role, facilityName, name, said, answer, correction, answeredAt } = row
  const objection = objectionToAnswering(row, application)
  const told = { role, facilityName, name, said, answer, words: correction, answeredAt, by: byOf(applicant) }
  return { objection, told: isOver(objection) ? null : told }
}
export type ToldOfSponsor = NonNullable<Awaited<ReturnType<typeof toldOf>>['told']>

/** Who names people, and with what: all that they are told of the file. */
function byOf(applicant?: { organisationName: string; solutionName: string }) {
  return { maker: applicant?.organisationName ?? '', solution: applicant?.solutionName ?? '' }
}

/** Confirm, correct or refuse; again, until a jury has the file (410 after). */
export async function answerAsSponsor(viewer: Viewer, sponsorId: string, { answer, words: said }: SponsorReply) {
  const row = await findOwnRow(viewer, sponsorId)
  const objection = objectionToAnswering(row, row.application)
  if (objection) refuse(410, objection)
  return inTransaction(async (tx) => {
    const where = { id: sponsorId, email: row.email, application: { stage: { in: [...BEFORE_JURY] } } }
    const data = { answer, correction: said, answeredAt: now() }
    const { count } = await tx.sponsor.updateMany({ where, data })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, `sponsor.${answer}`, sponsorId)
    return { id: sponsorId }
  })
}

/** Have one's name and address forgotten; what was answered stays, as someone's of that facility. */
export async function eraseSponsor(viewer: Viewer, sponsorId: string) {
  const row = await findOwnRow(viewer, sponsorId)
  if (row.email === '') refuse(410, 'sponsor_erased')
  await inTransaction(async (tx) => {
    const { count } = await tx.sponsor.updateMany({ where: { id: sponsorId, email: row.email }, data: BLANK })
    if (count > 0) await record(tx, viewer, 'sponsor.erased', sponsorId)
  })
  return { id: sponsorId }
}

/** Forget where people were written to, once what was asked of them has long been over. */
export async function forgetSponsors() {
  const askedAt = { lt: new Date(now().getTime() - ADDRESSES_FOR) }
  const where = { email: { not: '' }, askedAt, application: { stage: { in: [...OVER] } } }
  const { count } = await db().sponsor.updateMany({ where, data: BLANK })
  return count
}

/** What files say of a facility, for whoever answers for it. */
export async function listSaidOfFacility(viewer: Viewer, facilityId: string) {
  if (!sits(viewer, 'facility_lead', facilityId)) refuse(403, 'not_the_lead')
  const still = { stage: { in: [...BEFORE_JURY] } }
  const where = { facilityId, askedAt: { not: null }, removedAt: null, application: still }
  const rows = await db().sponsor.findMany({ where, orderBy: [{ askedAt: 'desc' }, { role: 'asc' }], take: SHOWN })
  const applicants = await listApplicants(rows.map((row) => row.applicationId))
  return rows.map(({ id, role, name, said, answeredAt, applicationId, email, ...row }) => ({
    ...{ id, role, name, said, answeredAt, standing: standingOf(row) },
    by: byOf(applicants.get(applicationId)),
    mine: role === 'management' && email !== '',
  }))
}
/** Someone forgotten: the row stays, with what was said. */
const BLANK = { name: '', email: '' }
/** A facility is seldom named in more files at a time. */
const SHOWN = 100

/** What is said of a facility's management, for whoever leads it to answer; 404 to all others. */
export async function findSaidOfManagement(viewer: Viewer, sponsorId: string) {
  return toldOf(await findOwnRow(viewer, sponsorId))
}

/** One line per facility of which files say something that nobody has answered. */
export async function listSponsorsWaiting(viewer: Viewer): Promise<Waiting[]> {
  const led = objectsOf(viewer, 'facility_lead')
  if (led.length === 0) return []
  const unanswered = { askedAt: { not: null }, answer: null, removedAt: null, email: { not: '' } }
  const where = {
    facilityId: { in: led },
    role: 'management' as const,
    ...unanswered,
    application: { stage: { in: [...BEFORE_JURY] } },
  }
  const rows = await db().sponsor.groupBy({ by: ['facilityId'], where, _count: true })
  const facilities = await listFacilitiesById(rows.flatMap(({ facilityId }) => facilityId ?? []))
  return rows.flatMap(({ facilityId, _count: many }) => {
    const facility = facilities.get(facilityId ?? '')
    if (!facility) return []
    const { name, slug } = facility
    const text = { fr: words.fr.waiting(many, name), en: words.en.waiting(many, name) }
    return [{ key: `sponsors:${facility.id}`, text, to: `/facilities/${slug}/named`, due: null, many }]
  })
}

async function findRow(id: string) {
  const include = { application: { select: { id: true, stage: true } } }
  return found(await db().sponsor.findFirst({ where: { id, removedAt: null }, include }))
}
type SponsorRow = Awaited<ReturnType<typeof findRow>>

/** The row of whoever holds its link, or of who leads the facility, for its management alone. */
async function findOwnRow(viewer: Viewer, id: string) {
  const row = await findRow(id)
  const holds = viewer.kind === 'holder' && viewer.holds === id
  const leads = row.role === 'management' && row.facilityId && sits(viewer, 'facility_lead', row.facilityId)
  return holds || leads ? row : refuse(404, 'not_found')
}
