import { listSpeakers } from '#app/people/members.server.ts'
import { mayReadTeam } from '#app/people/membership.access.ts'
import { findOrganisation, listMembers } from '#app/people/organisations.server.ts'
import { listNames } from '#app/people/people.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { type Clock, personToken, type Viewer } from '#app/platform/viewer.ts'
import { mayGather, mayTakeOut, roleOn } from './application.access.ts'
import { findApplication } from './applications.server.ts'
import { holdTeam } from './holding.server.ts'
import { type Colleague, objectionToTeamChange, type TeamRole } from './team.ts'

/** A file, for those who work on it; 403 to its other readers. */
export async function findOwnFile(viewer: Viewer, id: string) {
  const application = await findApplication(viewer, id)
  return roleOn(viewer, application) ? application : refuse(403, 'not_of_the_team')
}

/** The same for whoever says who works on it. */
export async function findGathered(viewer: Viewer, id: string) {
  const application = await findOwnFile(viewer, id)
  return mayGather(viewer, application) ? application : refuse(403, 'not_an_owner')
}

/** Who works on a file and by what right: those who were given one, then those who write for its company. */
export async function findTeam(viewer: Viewer, id: string) {
  const application = await findOwnFile(viewer, id)
  const { organisationId, team, title, stage } = application
  const rows = await db().collaborator.findMany({
    where: { applicationId: id },
    orderBy: [{ joinedAt: 'asc' }, { personId: 'asc' }],
  })
  const speakers = (await listSpeakers(organisationId)).filter(
    ({ personId }) => !team.some((one) => one.personId === personId),
  )
  const names = await listNames([...rows, ...speakers].map(({ personId }) => personId))
  const { name, slug } = await findOrganisation(organisationId)
  return {
    file: { id, title, stage, organisation: { name, slug } },
    gathers: mayGather(viewer, application),
    isOfCompany: mayReadTeam(viewer, organisationId),
    team: rows.map(({ personId, role, joinedAt }) => ({
      ...{ personId, role, joinedAt, name: names.get(personId) ?? '' },
      removable: mayTakeOut(viewer, application, personId),
    })),
    speakers: speakers.map(({ personId }) => ({ personId, name: names.get(personId) ?? '' })),
  }
}

/** Someone of the team, for whoever may change their right or take them out. */
export async function findColleague(viewer: Viewer, id: string, personId: string) {
  const { file, gathers, team } = await findTeam(viewer, id)
  const colleague = found(team.find((one) => one.personId === personId))
  if (!gathers && !colleague.removable) refuse(403, 'not_an_owner')
  return { file, gathers, colleague }
}

/** Give someone of the team another right. The last owner stays one (409). */
export async function changeTeamRole(viewer: Viewer, id: string, personId: string, role: TeamRole) {
  personOf(viewer)
  const file = await findGathered(viewer, id)
  return inTransaction(async (tx) => {
    const { role: before } = await held(tx, viewer, file, personId, role)
    await giveRight(tx, id, { personId, role })
    if (before !== role) await record(tx, viewer, 'team.role_changed', id, role)
    return { id }
  })
}

/** Take someone out of the team, or leave it: from now on they read what their place in the company lets them read, or nothing. The last owner stays (409). */
export async function takeOutColleague(viewer: Viewer, id: string, personId: string) {
  personOf(viewer)
  const file = await findOwnFile(viewer, id)
  return inTransaction(async (tx) => {
    await held(tx, viewer, file, personId, null)
    await leave(tx, id, personId)
    await record(tx, viewer, 'team.left', id)
    return { id }
  })
}

/** What follows someone's departure from a company: its files go on without them, unless they were named there from outside. Without an owner, its first head is. */
export async function leaveFilesOf(clock: Clock, organisationId: string) {
  const members = (await listMembers([organisationId])).get(organisationId) ?? []
  const heir = (await listSpeakers(organisationId)).find(({ role }) => role === 'head')
  const where = { personId: { notIn: members }, application: { organisationId } }
  const gone = await db().collaborator.findMany({ where, include: { application: { select: { readers: true } } } })
  await inTransaction(async (tx) => {
    for (const { applicationId: id, personId, application } of gone) {
      if (application.readers.includes(personToken(personId))) continue
      const team = await holdTeam(tx, id)
      if (heir && objectionToTeamChange(team, personId, null)) await giveRight(tx, id, { ...heir, role: 'owner' })
      await leave(tx, id, personId)
      await record(tx, clock, 'team.left', id)
    }
  })
}

/** Someone of the team, once nobody else can change it, and the viewer's right to is asked again. */
async function held(tx: Tx, viewer: Viewer, file: File, personId: string, role: TeamRole | null) {
  const team = await holdTeam(tx, file.id)
  const colleague = found(team.find((one) => one.personId === personId))
  const may = role === null ? mayTakeOut(viewer, { ...file, team }, personId) : mayGather(viewer, { ...file, team })
  if (!may) refuse(403, 'not_an_owner')
  const objection = objectionToTeamChange(team, personId, role)
  return objection ? refuse(409, objection) : colleague
}
type File = Awaited<ReturnType<typeof findOwnFile>>

/** Give someone a place in the team. */
export async function giveRight(tx: Tx, applicationId: string, { personId, role }: Colleague) {
  const where = { applicationId_personId: { applicationId, personId } }
  const create = { applicationId, personId, role, joinedAt: now() }
  await tx.collaborator.upsert({ where, create, update: { role } })
}

/** What someone who is out held: their place, their name among the readers, and being seen at work. */
async function leave(tx: Tx, applicationId: string, personId: string) {
  await tx.collaborator.deleteMany({ where: { applicationId, personId } })
  await tx.applicationWriter.deleteMany({ where: { applicationId, personId } })
  await tx.$executeRaw`UPDATE application SET readers = array_remove(readers, ${personToken(personId)}) WHERE id = ${applicationId}::uuid`
}
