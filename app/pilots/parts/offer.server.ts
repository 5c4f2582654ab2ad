import { listApplicationsById } from '#app/applications/applications.server.ts'
import { listCallsById } from '#app/calls/calls.server.ts'
import { listAwardsById } from '#app/funding/awards.server.ts'
import { found } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'

/** What a facility is asked to try: the award, its call, and the selected file when the viewer may read it. */
export async function offerOf(viewer: Viewer, awardId: string) {
  const award = found((await listAwardsById([awardId])).get(awardId))
  const [calls, applications] = await Promise.all([
    listCallsById(viewer, [award.callId]),
    listApplicationsById(viewer, [award.applicationId]),
  ])
  const call = calls.get(award.callId)
  const file = applications.get(award.applicationId)
  return {
    award: { id: award.id, number: award.number },
    call: call ? { slug: call.slug, title: call.title } : null,
    file: file
      ? {
          id: file.id,
          title: file.title,
          maker: file.organisationName,
          solution: { name: file.solutionName, slug: file.solutionSlug, pitch: file.solutionPitch },
        }
      : null,
  }
}
export type Offer = Awaited<ReturnType<typeof offerOf>>
