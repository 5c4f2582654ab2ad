import '#test/support/database.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { findApplication, openApplicationTo } from '#app/applications/applications.server.ts'
import { findCallById } from '#app/calls/calls.server.ts'
import { announceResults } from '#app/juries/announcements.server.ts'
import type { Verdict } from '#app/juries/decision.ts'
import { decide } from '#app/juries/decisions.server.ts'
import { declareInterest } from '#app/juries/declarations.server.ts'
import { listEarlierWhys } from '#app/juries/minutes.server.ts'
import { findOutcome, listSelectedOfCalls } from '#app/juries/outcomes.server.ts'
import { findRanking } from '#app/juries/rankings.server.ts'
import { findNeed } from '#app/needs/needs.server.ts'
import { seat } from '#app/people/seats.server.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { CLOCK, seatToken, VISITOR } from '#app/platform/viewer.ts'
import { aCoordinator, aPerson, seenAgain } from '#test/support/people.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { aClosedCall, aJuror, aJury, COMMENT, decidedAndTold, entrusted, REASONS, scored } from './stage.ts'

/** Three files, read by one juror or two: the first at 80, the second at 60, the third below 40 and below the threshold. */
async function aReadCall(readers = 1) {
  const call = await aClosedCall({ files: 3 })
  const jurors = await aJury(call, readers)
  const ids = call.applications.map((file) => file.id)
  for (const juror of jurors) {
    const reviews = await entrusted(call.viewer, call.cutoffId, juror, ids)
    const points = [[4, 4, 4], [3, 3, 3], juror === jurors[0] ? [1, 3, 3] : [1, 3, 2]]
    for (const [n, review] of reviews.entries()) await scored(juror, review, points[n] ?? [])
  }
  const [best = '', middle = '', last = ''] = ids
  return { ...call, panelId: call.cutoffId, jurors, best, middle, last }
}

const AGAINST = 'Le service pilote a fermé ce mois-ci.'

const verdict = (applicationId: string, outcome: Verdict['outcome'], reserveRank?: number): Verdict => {
  return { applicationId, outcome, reserveRank, reasons: REASONS }
}
const against = (applicationId: string, outcome: Verdict['outcome'], againstWhy = AGAINST): Verdict => {
  return { ...verdict(applicationId, outcome), againstWhy }
}

