import pg from 'pg'

/**
 * The announced hour comes now instead of in four weeks: the call's one cut-off is put two seconds back, beyond its grace,
 * and the house's own minute hand is called.
 */
export async function shutTheDoor(call: string) {
  const client = new pg.Client({ connectionString: process.env.JOURNEYS_DATABASE })
  await client.connect()
  const slug = call.split('/').at(-1)
  await client.query(`UPDATE cutoff SET closes_at = $2 FROM call WHERE call.id = cutoff.call_id AND call.slug = $1`, [
    slug,
    new Date(Date.now() - 2000),
  ])
  await client.query(`SELECT graphile_worker.add_job('doors')`)
  await client.end()
}
