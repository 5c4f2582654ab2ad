import '#test/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import { announceResults } from '#app/juries/announcements.server.ts'
import { setBar } from '#app/juries/bars.server.ts'
import { decide } from '#app/juries/decisions.server.ts'
import { findHeardOutcome, listHeard } from '#app/juries/hearing-results.server.ts'
import { offerSlots, setHearingRules } from '#app/juries/hearing-rules.server.ts'
import { findSheet, saveSheet, submitSheet } from '#app/juries/hearing-sheets.server.ts'
import { callToHearing, findHearings, giveOutSlots } from '#app/juries/hearings.server.ts'
import { declareNames } from '#app/juries/names.server.ts'
import { chooseSlot, findHearing, findHearingTold, findHearingToSet } from '#app/juries/own-hearings.server.ts'
import { BEFORE_ANY } from '#app/juries/phase.ts'
import { planPhase } from '#app/juries/phases.server.ts'
import { findRanking } from '#app/juries/rankings.server.ts'
import { action as choosing } from '#app/juries/routes/hearing.tsx'
import { loader as invitation } from '#app/juries/routes/hearing-invitation.ts'
import { action as offering } from '#app/juries/routes/hearing-slots.tsx'
import { listWaiting } from '#app/juries/waiting.server.ts'
import { at } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { spaced } from '#app/platform/typeset.ts'
import type { PersonViewer } from '#app/platform/viewer.ts'
import { asked, posted, visited } from '#test/support/forms.ts'
import { aPerson } from '#test/support/people.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { anOpenedJury, freeOf, from, hearingOf, RULES } from './hearings.ts'
import { aClosedCall, aJuror, aJury, COMMENT, entrusted, REASONS, scored } from './stage.ts'

let jury: Awaited<ReturnType<typeof anOpenedJury>>
beforeAll(async () => {
  jury = await anOpenedJury()
})

test('Nobody offers a slot before saying how the jury hears; slots never overlap, nor lie in the past', async () => {
  const day = { startsAt: from(10), endsAt: from(10, 110), place: 'Salle 2' }
  expect(await refusalOf(() => offerSlots(jury.viewer, jury.panelId, day))).toEqual({
    status: 409,
    reason: 'no_hearing_rules',
  })
  await setHearingRules(jury.viewer, jury.panelId, RULES)
  const both = await Promise.all([
    offerSlots(jury.viewer, jury.panelId, day),
    offerSlots(jury.viewer, jury.panelId, day),
  ])
  expect(both.map(({ slip }) => slip?.word ?? 'offered').sort()).toEqual(['offered', 'slots_overlap'])
  expect(await freeOf(jury.panelId)).toHaveLength(3)
  expect(await offerSlots(jury.viewer, jury.panelId, { ...day, startsAt: from(-1), endsAt: from(-1, 60) })).toEqual({
    slip: { field: 'day', word: 'already_past' },
  })
  const earlier = {
    ...day,
    startsAt: new Date('2027-01-12T08:00:00+01:00'),
    endsAt: new Date('2027-01-12T09:00:00+01:00'),
  }
  const offered = at(new Date('2027-01-12T10:00:00+01:00'), () => offerSlots(jury.viewer, jury.panelId, earlier))
  expect(await offered).toEqual({ slip: { field: 'from', word: 'already_past' } })
  const twice = { id: jury.panelId, panelId: jury.panelId, startsAt: from(10, 5), endsAt: from(10, 9), place: 'x' }
  await expect(db().hearingSlot.create({ data: twice })).rejects.toThrow()
})

test('The page of the day says which box to set right', async () => {
  const cookie = await cookieOf(jury.viewer)
  const params = { panelId: jury.panelId }
  const fields = { day: '2027-03-28', from: '02:30', to: '05:00', place: 'Salle 2' }
  expect(await offering(asked(posted('/x', fields, { cookie }), params))).toMatchObject({
    data: { slip: { errors: { from: ['hour_does_not_exist'] }, typed: { place: 'Salle 2' } } },
  })
})

test('Files called are told so; those who carry them have it on their desk, and no other file is named to them', async () => {
  await callToHearing(jury.viewer, jury.panelId, jury.ids)
  expect((await db().application.findMany({ where: { id: { in: jury.ids } } })).map(({ stage }) => stage)).toEqual([
    'hearing',
    'hearing',
  ])
  const founder = jury.applications[0]?.founder as PersonViewer
  const own = await hearingOf(jury.ids[0] ?? '')
  expect((await listWaiting(founder)).map(({ to }) => to)).toEqual([`/hearings/${own.id}`])
  const other = await hearingOf(jury.ids[1] ?? '')
  expect(await refusalOf(() => findHearing(founder, other.id))).toMatchObject({ status: 404 })
  expect(await refusalOf(() => findHearings(founder, jury.panelId))).toMatchObject({ status: 404 })
})

