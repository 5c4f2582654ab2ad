import { z } from 'zod'
import { readable } from '#app/platform/access.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Bilingual } from '#app/platform/words.tsx'
import type { Need } from '#prisma/client/client.ts'
import type { SearchDocument } from '#search/search.ts'
import { mayQualify, mayReadOriginal } from './need.access.ts'
import { CALLABLE, type Channel, objectionToCalling, type Stage } from './need.ts'

const Told = z.object({ fr: z.string(), en: z.string().optional() }).nullable()

/** A need as this viewer may know it: the author's words, place and name only where they may be read (else null). */
function seenBy(viewer: Viewer, need: Need) {
  const all = mayReadOriginal(viewer, need)
  const words = all || need.wordsPublic
  return {
    id: need.id,
    number: need.number,
    stage: need.stage as Stage,
    language: need.language,
    authorKind: need.authorKind,
    authorId: all ? need.authorId : null,
    title: words ? need.title : null,
    story: words ? need.story : null,
    sufferers: need.sufferers,
    setting: need.setting,
    territory: need.territory,
    speaksFor: need.speaksFor,
    frequency: need.frequency,
    severity: need.severity,
    coping: words ? need.coping : null,
    constraints: words ? need.constraints : null,
    success: words ? need.success : null,
    leftOut: words ? need.leftOut : null,
    codesign: need.codesign,
    host: need.host,
    conditions: need.conditions,
    facilityName: all || need.placePublic ? need.facilityName : null,
    ...(mayQualify(viewer) ? keptForReading(need) : NOTHING_KEPT),
    wordsPublic: need.wordsPublic,
    placePublic: need.placePublic,
    publicTitle: Told.parse(need.publicTitle),
    summary: Told.parse(need.summary),
    themeId: need.themeId,
    mergedIntoId: need.mergedIntoId,
    mergedAt: need.mergedAt,
    supportCount: need.supportCount,
    splitFromId: need.splitFromId,
    splitAt: need.splitAt,
    campaignId: need.campaignId,
    revision: need.revision,
    stageReason: all ? need.stageReason : null,
    redirectedTo: all ? need.redirectedTo : null,
    submittedAt: need.submittedAt,
    clarifiedAt: all ? need.clarifiedAt : null,
    qualifiedAt: need.qualifiedAt,
    qualifiedBy: all ? need.qualifiedBy : null,
    erasedAt: need.erasedAt,
  }
}
export type SeenNeed = ReturnType<typeof seenBy>

/** What coordinators alone know of a need: what was noticed in it, how it came, who follows it. */
function keptForReading({ warnings, channel, enteredBy, assignedTo }: Need) {
  return { warnings, channel: channel as Channel | null, enteredBy, assignedTo }
}
const NOTHING_KEPT: ReturnType<typeof keptForReading> = {
  warnings: [],
  channel: null,
  enteredBy: null,
  assignedTo: null,
}

/** One need; 404 when it does not exist or is not the viewer's to see. */
export async function findNeed(viewer: Viewer, id: string) {
  return seenBy(viewer, found(await db().need.findFirst({ where: { id, ...readable(viewer) } })))
}

/** Title and stage by id, for pages of other rooms: one query for all of them. */
export async function listNeedsById(viewer: Viewer, ids: string[]) {
  const rows = await db().need.findMany({ where: { id: { in: ids }, ...readable(viewer) }, orderBy: { id: 'asc' } })
  return new Map(rows.map((need) => [need.id, seenBy(viewer, need)]))
}

/** What a call may be built on. */
export async function listQualified(viewer: Viewer) {
  const where = { ...readable(viewer), stage: { in: [...CALLABLE] }, mergedIntoId: null, splitAt: null }
  const rows = await db().need.findMany({ where, orderBy: { qualifiedAt: 'desc' }, take: 200 })
  return rows.map((need) => seenBy(viewer, need))
}

/** How many needs wait to be read, for coordinators: as many as their board says; nobody else is told of any. */
export async function countUnread(viewer: Viewer) {
  if (!mayQualify(viewer)) return 0
  return db().need.count({ where: { ...readable(viewer), stage: 'submitted', mergedIntoId: null } })
}

/** The needs the viewer wrote while signed in. */
export async function listOwnNeeds(viewer: Viewer) {
  if (viewer.kind !== 'person') return []
  const rows = await db().need.findMany({ where: { authorId: viewer.id }, orderBy: { id: 'desc' }, take: 50 })
  return rows.map((need) => seenBy(viewer, need))
}

/** A call is built on it: called by the call's own command, in the same transaction. */
export async function putNeedInCall(viewer: Viewer, needId: string) {
  const need = await findNeed(viewer, needId)
  const objection = objectionToCalling(need)
  if (objection) refuse(409, objection)
  await moveNeed(viewer, needId, ['qualified', 'in_call'], 'in_call', 'need.put_in_call')
}

/** An application that answers it was selected; later than its call ended without one, when a second look kept it. */
export async function answerNeed(viewer: Viewer, needId: string) {
  await moveNeed(viewer, needId, ['in_call', 'qualified', 'answered'], 'answered', 'need.answered')
}

/** Its calls ended without an answer: it waits for another call, and its author is told why. */
export async function returnNeed(viewer: Viewer, needId: string, reason: string) {
  await moveNeed(viewer, needId, ['in_call'], 'qualified', 'need.returned', reason)
}

async function moveNeed(viewer: Viewer, id: string, from: Stage[], to: Stage, what: `need.${string}`, reason?: string) {
  if (!mayQualify(viewer)) refuse(403, 'not_a_coordinator')
  await inTransaction(async (tx) => {
    const { count } = await tx.need.updateMany({ where: { id, stage: { in: from } }, data: { stage: to } })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, what, id, reason)
  })
}

/** What search may know of a need: its public words, and its author's where these may be published. */
export async function needDocument(id: string): Promise<SearchDocument | null> {
  const need = await db().need.findUnique({ where: { id } })
  const title: Bilingual | null = Told.parse(need?.publicTitle ?? null)
  const summary: Bilingual | null = Told.parse(need?.summary ?? null)
  if (!need || !title || !summary || !need.readers.includes('public')) return null
  if (need.mergedIntoId || need.splitAt) return null
  const { readers, barred, readableFrom } = need
  const body = [summary.fr, ...(need.wordsPublic ? [need.title, need.story] : [])].join('\n')
  const at = need.qualifiedAt ?? new Date(0)
  const facets = { stage: need.stage, setting: need.setting, sufferers: need.sufferers.join(' ') }
  return {
    id,
    kind: 'need',
    title: title.fr,
    body,
    language: 'fr',
    address: `/needs/${id}`,
    readers,
    barred,
    readableFrom,
    facets,
    at,
  }
}

/** Whom an event about a need concerns, for letters: its author's account or the address they left, and who follows it. */
export async function findAuthor(needId: string) {
  const need = found(await db().need.findUnique({ where: { id: needId }, include: { contact: true } }))
  const { authorId: personId, contact, number, assignedTo, stage } = need
  return { personId, contact, number, assignedTo, stage }
}
