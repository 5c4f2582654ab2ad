import { listApplicants } from '#app/applications/applicants.server.ts'
import { type ApplicationWhole, findApplication } from '#app/applications/applications.server.ts'
import { type CallBrief, findCallById, listCallsOfNeeds } from '#app/calls/calls.server.ts'
import {
  type AwardBrief,
  listAwardsById,
  listAwardsOfApplications,
  listAwardsOfCalls,
} from '#app/funding/awards.server.ts'
import { listSelectedOfCalls } from '#app/juries/outcomes.server.ts'
import { listHearingsSeen } from '#app/juries/own-hearings.server.ts'
import { listPanelsOfCalls } from '#app/juries/panels.server.ts'
import { findGroup } from '#app/needs/groups.server.ts'
import { standingOf } from '#app/needs/merging.ts'
import { listNeedsById, type SeenNeed } from '#app/needs/needs.server.ts'
import type { PilotDeployment, PilotLine } from '#app/pilots/pilot-whole.ts'
import { findPilot, listPilotsOfAwards } from '#app/pilots/pilots.server.ts'
import { now } from '#app/platform/clock.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { stepsOfApplication, stepsOfCall, stepsOfNeed } from './chain.ts'
import type { ChainPanel, Sequel, Step } from './step.ts'

/** The whole chain of something, as far as the viewer may see it: each room is asked once, however long the chain. */
export interface Chain {
  steps: Step[]
  needs: SeenNeed[]
  calls: CallBrief[]
  panels: ChainPanel[]
  /** Who was selected by a jury, with what; public once decided. */
  selected: SelectedAnswer[]
  awards: AwardBrief[]
  pilots: PilotLine[]
  deployments: PilotDeployment[]
}

export interface SelectedAnswer {
  id: string
  organisationName: string
  solutionName: string
}

/** A need and what became of it, or of the needs it is told with: the furthest speaks for all. 404 when it is not the viewer's to see. */
export async function chainOfNeed(viewer: Viewer, needId: string) {
  const group = await findGroup(viewer, needId)
  const { need, head, members, parts } = group
  const told = new Map([need, head, ...members, ...parts].map((one) => [one.id, one]))
  const callsOf = await listCallsOfNeeds(viewer, [...told.keys()])
  const calls = [...new Map([...callsOf.values()].flat().map((call) => [call.id, call])).values()]
  const after = await whatFollowed(viewer, calls)
  const others = [...told.values()].map(({ stage }) => stage)
  const standing = standingOf(need.stage, head.stage, others)
  const steps = stepsOfNeed({ ...need, stage: standing, qualifiedAt: need.qualifiedAt ?? need.mergedAt }, after.sequel)
  return { need, group, standing, chain: { steps, needs: [need], calls, ...after.links } satisfies Chain }
}

/** A call already found by its page, between the needs it serves and what it brought. */
export async function chainOfCall(viewer: Viewer, call: CallBrief & { needIds: string[] }) {
  const needs = [...(await listNeedsById(viewer, call.needIds)).values()]
  const after = await whatFollowed(viewer, [call])
  return { steps: stepsOfCall(needs, call, after.sequel), needs, calls: [call], ...after.links } satisfies Chain
}

/** One company's answer, its call, and what it brought if it was selected; 404 when it is not the viewer's to see. */
export async function chainOfApplication(viewer: Viewer, applicationId: string) {
  const application = await findApplication(viewer, applicationId)
  const call = await findCallById(viewer, application.callId)
  const needs = [...(await listNeedsById(viewer, call.needIds)).values()]
  const awards = [...(await listAwardsOfApplications(viewer, [applicationId])).values()]
  const pilots = await pilotsOf(viewer, awards)
  const readable = awards.map((award) => ({ ...award, to: `/awards/${award.id}` }))
  const hearing = application.stage === 'hearing' ? await hearingOf(viewer, applicationId) : null
  const sequel: Sequel = { calls: [call], panels: [], selected: chosen(application), awards: readable, pilots }
  const links = { panels: [], selected: [], awards, pilots, deployments: deploymentsOf(pilots) }
  const chain: Chain = {
    steps: stepsOfApplication(needs, { ...application, hearing }, sequel),
    needs,
    calls: [call],
    ...links,
  }
  return { application, call, chain }
}

const chosen = ({ stage }: ApplicationWhole) => (stage === 'selected' || stage === 'contracted' ? 1 : 0)

/** When a file is heard, with the door to it: to those who are heard, who run the jury or who read the file, and to nobody else. */
async function hearingOf(viewer: Viewer, applicationId: string) {
  const seen = (await listHearingsSeen(viewer)).find(({ hearing }) => hearing.applicationId === applicationId)
  if (!seen) return null
  const at = seen.hearing.slot?.startsAt ?? null
  return { to: `/hearings/${seen.hearing.id}`, at, isOver: at !== null && at <= now() }
}

/** A pilot, back to the needs it answers and on to the wards that use it; 404 when it is not the viewer's to see. */
export async function chainOfPilot(viewer: Viewer, pilotId: string) {
  const pilot = await findPilot(viewer, pilotId)
  const award = (await listAwardsById([pilot.awardId])).get(pilot.awardId)
  if (!award) return { pilot, chain: null }
  const call = await findCallById(viewer, award.callId)
  const needs = [...(await listNeedsById(viewer, call.needIds)).values()]
  const panels = (await listPanelsOfCalls([call.id])).get(call.id) ?? []
  const sequel: Sequel = { calls: [call], panels, selected: 1, awards: [award], pilots: [pilot] }
  const selected = [...(await listApplicants([award.applicationId])).values()]
  const links = { panels, selected, awards: [award], pilots: [pilot], deployments: pilot.deployments }
  const chain: Chain = { steps: stepsOfCall(needs, call, sequel), needs, calls: [call], ...links }
  return { pilot, chain }
}

/** What these calls brought: their juries, the answers selected, the money approved, the pilots and their wards. */
async function whatFollowed(viewer: Viewer, calls: CallBrief[]) {
  const ids = calls.map((call) => call.id)
  const [panelsOf, selectedOf, awardsOf] = await Promise.all([
    listPanelsOfCalls(ids),
    listSelectedOfCalls(ids),
    listAwardsOfCalls(ids),
  ])
  const panels: ChainPanel[] = [...panelsOf.values()].flat()
  const selected = [...(await listApplicants([...selectedOf.values()].flat())).values()]
  const awards = [...awardsOf.values()].flat()
  const pilots = await pilotsOf(viewer, awards)
  const sequel: Sequel = { calls, panels, selected: selected.length, awards, pilots }
  return { sequel, links: { panels, selected, awards, pilots, deployments: deploymentsOf(pilots) } }
}

async function pilotsOf(viewer: Viewer, awards: AwardBrief[]) {
  const found = await listPilotsOfAwards(
    viewer,
    awards.map((award) => award.id),
  )
  return [...found.values()].flat()
}

const deploymentsOf = (pilots: PilotLine[]) => pilots.flatMap((pilot) => pilot.deployments)
