import { redirect } from '@remix-run/node'
import { ownPath } from '#app/platform/preferences.ts'
import { openSession } from '#app/platform/session.ts'
import { wayBack } from '#app/platform/typed.server.ts'

/** Let someone in who has just signed in: a session, then where they were going, by way of their name the first time. */
export async function openFor(entered: { personId: string; named: boolean; shared: boolean; back?: string | null }) {
  const cookie = await openSession(entered.personId, entered.shared)
  const back = await wayBack(entered.personId, ownPath(entered.back, '/desk'))
  const to = entered.named ? back : `/profile?back=${encodeURIComponent(back)}`
  return redirect(to, { status: 303, headers: { 'Set-Cookie': cookie } })
}
