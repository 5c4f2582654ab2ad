import { tellHolder } from '#app/people/holders.server.ts'
import { invitationLink, inviteMember } from '#app/people/invitations.server.ts'
import { newId } from '#app/platform/id.ts'
import { aPerson } from '#test/support/people.ts'
import { joinTeam } from '#test/support/teams.ts'
import type { Cast, Places } from './world.people.ts'

const HELD_SINCE = new Date('2024-03-01T23:00:00Z')

/** Someone who reads for the firm, a partner that holds a share of it, and a letter that invites a person without any other right. */
export async function makeMembers({ firm, guest }: Cast, places: Places) {
  const { id, slug } = places.firm
  const reader = await joinTeam(firm, id, await aPerson('Lectrice de la maison'), 'reader')
  await tellHolder(firm, slug, { holderId: places.partner.id, since: HELD_SINCE })
  const { id: waiting } = await inviteMember(firm, slug, { email: guest.email, role: 'reader' })
  const code = invitationLink(waiting)
  return {
    'firm reader': { id: reader.id },
    'waiting invitation': { id: waiting, code },
    'forged invitation': { id: waiting, code: `${waiting}.${newId().slice(0, 22)}` },
  }
}
