import type { Person } from '../person.ts'

/** The lock of those who make rows by command: a number that nothing else of the house takes. */
const BY_COMMAND = 4_112

/**
 * Rows of the house made by the rooms' own commands, where clicking them together would be another journey. All in one go: the clock of
 * the house, which shuts a call whose hour is past, meets it once it is shut and not halfway. One journey after another: they take the
 * same names.
 */
export async function byCommand<T>(make: () => Promise<T>) {
  Object.assign(process.env, { DATABASE_URL: process.env.JOURNEYS_DATABASE, DEMO: '1', APP_SECRET: 'x'.repeat(32) })
  const { closeDatabase, inTransaction } = await import('#app/platform/db.ts')
  const made = await inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${BY_COMMAND})`
    return make()
  })
  await closeDatabase()
  return made
}

/** A way in for someone who was made by command: the cookie that a letter would have brought them. */
export async function wayIn(person: { id: string }) {
  const { cookieOf } = await import('#test/support/sessions.ts')
  return cookieOf(person)
}

/** Comes in by it. */
export async function comesIn(person: Person, cookie: string) {
  const [name = '', value = ''] = cookie.split(/=(.*)/)
  const url = `http://localhost:${process.env.JOURNEYS_PORT}`
  await person.page.context().addCookies([{ name, value, url }])
}
