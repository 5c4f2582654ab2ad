import { db } from '#app/platform/db.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { listSolutionsById } from '#app/solutions/solutions.server.ts'

/**
 * What those who do not read these files are told of them, by id, for pages that have found a row of their own: what carries
 * them, and where they stand. A file the viewer is barred from is not there.
 */
export async function listFilesTold(viewer: Viewer, applicationIds: string[]) {
  const where = { id: { in: [...new Set(applicationIds)] }, NOT: { barred: { hasSome: viewer.tokens } } }
  const select = { id: true, number: true, title: true, stage: true, language: true, organisationId: true }
  const rows = await db().application.findMany({ where, select: { ...select, solutionId: true } })
  const solutions = await listSolutionsById(rows.map((row) => row.solutionId))
  return new Map(
    rows.map(({ solutionId, ...row }) => {
      const solution = solutions.get(solutionId)
      const { organisationName = '', name: solutionName = '', pitch = '' } = solution ?? {}
      return [row.id, { ...row, organisationName, solutionName, pitch }]
    }),
  )
}

/** The facilities of the directory that files name, with what is said of each there; those taken out before the sending are not. */
export async function listFacilitiesNamed(applicationIds: string[]) {
  const where = { applicationId: { in: applicationIds }, facilityId: { not: null }, askedAt: { not: null } }
  const select = { applicationId: true, facilityId: true, said: true }
  const orderBy = [{ namedAt: 'asc' as const }, { role: 'asc' as const }]
  const rows = await db().sponsor.findMany({ where: { ...where, removedAt: null }, select, orderBy })
  const seen = new Set<string>()
  return rows.flatMap(({ applicationId, facilityId, said }) => {
    const pair = `${applicationId} ${facilityId}`
    if (facilityId === null || seen.has(pair)) return []
    seen.add(pair)
    return [{ applicationId, facilityId, said }]
  })
}
