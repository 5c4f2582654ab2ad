import pg from 'pg'

/** Each door is knocked at this often, after as many times again as make everything warm: the last hundredth is three. */
const CALLS = 300
const WARMING = 60

/** How long a door takes to answer, one visitor after another. */
export async function timed(what: string, knock: (at: number) => Promise<unknown>) {
  const times: number[] = []
  for (let at = -WARMING; at < CALLS; at += 1) {
    const since = performance.now()
    await knock(at + WARMING)
    if (at >= 0) times.push(performance.now() - since)
  }
  times.sort((a, b) => a - b)
  const part = (share: number) => times[Math.ceil(times.length * share) - 1] ?? 0
  return [
    { what: `${what} p50`, value: part(0.5), unit: 'ms' },
    { what: `${what} p99`, value: part(0.99), unit: 'ms' },
  ]
}

/** How many questions the database is asked while this is done. */
export async function queries(work: () => Promise<unknown>) {
  const query = pg.Client.prototype.query
  let many = 0
  pg.Client.prototype.query = new Proxy(query, {
    apply(target, client, questions) {
      many += 1
      return Reflect.apply(target, client, questions)
    },
  })
  await work()
  pg.Client.prototype.query = query
  return many
}
