import '#test/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import { QuestionnaireForm } from '#app/calls/questionnaire.form.ts'
import { questionsOf } from '#app/calls/questionnaire.ts'
import { findRound } from '#app/needs/rounds.server.ts'
import { listThemes } from '#app/needs/themes.server.ts'
import { dueOf } from '#app/needs/triage.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { VISITOR } from '#app/platform/viewer.ts'
import { plantIfEmpty } from '#seeds/plant.ts'
import '#test/support/people.ts'
import { juriesAreTold } from './juries.ts'

/** What was ticked is kept by the id of each option. */
const CHOICE = /^[0-9a-f]{8}-[0-9a-f]{4}-7/

beforeAll(plantIfEmpty, 300_000)

test('the demonstration tells 60 needs, 5 calls, 54 applications, 4 juries, 4 selected, 5 pilots and 4 partners', async () => {
  const partners = db().organisation.count({ where: { kind: 'partner' } })
  const selected = db().decision.count({ where: { outcome: 'selected' } })
  const counts = await Promise.all([
    db().need.count(),
    db().call.count(),
    db().application.count(),
    db().panel.count(),
    selected,
    db().pilot.count(),
    partners,
  ])
  expect(counts).toEqual([60, 5, 54, 4, 4, 5, 4])
})

test('25 needs are told by patients or carers, 30 by professionals and 5 by facilities', async () => {
  expect(await countBy('authorKind')).toEqual({
    patient: 17,
    carer: 8,
    hospital_professional: 21,
    town_professional: 9,
    facility: 5,
  })
})

test('6 needs are written by a helper who says how the person agreed; others come by phone and on paper', async () => {
  const helped = await db().needHelper.count({ where: { agreement: { not: '' } } })
  expect(await countBy('channel')).toEqual({ web: 49, assisted: 6, phone: 2, paper: 3 })
  expect(helped).toBe(6)
})

test('on the board stand 4 needs to read, one of them late, one to clarify, 2 declined and one sent elsewhere', async () => {
  const { in_call, answered, qualified, ...aside } = await countBy('stage')
  const waiting = await db().need.findMany({ where: { stage: 'submitted' } })
  const late = waiting.filter((need) => (dueOf(need) ?? now()) < now())
  expect(aside).toEqual({ submitted: 4, to_clarify: 1, declined: 2, redirected: 1 })
  expect([in_call, answered, qualified]).toEqual([10, 9, 33])
  expect(late.map(({ title }) => title)).toEqual(['Prendre ses médicaments quand on a perdu la vue'])
})

test('2 authors were asked something, one has answered, and one need was handed over', async () => {
  const asked = await db().clarification.findMany()
  const handed = await db().event.count({ where: { what: 'need.handed_over' } })
  expect([asked.length, asked.filter(({ answer }) => answer).length, handed]).toEqual([2, 1, 1])
})

test('8 themes gather the needs that were heard, the largest ten and the smallest four', async () => {
  const heard = { select: { needs: { where: { readers: { has: 'public' } } } } } as const
  const themes = await db().theme.findMany({ select: { slug: true, _count: heard } })
  expect(Object.fromEntries(themes.map(({ slug, _count }) => [slug, _count.needs]))).toEqual({
    'aider-un-proche': 4,
    'comprendre-et-etre-compris': 6,
    'du-temps-pour-soigner': 8,
    'la-nuit-et-la-fin-de-semaine': 8,
    'rendez-vous-et-trajets': 4,
    'retour-a-la-maison': 10,
    'ses-medicaments-sans-erreur': 5,
    'vivre-avec-sa-maladie': 7,
  })
  // Told together with another, seven of these are not shown a second time.
  const shown = (await listThemes()).reduce((sum, { needs }) => sum + needs, 0)
  expect(shown).toBe(52 - 7)
})

test('7 needs are told together with another, one of them through another', async () => {
  const merged = await db().need.findMany({ where: { mergedIntoId: { not: null } }, include: { mergedInto: true } })
  const through = merged.filter(({ mergedInto }) => mergedInto?.mergedIntoId)
  expect([merged.length, through.length]).toEqual([7, 1])
})

test('one round is over, with an order for each college, and another runs', async () => {
  const rounds = await db().priorityRound.findMany({ orderBy: { opensAt: 'asc' } })
  const [over, running] = await Promise.all(rounds.map(({ id }) => findRound(VISITOR, id).catch(() => null)))
  const firsts = over?.colleges.map(({ order }) => over.needs.find(({ id }) => id === order?.[0]?.id)?.title?.fr)
  expect(firsts).toEqual(['Ne pas rester seul avec son angoisse la nuit', 'La nuit, entendre l’alarme qui compte'])
  expect([rounds.length, running]).toEqual([2, null])
})

test('a need on paper comes back on a numbered sheet, and two questions were put to places of care', async () => {
  const sheets = await db().paperForm.count({ where: { transcribedAt: { not: null } } })
  const campaigns = await db().needCampaign.findMany({
    orderBy: { opensAt: 'asc' },
    include: { _count: { select: { needs: true, facilities: true } } },
  })
  expect(sheets).toBe(3)
  expect(campaigns.map(({ _count }) => [_count.facilities, _count.needs])).toEqual([
    [2, 2],
    [3, 6],
  ])
})

