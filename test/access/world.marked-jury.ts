/** The jury that reads the marked file, and another one. */
import { findCallById } from '#app/calls/calls.server.ts'
import { barFound, setBar } from '#app/juries/bars.server.ts'
import { wish } from '#app/juries/bids.server.ts'
import { correctReview } from '#app/juries/corrections.server.ts'
import { declareInterest } from '#app/juries/declarations.server.ts'
import { giveStatement } from '#app/juries/own-statements.server.ts'
import { composePanel } from '#app/juries/panels.server.ts'
import { pinReaders } from '#app/juries/pins.server.ts'
import { seekAskedPlan } from '#app/juries/plan-seeking.server.ts'
import { askPlan } from '#app/juries/plans.server.ts'
import { saveReview, submitReview } from '#app/juries/reviews.server.ts'
import { askPlace } from '#app/juries/statements.server.ts'
import { seat } from '#app/people/seats.server.ts'
import { at, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { CLOCK, type PersonViewer } from '#app/platform/viewer.ts'
import { hoursFrom } from '#test/calls/stage.ts'
import { entrusted, scored, seatedJuror } from '#test/juries/stage.ts'
import { aStatement } from '#test/juries/statements.ts'
import { aPerson } from '#test/support/people.ts'
import { SAID } from './marks.ts'
import { anAskingCall, aPlainFile, atTheDomain, type Company, shutDoor } from './world.marked-file.ts'

type Files = Record<'marked' | 'other' | 'third', { id: string }>
type Seated = Awaited<ReturnType<typeof seatedJuror>>

/** Each juror has something in hand; the marked file has a sealed review with a version, a bid, a pin, a plan and three bars. */
export async function aReadingJury(
  coordinator: PersonViewer,
  callId: string,
  { marked, other, third }: Files,
  runner: PersonViewer,
  holderId: string,
) {
  const { cutoffs } = await findCallById(coordinator, callId)
  const panelId = cutoffs[0]?.id ?? ''
  await composePanel(coordinator, panelId)
  const seats = async (person: PersonViewer, accepted = true) => seatedJuror(coordinator, panelId, person, accepted)
  const reader = await seats(await aPerson('Rachid Benali'))
  const unassigned = await seats(await aPerson('Odile Maréchal'))
  const declared = await seats(await aPerson('Laurent Piquemal'))
  const kin = await atTheDomain('jury', 'Nadia Cherif')
  await seat(CLOCK, kin.id, 'funder', holderId)
  const found = await seats(kin)
  const set = await seats(await aPerson('Hugo Lemaire'))
  const both = await seats(runner)
  const invited = await seats(await aPerson('Jeanne Morel'), false)

  await wish(reader.viewer, panelId, [{ applicationId: marked.id, wish: 'rather_yes' }])
  const [own = ''] = await entrusted(coordinator, panelId, reader, [marked.id, other.id])
  const [elses = ''] = await entrusted(coordinator, panelId, unassigned, [other.id, third.id])
  for (const juror of [found, set, both]) await entrusted(coordinator, panelId, juror, [third.id])
  await entrusted(coordinator, panelId, invited, [other.id])
  const [recused = ''] = await entrusted(coordinator, panelId, declared, [marked.id])
  await declareInterest(declared.viewer, recused, { conflict: true, note: SAID })
  for (const { id: jurorId } of [set, both]) {
    await setBar(coordinator, panelId, { jurorId, applicationId: marked.id, note: SAID })
  }
  await barFound(panelId)
  await writes(reader, own, callId)
  await scored(unassigned, elses, [3, 3, 3], { handIn: false })
  await pinReaders(coordinator, panelId, marked.id, [reader.id])
  const plan = await askPlan(coordinator, panelId, { evenness: 1 })
  await seekAskedPlan(plan.id)
  const bar = await db().bar.findFirstOrThrow({ where: { jurorId: set.id }, select: { id: true } })
  const people = {
    ...{ reader: reader.viewer, unassigned: unassigned.viewer, declared: declared.viewer },
    ...{ found: found.viewer, set: set.viewer, runner: both.viewer, invited: invited.viewer },
  }
  const ids = { panelId, jurorId: reader.id, barId: bar.id, reviewId: own, planId: plan.id }
  return { ...ids, ownReviewId: elses, people }
}

/** Handed in, then corrected: what it was before is kept. */
async function writes(juror: Seated, reviewId: string, callId: string) {
  await declareInterest(juror.viewer, reviewId, { conflict: false })
  const { criteria } = await findCallById(juror.viewer, callId)
  const marks = (points: number) => criteria.map(({ id }) => ({ criterionId: id, points, comment: SAID }))
  await saveReview(juror.viewer, reviewId, { scores: marks(4), comment: SAID })
  await submitReview(juror.viewer, reviewId)
  const corrected = { scores: marks(2), comment: SAID, confidence: null, reason: SAID }
  await correctReview(juror.viewer, reviewId, corrected)
}

/** The place that the marked file names says what it can host. */
export async function statesIn(
  coordinator: PersonViewer,
  { panelId, applicationId }: { panelId: string; applicationId: string },
  { id: facilityId, lead }: { id: string; lead: PersonViewer },
) {
  await askPlace(coordinator, panelId, { applicationId, facilityId, brief: SAID })
  const { id } = await db().hostStatement.findFirstOrThrow({ where: { panelId, facilityId }, select: { id: true } })
  await giveStatement(lead, id, aStatement({ means: SAID, conditions: SAID, tie: SAID }))
  return id
}

/** The marked file is heard. Its jury still reads: no command calls anybody before the scores are open, so the rows are written as they are. */
export async function hearsIn(
  coordinator: PersonViewer,
  { panelId, applicationId }: { panelId: string; applicationId: string },
) {
  const rules = { minutes: 30, pause: 0, choice: 'chosen' as const, setBy: coordinator.id, setAt: now() }
  await db().hearingRound.create({ data: { panelId, ...rules } })
  const called = { panelId, applicationId, calledBy: coordinator.id, calledAt: now() }
  const { id } = await db().hearing.create({ data: { id: newId(), ...called } })
  return id
}

/** A jury of another call, with a juror who sits on no other. */
export async function anotherJury(
  coalition: { viewer: PersonViewer; organisationId: string },
  company: Company,
  shut: Date,
) {
  const call = await anAskingCall(coalition, shut, 'Appel voisin')
  const file = await at(hoursFrom(shut, -2), () => aPlainFile(call.id, company, 'Girouette'))
  await shutDoor(call.id)
  const { cutoffs } = await findCallById(coalition.viewer, call.id)
  const panelId = cutoffs[0]?.id ?? ''
  await composePanel(coalition.viewer, panelId)
  const juror = await seatedJuror(coalition.viewer, panelId, await aPerson('Solène Kerbrat'))
  await entrusted(coalition.viewer, panelId, juror, [file.id])
  return { panelId, juror: juror.viewer }
}
