import { now } from '#app/platform/clock.ts'
import { db, inTransaction, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { mayHead, mayPart, mayReadTeam } from './membership.access.ts'
import { type MembershipRole, objectionToChange } from './membership.ts'
import { personOf } from './viewer.server.ts'

/** An organisation the viewer belongs to; 404 to all others, as if it had no such page. */
export async function findOwnOrganisation(viewer: Viewer, slug: string) {
  const organisation = found(await db().organisation.findUnique({ where: { slug } }))
  return mayReadTeam(viewer, organisation.id) ? organisation : refuse(404, 'not_found')
}

/** The same for its heads; 403 to its other people. */
export async function findHeaded(viewer: Viewer, slug: string) {
  const organisation = await findOwnOrganisation(viewer, slug)
  return mayHead(viewer, organisation.id) ? organisation : refuse(403, 'not_a_head')
}

/** Who belongs to one's organisation, the longest there first. Addresses are for its heads. */
export async function listTeam(viewer: Viewer, slug: string) {
  const { id } = await findOwnOrganisation(viewer, slug)
  const heads = mayHead(viewer, id)
  const rows = await db().membership.findMany({
    where: { organisationId: id },
    include: { person: { select: { name: true, calling: true, email: true } } },
    orderBy: [{ joinedAt: 'asc' }, { personId: 'asc' }],
  })
  return rows.map(({ personId, role, joinedAt, person }) => ({
    ...{ personId, role, joinedAt, name: person.name, calling: person.calling },
    email: heads ? person.email : null,
  }))
}

/** Someone of one's organisation. */
export async function findMember(viewer: Viewer, slug: string, personId: string) {
  const team = await listTeam(viewer, slug)
  return found(team.find((member) => member.personId === personId))
}

/** Who speaks for an organisation: ids and roles, the longest there first, for letters. */
export async function listSpeakers(organisationId: string) {
  const where = { organisationId, role: { not: 'reader' as const } }
  const rows = await db().membership.findMany({ where, orderBy: [{ joinedAt: 'asc' }, { personId: 'asc' }] })
  return rows.map(({ personId, role }) => ({ personId, role }))
}

/** Give someone of the organisation another role. The last head stays one (409). */
export async function changeRole(viewer: Viewer, slug: string, personId: string, role: MembershipRole) {
  personOf(viewer)
  const { id: organisationId } = await findHeaded(viewer, slug)
  return inTransaction(async (tx) => {
    const member = await held(tx, organisationId, personId, role)
    const where = { personId_organisationId: { personId, organisationId } }
    await tx.membership.update({ where, data: { role } })
    if (member.role !== role) await record(tx, viewer, 'member.role_changed', organisationId, role)
    return { id: organisationId, slug }
  })
}

/** Part with someone, or leave. The last head stays (409). */
export async function partWithMember(viewer: Viewer, slug: string, personId: string) {
  personOf(viewer)
  const { id: organisationId } = await findOwnOrganisation(viewer, slug)
  if (!mayPart(viewer, { organisationId, personId })) refuse(403, 'not_a_head')
  return inTransaction(async (tx) => {
    const { joinedAt } = await held(tx, organisationId, personId, null)
    await tx.membership.delete({ where: { personId_organisationId: { personId, organisationId } } })
    // Having been of an organisation stays a link of interest for years.
    await tx.formerMembership.create({ data: { id: newId(), personId, organisationId, joinedAt, leftAt: now() } })
    await record(tx, viewer, 'member.parted', organisationId)
    return { id: organisationId, slug }
  })
}

/** The member, once nobody else can change who heads the organisation until the end of this transaction. */
async function held(tx: Tx, organisationId: string, personId: string, role: MembershipRole | null) {
  await tx.$queryRaw`SELECT id FROM organisation WHERE id = ${organisationId}::uuid FOR UPDATE`
  const members = await tx.membership.findMany({ where: { organisationId } })
  const member = found(members.find((one) => one.personId === personId))
  const objection = objectionToChange(members, personId, role)
  return objection ? refuse(409, objection) : member
}
