import pg from 'pg'

/** The announced hour comes now instead of in four weeks, for every door of a call. */
export function shutTheDoor(call: string) {
  return shuts('SELECT cutoff.id FROM cutoff JOIN call ON call.id = cutoff.call_id WHERE call.slug = $1', call)
}

/** The first cut-off of a call that goes on comes now instead of next week. */
export function shutTheFirstCutoff(call: string) {
  return shuts(
    `SELECT cutoff.id FROM cutoff JOIN call ON call.id = cutoff.call_id WHERE call.slug = $1
     ORDER BY cutoff.closes_at LIMIT 1`,
    call,
  )
}

/** These cut-offs are put two seconds back, beyond their grace, and the house's own minute hand is called. */
async function shuts(which: string, call: string) {
  const client = new pg.Client({ connectionString: process.env.JOURNEYS_DATABASE })
  await client.connect()
  await client.query(`UPDATE cutoff SET closes_at = $2 WHERE id IN (${which})`, [
    call.split('/').at(-1),
    new Date(Date.now() - 2000),
  ])
  await client.query(`SELECT graphile_worker.add_job('doors')`)
  await client.end()
}
