import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { DAYS_TO_CLAIM } from './membership.ts'
import { freeOrganisationSlug } from './organisations.server.ts'
import { tidyEmail } from './person.ts'
import { objectsOf } from './seats.server.ts'
import { personOf } from './viewer.server.ts'

interface Entered {
  name: string
  siren: string
  /** The address of whoever speaks for it elsewhere. */
  email: string
}

/**
 * Enter a company that applied elsewhere, by a coordinator's hand. Nobody belongs to it: whoever signs in with the address that is
 * known of it finds on their desk an invitation to head it.
 */
export async function enterCompany(viewer: Viewer, { name, siren, email }: Entered) {
  if (objectsOf(viewer, 'coordinator').length === 0) refuse(403, 'not_a_coordinator')
  const invitedBy = personOf(viewer).id
  return inTransaction(async (tx) => {
    const id = newId()
    await tx.organisation.create({
      data: { id, slug: await freeOrganisationSlug(name), kind: 'company', name, siren, foundedAt: now() },
    })
    const endsAt = new Date(now().getTime() + DAYS_TO_CLAIM * 86_400_000)
    const invitation = { id: newId(), organisationId: id, email: tidyEmail(email), role: 'head' as const, endsAt }
    await tx.membershipInvitation.create({ data: { ...invitation, invitedBy, invitedAt: now() } })
    await record(tx, viewer, 'organisation.entered', id)
    return { id }
  })
}

/** Companies and associations by their SIREN: the oldest of those that bear the same. */
export async function listMakersBySiren(sirens: string[]) {
  const kind = { in: ['company' as const, 'association' as const] }
  const where = { siren: { in: [...new Set(sirens)] }, kind }
  const rows = await db().organisation.findMany({
    where,
    orderBy: { id: 'desc' },
    select: { id: true, name: true, siren: true },
  })
  return new Map(rows.map(({ siren, ...row }) => [siren ?? '', row]))
}

/**
 * Who may speak for these organisations, by organisation: the addresses of their people, or while there are none those invited to
 * head them; and the names of their heads, the longest there first.
 */
export async function listContacts(organisationIds: string[]) {
  const organisationId = { in: [...new Set(organisationIds)] }
  const members = await db().membership.findMany({
    where: { organisationId },
    include: { person: { select: { email: true, name: true } } },
    orderBy: [{ joinedAt: 'asc' }, { personId: 'asc' }],
  })
  const pending = { acceptedAt: null, withdrawnAt: null, declinedAt: null, endsAt: { gt: now() } }
  const invited = await db().membershipInvitation.findMany({ where: { organisationId, ...pending } })
  const contactsOf = (id: string) => {
    const people = members.filter((one) => one.organisationId === id)
    const asked = invited.filter((one) => one.organisationId === id)
    return {
      emails: people.length > 0 ? people.map(({ person }) => person.email) : asked.map(({ email }) => email),
      heads: people.flatMap(({ role, person }) => (role === 'head' && person.name ? [person.name] : [])),
    }
  }
  return new Map(organisationId.in.map((id) => [id, contactsOf(id)]))
}
