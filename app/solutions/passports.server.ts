import { listNames } from '#app/people/people.server.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { listFiles, serveFile } from '#app/platform/files.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Prisma } from '#prisma/client/client.ts'
import { stands, stateOf } from './passport.ts'
import { REQUIREMENTS, type Requirement } from './requirement.ts'
import { detailsOf } from './stored.form.ts'
import { findVersion } from './versions.server.ts'

/**
 * The lines of these versions' passports, by version, with what should be known first of each (`state`) and whether it may be
 * counted on (`stands`); proofs stay behind. For rooms whose own rows name a version: whoever reads those reads these.
 */
export async function listPassportLines(versionIds: string[]) {
  const where = { versionId: { in: [...new Set(versionIds)] } }
  const rows = await db().passportLine.findMany({ where, include: { version: true } })
  const lines = new Map<string, ReturnType<typeof lineOf>[]>()
  for (const row of rows) lines.set(row.versionId, [...(lines.get(row.versionId) ?? []), lineOf(row)])
  for (const list of lines.values()) list.sort((a, b) => placeOf(a.requirement) - placeOf(b.requirement))
  return lines
}

/** What a maker agreed to show of these versions, by version. */
export async function listShownLines(versionIds: string[]) {
  const lines = await listPassportLines(versionIds)
  return new Map([...lines].map(([id, all]) => [id, all.filter(({ shown }) => shown)]))
}

/** A version with its whole passport, for the people of its maker and coordinators; 404 to all others. */
export async function findPassport(viewer: Viewer, versionId: string) {
  const version = await findVersion(viewer, versionId)
  const lines = (await listPassportLines([versionId])).get(versionId) ?? []
  return { version, lines }
}

/** One line of a passport, null while nothing was claimed of it, with its proof's name and who claimed and verified it. */
export async function findLine(viewer: Viewer, versionId: string, requirement: Requirement) {
  const version = await findVersion(viewer, versionId)
  const where = { versionId_requirement: { versionId, requirement } }
  const row = await db().passportLine.findUnique({ where, include: { version: true } })
  if (!row) return { version, line: null }
  const [files, names] = await Promise.all([listFiles([row.fileId]), listNames([row.claimedBy, row.verifiedBy])])
  const line = {
    ...lineOf(row),
    proof: files.get(row.fileId ?? '') ?? null,
    claimedBy: names.get(row.claimedBy) ?? '',
    verifiedBy: names.get(row.verifiedBy ?? '') ?? null,
  }
  return { version, line }
}

/** The proof of a line as a download, for the people of its maker and coordinators. */
export async function serveProof(viewer: Viewer, versionId: string, requirement: Requirement) {
  await findVersion(viewer, versionId)
  const where = { versionId_requirement: { versionId, requirement } }
  const { fileId } = found(await db().passportLine.findUnique({ where }))
  return fileId ? serveFile(fileId) : refuse(404, 'not_found')
}

/** The requirement an address names; what is none is 404. */
export function requirementFrom(params: Record<string, string | undefined>) {
  return REQUIREMENTS.find((one) => one === params.requirement) ?? refuse(404, 'not_found')
}

const placeOf = (requirement: Requirement) => REQUIREMENTS.indexOf(requirement)

type Row = Prisma.PassportLineGetPayload<{ include: { version: true } }>

function lineOf({ version, ...line }: Row) {
  const { id, status, claim, provedOn, expiresOn, shown, claimedAt, verifiedAt, revision } = line
  return {
    ...{ id, status, claim, provedOn, expiresOn, shown, claimedAt, verifiedAt, revision },
    requirement: line.requirement as Requirement,
    details: detailsOf(line.details),
    hasProof: line.fileId !== null,
    state: stateOf(line, version, now()),
    stands: stands(line, version, now()),
  }
}
export type PassportLine = ReturnType<typeof lineOf>
