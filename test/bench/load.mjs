// Visitors by autocannon, which carries no types.
import autocannon from 'autocannon'

/** Ten at once keep one process busy without a queue that would hide what a page costs. */
const VISITORS = 10
const WARM_UP_S = 2
const ROUND_S = 4

/**
 * @param {string} url
 * @param {Record<string, string>} headers
 */
export const warmed = (url, headers) => visited(url, headers, WARM_UP_S)

/**
 * Asks for a page again and again, each visitor as soon as they have been answered.
 * @param {string} url
 * @param {Record<string, string>} headers
 * @returns {Promise<{ perSecond: number, p99: number }>} p99 in milliseconds
 */
export const loaded = (url, headers) => visited(url, headers, ROUND_S)

async function visited(url, headers, duration) {
  const told = await autocannon({ url, headers, connections: VISITORS, duration })
  const refused = told.non2xx + told.errors + told.timeouts
  if (refused > 0) throw new Error(`${url} refused ${refused} visits`)
  return { perSecond: told.requests.total / told.duration, p99: told.latency.p99 }
}
