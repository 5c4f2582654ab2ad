import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { findCallById } from '#app/calls/calls.server.ts'
import { followCall } from '#app/calls/followers.server.ts'
import { openLateDoor } from '#app/calls/late-doors.server.ts'
import { beginRevision } from '#app/calls/questionnaire-drafts.server.ts'
import { listWaiting } from '#app/calls/waiting.server.ts'
import { now } from '#app/platform/clock.ts'
import { spaced } from '#app/platform/typeset.ts'
import { aMaker } from '#test/applications/stage.ts'
import { aPerson } from '#test/support/people.ts'
import { countQueries } from '#test/support/queries.ts'
import { aDraftCall, anOpenCall, aPublishedCall, hoursFrom } from './stage.ts'

const titled = (fr: string) => ({ title: { fr } })

test('a draft that opens within two days and lacks something says so; a revision waits to be published', async () => {
  const soon = await aDraftCall({ ...titled('Bientôt ouvert'), criteria: [], opensAt: hoursFrom(now(), 20) })
  expect((await listWaiting(soon.viewer)).map(({ text }) => text.fr)).toEqual([
    spaced('L’appel « Bientôt ouvert » ouvre bientôt et il lui manque une chose pour être publié'),
  ])
  const call = await anOpenCall(titled('Questions revues'))
  await beginRevision(call.viewer, call.id)
  expect((await listWaiting(call.viewer)).map(({ text, to }) => [text.fr, to])).toEqual([
    [
      spaced('Publier ou abandonner la révision des questions de l’appel « Questions revues »'),
      `/calls/${call.slug}/questionnaire`,
    ],
  ])
})

test('a door left open that closes soon is on the desk of the company and of the coordinators, each with their page', async () => {
  const call = await anOpenCall({ ...titled('Tardif'), closesAt: hoursFrom(now(), 1) })
  const { viewer, organisationId } = await aMaker('Retardée')
  const cutoffId = (await findCallById(viewer, call.id)).cutoffs[0]?.id ?? ''
  const until = hoursFrom(now(), 5)
  await openLateDoor(call.viewer, { cutoffId, organisationId, until, reason: 'Une panne a coupé toute la région.' })
  expect((await listWaiting(viewer)).map(({ text, to, due }) => [text.en, to, due])).toEqual([
    ['The door left open to you on the call “Tardif” closes', `/calls/${call.slug}/application`, until],
  ])
  expect((await listWaiting(call.viewer)).map(({ text, to }) => [text.fr, to])).toEqual([
    [spaced('La porte laissée à Retardée sur l’appel « Tardif » se ferme bientôt'), `/calls/${call.slug}/late-doors`],
  ])
})

test('whoever follows a call is reminded within the week that it opens or closes, at a constant cost', async () => {
  const person = await aPerson()
  const [near, far] = [
    await aPublishedCall(titled('Proche')),
    await anOpenCall({ closesAt: hoursFrom(now(), 24 * 30) }),
  ]
  await followCall(person, near.id)
  await followCall(person, far.id)
  expect((await listWaiting(person)).map(({ text, due }) => [text.fr, due])).toEqual([
    [spaced('L’appel « Proche », que vous suivez, ouvre'), near.content.opensAt],
  ])
  const cost = () => countQueries(() => listWaiting(person))
  const few = await cost()
  for (const name of ['Un', 'Deux', 'Trois']) await followCall(person, (await anOpenCall(titled(name))).id)
  expect([await cost(), (await listWaiting(person)).length]).toEqual([few, 4])
})
