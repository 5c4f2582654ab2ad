import { seatToken, sits, type Viewer } from '#app/platform/viewer.ts'
import type { CallStage } from './call.ts'

interface Organised {
  organisationId: string
}

/** Coordinators of the organiser write its calls. */
export function mayOrganise(viewer: Viewer, call: Organised) {
  return sits(viewer, 'coordinator', call.organisationId)
}

/** The clock opens and closes at the hour; coordinators of the organiser may open earlier. */
export function mayTurnKey(viewer: Viewer, call: Organised) {
  return viewer.kind === 'clock' || mayOrganise(viewer, call)
}

/** Who reads a call: its coordinators, and everyone from its publication on. */
export function readersOf(call: Organised & { stage: CallStage }) {
  const own = seatToken('coordinator', call.organisationId)
  return call.stage === 'draft' ? [own] : ['public', own]
}
