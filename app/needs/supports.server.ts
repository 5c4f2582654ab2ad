import { personOf } from '#app/people/viewer.server.ts'
import { readableSql } from '#app/platform/access.ts'
import { askedFrom } from '#app/platform/asking.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { countTry } from '#app/platform/limits.server.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { browserHash } from './browser.server.ts'
import { followNeed } from './followers.server.ts'
import { countVoices, holdGroups } from './groups.server.ts'
import { warningsIn } from './identifiers.ts'
import { isAuthor, mayQualify } from './need.access.ts'
import { findNeed } from './needs.server.ts'
import type { GivenSupport, LineFate } from './support.form.ts'
import { objectionToSupporting, supportedNeed } from './support.ts'

/** A ward behind one address reads a whole list of needs; a machine says "me too" all day. */
const PER_CALLER = { what: 'support', most: 60, minutes: 60 }
/** Visitors of one address who throw their mark away count no more than a waiting room. */
const PER_NEED = { what: 'support_one', most: 20, minutes: 24 * 60 }
/** As many lines as a coordinator reads in one sitting, or a page shows. */
const LINES = 50

/**
 * Say "me too" of a heard need. One per person signed in; a visitor's is one per `browser` (the mark of `browserOf`), counted apart.
 * Saying it again changes nothing. On a part of a need, it is the whole that is supported.
 */
export async function supportNeed(viewer: Viewer, needId: string, given: GivenSupport, browser?: string) {
  const need = await findNeed(viewer, needId)
  const objection = objectionToSupporting(need)
  if (objection) refuse(409, objection)
  if (isAuthor(viewer, need)) refuse(409, 'own_need')
  const who = supporterOf(viewer, browser) ?? refuse(401, 'sign_in_needed')
  const supported = supportedNeed(need)

  return inTransaction(async (tx) => {
    await countTry(PER_CALLER, askedFrom())
    if (who.browserHash) await countTry(PER_NEED, askedFrom() && `${askedFrom()} ${supported}`)
    const { role, territory, line, follow } = given
    if (follow && viewer.kind === 'person') await followNeed(viewer, needId)
    const row = { id: newId(), needId: supported, ...who, role, territory, line: line || null, givenAt: now() }
    await holdGroups('counting')
    const { count } = await tx.support.createMany({ data: [row], skipDuplicates: true })
    if (count === 0) return { id: supported }
    await countVoices(supported)
    await record(tx, viewer, 'need.supported', supported)
    return { id: supported }
  })
}

/** Take one's "me too" back: nothing of it remains. One that was never given changes nothing. */
export async function withdrawSupport(viewer: Viewer, needId: string, browser?: string) {
  const supported = supportedNeed(await findNeed(viewer, needId))
  const who = supporterOf(viewer, browser)
  return inTransaction(async (tx) => {
    await holdGroups('counting')
    const { count } = who ? await tx.support.deleteMany({ where: { needId: supported, ...who } }) : { count: 0 }
    if (count === 0) return { id: supported }
    await countVoices(supported)
    await record(tx, viewer, 'need.support_withdrawn', supported)
    return { id: supported }
  })
}

/** The viewer's own "me too" of this need, with what they said; null when they gave none. */
export async function findOwnSupport(viewer: Viewer, needId: string, browser?: string) {
  const supported = supportedNeed(await findNeed(viewer, needId))
  const who = supporterOf(viewer, browser)
  const select = { role: true, territory: true, line: true, lineReadAt: true, givenAt: true } as const
  return who && db().support.findFirst({ where: { needId: supported, ...who }, select })
}

/** How a supporter is stored: their account, or their browser's mark as a keyed hash. */
function supporterOf(viewer: Viewer, browser: string | undefined) {
  if (viewer.kind === 'person') return { personId: viewer.id }
  return browser === undefined ? null : { browserHash: browserHash(browser) }
}

export interface Supports {
  /** With an account. */
  colleagues: number
  visitors: number
  byRole: Record<string, number>
  byTerritory: Record<string, number>
}

