import { invitationLink, inviteMember } from '#app/people/invitations.server.ts'
import { newId } from '#app/platform/id.ts'
import { aPerson } from '#test/support/people.ts'
import { joinTeam } from '#test/support/teams.ts'
import type { Cast, Places } from './world.people.ts'

/** Someone who reads for the firm, and a letter that invites a person without any other right. */
export async function makeMembers({ firm, guest }: Cast, places: Places) {
  const { id, slug } = places.firm
  const reader = await joinTeam(firm, id, await aPerson('Lectrice de la maison'), 'reader')
  const { id: waiting } = await inviteMember(firm, slug, { email: guest.email, role: 'reader' })
  const code = invitationLink(waiting)
  return {
    'firm reader': { id: reader.id },
    'waiting invitation': { id: waiting, code },
    'forged invitation': { id: waiting, code: `${waiting}.${newId().slice(0, 22)}` },
  }
}
