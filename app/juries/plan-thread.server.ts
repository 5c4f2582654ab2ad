/** Run in a thread of its own: seeks the plan it is given, telling its steps, then how long it took and what it held. */
import { parentPort, workerData } from 'node:worker_threads'
import { openSolver } from '#app/platform/linear.server.ts'
import type { Asked } from './plan.ts'
import { findDrawn } from './plan-drawn.ts'

async function seek() {
  const since = performance.now()
  const solver = await openSolver()
  const found = findDrawn(workerData as Asked, solver.program, (step) => parentPort?.postMessage({ step }))
  const seconds = (performance.now() - since) / 1000
  parentPort?.postMessage({ answer: { found, seconds, memory: solver.memory() } })
}

// A failure must end the thread as an error, which the asker hears of.
seek().catch((error) =>
  setImmediate(() => {
    throw error
  }),
)
