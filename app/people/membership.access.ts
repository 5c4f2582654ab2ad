import { headsToken, orgToken, sits, type Viewer } from '#app/platform/viewer.ts'
import type { OrganisationKind } from './organisation.ts'

/** Everyone of an organisation knows who is of it. */
export function mayReadTeam(viewer: Viewer, organisationId: string) {
  return viewer.tokens.includes(orgToken(organisationId))
}

/** Its heads bring people in, change their roles and part with them. */
export function mayHead(viewer: Viewer, organisationId: string) {
  return viewer.tokens.includes(headsToken(organisationId))
}

/** A coalition is asked at the address that its heads or its coordinators give. */
export function mayTellContact(viewer: Viewer, { id, kind }: { id: string; kind: OrganisationKind }) {
  return kind === 'coalition' && (mayHead(viewer, id) || sits(viewer, 'coordinator', id))
}

/** Heads part with anyone; everyone may leave. */
export function mayPart(viewer: Viewer, member: { organisationId: string; personId: string }) {
  return mayHead(viewer, member.organisationId) || (viewer.kind === 'person' && viewer.id === member.personId)
}

/** An invitation is answered by whoever signs in with the address it was sent to. */
export function mayAnswer(viewer: Viewer, invitation: { email: string }) {
  return viewer.kind === 'person' && viewer.email === invitation.email
}
