import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { FILE_KINDS } from '#app/platform/file.ts'
import { forgetFile, keepFile, listFiles, serveFile } from '#app/platform/files.server.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { ToldEvidence } from './evidence.form.ts'
import type { EvidenceKind } from './evidence.ts'
import { mayReadPassport } from './passport.access.ts'
import { mayChange } from './solution.access.ts'
import { findSolution } from './solutions.server.ts'

interface Given {
  name: string
  bytes: Uint8Array
}

/** What shows that a solution works, the strongest first: all of it for its people and coordinators, what is shown for others. */
export async function listEvidence(viewer: Viewer, slug: string) {
  const solution = await findSolution(viewer, slug)
  const whole = mayReadPassport(viewer, solution)
  const where = { solutionId: solution.id, ...(whole ? {} : { shown: true }) }
  const rows = await db().evidence.findMany({ where, orderBy: [{ level: 'desc' }, { year: 'desc' }, { id: 'asc' }] })
  return rows.map(({ id, kind, level, title, source, year, shown, fileId }) => ({
    ...{ id, level, title, source, year, shown },
    kind: kind as EvidenceKind,
    hasFile: whole && fileId !== null,
  }))
}

/** A piece of evidence, for those who speak for its solution (403 to others who read it). */
export async function findEvidence(viewer: Viewer, slug: string, id: string) {
  const solution = await findSpokenFor(viewer, slug)
  const { kind, fileId, ...row } = found(await db().evidence.findFirst({ where: { id, solutionId: solution.id } }))
  const file = (await listFiles([fileId])).get(fileId ?? '') ?? null
  return { ...row, kind: kind as EvidenceKind, file }
}

/** A solution, for those who speak for it. */
export async function findSpokenFor(viewer: Viewer, slug: string) {
  const solution = await findSolution(viewer, slug)
  return mayChange(viewer, solution) ? solution : refuse(403, 'not_of_this_organisation')
}

export async function tellEvidence(viewer: Viewer, slug: string, told: ToldEvidence, file?: Given) {
  const solution = await findSpokenFor(viewer, slug)
  return inTransaction(async (tx) => {
    const fileId = file ? (await keepFile(viewer, file, FILE_KINDS)).id : null
    const id = newId()
    await tx.evidence.create({ data: { id, solutionId: solution.id, ...told, fileId, toldAt: now() } })
    await record(tx, viewer, 'solution.evidence_told', solution.id)
    return { id, slug }
  })
}

/** Say it better; a new file takes the place of the one before. */
export async function changeEvidence(viewer: Viewer, slug: string, id: string, told: ToldEvidence, file?: Given) {
  const solution = await findSpokenFor(viewer, slug)
  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM evidence WHERE id = ${id}::uuid FOR UPDATE`
    const row = found(await tx.evidence.findFirst({ where: { id, solutionId: solution.id } }))
    const fileId = file ? (await keepFile(viewer, file, FILE_KINDS)).id : row.fileId
    const source = told.source ?? null
    await tx.evidence.update({ where: { id }, data: { ...told, source, fileId, toldAt: now() } })
    if (file && row.fileId) await forgetFile(tx, row.fileId)
    await record(tx, viewer, 'solution.evidence_changed', solution.id)
    return { id, slug }
  })
}

/** Take it away with its file: nothing else leans on it. */
export async function removeEvidence(viewer: Viewer, slug: string, id: string) {
  const solution = await findSpokenFor(viewer, slug)
  return inTransaction(async (tx) => {
    const row = found(await tx.evidence.findFirst({ where: { id, solutionId: solution.id } }))
    const { count } = await tx.evidence.deleteMany({ where: { id } })
    if (count === 0) refuse(409, 'changed_meanwhile')
    if (row.fileId) await forgetFile(tx, row.fileId)
    await record(tx, viewer, 'solution.evidence_removed', solution.id)
    return { id, slug }
  })
}

/** Its file as a download, for the people of its maker and coordinators. */
export async function serveEvidence(viewer: Viewer, slug: string, id: string) {
  const solution = await findSolution(viewer, slug)
  if (!mayReadPassport(viewer, solution)) refuse(404, 'not_found')
  const { fileId } = found(await db().evidence.findFirst({ where: { id, solutionId: solution.id } }))
  return fileId ? serveFile(fileId) : refuse(404, 'not_found')
}
