import { sits, type Viewer } from '#app/platform/viewer.ts'

/** Those who coordinate the organisation that asks the question. */
export function mayRunCampaign(viewer: Viewer, { organisationId }: { organisationId: string }) {
  return sits(viewer, 'coordinator', organisationId)
}

/** Public counts are rounded for everyone else. */
export function mayCountExactly(viewer: Viewer) {
  return sits(viewer, 'coordinator')
}
