import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { inTransaction, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { FILE_KINDS } from '#app/platform/file.ts'
import { forgetFile, keepFile } from '#app/platform/files.server.ts'
import { newId } from '#app/platform/id.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { parisDay } from '#app/platform/working-days.ts'
import { type ClassAnswers, classOf, type MedicalClass, ruleOn } from './medical-class.ts'
import type { Claim } from './passport.form.ts'
import type { Requirement } from './requirement.ts'
import { mayChange } from './solution.access.ts'
import { findVersion } from './versions.server.ts'
import { words } from './words.passport.ts'

interface Given {
  name: string
  bytes: Uint8Array
}

/** A version whose passport may be written: by those who speak for its maker (403 to others), while it stands (409). */
export async function findClaimable(viewer: Viewer, versionId: string) {
  const version = await findVersion(viewer, versionId)
  if (!mayChange(viewer, version.solution)) refuse(403, 'not_of_this_organisation')
  if (version.stage !== 'current') refuse(409, 'version_retired')
  return version
}

/**
 * Claim a line of the passport, with or without a new proof, from the state one has read (409 when a colleague was faster).
 * A changed claim is verified no more; showing it or not changes no claim.
 */
export async function claimLine(
  viewer: Viewer,
  versionId: string,
  requirement: Requirement,
  { withoutProof, revision, ...told }: Claim,
  proof?: Given,
) {
  await findClaimable(viewer, versionId)
  const { status, claim, shown, provedOn = null, expiresOn = null } = told
  return write(viewer, { versionId, requirement, revision }, async (line) => {
    const kept = proof ? (await keepFile(viewer, proof, FILE_KINDS)).id : null
    const fileId = kept ?? (withoutProof ? null : (line?.fileId ?? null))
    const claimed = { status, claim, fileId, provedOn, expiresOn }
    const isSame = line !== null && sameClaim(line, claimed)
    const sameEnd = line !== null && dayOf(line.expiresOn) === dayOf(expiresOn)
    return { ...claimed, shown, ...(isSame ? {} : UNVERIFIED), ...(sameEnd ? {} : { warnedDays: null }) }
  })
}

/** Keep the class that three answers lead to, with the rule that led there. */
export async function classify(viewer: Viewer, versionId: string, answers: ClassAnswers, revision: number) {
  const { solution } = await findClaimable(viewer, versionId)
  const rule = ruleOn(parisDay(now()))
  const found = classOf(answers, rule)
  const claim = claimOf(found, solution.language)
  const status = found === 'no_device' ? ('not_concerned' as const) : ('met' as const)
  const details = { rule: rule.version, class: found, answers }
  return write(viewer, { versionId, requirement: 'mdr_class', revision }, async (line) => ({
    ...{ status, claim, details, ...UNVERIFIED },
    ...{ fileId: line?.fileId ?? null, provedOn: line?.provedOn ?? null, expiresOn: null, shown: line?.shown ?? false },
  }))
}

const UNVERIFIED = { verifiedBy: null, verifiedAt: null }

type Place = { versionId: string; requirement: Requirement; revision: number }
type Line = NonNullable<Awaited<ReturnType<typeof lineAt>>>
type Content = Pick<Line, 'status' | 'claim' | 'fileId' | 'provedOn' | 'expiresOn' | 'shown'> &
  Partial<Pick<Line, 'verifiedBy' | 'verifiedAt' | 'warnedDays'>> & { details?: object }

/** One line at a time is written in a passport, from the state its writer has read. */
async function write(viewer: Viewer, place: Place, contentOf: (line: Line | null) => Promise<Content>) {
  const { versionId, requirement, revision } = place
  const claimedBy = personOf(viewer).id
  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM solution_version WHERE id = ${versionId}::uuid FOR UPDATE`
    const line = await lineAt(tx, versionId, requirement)
    if ((line?.revision ?? 0) !== revision) refuse(409, 'changed_meanwhile')
    const content = { ...(await contentOf(line)), claimedBy, claimedAt: now() }
    if (line) await tx.passportLine.update({ where: { id: line.id }, data: { ...content, revision: { increment: 1 } } })
    else await tx.passportLine.create({ data: { id: newId(), versionId, requirement, ...content } })
    if (line?.fileId && line.fileId !== content.fileId) await forgetUnused(tx, line.fileId)
    await record(tx, viewer, 'passport.claimed', versionId, requirement)
    return { id: versionId }
  })
}

const lineAt = (tx: Tx, versionId: string, requirement: Requirement) =>
  tx.passportLine.findUnique({ where: { versionId_requirement: { versionId, requirement } } })

function sameClaim(line: Line, told: Pick<Line, 'status' | 'claim' | 'fileId' | 'provedOn' | 'expiresOn'>) {
  const facts = ({ status, claim, fileId, provedOn, expiresOn }: typeof told) =>
    JSON.stringify([status, claim, fileId, dayOf(provedOn), dayOf(expiresOn)])
  return facts(line) === facts(told)
}

const dayOf = (instant: Date | null) => instant && parisDay(instant)

/** An earlier version's passport may still hold the same proof. */
async function forgetUnused(tx: Tx, fileId: string) {
  if ((await tx.passportLine.count({ where: { fileId } })) === 0) await forgetFile(tx, fileId)
}

/** The class in the words of the maker's own language, as the line's claim. */
function claimOf(found: MedicalClass, language: string) {
  return words[language === 'en' ? 'en' : 'fr'].class.claims[found]
}
