import '#test/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import { changeComposition, changeSeat } from '#app/juries/composition.server.ts'
import { findOwnExpertise, saveExpertise } from '#app/juries/expertise.server.ts'
import { acceptConfidentiality, declineInvitation, inviteJuror } from '#app/juries/panels.server.ts'
import { findJury } from '#app/juries/progress.server.ts'
import { newId } from '#app/platform/id.ts'
import { aPerson, seenAgain } from '#test/support/people.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { aClosedCall, aJury } from './stage.ts'

let call: Awaited<ReturnType<typeof aClosedCall>>
beforeAll(async () => {
  call = await aClosedCall({ files: 4 })
  await aJury(call, 0)
})

const jury = () => findJury(call.viewer, call.call.slug)
const seatOf = async (name: string) => (await jury()).jurors.find((juror) => juror.name === name)

async function invited(name: string, seat = {}) {
  const person = await aPerson(name)
  const { id } = await inviteJuror(call.viewer, call.cutoffId, { email: person.email, name, ...seat })
  return { id, viewer: await seenAgain(person) }
}

test('a jury says what it wants of each file, and what its seats cannot give yet', async () => {
  await changeComposition(call.viewer, call.cutoffId, { readings: 2, minima: [{ college: 'patient', least: 1 }] })
  await invited('Inès Garnier', { college: 'clinical', most: 3 })
  const { panel, short } = await jury()
  expect([panel?.readings, panel?.minima]).toEqual([2, [{ college: 'patient', least: 1 }]])
  expect(short).toEqual({
    colleges: [{ college: 'patient', seats: 0, wanted: 1 }],
    readings: { room: 3, wanted: 8 },
  })
})

test('more eyes than readings are refused, and change nothing', async () => {
  const wish = { readings: 1, minima: [{ college: 'patient' as const, least: 2 }] }
  const refusal = await refusalOf(() => changeComposition(call.viewer, call.cutoffId, wish))
  expect(refusal).toMatchObject({ status: 409, reason: 'minima_above_readings' })
  expect((await jury()).panel?.readings).toBe(2)
})

test('a juror says how many files they can take when they accept, and the coordinator reads it', async () => {
  const paul = await invited('Paul Kerjean', { college: 'patient', least: 5 })
  await acceptConfidentiality(paul.viewer, call.cutoffId, { most: 3 })
  expect(await seatOf('Paul Kerjean')).toMatchObject({ college: 'patient', least: 3, most: 3 })
  await changeSeat(call.viewer, call.cutoffId, paul.id, { college: 'it', least: 0 })
  expect(await seatOf('Paul Kerjean')).toMatchObject({ college: 'it', least: 0, most: null })
})

test('whoever declines leaves a word of why to the coordinators; invited again, nothing of it stays', async () => {
  const lea = await invited('Léa Vidal')
  await declineInvitation(lea.viewer, call.cutoffId, 'a_link')
  expect(await seatOf('Léa Vidal')).toMatchObject({ whyDeclined: 'a_link' })
  await inviteJuror(call.viewer, call.cutoffId, { email: lea.viewer.email, name: 'Léa Vidal' })
  expect(await seatOf('Léa Vidal')).toMatchObject({ whyDeclined: null, declinedAt: null })
})

test('what a juror judges well is read by who runs their jury; a theme that is no more is left out', async () => {
  const ana = await invited('Ana Roux')
  const known = { conditions: ['sleep_apnoea'], skills: ['wards'], themes: [newId()], about: 'Vingt ans de nuit.' }
  await saveExpertise(ana.viewer, known)
  const topics = ['condition:sleep_apnoea', 'skill:wards']
  expect(await findOwnExpertise(ana.viewer)).toMatchObject({ topics, about: 'Vingt ans de nuit.' })
  expect((await seatOf('Ana Roux'))?.knows).toEqual({ topics, about: 'Vingt ans de nuit.' })
})

test('the seat of another jury is not found here', async () => {
  const other = await aClosedCall({ files: 1 })
  await aJury(other, 0)
  const person = await aPerson('Marc Olivier')
  const { id } = await inviteJuror(other.viewer, other.cutoffId, { email: person.email, name: 'Marc Olivier' })
  expect(await refusalOf(() => changeSeat(call.viewer, call.cutoffId, id, { least: 0 }))).toMatchObject({ status: 404 })
})
