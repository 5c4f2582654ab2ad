import { openSession } from '#app/platform/session.ts'

/** The cookie of someone signed in, as their browser sends it back. */
export async function cookieOf(person: { id: string }) {
  const [cookie = ''] = (await openSession(person.id, true)).split(';')
  return cookie
}
