import { colleagueLink, inviteColleague, joinTeamOfFile } from '#app/applications/colleagues.server.ts'
import { beginApplication } from '#app/applications/drafts.server.ts'
import type { TeamRole } from '#app/applications/team.ts'
import type { PersonViewer } from '#app/platform/viewer.ts'
import { describeSolution } from '#app/solutions/solutions.server.ts'
import { aPerson, seenAgain } from '#test/support/people.ts'

/** Someone whom an owner of a file invited, and who accepted: of no company, unless they are given. */
export async function aColleague(owner: PersonViewer, id: string, role: TeamRole, person?: PersonViewer) {
  const colleague = person ?? (await aPerson('Zoé Lambert'))
  const { id: invitation } = await inviteColleague(await seenAgain(owner), id, { email: colleague.email, role })
  await joinTeamOfFile(colleague, colleagueLink(invitation))
  return seenAgain(colleague)
}

/** A draft that someone of a company begins with another of its solutions. */
export async function aDraftOf(
  viewer: PersonViewer,
  { callId, organisationId }: { callId: string; organisationId: string },
) {
  const told = { name: 'Une autre', pitch: 'En une phrase.', about: 'Comment elle marche.', listed: false }
  const { id: solutionId } = await describeSolution(viewer, { organisationId, ...told, maturity: 'tested' })
  return beginApplication(viewer, { callId, organisationId, solutionId })
}
