import { listOrganisations, organisationsOf } from '#app/people/organisations.server.ts'
import { objectsOf } from '#app/people/seats.server.ts'
import { readable } from '#app/platform/access.ts'
import { oncePerReading } from '#app/platform/asking.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { found } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { SearchDocument } from '#search/search.ts'
import type { CallStage, Shelf } from './call.ts'
import { askedBy, askedOf, briefOf, type CallAsked, onShelf, PARTS, wholeOf } from './call-shapes.server.ts'

export type { CallAsked, CallBrief, CallWhole } from './call-shapes.server.ts'

/** A screen of a list; the next one is a link away. */
const PAGE = 20
const DOORS = { cutoffs: { orderBy: { position: 'asc' } } } as const

/** A call with all its parts; 404 to whoever may not read it. */
export async function findCall(viewer: Viewer, slug: string) {
  return whole({ slug, ...readable(viewer) })
}

export async function findCallById(viewer: Viewer, id: string) {
  return whole({ id, ...readable(viewer) })
}

/** What answering a call takes, and no more: at a deadline hour five hundred people ask for it at once. */
export async function findCallToAnswer(viewer: Viewer, id: string): Promise<CallAsked> {
  const include = askedBy(organisationsOf(viewer))
  const row = found(await db().call.findFirst({ where: { id, ...readable(viewer) }, include }))
  return { ...askedOf(row, now()), lateDoors: row.cutoffs.flatMap((cutoff) => cutoff.lateDoors) }
}

/** A call with its doors, for the lists of its files; 404 to whoever may not read it. */
export async function findCallBrief(viewer: Viewer, slug: string) {
  const row = found(await db().call.findFirst({ where: { slug, ...readable(viewer) }, include: DOORS }))
  return {
    ...briefOf(row, now()),
    cutoffs: row.cutoffs.map(({ id, position, closesAt }) => ({ id, position, closesAt })),
  }
}

async function whole(where: NonNullable<Parameters<ReturnType<typeof db>['call']['findFirst']>[0]>['where']) {
  const call = wholeOf(found(await db().call.findFirst({ where, include: PARTS })), now())
  const names = await listOrganisations([call.organisationId, ...call.partnerIds])
  const nameOf = (id: string) => ({ id, name: names.get(id)?.name ?? '' })
  return { ...call, organiser: nameOf(call.organisationId), partners: call.partnerIds.map(nameOf) }
}

/** Which calls to list: by the stage written down, or by the shelf they are on at this very instant. */
export interface CallFilter {
  stages?: CallStage[]
  shelf?: Shelf
  /** Those built on one theme. */
  themeId?: string
  after?: string
}

/** Calls the viewer may read, latest first, a page at a time; `next` is the key of the following page or null. */
export async function listCalls(viewer: Viewer, { stages, shelf, themeId, after }: CallFilter = {}) {
  const asked = [readable(viewer), stages ? { stage: { in: stages } } : {}, shelf ? onShelf(shelf, now()) : {}]
  const where = { AND: asked, themeId, id: after ? { lt: after } : undefined }
  const page = await db().call.findMany({ where, orderBy: { id: 'desc' }, take: PAGE + 1, include: DOORS })
  const rows = page.slice(0, PAGE).map((row) => briefOf(row, now()))
  return { rows, next: page.length > PAGE ? (rows.at(-1)?.id ?? null) : null }
}

/** The viewer's own calls of which a cut-off is with its jury, whether or not others still collect: each with those cut-offs. */
export async function listCallsInJury(viewer: Viewer) {
  const inJury = { stage: 'in_jury' as const }
  const where = { organisationId: { in: objectsOf(viewer, 'coordinator') }, cutoffs: { some: inJury } }
  const rows = await db().call.findMany({ where, orderBy: { id: 'desc' }, include: DOORS })
  return rows.map((row) => ({
    ...briefOf(row, now()),
    cutoffs: row.cutoffs.filter(({ stage }) => stage === 'in_jury').map(({ id, position }) => ({ id, position })),
  }))
}

/** All the calls the viewer coordinates, latest first: a team has some tens of them. */
export function listCallsOrganised(viewer: Viewer) {
  return oncePerReading(`calls organised by ${viewer.tokens}`, () => findOrganised(viewer))
}

async function findOrganised(viewer: Viewer) {
  const where = { organisationId: { in: objectsOf(viewer, 'coordinator') } }
  const rows = await db().call.findMany({ where, orderBy: { id: 'desc' }, include: DOORS })
  return rows.map((row) => briefOf(row, now()))
}

/** The calls built on each need, as far as the viewer may read them. */
export async function listCallsOfNeeds(viewer: Viewer, needIds: string[]) {
  const where = { needs: { some: { needId: { in: needIds } } }, ...readable(viewer) }
  const include = { ...DOORS, needs: true }
  const rows = await db().call.findMany({ where, orderBy: { id: 'asc' }, include })
  const of = (needId: string) => rows.filter((row) => row.needs.some((need) => need.needId === needId))
  return new Map(needIds.map((needId) => [needId, of(needId).map((row) => briefOf(row, now()))]))
}

export async function listCallsById(viewer: Viewer, ids: string[]) {
  const where = { id: { in: [...new Set(ids)] }, ...readable(viewer) }
  const rows = await db().call.findMany({ where, include: DOORS })
  return new Map(rows.map((row) => [row.id, briefOf(row, now())]))
}

/** What search knows of a call; null while it is a draft and once it is cancelled. */
export async function callDocument(id: string): Promise<SearchDocument | null> {
  const row = await db().call.findUnique({ where: { id }, include: PARTS })
  if (!row || row.stage === 'draft' || row.stage === 'cancelled') return null
  const call = wholeOf(row, now())
  const criteria = call.criteria.map((criterion) => criterion.name.fr)
  return {
    id,
    kind: 'call',
    title: call.title.fr,
    body: [call.number, call.purpose.fr, ...criteria, call.rules.fr].join('\n'),
    language: 'fr',
    address: `/calls/${call.slug}`,
    readers: row.readers,
    barred: row.barred,
    readableFrom: row.readableFrom,
    facets: { stage: call.stage },
    at: call.publishedAt ?? call.draftedAt,
  }
}