test('Of two who take the same slot at once, one has it and the other is told beside the slots', async () => {
  const [one, other] = jury.applications
  if (!one || !other) throw new Error('two files were asked')
  const [slot] = (await findHearingToSet(one.founder, (await hearingOf(one.id)).id)).free
  const send = async (file: typeof one) => {
    const { id } = await hearingOf(file.id)
    const request = posted(`/hearings/${id}`, { slotId: slot?.id ?? '' }, { cookie: await cookieOf(file.founder) })
    return choosing(asked(request, { hearingId: id }))
  }
  const answers = await Promise.all([send(one), send(other)])
  const words = answers.map((answer) => ('data' in answer ? answer.data.slip.errors.slotId?.[0] : 'taken'))
  expect(words.sort()).toEqual(['slot_taken', 'taken'])
})

test('It is moved until two days before by those who are heard, and then by those who run the jury', async () => {
  const [file] = jury.applications
  if (!file) throw new Error('a file was asked')
  const { id } = await hearingOf(file.id)
  const [early, late] = await freeOf(jury.panelId)
  expect(await chooseSlot(file.founder, id, early?.id ?? '')).toEqual({ objection: null })
  const near = from(9)
  expect(await refusalOf(() => at(near, () => chooseSlot(file.founder, id, late?.id ?? '')))).toEqual({
    status: 409,
    reason: 'too_near',
  })
  expect(await at(near, () => chooseSlot(jury.viewer, id, late?.id ?? ''))).toEqual({ objection: null })
  expect(await refusalOf(() => chooseSlot(jury.first.viewer, id, early?.id ?? ''))).toMatchObject({ status: 403 })
  const stranger = await aJuror(jury.viewer, jury.panelId, 'Troisième')
  expect(await refusalOf(() => findHearing(stranger.viewer, id))).toMatchObject({ status: 404 })
})

test('The calendar file keeps its name, counts its changes and says nothing of what is in the file', async () => {
  const [file] = jury.applications
  if (!file) throw new Error('a file was asked')
  const { id, changes } = await hearingOf(file.id)
  const open = async (viewer: PersonViewer) =>
    (
      await invitation(asked(visited(`/hearings/${id}/invitation.ics`, await cookieOf(viewer)), { hearingId: id }))
    ).text()
  const text = await open(file.founder)
  expect(text).toContain(`UID:${id}@`)
  expect(text).toContain(`SEQUENCE:${changes}\r\n`)
  expect(text).toContain('METHOD:REQUEST')
  expect(text.replace(/\r\n /g, '')).toContain(spaced('SUMMARY:Audition : Solution de Société 1'))
  expect(text).not.toContain('Projet de Société')
  expect(await open(jury.first.viewer)).toContain('METHOD:REQUEST')
})

test('A juror barred from a file does not see its hearing, is written nothing of it and is named as away', async () => {
  const [file] = jury.applications
  if (!file) throw new Error('a file was asked')
  const { id } = await hearingOf(file.id)
  expect((await findHearingTold(id)).jurorIds).toHaveLength(2)
  await setBar(jury.viewer, jury.panelId, {
    jurorId: jury.second.id,
    applicationId: file.id,
    note: 'Un lien de famille.',
  })
  expect(await refusalOf(() => findHearing(jury.second.viewer, id))).toMatchObject({ status: 404 })
  expect((await findHearings(jury.second.viewer, jury.panelId)).hearings.map((one) => one.applicationId)).toEqual([
    jury.ids[1],
  ])
  expect((await findHearingTold(id)).jurorIds).toEqual([jury.first.viewer.id])
  const seen = (await findHearings(jury.viewer, jury.panelId)).hearings.find((one) => one.id === id)
  expect(seen?.away).toEqual(['Juré 2'])
})

test('Each juror scores on a grid of its own, sealed once handed in; the rules are frozen from then on', async () => {
  const { id } = await hearingOf(jury.ids[0] ?? '')
  const during = from(10, 100)
  const { round } = await findSheet(jury.first.viewer, id)
  const scores = round.criteria.map((one) => ({ criterionId: one.id, points: 2, comment: COMMENT }))
  const early = () => saveSheet(jury.first.viewer, id, { scores, comment: '', revision: 0 })
  expect(await refusalOf(early)).toEqual({ status: 409, reason: 'hearing_not_begun' })
  const save = (revision: number) =>
    at(during, () => saveSheet(jury.first.viewer, id, { scores, comment: 'Bien.', revision }))
  expect((await Promise.all([save(0), save(0)])).map(({ objection }) => objection).sort()).toEqual([
    null,
    'saved_elsewhere',
  ])
  await at(during, () => submitSheet(jury.first.viewer, id))
  const sheet = await db().hearingSheet.findFirstOrThrow({ where: { hearingId: id } })
  expect(sheet.digest).toMatch(/^[0-9a-f]{64}$/)
  expect(await refusalOf(() => save(1))).toEqual({ status: 409, reason: 'sheet_sealed' })
  await expect(db().hearingMark.updateMany({ where: { sheetId: sheet.id }, data: { points: 5 } })).rejects.toThrow()
  await expect(db().hearingSheet.update({ where: { id: sheet.id }, data: { comment: 'Mal.' } })).rejects.toThrow()
  expect(await refusalOf(() => setHearingRules(jury.viewer, jury.panelId, { ...RULES, weight: 90 }))).toEqual({
    status: 409,
    reason: 'hearings_begun',
  })
})

