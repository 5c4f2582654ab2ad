import { listAwardsById } from '#app/funding/awards.server.ts'
import { freePlace, settlePlace } from '#app/juries/reserve.server.ts'
import { deployPilot, evaluatePilot } from '#app/pilots/evaluations.server.ts'
import { answerHosting, askToHost } from '#app/pilots/hostings.server.ts'
import { completePilot, openPilot, startPilot, stopPilot } from '#app/pilots/pilots.server.ts'
import {
  checkReadiness,
  chooseIndicator,
  enterMeasure,
  planMilestone,
  reachMilestone,
} from '#app/pilots/progress.server.ts'
import { ITEMS } from '#app/pilots/readiness.ts'
import { at } from '#app/platform/clock.ts'
import type { CastKey, FacilityKey } from '../cast.ts'
import { PLACE_KEPT } from '../committees.ts'
import type { FirmKey } from '../firms.ts'
import { FIRST_TRIALS } from '../first-trials.ts'
import { daysAgo, kept, play } from '../teller.ts'
import { TRIALS } from '../trials.ts'
import type { Places } from './beginnings.ts'
import type { ToldCalls } from './calls.ts'

const ALL = { ...FIRST_TRIALS, ...TRIALS }
type Trial = (typeof ALL)[keyof typeof ALL]
/** One that went to its end, and was kept in use. */
type Kept = Extract<Trial, { deployments: unknown }>
interface Host {
  facilityId: string
  lead: CastKey
}

/** Five trials: three deployed, one stopped with its reasons, one running where the stopped one starts again. */
export async function tellTrials(places: Places, awards: Map<FirmKey, string>, { cutoff, files }: ToldCalls) {
  const host = (key: FacilityKey, lead: CastKey): Host => ({ facilityId: kept(places.facilities, key), lead })
  await tellToUse(FIRST_TRIALS.carts, kept(awards, 'pilurelle'), host('glycines', 'yvonne'))
  await tellToUse(FIRST_TRIALS.crushing, kept(awards, 'broyelis'), host('aubrac', 'thomas'))
  await tellToUse(TRIALS.calls, kept(awards, 'ondelune'), host('valmorin', 'nadia'))
  const wounds = kept(awards, 'plaievue')
  const stopped = await begin(TRIALS.stopped, wounds, host('aubrac', 'thomas'))
  await play(TRIALS.stopped.stoppedAgo, 'thomas', (who) => stopPilot(who, stopped, TRIALS.stopped.reason))
  // The story is told before any job runs: what follows a stop is done here.
  await at(daysAgo(TRIALS.stopped.stoppedAgo), () => freePlace(kept(files, 'plaievue'), 'trial_stopped'))
  const { settledAgo, note } = PLACE_KEPT
  const settled = { calledId: null, note }
  await play(settledAgo, 'claire', (who) => settlePlace(who, cutoff, kept(files, 'plaievue'), settled))
  await begin(TRIALS.wounds, wounds, host('glycines', 'yvonne'))
}

async function tellToUse(trial: Kept, awardId: string, host: Host) {
  const { completedAgo, evaluatedAgo, evaluation, deployments } = trial
  const pilot = await begin(trial, awardId, host)
  await play(completedAgo, host.lead, (who) => completePilot(who, pilot))
  await play(evaluatedAgo, host.lead, (who) => evaluatePilot(who, pilot, evaluation))
  for (const { unit, level, sinceAgo, declaredAgo, people } of deployments) {
    const use = { facilityId: host.facilityId, unit, level, since: daysAgo(sinceAgo), people }
    await play(declaredAgo, host.lead, (who) => deployPilot(who, pilot, use))
  }
}

/** From the question to the facility up to the last measure; the pilot's id comes back. */
async function begin(trial: Trial, awardId: string, { facilityId, lead }: Host) {
  const asked = { awardId, facilityId, unit: trial.unit }
  const hosting = await play(trial.askedAgo, 'claire', (who) => askToHost(who, asked))
  await play(trial.askedAgo - 3, lead, (who) => answerHosting(who, hosting.id, { agrees: true }))
  const { title, aim } = trial
  const { id } = await play(trial.openedAgo, lead, (who) => openPilot(who, hosting.id, { title, aim }))
  const answers = ITEMS.map((item) => ({ item, points: trial.readiness[item][0], note: trial.readiness[item][1] }))
  await play(trial.openedAgo - 2, lead, (who) => checkReadiness(who, id, answers))
  const milestones = await plan(trial, awardId, id, lead)
  const indicators = await choose(trial, id, lead)
  await play(trial.startedAgo, lead, (who) => startPilot(who, id))
  for (const { days, act } of [...milestones, ...indicators].sort((a, b) => b.days - a.days)) await act(days)
  return id
}

async function plan(trial: Trial, awardId: string, pilotId: string, lead: CastKey) {
  const tranches = (await listAwardsById([awardId])).get(awardId)?.tranches ?? []
  const reached = []
  for (const { title, owner, dueAgo, reachedAgo, tranche } of trial.milestones) {
    const trancheId = tranche === null ? undefined : tranches[tranche]?.id
    const milestone = { title, owner, dueOn: daysAgo(dueAgo), trancheId }
    const { id } = await play(trial.openedAgo - 3, lead, (who) => planMilestone(who, pilotId, milestone))
    if (reachedAgo === null) continue
    reached.push({ days: reachedAgo, act: (days: number) => play(days, lead, (who) => reachMilestone(who, id)) })
  }
  return reached
}

async function choose(trial: Trial, pilotId: string, lead: CastKey) {
  const measured = []
  for (const { measures, ...indicator } of trial.indicators) {
    const { id } = await play(trial.openedAgo - 4, lead, (who) => chooseIndicator(who, pilotId, indicator))
    for (const [days, value, people] of measures) {
      const act = () => play(days, lead, (who) => enterMeasure(who, id, { value, people, measuredOn: daysAgo(days) }))
      measured.push({ days, act })
    }
  }
  return measured
}
