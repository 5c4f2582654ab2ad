import { orgToken, seatToken, sits, type Viewer } from '#app/platform/viewer.ts'

/** The coordinators of the call's organiser compose the jury, entrust files, open the scores and decide. */
export function mayRunJury(viewer: Viewer, call: { organisationId: string }) {
  return sits(viewer, 'coordinator', call.organisationId)
}

/** What the jury said of a file is for who sent it, who runs the jury and who sits on it: reading the file is not enough. */
export function mayReadOutcome(
  viewer: Viewer,
  about: { applicantId: string; call: { organisationId: string }; panelId: string },
) {
  return (
    viewer.tokens.includes(orgToken(about.applicantId)) ||
    mayRunJury(viewer, about.call) ||
    maySitOn(viewer, about.panelId)
  )
}

export function maySitOn(viewer: Viewer, panelId: string) {
  return sits(viewer, 'juror', panelId)
}

/** A review is its juror's alone to write, even for those who may read it. */
export function mayScore(viewer: Viewer, juror: { personId: string }) {
  return viewer.kind === 'person' && viewer.id === juror.personId
}

export const runnersToken = (call: { organisationId: string }) => seatToken('coordinator', call.organisationId)
