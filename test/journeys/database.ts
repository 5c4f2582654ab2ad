import pg from 'pg'

/** What the journeys' house keeps, for what no page would show. */
async function asked(sql: string, values: string[]) {
  const client = new pg.Client({ connectionString: process.env.JOURNEYS_DATABASE })
  await client.connect()
  const { rows } = await client.query(sql, values)
  await client.end()
  return rows
}

export async function countNeeds(title: string) {
  return (await asked('SELECT id FROM need WHERE title LIKE $1', [title])).length
}

/** The need behind a sentence. */
export async function idOf(title: string) {
  return String((await asked('SELECT id FROM need WHERE title = $1', [title]))[0]?.id)
}

/** Twenty minutes without a click, now. */
export async function endSessionsOf(email: string) {
  await asked(
    'UPDATE session SET ends_at = $2 FROM person WHERE person.id = session.person_id AND person.email = $1 RETURNING session.ends_at',
    [email, new Date(Date.now() - 1000).toISOString()],
  )
}

/** Every table of the house, its letters and its waiting jobs too, where one of these texts still stands. */
export async function tablesHolding(texts: string[]) {
  const tables = await asked(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
    [],
  )
  const patterns = texts.map((text) => `%${text}%`)
  const holding = []
  for (const { name } of tables) {
    const said = patterns.map((_, place) => `line::text ILIKE $${place + 1}`).join(' OR ')
    const found = await asked(`SELECT 1 FROM ${name} AS line WHERE ${said} LIMIT 1`, patterns)
    if (found.length > 0) holding.push(name)
  }
  return holding
}
