import { listCallsById } from '#app/calls/calls.server.ts'
import { mayAnswer } from '#app/people/membership.access.ts'
import { DAYS_TO_ACCEPT, objectionToAnswering } from '#app/people/membership.ts'
import { findOrganisation, listOrganisations } from '#app/people/organisations.server.ts'
import { findAddressee, findPersonAt, listNames } from '#app/people/people.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { isId, newId } from '#app/platform/id.ts'
import { countTry } from '#app/platform/limits.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { keyedBytes, sameSecret } from '#app/platform/secrets.ts'
import { orgToken, personToken, type Viewer } from '#app/platform/viewer.ts'
import type { Waiting } from '#app/platform/waiting.ts'
import type { Language } from '#app/platform/words.tsx'
import { mayGather } from './application.access.ts'
import { holdTeam } from './holding.server.ts'
import type { NewColleague } from './team.form.ts'
import { findGathered, giveRight } from './team.server.ts'
import { objectionToInviting } from './team.ts'
import { words } from './words.team.ts'

/** A whole team is gathered within the hour; a machine would write to strangers in our name. */
const PER_FILE = { what: 'colleague_invitation', most: 30, minutes: 60 }

const DAY = 86_400_000
/** Neither accepted, nor withdrawn, nor declined; it may have ended by time. */
const UNANSWERED = { acceptedAt: null, withdrawnAt: null, declinedAt: null }

/** Write to someone so that they work on a file. One invitation at a time waits for each address (409). */
export async function inviteColleague(viewer: Viewer, applicationId: string, { email, role }: NewColleague) {
  const invitedBy = personOf(viewer).id
  const file = await findGathered(viewer, applicationId)
  await countTry(PER_FILE, applicationId)
  return inTransaction(async (tx) => {
    const team = await holdTeam(tx, applicationId)
    if (!mayGather(viewer, { ...file, team })) refuse(403, 'not_an_owner')
    const known = await findPersonAt(email)
    if (team.some(({ personId }) => personId === known?.id)) refuse(409, 'already_in_team')
    const waiting = { applicationId, ...UNANSWERED, endsAt: { gt: now() } }
    if (await tx.applicationInvitation.findFirst({ where: { ...waiting, email } }))
      refuse(409, 'colleague_already_invited')
    const objection = objectionToInviting(team, await tx.applicationInvitation.count({ where: waiting }))
    if (objection) refuse(409, objection)
    await tx.applicationInvitation.updateMany({
      where: { applicationId, email, ...UNANSWERED },
      data: { withdrawnAt: now() },
    })
    const id = newId()
    const endsAt = new Date(now().getTime() + DAYS_TO_ACCEPT * DAY)
    await tx.applicationInvitation.create({
      data: { id, applicationId, email, role, invitedBy, invitedAt: now(), endsAt },
    })
    await record(tx, viewer, 'colleague.invited', id)
    return { id }
  })
}

/** Who has been written to and has not answered, for whoever says who works on the file. */
export async function listColleaguesInvited(viewer: Viewer, applicationId: string) {
  await findGathered(viewer, applicationId)
  const where = { applicationId, ...UNANSWERED }
  const rows = await db().applicationInvitation.findMany({ where, orderBy: { id: 'asc' } })
  return rows.map(({ id, email, role, endsAt }) => ({ id, email, role, endsAt, hasEnded: endsAt <= now() }))
}

/** Take an invitation back: its letter opens nothing any more. */
export async function withdrawColleagueInvitation(viewer: Viewer, applicationId: string, id: string) {
  await findGathered(viewer, applicationId)
  found(await db().applicationInvitation.findFirst({ where: { id, applicationId } }))
  return inTransaction(async (tx) => {
    await answer(tx, id, { withdrawnAt: now() })
    await record(tx, viewer, 'colleague.invitation_withdrawn', applicationId)
    return { id }
  })
}

/** The link of an invitation: its id, and the proof that we wrote it. It is kept nowhere. */
export function colleagueLink(id: string) {
  return `${id}.${keyedBytes('colleague invitation', id).toString('base64url').slice(0, 22)}`
}

