import { approveAward } from '#app/funding/awards.server.ts'
import { pledge, receivePledge } from '#app/funding/pledges.server.ts'
import { proposeAward } from '#app/funding/proposals.server.ts'
import { deployPilot, evaluatePilot } from '#app/pilots/evaluations.server.ts'
import { answerHosting, askToHost } from '#app/pilots/hostings.server.ts'
import { completePilot, openPilot, startPilot } from '#app/pilots/pilots.server.ts'
import { checkReadiness, chooseIndicator, planMilestone } from '#app/pilots/progress.server.ts'
import { db } from '#app/platform/db.ts'
import { aFunder, aProposal } from '#test/funding/stage.ts'
import { aClosedCall, aJury, decidedAndTold, entrusted, REASONS, scored } from '#test/juries/stage.ts'
import { AIM, aFacility, answersOf, measureAll, TITLE } from '#test/pilots/stage.ts'
import { aCoordinator } from '#test/support/people.ts'

/** A call judged by a jury: the first of its files selected, the others refused. */
export async function aJudgedCall({ files = 2 } = {}) {
  const call = await aClosedCall({ files })
  const [juror] = await aJury(call, 1)
  if (!juror) throw new Error('a jury has a juror')
  const ids = call.applications.map(({ id }) => id)
  const reviews = await entrusted(call.viewer, call.cutoffId, juror, ids)
  for (const [place, review] of reviews.entries()) await scored(juror, review, [5 - place, 4, 4])
  const verdicts = ids.map((applicationId, place) => ({
    applicationId,
    outcome: place === 0 ? ('selected' as const) : ('refused' as const),
    reasons: REASONS,
  }))
  await decidedAndTold(call.viewer, call.cutoffId, verdicts)
  const [selected, refused] = call.applications
  if (!selected) throw new Error('a judged call has a file')
  const second = await aCoordinator('Malik Haddad', call.organisationId)
  return { ...call, juror, selected, refused, second: second.viewer }
}
export type Judged = Awaited<ReturnType<typeof aJudgedCall>>

/** The award of the selected file; approved by a second coordinator unless told otherwise. */
export async function anAward(judged: Judged, { approved = true } = {}) {
  const funder = await aFunder()
  const amountCents = 4_000_000
  const { call, viewer, selected } = judged
  const made = await pledge(funder.viewer, { callId: call.id, organisationId: funder.organisationId, amountCents })
  await receivePledge(viewer, made.id)
  const award = await proposeAward(viewer, aProposal(selected.id, [{ pledgeId: made.id, amountCents }]))
  if (approved) await approveAward(judged.second, award.id)
  return { awardId: award.id, funder }
}

/** The pilot of the award at a facility that agreed, led to its end and into a ward. */
export async function aPilotInUse(judged: Judged, awardId: string) {
  const host = await aFacility(judged.viewer)
  const unit = 'Chirurgie ambulatoire'
  const hosting = await askToHost(judged.viewer, { awardId, facilityId: host.id, unit })
  await answerHosting(host.lead, hosting.id, { agrees: true })
  const { id } = await openPilot(host.lead, hosting.id, { title: TITLE, aim: AIM })
  await checkReadiness(host.lead, id, answersOf(2))
  const dueOn = new Date('2027-03-01T23:00:00Z')
  await planMilestone(host.lead, id, { title: 'Équipe formée', owner: 'Cadre de santé', dueOn })
  const delay = { name: 'Délai de rappel', unit: 'heures', baseline: 48, target: 24 }
  const work = { name: 'Temps infirmier', unit: 'minutes', baseline: 0, target: 6 }
  const indicators = [await chooseIndicator(host.lead, id, delay), await chooseIndicator(host.lead, id, work)]
  await startPilot(host.lead, id)
  await measureAll(
    host,
    indicators.map((indicator) => indicator.id),
  )
  await completePilot(host.lead, id)
  const marks = { careQuality: 4, workQuality: 4, facilityBenefit: 4 }
  await evaluatePilot(host.lead, id, { ...marks, learned: 'Le rappel tient parce que quelqu’un en a la charge.' })
  await deployPilot(host.lead, id, { level: 1, facilityId: host.id, unit, since: new Date('2026-11-10T23:00:00Z') })
  return { id, host }
}

/** The whole chain, from a patient's sentence to a ward, each step through its room's own command. */
export async function aWholeChain() {
  const judged = await aJudgedCall()
  const { awardId, funder } = await anAward(judged)
  const pilot = await aPilotInUse(judged, awardId)
  return { ...judged, awardId, funder, pilotId: pilot.id, host: pilot.host }
}
export type Whole = Awaited<ReturnType<typeof aWholeChain>>

/** Copy one row of a table so many times, with what must differ; the checks that a sum adds up are not asked of copies. */
async function copies(table: string, id: string, times: number, differing: string) {
  await db().$executeRawUnsafe(
    `INSERT INTO ${table} SELECT (jsonb_populate_record(NULL::${table}, to_jsonb(t) || ${differing})).*
     FROM ${table} t, generate_series(1, ${times}) n WHERE ${id}`,
  )
}

/** As many more of every link, so that what grows with the data shows. */
export async function manyMore(chain: Whole, times: number) {
  const own = `jsonb_build_object('id', gen_random_uuid())`
  const numbered = `${own} || jsonb_build_object('number', t.number || '-' || n)`
  await copies('need', `t.id = '${chain.needId}'`, times, numbered)
  await db().$executeRawUnsafe(
    `INSERT INTO call_need SELECT '${chain.call.id}', id, submitted_at FROM need WHERE number LIKE '%-%-%-%'`,
  )
  await copies('call', `t.id = '${chain.call.id}'`, times, `${numbered} || jsonb_build_object('slug', t.slug || n)`)
  await db().$executeRawUnsafe(
    `INSERT INTO call_need SELECT id, '${chain.needId}', drafted_at FROM call WHERE number LIKE '%-%-%-%'`,
  )
  await copies(
    'decision',
    `t.application_id = '${chain.selected.id}'`,
    times,
    `jsonb_build_object('application_id', gen_random_uuid())`,
  )
  const otherPlace = `${own} || jsonb_build_object('unit', t.unit || n)`
  await copies('deployment', `t.pilot_id = '${chain.pilotId}'`, times, otherPlace)
  const stopped = `jsonb_build_object('stage', 'stopped', 'stop_reason', 'Le service a fermé pendant l’été.', 'level', null)`
  await copies('pilot', `t.id = '${chain.pilotId}'`, times, `${numbered} || ${stopped}`)
}
