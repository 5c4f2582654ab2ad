import { z } from 'zod'
import { SEARCH_KINDS } from '#search/search.ts'

/** The longest question worth keeping in an address: what comes after is a paste gone wrong. */
const LONGEST = 200

/** What an address may ask for. Nothing here is refused: what cannot be understood is left out. */
const Asked = z.object({
  q: z.string().catch(''),
  kind: z.enum(SEARCH_KINDS).optional().catch(undefined),
  after: z.string().max(80).optional().catch(undefined),
})

/** The question an address asks: its words, the kind to keep to, and the place to go on from. */
export function askedOf(url: string) {
  const { q, kind, after } = Asked.parse(Object.fromEntries(new URL(url).searchParams))
  return { text: q.replaceAll('\0', ' ').trim().slice(0, LONGEST), kind, after }
}

export type Asked = ReturnType<typeof askedOf>

/** The address that asks this question. */
export function addressOf({ text, kind, after }: Partial<Asked>) {
  const query = new URLSearchParams()
  if (text) query.set('q', text)
  if (kind) query.set('kind', kind)
  if (after) query.set('after', after)
  return `/search?${query}`
}