describe('Once the results are told', () => {
  let call: Awaited<ReturnType<typeof aReadCall>>
  beforeAll(async () => {
    call = await aReadCall(2)
    const verdicts = [verdict(call.best, 'selected'), verdict(call.middle, 'reserve', 1), verdict(call.last, 'refused')]
    expect(await decide(call.viewer, call.panelId, verdicts)).toEqual({ selected: 1 })
    expect(await announceResults(call.viewer, call.panelId)).toEqual({ told: 3 })
  })

  test('each file has its stage, the cut-off is decided and the need is answered', async () => {
    const stages = await db().application.findMany({ where: { callId: call.call.id }, orderBy: { id: 'asc' } })
    expect(stages.map((file) => file.stage)).toEqual(['selected', 'reserve', 'refused'])
    expect((await findCallById(VISITOR, call.call.id)).cutoffs.map((cutoff) => cutoff.stage)).toEqual(['decided'])
    expect((await findNeed(VISITOR, call.needId)).stage).toBe('answered')
  })

  test('an applicant reads their reasons, and means and comments by criterion, without any juror’s name', async () => {
    const founder = call.applications[2]?.founder ?? call.viewer
    const told = await findOutcome(founder, call.last)
    expect(told).toMatchObject({ outcome: 'refused', reserveRank: null, reasons: REASONS, total: 38, readings: 2 })
    expect(told?.criteria.map(({ name, weight, mean, met }) => [name.fr, weight, mean, met])).toEqual([
      ['Réponse au besoin', 50, 1, false],
      ['Place dans le service', 30, 3, true],
      ['Équipe', 20, 2.5, true],
    ])
    expect(Object.keys(told ?? {}).sort()).toEqual([
      'adjusted',
      'againstWhy',
      'among',
      'criteria',
      'decidedAt',
      'line',
      'outcome',
      'readings',
      'reasons',
      'reserveRank',
      'since',
      'total',
    ])
  })

  test('comments come in alphabetical order, so that no hand can be followed from one criterion to the next', async () => {
    const told = await findOutcome(call.applications[0]?.founder ?? call.viewer, call.best)
    for (const { comments } of told?.criteria ?? [])
      expect(comments).toEqual([`${COMMENT} Juré 1`, `${COMMENT} Juré 2`])
  })

  test('another company and a visitor read no outcome that is not theirs to read', async () => {
    const stranger = call.applications[1]?.founder ?? VISITOR
    for (const viewer of [stranger, VISITOR]) {
      expect(await refusalOf(() => findOutcome(viewer, call.best))).toEqual({ status: 404, reason: 'not_found' })
    }
  })

  test('a facility asked to host reads the file, and nothing of what the jury said of it', async () => {
    const place = newId()
    const lead = await aPerson('Cadre de santé', [{ role: 'facility_lead', object: place }])
    await openApplicationTo(call.viewer, call.best, seatToken('facility_lead', place))
    expect((await findApplication(lead, call.best)).id).toBe(call.best)
    expect(await findOutcome(lead, call.best)).toBe(null)
  })

  test('everyone knows which files were selected, and no other', async () => {
    expect(await listSelectedOfCalls([call.call.id])).toEqual(new Map([[call.call.id, [call.best]]]))
  })

  test('nothing is decided twice', async () => {
    const again = () => decide(call.viewer, call.panelId, [])
    expect(await refusalOf(again)).toEqual({ status: 409, reason: 'already_announced' })
  })

  test('nothing is told twice', async () => {
    const again = () => announceResults(call.viewer, call.panelId)
    expect(await refusalOf(again)).toEqual({ status: 409, reason: 'already_announced' })
  })

  test('the ranking still stands, with what was decided beside it', async () => {
    const { ranked, files } = await findRanking(call.viewer, call.panelId)
    expect(ranked.map(({ applicationId, rank, total }) => [applicationId, rank, total])).toEqual([
      [call.best, 1, 80],
      [call.middle, 2, 60],
      [call.last, 3, 38],
    ])
    expect(files.get(call.best)?.decision?.outcome).toBe('selected')
  })
})

test('While nothing is decided an applicant reads nothing of the scores', async () => {
  const call = await aReadCall()
  expect(await findOutcome(call.applications[0]?.founder ?? VISITOR, call.best)).toBe(null)
})

test('A decision against the ranking stands, and is written down for each file it concerns', async () => {
  const call = await aReadCall()
  const verdicts = [against(call.best, 'refused'), against(call.middle, 'refused'), against(call.last, 'selected')]
  await decide(call.viewer, call.panelId, verdicts)
  const events = await db().event.findMany({ where: { what: 'decision.taken' }, orderBy: { id: 'asc' } })
  const said = new Map(events.map((event) => [event.row, event.reason]))
  expect([call.best, call.middle, call.last].map((id) => said.get(id))).toEqual([
    'passed_over',
    'passed_over',
    'below_threshold',
  ])
})

test('A decision against the ranking has a reason of its own for each file, read by its applicant; others have none', async () => {
  const call = await aReadCall()
  const bare = [verdict(call.best, 'refused'), verdict(call.middle, 'selected'), verdict(call.last, 'refused')]
  expect(await refusalOf(() => decide(call.viewer, call.panelId, bare))).toEqual({
    status: 409,
    reason: 'against_without_reason',
  })
  const [, middle = verdict(call.middle, 'selected'), last = verdict(call.last, 'refused')] = bare
  await decidedAndTold(call.viewer, call.panelId, [
    against(call.best, 'refused'),
    { ...middle, againstWhy: 'Rien ne s’oppose à ce choix.' },
    last,
  ])
  const told = (n: number, id: string) => findOutcome(call.applications[n]?.founder ?? VISITOR, id)
  const ids = [call.best, call.middle, call.last]
  expect(await Promise.all(ids.map(async (id, n) => (await told(n, id))?.againstWhy))).toEqual([AGAINST, null, null])
})