/** What the link of a letter opens, for someone signed in. To whoever it was not written to, it says only that. */
export async function findColleagueInvitation(viewer: Viewer, link: string) {
  personOf(viewer)
  const [id = ''] = link.split('.')
  if (!isId(id) || !sameSecret(link, colleagueLink(id))) return refuse(404, 'invitation_not_ours')
  const include = { application: { select: { organisationId: true, callId: true } } }
  const row = found(await db().applicationInvitation.findUnique({ where: { id }, include }))
  if (!mayAnswer(viewer, row)) return { isMine: false as const }
  const { applicationId, role, endsAt, application } = row
  const { organisationId, callId } = application
  const [organisation, names] = [await findOrganisation(organisationId), await listNames([row.invitedBy])]
  return {
    isMine: true as const,
    ...{ id, applicationId, role, endsAt, organisationId },
    call: (await listCallsById(viewer, [callId])).get(callId)?.title ?? null,
    organisation: organisation.name,
    invitedBy: names.get(row.invitedBy) ?? '',
    objection: objectionToAnswering(row, now()),
  }
}

/** Come in, with the right one was offered. Whoever is not of the company reads the file by name from now on. */
export async function joinTeamOfFile(viewer: Viewer, link: string) {
  const { id, applicationId, role, organisationId } = await answerable(viewer, link)
  const personId = personOf(viewer).id
  return inTransaction(async (tx) => {
    const team = await holdTeam(tx, applicationId)
    await answer(tx, id, { acceptedAt: now() })
    if (!team.some((one) => one.personId === personId)) await giveRight(tx, applicationId, { personId, role })
    if (!viewer.tokens.includes(orgToken(organisationId))) await nameReader(tx, applicationId, personId)
    await record(tx, viewer, 'team.joined', applicationId)
    return { id: applicationId }
  })
}

async function nameReader(tx: Tx, id: string, personId: string) {
  const token = personToken(personId)
  const where = { id, NOT: { readers: { has: token } } }
  await tx.application.updateMany({ where, data: { readers: { push: token } } })
}

/** Say no; nothing else is kept of it. */
export async function declineColleagueInvitation(viewer: Viewer, link: string) {
  const { id, applicationId } = await answerable(viewer, link)
  return inTransaction(async (tx) => {
    await answer(tx, id, { declinedAt: now() })
    await record(tx, viewer, 'colleague.invitation_declined', applicationId)
    return { id }
  })
}

async function answer(tx: Tx, id: string, data: { acceptedAt: Date } | { declinedAt: Date } | { withdrawnAt: Date }) {
  const { count } = await tx.applicationInvitation.updateMany({ where: { id, ...UNANSWERED }, data })
  if (count === 0) refuse(409, 'changed_meanwhile')
}

async function answerable(viewer: Viewer, link: string) {
  const invitation = await findColleagueInvitation(viewer, link)
  if (!invitation.isMine) return refuse(403, 'invitation_for_another')
  const { objection } = invitation
  return objection ? refuse(objection === 'invitation_ended' ? 410 : 409, objection) : invitation
}

/** Whom a letter of invitation goes to and what it says, in their language or else in that of who invites; null once answered. */
export async function findInvitedColleague(id: string) {
  const include = { application: { select: { organisationId: true } } }
  const row = await db().applicationInvitation.findUnique({ where: { id, ...UNANSWERED }, include })
  if (!row) return null
  const { email, endsAt, application, invitedBy } = row
  const [organisation, inviter] = [await findOrganisation(application.organisationId), await findAddressee(invitedBy)]
  const language: Language = (await findPersonAt(email))?.language ?? inviter?.language ?? 'fr'
  return {
    email,
    language,
    endsAt,
    organisation: organisation.name,
    inviter: inviter?.name ?? '',
    link: colleagueLink(id),
  }
}

/** Invitations to the viewer's own address wait on their desk. */
export async function listInvitationsWaiting(viewer: Viewer): Promise<Waiting[]> {
  if (viewer.kind !== 'person') return []
  const where = { email: viewer.email, ...UNANSWERED, endsAt: { gt: now() } }
  const include = { application: { select: { organisationId: true } } }
  const rows = await db().applicationInvitation.findMany({ where, include, orderBy: { id: 'asc' } })
  const organisations = await listOrganisations(rows.map(({ application }) => application.organisationId))
  return rows.map(({ id, application, endsAt }) => {
    const name = organisations.get(application.organisationId)?.name ?? ''
    const text = { fr: words.fr.waiting(name), en: words.en.waiting(name) }
    return { key: `colleague:${id}`, text, to: `/team-invitations/${colleagueLink(id)}`, due: endsAt }
  })
}
