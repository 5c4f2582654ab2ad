import '#test/support/database.ts'
import { afterAll, beforeAll } from 'vitest'
import { aPerson } from '#test/support/people.ts'
import { openHouse } from '#test/support/server.mjs'

/** The house is built by the first that opens it. */
const PATIENCE_MS = 260_000

/** The house opened for this test file over its own database, asked over HTTP as any caller would. */
export function openedHouse(env: Record<string, string> = {}) {
  let house: Awaited<ReturnType<typeof openHouse>>
  beforeAll(async () => {
    // Somebody lives here already: the demonstration's story is not told.
    await aPerson('Gardienne de la maison')
    house = await openHouse({ databaseUrl: process.env.DATABASE_URL ?? '', env })
  }, PATIENCE_MS)
  afterAll(() => house.stop(), 20_000)
  const ask = (path: string, init: RequestInit = {}) => fetch(house.url + path, { redirect: 'manual', ...init })
  return {
    ask,
    post: (path: string, form: Form, options?: Options) => ask(path, sent(form, options)),
    url: () => house.url,
  }
}

type Form = Record<string, string | string[]>
type Options = { cookie?: string; origin?: string; key?: string | null }

/** A form as a browser without scripts sends it. */
function sent(form: Form, { cookie = '', origin, key = crypto.randomUUID() }: Options = {}): RequestInit {
  const body = new URLSearchParams(key === null ? {} : { key })
  for (const [name, value] of Object.entries(form)) for (const one of [value].flat()) body.append(name, one)
  const headers = { ...(cookie && { cookie }), ...(origin !== undefined && { origin }) }
  return { method: 'POST', body, headers }
}

/** What a filled form for a need holds. */
export const NEED = {
  title: 'Personne ne me rappelle après ma sortie',
  story: 'Je rentre de l’hôpital et personne ne me rappelle pour savoir si la douleur est supportable.',
  sufferers: ['patients'],
  setting: 'between',
  authorKind: 'patient',
  publish: 'summary',
}
