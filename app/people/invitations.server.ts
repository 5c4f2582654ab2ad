import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { isId, newId } from '#app/platform/id.ts'
import { countTry } from '#app/platform/limits.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { keyedBytes, sameSecret } from '#app/platform/secrets.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Waiting } from '#app/platform/waiting.ts'
import type { Language } from '#app/platform/words.tsx'
import { findHeaded } from './members.server.ts'
import { mayAnswer } from './membership.access.ts'
import type { NewInvitation } from './membership.form.ts'
import { DAYS_TO_ACCEPT, objectionToAnswering } from './membership.ts'
import { findOrganisation, listOrganisations } from './organisations.server.ts'
import { findAddressee, findPersonAt, listNames } from './people.server.ts'
import { personOf } from './viewer.server.ts'
import { words } from './words.members.ts'

/** A whole team is brought in within the hour; a machine would write to strangers in our name. */
const PER_ORGANISATION = { what: 'member_invitation', most: 30, minutes: 60 }

const DAY = 86_400_000
/** Neither accepted, nor withdrawn, nor declined; it may have ended by time. */
const UNANSWERED = { acceptedAt: null, withdrawnAt: null, declinedAt: null }

/** Write to someone to bring them into the organisation. One invitation at a time waits for each address (409). */
export async function inviteMember(viewer: Viewer, slug: string, { email, role }: NewInvitation) {
  const invitedBy = personOf(viewer).id
  const { id: organisationId } = await findHeaded(viewer, slug)
  await countTry(PER_ORGANISATION, organisationId)
  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM organisation WHERE id = ${organisationId}::uuid FOR UPDATE`
    if (await tx.membership.findFirst({ where: { organisationId, person: { email } } })) refuse(409, 'already_member')
    const same = { organisationId, email, ...UNANSWERED }
    if (await tx.membershipInvitation.findFirst({ where: { ...same, endsAt: { gt: now() } } })) {
      refuse(409, 'already_invited')
    }
    await tx.membershipInvitation.updateMany({ where: same, data: { withdrawnAt: now() } })
    const id = newId()
    const endsAt = new Date(now().getTime() + DAYS_TO_ACCEPT * DAY)
    const invitation = { id, organisationId, email, role, invitedBy, invitedAt: now(), endsAt }
    await tx.membershipInvitation.create({ data: invitation })
    await record(tx, viewer, 'member.invited', id)
    return { id, slug }
  })
}

/** Who has been written to and has not answered, for the heads. */
export async function listInvitations(viewer: Viewer, slug: string) {
  const { id: organisationId } = await findHeaded(viewer, slug)
  const where = { organisationId, ...UNANSWERED }
  const rows = await db().membershipInvitation.findMany({ where, orderBy: { id: 'asc' } })
  return rows.map(({ id, email, role, endsAt }) => ({ id, email, role, endsAt, hasEnded: endsAt <= now() }))
}

/** Take an invitation back: its letter opens nothing any more. */
export async function withdrawInvitation(viewer: Viewer, slug: string, id: string) {
  const { id: organisationId } = await findHeaded(viewer, slug)
  found(await db().membershipInvitation.findFirst({ where: { id, organisationId } }))
  return inTransaction(async (tx) => {
    const where = { id, ...UNANSWERED }
    const { count } = await tx.membershipInvitation.updateMany({ where, data: { withdrawnAt: now() } })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, 'member.invitation_withdrawn', organisationId)
    return { id, slug }
  })
}

/** The link of an invitation: its id, and the proof that we wrote it. It is kept nowhere. */
export function invitationLink(id: string) {
  return `${id}.${keyedBytes('membership invitation', id).toString('base64url').slice(0, 22)}`
}

/** What the link of a letter opens, for someone signed in; `isMine` when it was written to the address they signed in with. */
export async function findInvitation(viewer: Viewer, link: string) {
  personOf(viewer)
  const [id = ''] = link.split('.')
  if (!isId(id) || !sameSecret(link, invitationLink(id))) return refuse(404, 'not_found')
  const row = found(await db().membershipInvitation.findUnique({ where: { id } }))
  const [organisation, names] = await Promise.all([findOrganisation(row.organisationId), listNames([row.invitedBy])])
  const invitedBy = names.get(row.invitedBy) ?? ''
  const objection = objectionToAnswering(row, now())
  const { role, endsAt, organisationId } = row
  const { name, slug } = organisation
  return { id, role, endsAt, organisationId, name, slug, invitedBy, objection, isMine: mayAnswer(viewer, row) }
}

/** Come in, with the role one was offered. */
export async function acceptInvitation(viewer: Viewer, link: string) {
  const { id, role, organisationId, slug } = await answerable(viewer, link)
  const personId = personOf(viewer).id
  return inTransaction(async (tx) => {
    const { count } = await tx.membershipInvitation.updateMany({
      where: { id, ...UNANSWERED },
      data: { acceptedAt: now() },
    })
    if (count === 0) refuse(409, 'changed_meanwhile')
    const membership = { personId, organisationId }
    const where = { personId_organisationId: membership }
    await tx.membership.upsert({ where, create: { ...membership, role, joinedAt: now() }, update: {} })
    await record(tx, viewer, 'member.joined', organisationId)
    return { id, slug }
  })
}

/** Say no; nothing else is kept of it. */
export async function declineInvitation(viewer: Viewer, link: string) {
  const { id, organisationId } = await answerable(viewer, link)
  return inTransaction(async (tx) => {
    const { count } = await tx.membershipInvitation.updateMany({
      where: { id, ...UNANSWERED },
      data: { declinedAt: now() },
    })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, 'member.invitation_declined', organisationId)
    return { id }
  })
}

async function answerable(viewer: Viewer, link: string) {
  const invitation = await findInvitation(viewer, link)
  if (!invitation.isMine) refuse(403, 'invitation_for_another')
  if (invitation.objection) refuse(invitation.objection === 'invitation_ended' ? 410 : 409, invitation.objection)
  return invitation
}

/** Whom a letter of invitation goes to and what it says, in their language or else in that of who invites; null once answered. */
export async function findInvitedMember(id: string) {
  const row = await db().membershipInvitation.findUnique({ where: { id, ...UNANSWERED } })
  if (!row) return null
  const organisation = await findOrganisation(row.organisationId)
  const known = await findPersonAt(row.email)
  const inviter = await findAddressee(row.invitedBy)
  const language: Language = known?.language ?? inviter?.language ?? 'fr'
  const { email, endsAt } = row
  return {
    email,
    language,
    endsAt,
    organisation: organisation.name,
    inviter: inviter?.name ?? '',
    link: invitationLink(id),
  }
}

/** Invitations to the viewer's own address wait on their desk. */
export async function listWaiting(viewer: Viewer): Promise<Waiting[]> {
  if (viewer.kind !== 'person') return []
  const where = { email: viewer.email, ...UNANSWERED, endsAt: { gt: now() } }
  const rows = await db().membershipInvitation.findMany({ where, orderBy: { id: 'asc' } })
  const organisations = await listOrganisations(rows.map((row) => row.organisationId))
  return rows.map(({ id, organisationId, endsAt }) => {
    const name = organisations.get(organisationId)?.name ?? ''
    const text = { fr: words.fr.waiting(name), en: words.en.waiting(name) }
    return { key: `invitation:${id}`, text, to: `/invitations/${invitationLink(id)}`, due: endsAt }
  })
}
