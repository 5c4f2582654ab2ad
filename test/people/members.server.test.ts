import '#test/support/database.ts'
import { describe, expect, test } from 'vitest'
import {
  acceptInvitation,
  declineInvitation,
  findInvitation,
  findInvitedMember,
  invitationLink,
  inviteMember,
  listInvitations,
  listWaiting,
  withdrawInvitation,
} from '#app/people/invitations.server.ts'
import { changeRole, listTeam, partWithMember } from '#app/people/members.server.ts'
import { foundOrganisation, listOwnOrganisations } from '#app/people/organisations.server.ts'
import { at, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { VISITOR } from '#app/platform/viewer.ts'
import { aPerson, seenAgain } from '#test/support/people.ts'
import { countQueries } from '#test/support/queries.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { joinTeam } from '#test/support/teams.ts'

const inDays = (days: number) => new Date(now().getTime() + days * 86_400_000)

async function anOrganisation(name: string) {
  const person = await aPerson(`Fondatrice de ${name}`)
  const { id, slug } = await foundOrganisation(person, { kind: 'company', name })
  return { head: await seenAgain(person), id, slug }
}

describe('Bringing someone in', () => {
  test('whoever founds an organisation heads it: they read, write and bring people in', async () => {
    const { head, id } = await anOrganisation('Les Fondatrices')
    const own = head.tokens.filter((token) => token.endsWith(id))
    expect(own).toEqual([`org:${id}`, `writes:${id}`, `heads:${id}`])
  })

  test('a reader reads and does not write, a writer writes and brings nobody in', async () => {
    const { head, id } = await anOrganisation('Les Rôles')
    const reader = await joinTeam(head, id, await aPerson('Lectrice'), 'reader')
    const writer = await joinTeam(head, id, await aPerson('Rédactrice'), 'writer')
    const held = [reader, writer].map((one) => one.tokens.filter((token) => token.endsWith(id)))
    expect(held).toEqual([[`org:${id}`], [`org:${id}`, `writes:${id}`]])
  })

  test('the letter is for the address alone, says who invites, and its link opens once', async () => {
    const { head, slug, id } = await anOrganisation('Les Lettrées')
    const guest = await aPerson('Paul Kerjean')
    const invitation = await inviteMember(head, slug, { email: guest.email, role: 'writer' })
    const link = invitationLink(invitation.id)
    expect(await findInvitedMember(invitation.id)).toMatchObject({
      email: guest.email,
      organisation: 'Les Lettrées',
      inviter: 'Fondatrice de Les Lettrées',
      link,
    })
    expect((await listWaiting(guest)).map(({ to }) => to)).toEqual([`/invitations/${link}`])

    await acceptInvitation(guest, link)
    const again = await refusalOf(() => acceptInvitation(guest, link))
    expect(again).toEqual({ status: 409, reason: 'invitation_accepted' })
    expect((await listOwnOrganisations(await seenAgain(guest))).map((one) => one.id)).toEqual([id])
    expect([await listWaiting(guest), await findInvitedMember(invitation.id)]).toEqual([[], null])
  })

  test('a forwarded letter lets nobody else in, nor a link that we did not write', async () => {
    const { head, slug } = await anOrganisation('Les Discrètes')
    const [guest, other] = [await aPerson('Invitée'), await aPerson('Voisin')]
    const { id } = await inviteMember(head, slug, { email: guest.email, role: 'head' })
    const refused = { status: 403, reason: 'invitation_for_another' }
    expect(await refusalOf(() => acceptInvitation(other, invitationLink(id)))).toEqual(refused)
    expect(await refusalOf(() => declineInvitation(other, invitationLink(id)))).toEqual(refused)
    const forged = `${id}.${'A'.repeat(22)}`
    expect(await refusalOf(() => findInvitation(guest, forged))).toEqual({ status: 404, reason: 'not_found' })
    expect(await refusalOf(() => findInvitation(VISITOR, invitationLink(id)))).toMatchObject({ status: 401 })
  })

  test('two invitations do not wait at one address; one that ended gives way to the next', async () => {
    const { head, slug } = await anOrganisation('Les Patientes')
    const guest = await aPerson('Attendue')
    const asked = { email: guest.email, role: 'reader' as const }
    const first = await inviteMember(head, slug, asked)
    const twice = await refusalOf(() => inviteMember(head, slug, asked))
    expect(twice).toEqual({ status: 409, reason: 'already_invited' })
    await at(inDays(15), async () => {
      const late = await refusalOf(() => acceptInvitation(guest, invitationLink(first.id)))
      expect(late).toEqual({ status: 410, reason: 'invitation_ended' })
      const second = await inviteMember(head, slug, asked)
      expect((await listInvitations(head, slug)).map(({ id }) => id)).toEqual([second.id])
    })
  })

  test('taken back or declined, an invitation opens nothing any more', async () => {
    const { head, slug } = await anOrganisation('Les Indécises')
    const [one, two] = [await aPerson('Une'), await aPerson('Deux')]
    const back = await inviteMember(head, slug, { email: one.email, role: 'writer' })
    await withdrawInvitation(head, slug, back.id)
    const withdrawn = await refusalOf(() => acceptInvitation(one, invitationLink(back.id)))
    expect(withdrawn).toEqual({ status: 409, reason: 'invitation_withdrawn' })
    const no = await inviteMember(head, slug, { email: two.email, role: 'writer' })
    await declineInvitation(two, invitationLink(no.id))
    const declined = await refusalOf(() => acceptInvitation(two, invitationLink(no.id)))
    expect(declined).toEqual({ status: 409, reason: 'invitation_declined' })
    expect(await listInvitations(head, slug)).toEqual([])
  })

  test('someone who belongs already is not invited', async () => {
    const { head, id, slug } = await anOrganisation('Les Réunies')
    const member = await joinTeam(head, id, await aPerson('Déjà là'))
    const refused = await refusalOf(() => inviteMember(head, slug, { email: member.email, role: 'head' }))
    expect(refused).toEqual({ status: 409, reason: 'already_member' })
  })
})

describe('An organisation', () => {
  test('is never without a head, even when its two heads leave at the same moment', async () => {
    const { head, id, slug } = await anOrganisation('Les Duettistes')
    const alone = { status: 409, reason: 'last_head' }
    expect(await refusalOf(() => partWithMember(head, slug, head.id))).toEqual(alone)
    expect(await refusalOf(() => changeRole(head, slug, head.id, 'reader'))).toEqual(alone)
    const other = await joinTeam(head, id, await aPerson('Seconde'), 'head')
    const left = await Promise.all([head, other].map((one) => refusalOf(() => partWithMember(one, slug, one.id))))
    expect(left.filter((one) => 'status' in one)).toEqual([alone])
    expect(await db().membership.count({ where: { organisationId: id, role: 'head' } })).toBe(1)
  })

  test('parts with someone, who reads nothing of it from then on; a writer parts with nobody but themselves', async () => {
    const { head, id, slug } = await anOrganisation('Les Sortantes')
    const [one, two] = [await joinTeam(head, id, await aPerson('Une')), await joinTeam(head, id, await aPerson('Deux'))]
    const refused = await refusalOf(() => partWithMember(one, slug, two.id))
    expect(refused).toEqual({ status: 403, reason: 'not_a_head' })
    await partWithMember(one, slug, one.id)
    await partWithMember(head, slug, two.id)
    const tokens = [await seenAgain(one), await seenAgain(two)].flatMap((who) => who.tokens)
    expect(tokens.filter((token) => token.endsWith(id))).toEqual([])
  })

  test('shows its people to its people, and their addresses to its heads alone', async () => {
    const { head, id, slug } = await anOrganisation('Les Connues')
    const reader = await joinTeam(head, id, await aPerson('Lectrice'), 'reader')
    const seen = [await listTeam(head, slug), await listTeam(reader, slug)]
    expect(seen.map((team) => team.map(({ email }) => email))).toEqual([
      [head.email, reader.email],
      [null, null],
    ])
    expect(await refusalOf(() => listTeam(VISITOR, slug))).toEqual({ status: 404, reason: 'not_found' })
  })

  test('of three people costs as many questions as of one', async () => {
    const { head, id, slug } = await anOrganisation('Les Comptées')
    const alone = await countQueries(() => listTeam(head, slug))
    await joinTeam(head, id, await aPerson('Deuxième'))
    await joinTeam(head, id, await aPerson('Troisième'))
    expect(await countQueries(() => listTeam(head, slug))).toBe(alone)
  })
})