test('Decided anew, what was typed against the ranking is kept, also through a decision that did not go against it', async () => {
  const call = await aReadCall()
  const revised = async (verdicts: Verdict[]) => {
    const { decidedAt } = await db().panel.findUniqueOrThrow({ where: { id: call.panelId } })
    await decide(call.viewer, call.panelId, verdicts, decidedAt)
  }
  const rest = [verdict(call.middle, 'selected'), verdict(call.last, 'refused')]
  await revised([against(call.best, 'refused'), ...rest])
  await revised([verdict(call.best, 'selected'), ...rest])
  expect(await db().decision.count({ where: { panelId: call.panelId, NOT: { againstWhy: null } } })).toBe(0)
  expect([...(await listEarlierWhys(call.panelId))]).toEqual([[call.best, AGAINST]])
  const why = 'Le service pilote rouvre au printemps.'
  await revised([against(call.best, 'refused', why), ...rest])
  expect([...(await listEarlierWhys(call.panelId))]).toEqual([[call.best, why]])
})

test('When no project is selected, the need goes back to be answered otherwise', async () => {
  const call = await aReadCall()
  const verdicts = [call.best, call.middle, call.last].map((id) => verdict(id, 'refused'))
  await decidedAndTold(call.viewer, call.panelId, verdicts)
  expect((await findNeed(VISITOR, call.needId)).stage).toBe('qualified')
  const [returned] = await db().event.findMany({ where: { what: 'need.returned', row: call.needId } })
  expect(returned?.reason).toBe('no_project_selected')
})

test('Of two coordinators deciding at once one wins and the other is told', async () => {
  const call = await aReadCall()
  const malik = await aCoordinator('Malik Haddad', call.organisationId)
  const all = (outcome: 'selected' | 'refused') => [call.best, call.middle, call.last].map((id) => against(id, outcome))
  const answers = await Promise.all([
    refusalOf(() => decide(call.viewer, call.panelId, all('selected'))),
    refusalOf(() => decide(malik.viewer, call.panelId, all('refused'))),
  ])
  expect(answers.filter((answer) => 'accepted' in answer).length).toBe(1)
  expect(answers.filter((answer) => !('accepted' in answer))).toEqual([{ status: 409, reason: 'already_decided' }])
  const outcomes = await db().decision.findMany({ where: { panelId: call.panelId }, distinct: ['outcome'] })
  expect(outcomes.length).toBe(1)
})

test('A coordinator barred from one file does not decide on the others', async () => {
  const call = await aReadCall()
  const malik = await aCoordinator('Malik Haddad', call.organisationId)
  const juror = await aJuror(call.viewer, call.panelId, 'Jurée tardive')
  await seat(CLOCK, juror.viewer.id, 'coordinator', call.organisationId)
  const [late = ''] = await entrusted(call.viewer, call.panelId, juror, [call.best])
  const both = await seenAgain(juror.viewer)
  await declareInterest(both, late, { conflict: true })
  const verdicts = [verdict(call.middle, 'selected'), verdict(call.last, 'refused')]
  expect(await refusalOf(() => decide(both, call.panelId, verdicts))).toEqual({
    status: 403,
    reason: 'barred_from_a_file',
  })
  const { files } = await findRanking(malik.viewer, call.panelId)
  expect(files.get(call.best)?.recusals.length).toBe(1)
  expect(await refusalOf(() => findApplication(both, call.best))).toEqual({ status: 404, reason: 'not_found' })
})

test('A coordinator who belongs to an applicant’s organisation does not decide', async () => {
  const call = await aReadCall()
  const founder = call.applications[0]?.founder ?? call.viewer
  await seat(CLOCK, founder.id, 'coordinator', call.organisationId)
  const both = await seenAgain(founder)
  const verdicts = [call.best, call.middle, call.last].map((id) => verdict(id, 'selected'))
  const refused = { status: 403, reason: 'member_of_an_applicant' }
  expect(await refusalOf(() => decide(both, call.panelId, verdicts))).toEqual(refused)
})
