import { data } from '@remix-run/node'

export interface Refusal {
  reason: string
}

/** Turn a request down: 404 not yours to see, 403 not yours to do, 409 not now, 410 too late. The error page says the reason as a sentence. */
export function refuse(status: 401 | 403 | 404 | 405 | 409 | 410 | 413 | 429, reason: string): never {
  throw data({ reason } satisfies Refusal, { status, statusText: reason })
}

/** The row, or the same answer whether it does not exist or may not be seen. */
export function found<T>(row: T | null | undefined): T {
  return row ?? refuse(404, 'not_found')
}
