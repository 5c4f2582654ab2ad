import { sits, type Viewer } from '#app/platform/viewer.ts'

interface Followed {
  organiserId: string
}
interface Hosted extends Followed {
  sites: { facilityId: string }[]
}

/** The organiser of the call looks for a facility. */
export function mayAskToHost(viewer: Viewer, award: Followed) {
  return sits(viewer, 'coordinator', award.organiserId)
}

/** A facility answers by the voice of its lead. */
export function mayAnswerHosting(viewer: Viewer, hosting: { facilityId: string }) {
  return sits(viewer, 'facility_lead', hosting.facilityId)
}

/** Who knows that a facility was asked: those who ask and those who answer. */
export function maySeeHosting(viewer: Viewer, hosting: Followed & { facilityId: string }) {
  return mayAskToHost(viewer, hosting) || mayAnswerHosting(viewer, hosting)
}

/** The leads of its sites prepare, run, measure and evaluate a pilot. */
export function mayLead(viewer: Viewer, pilot: Hosted) {
  return pilot.sites.some((site) => sits(viewer, 'facility_lead', site.facilityId))
}

/** Who reads what is not for the public: readiness notes, and whose task a milestone is. */
export function mayFollow(viewer: Viewer, pilot: Hosted) {
  return mayLead(viewer, pilot) || sits(viewer, 'coordinator', pilot.organiserId)
}

/** Stopping can be the organiser's decision as much as the ward's. */
export function mayStop(viewer: Viewer, pilot: Hosted) {
  return mayFollow(viewer, pilot)
}

/** A facility alone says that it uses something: nobody names it in its place. */
export function mayDeclareUse(viewer: Viewer, facilityId: string) {
  return sits(viewer, 'facility_lead', facilityId)
}
