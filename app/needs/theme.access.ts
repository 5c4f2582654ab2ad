import { sits, type Viewer } from '#app/platform/viewer.ts'

/** Those who coordinate the organisation that opened it. */
export function mayNameTheme(viewer: Viewer, { organisationId }: { organisationId: string }) {
  return sits(viewer, 'coordinator', organisationId)
}
