import { Worker } from 'node:worker_threads'

type Told<Step, Answer> = { step: Step } | { answer: Answer }

interface Run<Step> {
  /** Hears of each step on the way. */
  onStep?: (step: Step) => void
  /** Stops the thread at once, whatever it is at. */
  signal?: AbortSignal
}

/** Run a text made by `?thread` on what it is given, beside the pages. Rejected when it fails or is stopped. */
export function inThread<Given, Step, Answer>(code: string, given: Given, { onStep, signal }: Run<Step> = {}) {
  return new Promise<Answer>((resolve, reject) => {
    const worker = new Worker(atHome(code), { eval: true, workerData: given })
    const stop = () => {
      reject(signal?.reason)
      void worker.terminate()
    }
    signal?.addEventListener('abort', stop, { once: true })
    worker.on('message', (told: Told<Step, Answer>) => {
      if ('step' in told) return onStep?.(told.step)
      resolve(told.answer)
      void worker.terminate()
    })
    worker.once('error', reject)
    worker.once('exit', () => {
      signal?.removeEventListener('abort', stop)
      reject(new Error('the thread ended without an answer'))
    })
    if (signal?.aborted) stop()
  })
}

/** A text finds its packages from where this house runs. */
const atHome = (code: string) =>
  `((require, exports) => {${code}\n})(require('node:module').createRequire(${JSON.stringify(import.meta.url)}), {})`
