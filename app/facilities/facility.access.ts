import { sits, type Viewer } from '#app/platform/viewer.ts'

/** The directory is kept by those who coordinate, in whichever organisation. */
export function mayEnterFacility(viewer: Viewer) {
  return sits(viewer, 'coordinator')
}

/** A facility is represented by the people coordinators have met there. */
export function mayAppointLead(viewer: Viewer) {
  return sits(viewer, 'coordinator')
}
