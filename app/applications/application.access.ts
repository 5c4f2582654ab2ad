import { orgToken, seatToken, sits, type Viewer } from '#app/platform/viewer.ts'

interface Owned {
  organisationId: string
}
interface Organised {
  organisationId: string
}

/** Whoever belongs to the organisation writes, submits and withdraws its files. */
export function mayWrite(viewer: Viewer, application: Owned) {
  return viewer.tokens.includes(orgToken(application.organisationId))
}

/** Coordinators of the call's organiser take files through admissibility, review and decision. */
export function mayHandle(viewer: Viewer, call: Organised) {
  return sits(viewer, 'coordinator', call.organisationId)
}

/** Its organisation reads a file from the first word; coordinators from the closing of its cut-off, never before. */
export function readersOf(application: Owned, call: Organised, cutoffStage: string) {
  const own = orgToken(application.organisationId)
  return cutoffStage === 'collecting' ? [own] : [own, coordinatorsOf(call)]
}

export function coordinatorsOf(call: Organised) {
  return seatToken('coordinator', call.organisationId)
}
