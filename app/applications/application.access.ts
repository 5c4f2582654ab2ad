import { AUDIENCES, type Audience } from '#app/calls/questionnaire.ts'
import { orgToken, seatToken, sits, type Viewer, writesToken } from '#app/platform/viewer.ts'

interface Owned {
  organisationId: string
}
interface Funded {
  cutoffId: string | null
  funderIds: string[]
}
interface Organised {
  organisationId: string
}

/** Whoever speaks for the organisation writes, submits and withdraws its files. */
export function mayWrite(viewer: Viewer, application: Owned) {
  return viewer.tokens.includes(writesToken(application.organisationId))
}

/** Coordinators of the call's organiser take files through admissibility, review and decision. */
export function mayHandle(viewer: Viewer, call: Organised) {
  return sits(viewer, 'coordinator', call.organisationId)
}

/**
 * The answers of a file that a reader of it is among the readers of: its own people and its coordinators read all;
 * a partner that its applicant ticked, what is for funders; a juror of its cut-off, what is for the jury; others, what is for everyone.
 */
export function audiencesOf(viewer: Viewer, application: Owned & Funded, call: Organised): Audience[] {
  const isOwn = viewer.tokens.includes(orgToken(application.organisationId))
  if (viewer.kind === 'clock' || isOwn || mayHandle(viewer, call)) return [...AUDIENCES]
  const funds = application.funderIds.some((id) => sits(viewer, 'funder', id))
  const judges = application.cutoffId !== null && sits(viewer, 'juror', application.cutoffId)
  return AUDIENCES.filter((one) => one === 'everyone' || (one === 'funders' && funds) || (one === 'jury' && judges))
}

/** Its organisation reads a file from the first word; coordinators from the closing of its cut-off, never before. */
export function readersOf(application: Owned, call: Organised, cutoffStage: string) {
  const own = orgToken(application.organisationId)
  return cutoffStage === 'collecting' ? [own] : [own, coordinatorsOf(call)]
}

export function coordinatorsOf(call: Organised) {
  return seatToken('coordinator', call.organisationId)
}
