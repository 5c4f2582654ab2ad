/** Run in a thread of its own: seeks the best set of files it is given, and what each limit costs. */
import { parentPort, workerData } from 'node:worker_threads'
import { openSolver } from '#app/platform/linear.server.ts'
import { type Sought, seekPortfolio } from './portfolio.ts'
import { bestSet } from './portfolio-solver.ts'

async function seek() {
  const solver = await openSolver()
  const answer = seekPortfolio(workerData as Sought, (candidates, limits) =>
    bestSet(candidates, limits, solver.program()),
  )
  parentPort?.postMessage({ answer })
}

// A failure must end the thread as an error, which the asker hears of.
seek().catch((error) =>
  setImmediate(() => {
    throw error
  }),
)