test('The score of the hearing stands beside the total, and is added only when that was said before', async () => {
  const { heard } = await listHeard(jury.panelId)
  expect(heard.find((one) => one.applicationId === jury.ids[0])).toMatchObject({ total: 40, sheets: 1 })
  const counted = async () =>
    new Map((await findRanking(jury.viewer, jury.panelId)).ranked.map((one) => [one.applicationId, one.counted]))
  expect((await counted()).get(jury.ids[0] ?? '')).toBe(80)
  await db().hearingRound.update({ where: { panelId: jury.panelId }, data: { weight: 60 } })
  expect([...(await counted())]).toEqual([
    [jury.ids[1], 60],
    [jury.ids[0], 56],
  ])
})

test('Those who were heard read what was said of it once the results are known, and not before', async () => {
  const [file] = jury.applications
  const { id } = await hearingOf(jury.ids[0] ?? '')
  const told = async (viewer: PersonViewer) => findHeardOutcome(await findHearing(viewer, id))
  expect(await told(file?.founder as PersonViewer)).toBe(null)
  const verdict = { outcome: 'refused' as const, reasons: REASONS }
  await decide(
    jury.viewer,
    jury.panelId,
    jury.ids.map((applicationId) => ({ applicationId, ...verdict })),
  )
  expect(await told(file?.founder as PersonViewer)).toBe(null)
  await announceResults(jury.viewer, jury.panelId)
  const outcome = await told(file?.founder as PersonViewer)
  expect([outcome?.total, outcome?.criteria.map(({ mean, comments }) => [mean, comments])]).toEqual([
    40,
    [
      [2, [COMMENT]],
      [2, [COMMENT]],
    ],
  ])
  expect(await told(jury.first.viewer)).toBe(null)
  expect(await refusalOf(async () => findHearing(await aPerson(), id))).toMatchObject({ status: 404 })
})

test('While a jury reads without names, its jurors are told a number until the hearing begins, and then whom they meet', async () => {
  const { founder, panelId, juror, viewer, id, number } = await aNamelessHearing()
  const { slot } = (await findHearingToSet(founder, id)).hearing
  const begun = slot?.startsAt ?? from(30)
  const invited = async (who: PersonViewer) =>
    (await invitation(asked(visited('/x', await cookieOf(who)), { hearingId: id }))).text()
  const before = [
    ...[await findHearings(juror.viewer, panelId), await findHearing(juror.viewer, id)],
    ...[await findSheet(juror.viewer, id), await invited(juror.viewer)],
  ]
  const told = JSON.stringify(before)
  expect([told.includes(number), told.includes('Société'), told.includes('Solution')]).toEqual([true, false, false])
  const names = async (who: PersonViewer) => (await findHearing(who, id)).file.organisationName
  expect([await names(viewer), await names(founder)]).toEqual(['Société 1', 'Société 1'])
  expect(await at(begun, () => names(juror.viewer))).toBe('Société 1')
})

/** A jury of one reads without names, and hears the one file in half an hour's slot. */
async function aNamelessHearing() {
  const call = await aClosedCall({ files: 1 })
  const [juror] = await aJury(call, 1)
  const [file] = call.applications
  if (!juror || !file) throw new Error('a juror and a file were asked')
  const { viewer, cutoffId: panelId } = call
  await planPhase(viewer, panelId, { ...BEFORE_ANY, applicantsNamed: false, startsAt: null })
  const [review = ''] = await entrusted(viewer, panelId, juror, [file.id])
  await declareNames(juror.viewer, panelId, { organisationIds: [] })
  await scored(juror, review, [4, 4, 4])
  await setHearingRules(viewer, panelId, RULES)
  await offerSlots(viewer, panelId, { startsAt: from(10), endsAt: from(10, 30), place: 'Salle 2' })
  await callToHearing(viewer, panelId, [file.id])
  await giveOutSlots(viewer, panelId)
  const { id } = await hearingOf(file.id)
  return { ...call, ...file, panelId, juror, id }
}
