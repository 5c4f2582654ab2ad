import { sendLetter } from '#app/notifications/letters.server.ts'
import { codeOf, findSignIn, linkOf } from '#app/people/sign-ins.server.ts'
import { db } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import type { Language } from '#app/platform/words.tsx'

/** What an event hands to what follows from it: nothing but ids. */
interface Told {
  event: string
  row: string
}
type Follow = (told: Told) => Promise<void>

/** The other map of the house: event → what follows, after the commit, each tried again by itself until done. */
const FOLLOWS: Record<string, Record<string, Follow>> = {
  'sign_in.asked': { letter: sendSignInLetter },
}

export const aftermath = {
  /** One job per thing that follows, so that a letter that fails does not redo the rest. */
  aftermath: async (payload: unknown) => {
    const { event } = payload as { event: string }
    const { what, row } = await db().event.findUniqueOrThrow({ where: { id: event } })
    for (const follow of Object.keys(FOLLOWS[what] ?? {})) await enqueue('follow', { event, what, row, follow })
  },
  follow: async (payload: unknown) => {
    const { what, follow, event, row } = payload as Told & { what: string; follow: string }
    await FOLLOWS[what]?.[follow]?.({ event, row })
  },
}

async function sendSignInLetter({ event, row }: Told) {
  const signIn = await findSignIn(row)
  const link = `${env().appUrl}/sign-in/${row}/${linkOf(row)}`
  const letter = { name: 'sign-in', props: { link, code: codeOf(row) } } as const
  await sendLetter({ to: signIn.email, letter, language: signIn.language as Language, key: event })
}
