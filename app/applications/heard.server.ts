import type { Viewer } from '#app/platform/viewer.ts'
import { objectionToBeingHeard, objectionToNotBeingHeard } from './application.ts'
import { moveFile } from './applications.server.ts'

/** The jury wants to hear those who carry it. */
export async function callToBeHeard(viewer: Viewer, id: string) {
  await moveFile(viewer, id, objectionToBeingHeard, 'hearing', 'application.called_to_hearing')
}

/** The jury goes on without hearing them. */
export async function callOffHearing(viewer: Viewer, id: string) {
  await moveFile(viewer, id, objectionToNotBeingHeard, 'in_review', 'application.hearing_called_off')
}
