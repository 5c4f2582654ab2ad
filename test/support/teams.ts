import { acceptInvitation, invitationLink, inviteMember } from '#app/people/invitations.server.ts'
import type { MembershipRole } from '#app/people/membership.ts'
import { findOrganisation } from '#app/people/organisations.server.ts'
import type { PersonViewer } from '#app/platform/viewer.ts'
import { seenAgain } from './people.ts'

/** One of its heads invites someone into an organisation, and they accept. */
export async function joinTeam(
  head: PersonViewer,
  organisationId: string,
  person: PersonViewer,
  role: MembershipRole = 'writer',
) {
  const { slug } = await findOrganisation(organisationId)
  const { id } = await inviteMember(await seenAgain(head), slug, { email: person.email, role })
  await acceptInvitation(person, invitationLink(id))
  return seenAgain(person)
}
