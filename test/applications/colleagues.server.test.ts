import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { findApplication, listOwnApplications, listWaiting } from '#app/applications/applications.server.ts'
import {
  colleagueLink,
  declineColleagueInvitation,
  findColleagueInvitation,
  findInvitedColleague,
  inviteColleague,
  joinTeamOfFile,
  listColleaguesInvited,
  withdrawColleagueInvitation,
} from '#app/applications/colleagues.server.ts'
import { findTeam } from '#app/applications/team.server.ts'
import { at, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { personToken } from '#app/platform/viewer.ts'
import { hoursFrom } from '#test/calls/stage.ts'
import { aPerson, seenAgain } from '#test/support/people.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { aDraft, aReadyDraft } from './stage.ts'
import { aColleague } from './team.ts'

const NOT_FOUND = { status: 404, reason: 'not_found' }
const readersOf = async (id: string) => (await db().application.findUniqueOrThrow({ where: { id } })).readers

test('someone from outside is invited by a letter, accepts once signed in, and reads this file alone', async () => {
  const { id, viewer, organisationId } = await aReadyDraft()
  const other = await aDraft({ company: 'Fil d’Ariane' })
  const stranger = await aPerson('Zoé Lambert')
  expect(await refusalOf(() => findApplication(stranger, id))).toEqual(NOT_FOUND)
  const { id: invitation } = await inviteColleague(viewer, id, { email: stranger.email, role: 'editor' })
  expect(await refusalOf(() => findApplication(stranger, id))).toEqual(NOT_FOUND)
  expect(await listWaiting(stranger)).toEqual([
    {
      key: `colleague:${invitation}`,
      text: {
        fr: 'Dire si vous travaillez avec Fil d’Ariane sur sa candidature',
        en: 'Say whether you work with Fil d’Ariane on its application',
      },
      to: `/team-invitations/${colleagueLink(invitation)}`,
      due: expect.any(Date),
    },
  ])
  expect(await findInvitedColleague(invitation)).toEqual({
    email: stranger.email,
    language: 'fr',
    endsAt: expect.any(Date),
    organisation: 'Fil d’Ariane',
    inviter: 'Fondatrice de Fil d’Ariane',
    link: colleagueLink(invitation),
  })
  await joinTeamOfFile(stranger, colleagueLink(invitation))
  expect((await findApplication(stranger, id)).team).toEqual([
    { personId: viewer.id, role: 'owner' },
    { personId: stranger.id, role: 'editor' },
  ])
  expect((await listOwnApplications(stranger)).map((one) => one.id)).toEqual([id])
  expect(await refusalOf(() => findApplication(stranger, other.id))).toEqual(NOT_FOUND)
  expect((await seenAgain(stranger)).tokens.filter((token) => token.includes(organisationId))).toEqual([])
  expect(await findInvitedColleague(invitation)).toBeNull()
  expect((await listWaiting(stranger)).map(({ to }) => to)).toEqual([`/applications/${id}/edit`])
})

test('a link opens nothing to another address, and says nothing of the file; a forged one is not ours', async () => {
  const { id, viewer } = await aDraft()
  const { id: invitation } = await inviteColleague(viewer, id, { email: 'zoe@ailleurs.example', role: 'owner' })
  const stranger = await aPerson('Quelqu’un d’autre')
  const link = colleagueLink(invitation)
  expect(await findColleagueInvitation(stranger, link)).toEqual({ isMine: false })
  expect(await refusalOf(() => joinTeamOfFile(stranger, link))).toEqual({
    status: 403,
    reason: 'invitation_for_another',
  })
  const notOurs = { status: 404, reason: 'invitation_not_ours' }
  for (const forged of [`${link.slice(0, -1)}!`, `${id}.${link.split('.')[1]}`, 'n’importe quoi', `${invitation}.`])
    expect(await refusalOf(() => joinTeamOfFile(stranger, forged))).toEqual(notOurs)
  expect(await readersOf(id)).not.toContain(personToken(stranger.id))
})

test('accepted twice it counts once; withdrawn, declined or two weeks old it opens nothing', async () => {
  const { id, viewer } = await aDraft()
  const person = await aPerson('Zoé Lambert')
  const { email } = person
  const invited = async () => colleagueLink((await inviteColleague(viewer, id, { email, role: 'reader' })).id)
  const declined = await invited()
  await declineColleagueInvitation(person, declined)
  expect(await refusalOf(() => joinTeamOfFile(person, declined))).toEqual({
    status: 409,
    reason: 'invitation_declined',
  })
  const withdrawn = await invited()
  await withdrawColleagueInvitation(viewer, id, withdrawn.split('.')[0] ?? '')
  expect(await refusalOf(() => joinTeamOfFile(person, withdrawn))).toEqual({
    status: 409,
    reason: 'invitation_withdrawn',
  })
  const old = await at(hoursFrom(now(), -15 * 24), invited)
  expect(await refusalOf(() => joinTeamOfFile(person, old))).toEqual({ status: 410, reason: 'invitation_ended' })
  expect((await listColleaguesInvited(viewer, id)).map(({ hasEnded }) => hasEnded)).toEqual([true])
  const link = await invited()
  const twice = await Promise.all([
    refusalOf(() => joinTeamOfFile(person, link)),
    refusalOf(() => joinTeamOfFile(person, link)),
  ])
  expect(twice).toContainEqual({ accepted: { id } })
  expect(twice).toContainEqual({ status: 409, reason: expect.stringMatching(/changed_meanwhile|invitation_accepted/) })
  expect((await findTeam(viewer, id)).team.map(({ role }) => role)).toEqual(['owner', 'reader'])
  expect((await readersOf(id)).filter((token) => token === personToken(person.id))).toHaveLength(1)
  const events = await db().event.findMany({ where: { what: 'team.joined', row: id } })
  expect(events).toHaveLength(1)
})

test('one invitation waits for each address, nobody is invited who is there, thirty at most work on a file', async () => {
  const { id, viewer } = await aDraft()
  const colleague = await aColleague(viewer, id, 'editor')
  expect(await refusalOf(() => inviteColleague(viewer, id, { email: colleague.email, role: 'reader' }))).toEqual({
    status: 409,
    reason: 'already_in_team',
  })
  const invite = (n: number) => inviteColleague(viewer, id, { email: `n${n}@ailleurs.example`, role: 'reader' })
  const both = await Promise.all([refusalOf(() => invite(0)), refusalOf(() => invite(0))])
  expect(both).toContainEqual({ status: 409, reason: 'colleague_already_invited' })
  for (let n = 1; n < 28; n += 1) await at(hoursFrom(now(), n / 10), () => invite(n))
  expect(await refusalOf(() => at(hoursFrom(now(), 5), () => invite(28)))).toEqual({ status: 409, reason: 'team_full' })
})
