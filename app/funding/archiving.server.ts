import { archiveCall } from '#app/calls/archives.server.ts'
import { mayOrganise } from '#app/calls/call.access.ts'
import { objectionToArchiving } from '#app/calls/call.ts'
import { type CallBrief, findCall, findCallById, listCallsOrganised } from '#app/calls/calls.server.ts'
import { listSelectedOfCalls } from '#app/juries/outcomes.server.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { ENGAGED } from './award.ts'

/** A call as the page that puts it away shows it: 403 to others than its coordinators, 409 while something of it still runs. */
export async function findArchivable(viewer: Viewer, slug: string) {
  const call = await findCall(viewer, slug)
  if (!mayOrganise(viewer, call)) refuse(403, 'not_a_coordinator')
  const objection = await objectionTo(call)
  if (objection) refuse(409, objection)
  return call
}

/** Why a decided call of the viewer's cannot be put away now, as the command would say it; null when it can, and for all others. */
export async function findArchivingObstacle(viewer: Viewer, call: CallBrief) {
  const isEnded = call.stage === 'closed' && call.isDecided
  return isEnded && mayOrganise(viewer, call) ? objectionTo(call) : null
}

async function objectionTo(call: CallBrief) {
  return objectionToArchiving(call, (await listSettled([call.id])).has(call.id), now())
}

/** Put a call away once its jury has decided and each selected file has its award, or a year after it closed. */
export async function putCallAway(viewer: Viewer, callId: string) {
  const { id } = await findCallById(viewer, callId)
  return archiveCall(viewer, id, (await listSettled([id])).has(id))
}

/** The viewer's own calls that can be put away now. */
export async function listArchivable(viewer: Viewer) {
  const calls = (await listCallsOrganised(viewer)).filter((call) => call.stage === 'closed' && call.isDecided)
  if (calls.length === 0) return []
  const settled = await listSettled(calls.map(({ id }) => id))
  return calls.filter((call) => objectionToArchiving(call, settled.has(call.id), now()) === null)
}

/** Of these calls, those of which every selected file has an award that was signed twice. */
async function listSettled(callIds: string[]) {
  const selected = await listSelectedOfCalls(callIds)
  const applicationId = { in: [...selected.values()].flat() }
  const awards = await db().award.findMany({ where: { applicationId, stage: { in: ENGAGED } } })
  const funded = new Set(awards.map((award) => award.applicationId))
  return new Set(callIds.filter((id) => selected.get(id)?.every((file) => funded.has(file))))
}
