import { seatToken, sits, type Viewer } from '#app/platform/viewer.ts'

/** The coordinators of the call's organiser compose the jury, entrust files, open the scores and decide. */
export function mayRunJury(viewer: Viewer, call: { organisationId: string }) {
  return sits(viewer, 'coordinator', call.organisationId)
}

export function maySitOn(viewer: Viewer, panelId: string) {
  return sits(viewer, 'juror', panelId)
}

/** A review is its juror's alone to write, even for those who may read it. */
export function mayScore(viewer: Viewer, juror: { personId: string }) {
  return viewer.kind === 'person' && viewer.id === juror.personId
}

export const runnersToken = (call: { organisationId: string }) => seatToken('coordinator', call.organisationId)
