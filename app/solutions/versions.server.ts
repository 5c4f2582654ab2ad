import { organisationsOf } from '#app/people/organisations.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { Prisma } from '#prisma/client/client.ts'
import { mayReadPassport, mayReadPassports } from './passport.access.ts'
import { mayChange } from './solution.access.ts'
import { findSolution } from './solutions.server.ts'
import { aiOf } from './stored.form.ts'
import type { ToldVersion } from './version.form.ts'

/** The version that stands for each solution now; for pages and rooms that have first found the solution. */
export async function listCurrentVersions(solutionIds: string[]) {
  const where = { solutionId: { in: [...new Set(solutionIds)] }, stage: 'current' as const }
  const rows = await db().solutionVersion.findMany({ where })
  return new Map(rows.map((row) => [row.solutionId, versionOf(row)]))
}

/** A version and its solution, for those who read its whole passport; 404 to all others. */
export async function findVersion(viewer: Viewer, versionId: string) {
  const ofTheirs = { organisationId: { in: organisationsOf(viewer) } }
  const where = { id: versionId, solution: mayReadPassports(viewer) ? {} : ofTheirs }
  const row = found(await db().solutionVersion.findFirst({ where, include: { solution: true } }))
  const { solution, ...version } = row
  const { id, slug, name, organisationId, language } = solution
  return { ...versionOf(version), solution: { id, slug, name, organisationId, language } }
}

/** Every version of a solution, the latest first, for those who read its passports. */
export async function listVersions(viewer: Viewer, slug: string) {
  const solution = await findSolution(viewer, slug)
  if (!mayReadPassport(viewer, solution)) return []
  const rows = await db().solutionVersion.findMany({ where: { solutionId: solution.id }, orderBy: { id: 'desc' } })
  return rows.map(({ id, name, stage, toldAt }) => ({ id, name, stage, toldAt }))
}

/** The solution a new version is told of, with the last one to begin from: for those who speak for it (403 to others). */
export async function findTellable(viewer: Viewer, slug: string) {
  const solution = await findSolution(viewer, slug)
  if (!mayChange(viewer, solution)) refuse(403, 'not_of_this_organisation')
  return { solution, last: (await listCurrentVersions([solution.id])).get(solution.id) ?? null }
}

/** Tell a new version. It takes the place of the last one, and takes over its passport, to be looked through again. */
export async function tellVersion(viewer: Viewer, slug: string, told: ToldVersion) {
  const { solution } = await findTellable(viewer, slug)
  const id = newId()
  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM solution WHERE id = ${solution.id}::uuid FOR UPDATE`
    const { revision: _revision, ...content } = told
    if (await tx.solutionVersion.findFirst({ where: { solutionId: solution.id, name: told.name } })) {
      refuse(409, 'version_name_taken')
    }
    const last = await tx.solutionVersion.findFirst({ where: { solutionId: solution.id, stage: 'current' } })
    if (last) await tx.solutionVersion.update({ where: { id: last.id }, data: { stage: 'retired', changedAt: now() } })
    const stamps = { toldAt: now(), changedAt: now() }
    const row = { id, solutionId: solution.id, stage: 'current' as const, ...columnsOf(content), ...stamps }
    await tx.solutionVersion.create({ data: row })
    if (last) await takeOver(tx, last.id, id)
    await record(tx, viewer, 'solution.version_told', solution.id)
    return { id }
  })
}

/** The lines of the last passport, unverified: their date says that they were claimed before this version was. */
async function takeOver(tx: Tx, from: string, to: string) {
  const lines = await tx.passportLine.findMany({ where: { versionId: from } })
  const data = lines.map(({ details, ...line }) => ({
    ...line,
    details: details ?? Prisma.DbNull,
    ...{ id: newId(), versionId: to, verifiedBy: null, verifiedAt: null, revision: 1 },
  }))
  await tx.passportLine.createMany({ data })
}

/** Say a version better, from the state one has read (409 when a colleague was faster). */
export async function changeVersion(viewer: Viewer, versionId: string, told: ToldVersion) {
  const { solution, stage } = await findVersion(viewer, versionId)
  if (!mayChange(viewer, solution)) refuse(403, 'not_of_this_organisation')
  if (stage !== 'current') refuse(409, 'version_retired')
  const { revision, ...content } = told
  return inTransaction(async (tx) => {
    const same = { solutionId: solution.id, name: told.name, id: { not: versionId } }
    if (await tx.solutionVersion.findFirst({ where: same })) refuse(409, 'version_name_taken')
    const { count } = await tx.solutionVersion.updateMany({
      where: { id: versionId, revision, stage: 'current' },
      data: { ...columnsOf(content), changedAt: now(), revision: { increment: 1 } },
    })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, 'solution.version_changed', solution.id)
    return { id: versionId }
  })
}

function columnsOf({ ai, ...told }: Omit<ToldVersion, 'revision'>) {
  return { ...told, ai: ai ?? Prisma.DbNull }
}

function versionOf<T extends { ai: unknown }>({ ai, ...row }: T) {
  return { ...row, ai: aiOf(ai) }
}
