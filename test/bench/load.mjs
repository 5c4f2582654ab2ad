// Visitors by autocannon, which carries no types.
import autocannon from 'autocannon'

/** Ten at once keep one process busy without a queue that would hide what a page costs. */
const VISITORS = 10
const WARM_UP_S = 2
const ROUND_S = 4

/** @param {string} url */
export const warmed = (url) => visited(url, WARM_UP_S)

/**
 * Asks for a page again and again, each visitor as soon as they have been answered.
 * @param {string} url
 * @returns {Promise<{ perSecond: number, p99: number }>} p99 in milliseconds
 */
export const loaded = (url) => visited(url, ROUND_S)

async function visited(url, duration) {
  const told = await autocannon({ url, connections: VISITORS, duration })
  const refused = told.non2xx + told.errors + told.timeouts
  if (refused > 0) throw new Error(`${url} refused ${refused} visits`)
  return { perSecond: told.requests.total / told.duration, p99: told.latency.p99 }
}