/** How many say "me too" of these needs together, as far as the viewer may read them; who supports several counts once. */
export async function findSupports(viewer: Viewer, needIds: string[]): Promise<Supports> {
  const rows = await db().$queryRaw<{ signed: boolean; role: string; territory: string | null; n: number }[]>`
    SELECT signed, role, territory, count(*)::int AS n FROM (
      SELECT DISTINCT ON (s.person_id, s.browser_hash) s.person_id IS NOT NULL AS signed, s.role::text AS role, s.territory
      FROM support s JOIN need n ON n.id = s.need_id AND ${readableSql(viewer, 'n')}
      WHERE s.need_id = ANY(${needIds}::uuid[]) ORDER BY s.person_id, s.browser_hash, s.given_at
    ) AS once GROUP BY signed, role, territory`
  const sum = (of: typeof rows) => of.reduce((total, { n }) => total + n, 0)
  return {
    colleagues: sum(rows.filter(({ signed }) => signed)),
    visitors: sum(rows.filter(({ signed }) => !signed)),
    byRole: sumBy(rows, ({ role }) => role),
    byTerritory: sumBy(rows, ({ territory }) => territory),
  }
}

function sumBy<T extends { n: number }>(rows: T[], key: (row: T) => string | null) {
  const sums: Record<string, number> = {}
  for (const row of rows) {
    const of = key(row)
    if (of !== null) sums[of] = (sums[of] ?? 0) + row.n
  }
  return sums
}

/** The lines given with supports of these needs that a coordinator has read and kept, newest first. */
export async function listLines(viewer: Viewer, needIds: string[]) {
  const lines = await db().$queryRaw<{ id: string; line: string }[]>`
    SELECT s.id, s.line FROM support s JOIN need n ON n.id = s.need_id AND ${readableSql(viewer, 'n')}
    WHERE s.need_id = ANY(${needIds}::uuid[]) AND s.line_read_at IS NOT NULL ORDER BY s.id DESC LIMIT ${LINES}`
  return lines
}

/** For coordinators: the lines of a need's supports that nobody has read yet, oldest first, with what was noticed in each. */
export async function listUnreadLines(viewer: Viewer, needId: string) {
  await findNeed(viewer, needId)
  if (!mayQualify(viewer)) refuse(403, 'not_a_coordinator')
  const where = { needId, line: { not: null }, lineReadAt: null }
  const rows = await db().support.findMany({ where, orderBy: { id: 'asc' }, take: LINES })
  return rows.map(({ id, line, role, territory, givenAt }) => {
    return { id, line: line ?? '', role, territory, givenAt, warnings: warningsIn(line ?? '') }
  })
}

/** For coordinators: the needs that have such lines, the longest waiting first, with how many; for others, none. */
export async function listNeedsWithUnreadLines(viewer: Viewer) {
  if (!mayQualify(viewer)) return []
  const rows = await db().$queryRaw<{ id: string; many: number }[]>`
    SELECT s.need_id AS id, count(*)::int AS many FROM support s JOIN need n ON n.id = s.need_id AND ${readableSql(viewer, 'n')}
    WHERE s.line IS NOT NULL AND s.line_read_at IS NULL GROUP BY s.need_id ORDER BY min(s.id::text) LIMIT ${LINES}`
  return rows
}

/** Read a supporter's line: keep it beside the need, or drop it; the support itself stays. */
export async function readLine(viewer: Viewer, needId: string, supportId: string, fate: LineFate) {
  await findNeed(viewer, needId)
  if (!mayQualify(viewer)) refuse(403, 'not_a_coordinator')
  const coordinator = personOf(viewer)
  const read = fate === 'kept' ? { lineReadAt: now(), lineReadBy: coordinator.id } : { line: null }
  return inTransaction(async (tx) => {
    const where = { id: supportId, needId, line: { not: null }, lineReadAt: null }
    const { count } = await tx.support.updateMany({ where, data: read })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, 'need.line_read', needId, fate)
    return { id: needId }
  })
}
