import '#test/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import { findHolders, listHoldersOf, recogniseHolder, takeBackHolder, tellHolder } from '#app/people/holders.server.ts'
import { foundOrganisation } from '#app/people/organisations.server.ts'
import { action as sendHolder } from '#app/people/routes/holders.tsx'
import { db } from '#app/platform/db.ts'
import type { PersonViewer } from '#app/platform/viewer.ts'
import { aFunder } from '#test/funding/stage.ts'
import { asked, posted } from '#test/support/forms.ts'
import { aPerson, seenAgain } from '#test/support/people.ts'
import { countQueries } from '#test/support/queries.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { joinTeam } from '#test/support/teams.ts'

const DAY = new Date('2020-03-01T23:00:00Z')
const LATER = new Date('2024-06-30T22:00:00Z')

let head: PersonViewer
let company: { id: string; slug: string }
let partnerId: string
beforeAll(async () => {
  const person = await aPerson('Louise Amblard')
  company = await foundOrganisation(person, { kind: 'company', name: 'Ondelune', town: 'Valmorin' })
  head = await seenAgain(person)
  partnerId = (await aFunder('Mutuelle des Deux Rives')).organisationId
})
const told = async () =>
  (await findHolders(head, company.slug)).holders.map(({ name, since, until }) => [name, since, until])

test('a head says who holds a share; said again, the last days stand; taken back, nothing is left', async () => {
  await tellHolder(head, company.slug, { holderId: partnerId, since: DAY })
  expect(await told()).toEqual([['Mutuelle des Deux Rives', DAY, null]])
  await tellHolder(head, company.slug, { holderId: partnerId, since: DAY, until: LATER })
  expect(await told()).toEqual([['Mutuelle des Deux Rives', DAY, LATER]])
  await takeBackHolder(head, company.slug, partnerId)
  expect(await told()).toEqual([])
  expect(await refusalOf(() => takeBackHolder(head, company.slug, partnerId))).toMatchObject({ status: 404 })
  const events = await db().event.findMany({ where: { what: { startsWith: 'bond.' } }, orderBy: { id: 'asc' } })
  expect(events.map((event) => event.what)).toEqual(['bond.made', 'bond.made', 'bond.undone'])
})

test('a name is recognised as people write it; of two that share it, the town tells which', async () => {
  const recognised = (name: string) => recogniseHolder(head, company.slug, name)
  expect(await recognised(' mutuelle des deux-rives ')).toEqual({ id: partnerId })
  expect(await recognised('Inconnue au bataillon')).toEqual({ objection: 'holder_unknown' })
  expect(await recognised('…')).toEqual({ objection: 'holder_unknown' })
  expect(await recognised('ONDELUNE SAS')).toEqual({ objection: 'holder_is_oneself' })
  const twins = await aPerson('Fondatrice de deux maisons')
  await foundOrganisation(twins, { kind: 'company', name: 'Brindille', town: 'Lodève' })
  const second = await foundOrganisation(twins, { kind: 'company', name: 'Brindille', town: 'Aubrac' })
  expect(await recognised('Brindille')).toEqual({ objection: 'holder_of_many' })
  expect(await recognised('brindille (aubrac)')).toEqual({ id: second.id })
})

test('its other people read it and change nothing; all others know nothing of it, and only a company has one', async () => {
  const writer = await joinTeam(head, company.id, await aPerson('Hugo Lemaire'))
  expect((await findHolders(writer, company.slug)).mayTell).toBe(false)
  const tell = (viewer: PersonViewer) => tellHolder(viewer, company.slug, { holderId: partnerId, since: DAY })
  expect(await refusalOf(() => tell(writer))).toMatchObject({ status: 403, reason: 'not_a_head' })
  const stranger = await aPerson('Yanis Meziane')
  for (const work of [
    () => tell(stranger),
    () => findHolders(stranger, company.slug),
    () => recogniseHolder(stranger, company.slug, 'Mutuelle des Deux Rives'),
  ]) {
    expect(await refusalOf(work)).toMatchObject({ status: 404, reason: 'not_found' })
  }
  const association = await foundOrganisation(stranger, { kind: 'association', name: 'Les Veilleurs' })
  const own = await seenAgain(stranger)
  expect(await refusalOf(() => findHolders(own, association.slug))).toMatchObject({ status: 404 })
})

test('an unknown name comes back beside its box, with what was typed', async () => {
  const path = `/organisations/${company.slug}/holders`
  const typed = { holder: 'Fonds des Brumes', since: '2020-03-01', until: '' }
  const slip = await sendHolder(asked(posted(path, typed, { cookie: await cookieOf(head) }), { slug: company.slug }))
  expect(slip).toMatchObject({
    init: { status: 422 },
    data: { slip: { errors: { holder: ['holder_unknown'] }, typed: { holder: 'Fonds des Brumes' } } },
  })
})

test('the page asks as many questions for three holders as for one', async () => {
  await tellHolder(head, company.slug, { holderId: partnerId, since: DAY })
  const one = await countQueries(() => findHolders(head, company.slug))
  for (const [name, since] of [
    ['Fondation Aurive', LATER],
    ['Fonds Lisière', new Date('2025-01-01')],
  ] as const) {
    const { organisationId } = await aFunder(name)
    await tellHolder(head, company.slug, { holderId: organisationId, since })
  }
  expect(await countQueries(() => findHolders(head, company.slug))).toBe(one)
  const listed = await listHoldersOf([company.id])
  expect(listed.map(({ holder, company: of }) => [of, holder])).toEqual([
    ['Ondelune', 'Mutuelle des Deux Rives'],
    ['Ondelune', 'Fondation Aurive'],
    ['Ondelune', 'Fonds Lisière'],
  ])
})
