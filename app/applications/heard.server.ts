import type { Viewer } from '#app/platform/viewer.ts'
import { objectionToBeingHeard, objectionToNotBeingHeard } from './application.ts'
import { moveFiles } from './moves.server.ts'

const HEARD = { objectionTo: objectionToBeingHeard, stage: 'hearing', what: 'application.called_to_hearing' } as const
const NOT_HEARD = {
  objectionTo: objectionToNotBeingHeard,
  stage: 'in_review',
  what: 'application.hearing_called_off',
} as const

/** The jury wants to hear those who carry it. */
export async function callToBeHeard(viewer: Viewer, id: string) {
  await moveFiles(viewer, [id], HEARD)
}

/** The jury goes on without hearing them. */
export async function callOffHearing(viewer: Viewer, id: string) {
  await moveFiles(viewer, [id], NOT_HEARD)
}
