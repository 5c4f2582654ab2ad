import { AsyncLocalStorage } from 'node:async_hooks'

const told = new AsyncLocalStorage<Date>()

/** The present instant, or the one being told: everything that stamps a row asks here and nowhere else. */
export function now() {
  return told.getStore() ?? new Date()
}

/** Do the work as if it happened then: seeds and replays tell the past through the same commands. */
export function at<T>(instant: Date, work: () => Promise<T>) {
  return told.run(instant, work)
}
