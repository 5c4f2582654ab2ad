import { findCallById, listCallsOfNeeds } from '#app/calls/calls.server.ts'
import { answerNeed, listNeedsById, returnNeed } from '#app/needs/needs.server.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { listSelectedOfCalls } from './outcomes.server.ts'
import { listPanelsOfCalls } from './panels.server.ts'

/**
 * Tell the needs of a call what its juries decided and told: a project selected answers them; when every cut-off is decided with none
 * selected and no other call is at work on a need, it goes back to qualified. A file kept since then answers it all the same.
 */
export async function tellNeeds(viewer: Viewer, callId: string) {
  const call = await findCallById(viewer, callId)
  const needs = await listNeedsById(viewer, call.needIds)
  const waiting = call.needIds.filter((id) => needs.get(id)?.stage === 'in_call')
  const answers = (await listSelectedOfCalls([callId])).get(callId)?.length ?? 0
  if (answers > 0) {
    const returned = call.needIds.filter((id) => needs.get(id)?.stage === 'qualified')
    for (const needId of [...waiting, ...returned]) await answerNeed(viewer, needId)
  } else if (call.cutoffs.every((cutoff) => cutoff.stage === 'decided')) {
    const calls = await listCallsOfNeeds(viewer, waiting)
    const panels = await listPanelsOfCalls([...calls.values()].flat().map((other) => other.id))
    const isAtWork = (other: { id: string; stage: string }) => {
      if (other.id === callId || !['published', 'open', 'closed'].includes(other.stage)) return false
      return other.stage !== 'closed' || !panels.get(other.id)?.every((panel) => panel.stage === 'decided')
    }
    const free = waiting.filter((needId) => !calls.get(needId)?.some(isAtWork))
    for (const needId of free) await returnNeed(viewer, needId, 'no_project_selected')
  }
}
