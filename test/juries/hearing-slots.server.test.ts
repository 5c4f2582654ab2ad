import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { offerSlots, setHearingRules, takeBackSlot } from '#app/juries/hearing-rules.server.ts'
import { callOff, callToHearing, findHearings, giveOutSlots } from '#app/juries/hearings.server.ts'
import { chooseSlot } from '#app/juries/own-hearings.server.ts'
import { loader as invitation } from '#app/juries/routes/hearing-invitation.ts'
import { at } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import type { PersonViewer } from '#app/platform/viewer.ts'
import { workOff } from '#app/worker.ts'
import { asked, visited } from '#test/support/forms.ts'
import { countQueries } from '#test/support/queries.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { anOpenedJury, freeOf, from, hearingOf, RULES } from './hearings.ts'

test('Slots are given out to those who have none, and what is free may be taken back', async () => {
  const other = await anOpenedJury(3)
  await setHearingRules(other.viewer, other.panelId, { ...RULES, choice: 'given' })
  await callToHearing(other.viewer, other.panelId, other.ids)
  await offerSlots(other.viewer, other.panelId, { startsAt: from(5), endsAt: from(5, 75), place: 'Salle 1' })
  const [founder] = other.applications
  const own = await hearingOf(founder?.id ?? '')
  expect(await refusalOf(() => chooseSlot(founder?.founder as PersonViewer, own.id, other.panelId))).toEqual({
    status: 403,
    reason: 'not_yours_to_move',
  })
  expect(await giveOutSlots(other.viewer, other.panelId)).toEqual({ given: 2, left: 1 })
  await offerSlots(other.viewer, other.panelId, { startsAt: from(6), endsAt: from(6, 75), place: 'Salle 1' })
  const [free] = await freeOf(other.panelId)
  await takeBackSlot(other.viewer, other.panelId, free?.id ?? '')
  expect(await giveOutSlots(other.viewer, other.panelId)).toEqual({ given: 1, left: 0 })
  const taken = await hearingOf(founder?.id ?? '')
  expect(await refusalOf(() => takeBackSlot(other.viewer, other.panelId, taken.slotId ?? ''))).toMatchObject({
    status: 409,
  })

  await callOff(other.viewer, taken.id)
  const off = await hearingOf(founder?.id ?? '')
  expect([off.slotId, off.changes]).toEqual([null, taken.changes + 1])
  expect((await db().application.findUniqueOrThrow({ where: { id: off.applicationId } })).stage).toBe('in_review')
  const file = invitation(asked(visited('/x', await cookieOf(other.viewer)), { hearingId: off.id }))
  expect(await (await file).text()).toContain('METHOD:CANCEL')
  await callToHearing(other.viewer, other.panelId, [off.applicationId])
  expect((await hearingOf(off.applicationId)).calledOffAt).toBe(null)
})

test('A team called before there is a slot to choose is written to once some are free, once a day, and nobody who has theirs', async () => {
  const { viewer, panelId, ids, applications } = await anOpenedJury(2)
  await setHearingRules(viewer, panelId, RULES)
  await callToHearing(viewer, panelId, ids)
  await offerSlots(viewer, panelId, { startsAt: from(5), endsAt: from(5, 45), place: 'Salle 1' })
  await workOff()
  expect(await Promise.all(applications.map(toldOfSlots))).toEqual([1, 1])
  const [first] = applications
  const [free] = await freeOf(panelId)
  const own = await hearingOf(first?.id ?? '')
  await chooseSlot(first?.founder as PersonViewer, own.id, free?.id ?? '')
  await offerSlots(viewer, panelId, { startsAt: from(6), endsAt: from(6, 45), place: 'Salle 1' })
  await workOff()
  expect(await Promise.all(applications.map(toldOfSlots))).toEqual([1, 1])
  await at(from(1), async () => {
    await offerSlots(viewer, panelId, { startsAt: from(7), endsAt: from(7, 45), place: 'Salle 1' })
    await workOff()
  })
  expect(await Promise.all(applications.map(toldOfSlots))).toEqual([1, 2])
})

const toldOfSlots = ({ founder }: { founder: PersonViewer }) =>
  db().outboxLetter.count({
    where: { toAddress: founder.email, subject: { startsWith: 'Choisissez votre créneau d’audition' } },
  })

test('The page of the hearings costs as many questions for three files as for one', async () => {
  const cost = async (files: number) => {
    const { viewer, panelId, ids } = await anOpenedJury(files)
    await setHearingRules(viewer, panelId, RULES)
    await callToHearing(viewer, panelId, ids)
    return countQueries(() => findHearings(viewer, panelId))
  }
  expect(await cost(1)).toBe(await cost(3))
})