test('10 firms tell a version with its passport: one proof has ended, and of the three that end soon each owner was warned', async () => {
  const versions = await db().solutionVersion.count({ where: { stage: 'current' } })
  const ended = await db().passportLine.count({ where: { status: 'met', expiresOn: { lt: now() } } })
  const warned = await db().passportLine.groupBy({ by: ['warnedDays'], _count: true, orderBy: { warnedDays: 'asc' } })
  expect([versions, ended]).toEqual([10, 1])
  expect(warned.flatMap(({ warnedDays, _count }) => (warnedDays ? [[warnedDays, _count]] : []))).toEqual([
    [15, 1],
    [60, 2],
  ])
})

test('nothing in the texts of the story could point to someone', async () => {
  const warned = await db().need.findMany({ where: { warnings: { isEmpty: false } }, select: { title: true } })
  expect(warned).toEqual([])
})

test('a need whose place is known stands in the territory of that place', async () => {
  const facilities = new Map((await db().facility.findMany()).map(({ id, territory }) => [id, territory]))
  const placed = await db().need.findMany({ where: { facilityId: { not: null } } })
  const strayed = placed.filter(({ facilityId, territory }) => facilities.get(facilityId ?? '') !== territory)
  expect([placed.length, strayed.length]).toEqual([35, 0])
})

test('two calls are decided and one of them put away, two are before their juries and one is open; pilots run, stopped and deployed', async () => {
  const calls = await db().call.findMany({ orderBy: { draftedAt: 'asc' }, include: { cutoffs: true } })
  const pilots = await db().pilot.findMany({ orderBy: { openedAt: 'asc' } })
  expect(calls.map((call) => [call.stage, call.cutoffs[0]?.stage])).toEqual([
    ['archived', 'decided'],
    ['closed', 'decided'],
    ['closed', 'in_jury'],
    ['closed', 'in_jury'],
    ['open', 'collecting'],
  ])
  expect(pilots.map((pilot) => pilot.stage)).toEqual(['deployed', 'deployed', 'deployed', 'stopped', 'running'])
})

test('files stand at every step: drafts, withdrawn, turned down, in review, heard, in reserve, refused, selected', async () => {
  const rows = await db().application.groupBy({ by: ['stage'], _count: true })
  expect(Object.fromEntries(rows.map(({ stage, _count }) => [stage, _count]))).toEqual({
    draft: 6,
    submitted: 8,
    inadmissible: 3,
    withdrawn: 4,
    in_review: 14,
    hearing: 2,
    reserve: 5,
    refused: 8,
    contracted: 4,
  })
})

test('those named in files have confirmed, corrected, refused or not answered; three files were asked to be clearer', async () => {
  const sponsors = await db().sponsor.groupBy({ by: ['answer'], _count: true, orderBy: { answer: 'asc' } })
  const rounds = await db().applicationClarification.findMany({ orderBy: { endsAt: 'asc' } })
  expect(sponsors.map(({ answer, _count }) => [answer, _count])).toEqual([
    ['confirmed', 8],
    ['corrected', 1],
    ['refused', 1],
    [null, 2],
  ])
  expect(rounds.map(({ answeredAt, closedAt }) => [answeredAt !== null, closedAt !== null])).toEqual([
    [false, true],
    [true, true],
    [false, false],
  ])
})

test('no two files of a call say the same thing, and every wish that is answered is one that was told', async () => {
  const answers = await db().answer.findMany({ select: { value: true, application: { select: { callId: true } } } })
  const said = answers.map(({ value, application }) => [application.callId, String(value)] as const)
  const long = said
    .filter(([, text]) => text.length > 40 && !CHOICE.test(text))
    .map(([call, text]) => `${call} ${text}`)
  expect(new Set(long).size).toBe(long.length)
  expect(await db().wishAnswer.count({ where: { text: '' } })).toBe(0)
})

test('each call asks the questions of a template, and every kind of them is answered', async () => {
  const asked = await db().questionnaire.findMany({ include: { call: true }, orderBy: { call: { draftedAt: 'asc' } } })
  const questions = asked.map(({ content }) => questionsOf(QuestionnaireForm.parse(content)))
  expect(questions.map(({ length }) => length)).toEqual([20, 49, 20, 47, 47])
  const kindOf = new Map(questions.flat().map(({ id, kind }) => [id, kind]))
  const answered = new Set((await db().answer.findMany()).map(({ questionId }) => kindOf.get(questionId)))
  const kinds = ['choice', 'facility', 'long', 'money', 'number', 'passport', 'several', 'table']
  expect([...answered].sort()).toEqual(kinds)
  expect(await db().applicationPaper.count({ where: { questionId: { not: null } } })).toBe(10)
  const whole = questions.flat().filter(({ when }) => when)
  expect(await db().answer.count({ where: { questionId: { in: whole.map(({ id }) => id) } } })).toBeGreaterThan(100)
})

juriesAreTold()

test('planting again changes nothing', async () => {
  const before = await db().event.count()
  await plantIfEmpty()
  expect(await db().event.count()).toBe(before)
})

/** How many needs there are of each. */
async function countBy(what: 'authorKind' | 'channel' | 'stage') {
  const rows = await db().need.groupBy({ by: [what], _count: true })
  return Object.fromEntries(rows.map((row) => [row[what], row._count]))
}
