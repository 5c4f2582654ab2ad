import { db } from '#app/platform/db.ts'
import { found } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { listSolutionsById } from '#app/solutions/solutions.server.ts'

/** Who answers a call and with what, by application: what a juror must know to declare their links, and what is public of a selected file. */
export async function listApplicants(applicationIds: string[]) {
  const select = { id: true, number: true, organisationId: true, solutionId: true }
  const rows = await db().application.findMany({ where: { id: { in: [...new Set(applicationIds)] } }, select })
  const solutions = await listSolutionsById(rows.map((row) => row.solutionId))
  return new Map(
    rows.map(({ solutionId, ...row }) => {
      const solution = solutions.get(solutionId)
      return [
        row.id,
        { ...row, organisationName: solution?.organisationName ?? '', solutionName: solution?.name ?? '' },
      ]
    }),
  )
}

/** Who works on each of these files beside the people of its company, whoever asks: ids only. */
export async function listTeams(applicationIds: string[]) {
  const where = { applicationId: { in: [...new Set(applicationIds)] } }
  const rows = await db().collaborator.findMany({ where, select: { applicationId: true, personId: true } })
  const teams = new Map<string, string[]>()
  for (const row of rows) teams.set(row.applicationId, [...(teams.get(row.applicationId) ?? []), row.personId])
  return teams
}

/** The files of a cut-off that a jury must read, whoever asks: ids only. */
export async function listRunningIds(cutoffId: string) {
  const stage = { in: ['submitted' as const, 'admissible' as const, 'in_review' as const, 'hearing' as const] }
  const rows = await db().application.findMany({ where: { cutoffId, stage }, select: { id: true } })
  return rows.map((row) => row.id)
}

/** The same as far as the viewer is not barred, for whoever may know who answers before they may read what. */
export async function listUnbarredIds(viewer: Viewer, cutoffId: string) {
  const where = { id: { in: await listRunningIds(cutoffId) }, NOT: { barred: { hasSome: viewer.tokens } } }
  const rows = await db().application.findMany({ where, select: { id: true } })
  return rows.map((row) => row.id)
}

/** The files that are barred to the viewer, for rows of other rooms that speak of one: ids only. */
export async function listIdsBarredTo(viewer: Viewer) {
  const rows = await db().application.findMany({ where: { barred: { hasSome: viewer.tokens } }, select: { id: true } })
  return rows.map((row) => row.id)
}

/** The tokens barred from a file, for rows of other rooms that speak of it and bar the same. */
export async function listBarred(applicationId: string) {
  const where = { id: applicationId }
  return found(await db().application.findUnique({ where, select: { barred: true } })).barred
}

/** The same for many files, by file: who is out of the room while each is talked about. */
export async function listBarredOf(applicationIds: string[]) {
  const where = { id: { in: applicationIds } }
  const rows = await db().application.findMany({ where, select: { id: true, barred: true } })
  return new Map(rows.map(({ id, barred }) => [id, barred]))
}

/** Whom an event about a file concerns, for letters: its owner of longest standing, its number and the first signs of its digest. */
export async function findApplicant(applicationId: string) {
  const collaborators = { where: { role: 'owner' as const }, orderBy: { joinedAt: 'asc' as const }, take: 1 }
  const row = found(await db().application.findUnique({ where: { id: applicationId }, include: { collaborators } }))
  const personId = row.collaborators[0]?.personId ?? row.begunBy
  return { personId, callId: row.callId, number: row.number ?? '', digestPrefix: (row.digest ?? '').slice(0, 12) }
}

/** Who is written to about each of these files, whoever asks: its owner of longest standing, else who began it. One query. */
export async function listOwners(applicationIds: string[]) {
  const collaborators = { where: { role: 'owner' as const }, orderBy: { joinedAt: 'asc' as const }, take: 1 }
  const where = { id: { in: applicationIds } }
  const rows = await db().application.findMany({ where, include: { collaborators } })
  return new Map(rows.map(({ id, begunBy, collaborators: [owner] }) => [id, owner?.personId ?? begunBy]))
}

/** Where these files stand, whoever asks: for juries, that decided of them. */
export async function listStages(applicationIds: string[]) {
  const where = { id: { in: [...new Set(applicationIds)] } }
  const rows = await db().application.findMany({ where, select: { id: true, stage: true } })
  return new Map(rows.map(({ id, stage }) => [id, stage]))
}

/** Everyone who works on a file of a call, sent or not, for letters: those who took theirs back are left in peace. */
export async function listApplicantsOfCall(callId: string) {
  const where = { application: { callId, stage: { not: 'withdrawn' as const } } }
  const rows = await db().collaborator.findMany({ where, select: { personId: true }, distinct: ['personId'] })
  return rows.map(({ personId }) => personId)
}
