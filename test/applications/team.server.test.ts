import '#test/support/database.ts'
import '#test/access/folder.ts'
import { expect, test } from 'vitest'
import { findApplication, listOwnApplications, listWaiting } from '#app/applications/applications.server.ts'
import { inviteColleague, listColleaguesInvited } from '#app/applications/colleagues.server.ts'
import { withdrawApplication } from '#app/applications/drafts.server.ts'
import { givePaper, listPapers, servePaper } from '#app/applications/papers.server.ts'
import { saveBoxes } from '#app/applications/saving.server.ts'
import { submitApplication } from '#app/applications/submissions.server.ts'
import { changeTeamRole, findTeam, leaveFilesOf, takeOutColleague } from '#app/applications/team.server.ts'
import { listVersions } from '#app/applications/versions.server.ts'
import { partWithMember } from '#app/people/members.server.ts'
import { findOrganisation } from '#app/people/organisations.server.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { CLOCK, personToken } from '#app/platform/viewer.ts'
import { aPerson, seenAgain } from '#test/support/people.ts'
import { countQueries } from '#test/support/queries.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { joinTeam } from '#test/support/teams.ts'
import { aDraft, aReadyDraft } from './stage.ts'
import { aColleague, aDraftOf } from './team.ts'

const NOT_FOUND = { status: 404, reason: 'not_found' }
const readersOf = async (id: string) => (await db().application.findUniqueOrThrow({ where: { id } })).readers
const told = (box: string, value: string) => [{ box, seen: '-', value }]

test('owners gather, editors write, readers read, and nobody raises themselves', async () => {
  const { id, viewer } = await aReadyDraft()
  const editor = await aColleague(viewer, id, 'editor')
  const reader = await aColleague(viewer, id, 'reader')
  const notAnOwner = { status: 403, reason: 'not_an_owner' }
  const notAWriter = { status: 403, reason: 'not_a_writer' }
  for (const one of [editor, reader]) {
    expect(await refusalOf(() => inviteColleague(one, id, { email: 'x@y.example', role: 'owner' }))).toEqual(notAnOwner)
    expect(await refusalOf(() => changeTeamRole(one, id, one.id, 'owner'))).toEqual(notAnOwner)
    expect(await refusalOf(() => takeOutColleague(one, id, viewer.id))).toEqual(notAnOwner)
    expect(await refusalOf(() => listColleaguesInvited(one, id))).toEqual(notAnOwner)
    expect((await findTeam(one, id)).team).toHaveLength(3)
  }
  expect((await saveBoxes(editor, id, told('title', 'Repris'))).overtaken).toHaveLength(1)
  expect(await refusalOf(() => saveBoxes(reader, id, told('title', 'Repris')))).toEqual(notAWriter)
  expect(await refusalOf(() => submitApplication(reader, id))).toEqual(notAWriter)
  expect(await refusalOf(() => withdrawApplication(reader, id))).toEqual(notAWriter)
  await changeTeamRole(viewer, id, reader.id, 'editor')
  expect(await submitApplication(reader, id)).toMatchObject({ id })
})

test('the last owner neither leaves nor is lowered, even when two owners leave at once', async () => {
  const { id, viewer } = await aDraft()
  const lastOwner = { status: 409, reason: 'last_owner' }
  expect(await refusalOf(() => changeTeamRole(viewer, id, viewer.id, 'editor'))).toEqual(lastOwner)
  expect(await refusalOf(() => takeOutColleague(viewer, id, viewer.id))).toEqual(lastOwner)
  const second = await aColleague(viewer, id, 'owner')
  const both = await Promise.all([
    refusalOf(() => takeOutColleague(viewer, id, viewer.id)),
    refusalOf(() => takeOutColleague(second, id, second.id)),
  ])
  expect(both).toContainEqual(lastOwner)
  expect(both).toContainEqual({ accepted: { id } })
  const left = await db().collaborator.findMany({ where: { applicationId: id } })
  expect(left.map(({ role }) => role)).toEqual(['owner'])
})

test('taken out, someone from outside reads nothing from that moment: pages, lists, desk, papers, versions, saving', async () => {
  const { id, viewer, call } = await aReadyDraft()
  const document = { position: 1, name: { fr: 'Extrait Kbis' }, help: { fr: '' }, need: 'required' as const }
  const { id: slot } = await db().callDocument.create({ data: { id: newId(), callId: call.id, ...document } })
  const paper = await givePaper(viewer, id, slot, { name: 'kbis.pdf', bytes: Buffer.from('%PDF-1.7 extrait') })
  const colleague = await aColleague(viewer, id, 'editor')
  expect(await listPapers(colleague, id)).toHaveLength(1)
  await saveBoxes(colleague, id, [])
  await takeOutColleague(viewer, id, colleague.id)
  for (const look of [
    () => findApplication(colleague, id),
    () => findTeam(colleague, id),
    () => listPapers(colleague, id),
    () => servePaper(colleague, id, paper.id),
    () => listVersions(colleague, id),
    () => saveBoxes(colleague, id, told('title', 'Encore')),
    () => submitApplication(colleague, id),
    () => takeOutColleague(colleague, id, colleague.id),
  ])
    expect(await refusalOf(look)).toEqual(NOT_FOUND)
  expect(await listOwnApplications(colleague)).toEqual([])
  expect(await listWaiting(colleague)).toEqual([])
  expect(await readersOf(id)).not.toContain(personToken(colleague.id))
  expect(await db().applicationWriter.findMany({ where: { applicationId: id, personId: colleague.id } })).toEqual([])
})

