import { colleagueLink, inviteColleague, joinTeamOfFile } from '#app/applications/colleagues.server.ts'
import { newId } from '#app/platform/id.ts'
import { aPerson } from '#test/support/people.ts'
import type { Calls } from './world.calls.ts'
import type { Cast } from './world.people.ts'

/** On a draft: someone from outside who reads it, and a letter that invites a person without any other right. */
export async function makeTeam({ firm: owner, guest }: Cast, calls: Calls) {
  const applicationId = calls['draft file'].id
  const reader = await aPerson('Lecteur venu d’ailleurs')
  const { id: accepted } = await inviteColleague(owner, applicationId, { email: reader.email, role: 'reader' })
  await joinTeamOfFile(reader, colleagueLink(accepted))
  const { id } = await inviteColleague(owner, applicationId, { email: guest.email, role: 'editor' })
  return {
    'file colleague': { id: reader.id },
    'colleague invitation': { id, code: colleagueLink(id) },
    'forged colleague invitation': { id, code: `${id}.${newId().slice(0, 22)}` },
  }
}
