import { personByEmail } from '#app/people/people.server.ts'
import { CAST, emailOf } from './cast.ts'

/** The coalition's year, told through the rooms' own commands. */
export async function tellStory() {
  for (const member of CAST) await personByEmail(emailOf(member.key), member.name, 'fr')
}
