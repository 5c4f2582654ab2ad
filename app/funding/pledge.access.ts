import { sits, type Viewer } from '#app/platform/viewer.ts'

/** Money is promised, and a promise taken back, by those who hold the partner's funder seat. */
export function mayPledge(viewer: Viewer, pledge: { organisationId: string }) {
  return sits(viewer, 'funder', pledge.organisationId)
}

/** Only those who keep the organiser's account know that a transfer arrived. */
export function mayReceive(viewer: Viewer, call: { organisationId: string }) {
  return sits(viewer, 'coordinator', call.organisationId)
}
