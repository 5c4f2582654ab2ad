import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { instantOfParis } from '#app/platform/paris.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { sits, type Viewer } from '#app/platform/viewer.ts'
import { parisDay } from '#app/platform/working-days.ts'
import { Prisma } from '#prisma/client/client.ts'
import { mayVerify } from './passport.access.ts'
import { objectionToVerifying } from './passport.ts'
import type { Requirement } from './requirement.ts'
import { listSolutionsById } from './solutions.server.ts'
import { findVersion } from './versions.server.ts'

/** A screen of a list; the next one is a link away. */
const PAGE = 20
/** Beyond, how many more changes nothing to a day. */
const MOST_COUNTED = 99

/** A line with why it cannot be verified now (or null), for a coordinator who is not of its maker (403 to others who read it). */
export async function findVerifiable(viewer: Viewer, versionId: string, requirement: Requirement) {
  const version = await findVersion(viewer, versionId)
  if (!mayVerify(viewer, version.solution)) refuse(403, 'not_a_verifier')
  const where = { versionId_requirement: { versionId, requirement } }
  const line = found(await db().passportLine.findUnique({ where }))
  return { line, objection: objectionToVerifying(line, version, now()) }
}

/** Vouch for a line whose proof one has opened, as one has read it (409 when it was claimed anew meanwhile). */
export async function verifyLine(viewer: Viewer, versionId: string, requirement: Requirement, revision: number) {
  const { line, objection } = await findVerifiable(viewer, versionId, requirement)
  if (objection) refuse(409, objection)
  const signed = { verifiedBy: personOf(viewer).id, verifiedAt: now() }
  return sign(viewer, { id: line.id, revision, verifiedAt: null }, signed, 'passport.verified', versionId)
}

/** Vouch for it no longer. */
export async function withdrawVerification(viewer: Viewer, versionId: string, requirement: Requirement) {
  const { line } = await findVerifiable(viewer, versionId, requirement)
  if (!line.verifiedAt) refuse(409, 'line_not_verified')
  const unsigned = { verifiedBy: null, verifiedAt: null }
  const where = { id: line.id, revision: line.revision, verifiedAt: { not: null } }
  return sign(viewer, where, unsigned, 'passport.verification_withdrawn', versionId)
}

async function sign(
  viewer: Viewer,
  where: Prisma.PassportLineWhereInput,
  data: { verifiedBy: string | null; verifiedAt: Date | null },
  what: `passport.${string}`,
  versionId: string,
) {
  return inTransaction(async (tx) => {
    const { count } = await tx.passportLine.updateMany({ where, data })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, what, versionId)
    return { id: versionId }
  })
}

/** Lines with a proof that no coordinator has opened, the oldest first, a page at a time. 403 to whoever is no coordinator. */
export async function listToVerify(viewer: Viewer, { after }: { after?: string } = {}) {
  if (!sits(viewer, 'coordinator')) refuse(403, 'not_a_coordinator')
  const past = after ? Prisma.sql`AND l.id > ${after}::uuid` : Prisma.empty
  const keys = await db().$queryRaw<{ id: string }[]>`SELECT l.id ${verifiable(viewer)} ${past}
    ORDER BY l.id LIMIT ${PAGE + 1}`
  const ids = keys.slice(0, PAGE).map(({ id }) => id)
  const lines = await db().passportLine.findMany({
    where: { id: { in: ids } },
    include: { version: true },
    orderBy: { id: 'asc' },
  })
  const solutions = await listSolutionsById(lines.map(({ version }) => version.solutionId))
  const rows = lines.map(({ id, versionId, requirement, claim, claimedAt, expiresOn, version }) => {
    const solution = solutions.get(version.solutionId)
    const of = { solutionName: solution?.name ?? '', organisationName: solution?.organisationName ?? '' }
    return { id, versionId, requirement: requirement as Requirement, claim, claimedAt, expiresOn, ...of }
  })
  return { rows, next: keys.length > PAGE ? (ids.at(-1) ?? null) : null }
}

/** How many wait to be verified by this coordinator, up to a hundred; none for others. */
export async function countToVerify(viewer: Viewer) {
  if (!sits(viewer, 'coordinator')) return 0
  const rows = await db().$queryRaw<unknown[]>`SELECT 1 ${verifiable(viewer)} LIMIT ${MOST_COUNTED + 1}`
  return rows.length
}

/** What `objectionToVerifying` lets through, of makers the viewer is not of. */
function verifiable(viewer: Viewer) {
  const today = instantOfParis(`${parisDay(now())}T00:00`)
  const own = viewer.tokens.flatMap((token) => (token.startsWith('org:') ? [token.slice('org:'.length)] : []))
  return Prisma.sql`FROM passport_line l JOIN solution_version v ON v.id = l.version_id
    JOIN solution s ON s.id = v.solution_id
    WHERE l.verified_at IS NULL AND l.status = 'met' AND l.file_id IS NOT NULL AND v.stage = 'current'
    AND l.claimed_at >= v.told_at AND (l.expires_on IS NULL OR l.expires_on >= ${today})
    AND NOT s.organisation_id = ANY (${own}::uuid[])`
}
