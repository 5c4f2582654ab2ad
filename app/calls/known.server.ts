import { findOrganisation } from '#app/people/organisations.server.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { findMaker } from '#app/solutions/makers.server.ts'
import { findOwnSolution } from '#app/solutions/solutions.server.ts'
import { listCurrentVersions } from '#app/solutions/versions.server.ts'

/** What is already known of who would answer and with what, and where it was said: nobody types it again for each call. 404 to who does not speak for it. */
export async function findKnown(viewer: Viewer, solutionId: string) {
  const { organisationId } = await findOwnSolution(viewer, solutionId)
  const { slug } = await findOrganisation(organisationId)
  const maker = await findMaker(organisationId)
  const version = (await listCurrentVersions([solutionId])).get(solutionId)
  return {
    facts: { kind: maker?.size ?? null, territory: maker?.territory ?? null, trl: version?.trl ?? null },
    profile: { to: `/organisations/${slug}/maker`, toldAt: maker?.toldAt ?? null },
    version: version ? { to: `/passports/${version.id}/edit`, name: version.name } : null,
  }
}
export type Known = Awaited<ReturnType<typeof findKnown>>
