import { AUDIENCES, type Audience } from '#app/calls/questionnaire.ts'
import { mayHead } from '#app/people/membership.access.ts'
import { orgToken, personToken, seatToken, sits, type Viewer, writesToken } from '#app/platform/viewer.ts'
import type { Colleague, TeamRole } from './team.ts'

interface Owned {
  organisationId: string
  /** Those who were given a right on this file alone; they need not be of the company. */
  team: Colleague[]
}
interface Funded {
  cutoffId: string | null
  funderIds: string[]
}
interface Organised {
  organisationId: string
}

/** What the viewer is on this file: as its owner said, or as their place in the company makes them; null for anybody else. */
export function roleOn(viewer: Viewer, application: Owned): TeamRole | null {
  const given = application.team.find(({ personId }) => viewer.tokens.includes(personToken(personId)))
  if (given) return given.role
  if (viewer.tokens.includes(writesToken(application.organisationId))) return 'editor'
  return viewer.tokens.includes(orgToken(application.organisationId)) ? 'reader' : null
}

/** Whoever speaks for a company answers calls in its name. */
export function mayBegin(viewer: Viewer, { organisationId }: Organised) {
  return viewer.tokens.includes(writesToken(organisationId))
}

/** Its owner, its editors and whoever speaks for the company write, submit and withdraw a file. */
export function mayWrite(viewer: Viewer, application: Owned) {
  const role = roleOn(viewer, application)
  return role === 'owner' || role === 'editor'
}

/** Its owners, and whoever heads its company, say who works on a file. */
export function mayGather(viewer: Viewer, application: Owned) {
  return roleOn(viewer, application) === 'owner' || mayHead(viewer, application.organisationId)
}

/** They take anyone out; others leave by themselves, unless leaving would give them back what their place in the company allows and they were left without. */
export function mayTakeOut(viewer: Viewer, application: Owned, personId: string) {
  if (mayGather(viewer, application)) return true
  const isOneself = viewer.kind === 'person' && viewer.id === personId
  return isOneself && (mayWrite(viewer, application) || !mayWrite(viewer, { ...application, team: [] }))
}

/** Coordinators of the call's organiser take files through admissibility, review and decision. */
export function mayHandle(viewer: Viewer, call: Organised) {
  return sits(viewer, 'coordinator', call.organisationId)
}

/** Whether the viewer reads the whole of a file that they may read: its own people and its coordinators do. */
export function mayReadAll(viewer: Viewer, application: Owned, call: Organised) {
  return viewer.kind === 'clock' || roleOn(viewer, application) !== null || mayHandle(viewer, call)
}

/**
 * The answers of a file that a reader of it is among the readers of: its own people and its coordinators read all;
 * a partner that its applicant ticked, what is for funders; a juror of its cut-off, what is for the jury; others, what is for everyone.
 */
export function audiencesOf(viewer: Viewer, application: Owned & Funded, call: Organised): Audience[] {
  if (mayReadAll(viewer, application, call)) return [...AUDIENCES]
  const funds = application.funderIds.some((id) => sits(viewer, 'funder', id))
  const judges = application.cutoffId !== null && sits(viewer, 'juror', application.cutoffId)
  return AUDIENCES.filter((one) => one === 'everyone' || (one === 'funders' && funds) || (one === 'jury' && judges))
}

/** Those who read a file from its first word; whoever is invited from outside joins them by name. */
export function ownReaders({ organisationId }: Organised) {
  return [orgToken(organisationId)]
}

/** Coordinators read it from the closing of its cut-off, never before. */
export function readsAfter(call: Organised, cutoffStage: string) {
  return cutoffStage === 'collecting' ? [] : [coordinatorsOf(call)]
}

export function coordinatorsOf(call: Organised) {
  return seatToken('coordinator', call.organisationId)
}
