import { inThread } from '#app/platform/threads.server.ts'
import type { Asked } from './plan.ts'
import type { Drawn } from './plan-drawn.ts'
import type { Step } from './plan-solver.ts'
import code from './plan-thread.server.ts?thread'

/** What was found, in how many seconds, with how many bytes for the solver. */
export interface Sought {
  found: Drawn
  seconds: number
  memory: number
}

/** Seek a plan in a thread of its own, so that pages stay fast meanwhile; stopped at once by the signal. */
export function seekPlan(
  asked: Asked,
  { onStep, signal }: { onStep?: (step: Step) => void; signal?: AbortSignal } = {},
) {
  return inThread<Asked, Step, Sought>(code, asked, { onStep, signal })
}