test('what was on its way when its writer was taken out is turned away, and changes nothing', async () => {
  const { id, viewer, written } = await aReadyDraft()
  const colleague = await aColleague(viewer, id, 'editor')
  const inFlight = await meanwhile(
    () => takeOutColleague(viewer, id, colleague.id),
    [() => saveBoxes(colleague, id, told('title', 'Trop tard')), () => submitApplication(colleague, id)],
  )
  expect(inFlight).toEqual([NOT_FOUND, NOT_FOUND])
  expect(await findApplication(viewer, id)).toMatchObject({ stage: 'draft', title: written.title })
})

test('a change to a mere reader also stops what was on its way', async () => {
  const { id, viewer } = await aReadyDraft()
  const colleague = await aColleague(viewer, id, 'editor')
  const work = [() => withdrawApplication(colleague, id)]
  const inFlight = await meanwhile(() => changeTeamRole(viewer, id, colleague.id, 'reader'), work)
  expect(inFlight).toEqual([{ status: 403, reason: 'not_a_writer' }])
})

test('people of the company keep what their place gives them, until they leave the company', async () => {
  const { id, viewer, organisationId } = await aDraft()
  const member = await joinTeam(viewer, organisationId, await aPerson('Léa Duval'), 'writer')
  const lowered = await aColleague(viewer, id, 'reader', member)
  expect(await refusalOf(() => saveBoxes(lowered, id, told('title', 'Non')))).toMatchObject({ status: 403 })
  expect(await refusalOf(() => takeOutColleague(lowered, id, lowered.id))).toMatchObject({ reason: 'not_an_owner' })
  await takeOutColleague(viewer, id, lowered.id)
  expect((await findTeam(lowered, id)).speakers).toEqual([{ personId: member.id, name: 'Léa Duval' }])
  const { slug } = await findOrganisation(organisationId)
  await aColleague(viewer, id, 'owner', lowered)
  await partWithMember(await seenAgain(viewer), slug, member.id)
  expect(await refusalOf(async () => findApplication(await seenAgain(member), id))).toEqual(NOT_FOUND)
})

test('when its only owner leaves the company, a head takes the file over, and those named from outside stay', async () => {
  const { viewer: founder, organisationId, call } = await aDraft()
  const writer = await joinTeam(founder, organisationId, await aPerson('Léa Duval'), 'writer')
  const { id } = await aDraftOf(writer, { callId: call.id, organisationId })
  const outsider = await aColleague(writer, id, 'editor')
  const { slug } = await findOrganisation(organisationId)
  await partWithMember(await seenAgain(founder), slug, writer.id)
  await leaveFilesOf(CLOCK, organisationId)
  await leaveFilesOf(CLOCK, organisationId)
  const team = await db().collaborator.findMany({
    where: { applicationId: id },
    select: { personId: true, role: true },
  })
  expect(new Set(team.map(({ personId, role }) => `${personId} ${role}`))).toEqual(
    new Set([`${founder.id} owner`, `${outsider.id} editor`]),
  )
})

test('the page of a team asks as many questions for three colleagues as for one', async () => {
  const { id, viewer } = await aDraft()
  await aColleague(viewer, id, 'reader')
  const look = async () => {
    await findTeam(viewer, id)
    await listColleaguesInvited(viewer, id)
  }
  const few = await countQueries(look)
  for (const role of ['editor', 'owner'] as const) await aColleague(viewer, id, role)
  for (const email of ['a@b.example', 'c@d.example']) await inviteColleague(viewer, id, { email, role: 'reader' })
  expect(await countQueries(look)).toBe(few)
})

/** Works begun while this transaction holds the team, answered once it has ended. */
async function meanwhile(change: () => Promise<unknown>, works: (() => Promise<unknown>)[]) {
  let go = () => {}
  const begun = new Promise<void>((resolve) => {
    go = resolve
  }).then(() => Promise.all(works.map((work) => refusalOf(work))))
  await inTransaction(async () => {
    await change()
    go()
    await new Promise((resolve) => setTimeout(resolve, 300))
  })
  return begun
}
