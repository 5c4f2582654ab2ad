import { isId } from '#app/platform/id.ts'

/** The longest address a mail server accepts. */
const LONGEST_ADDRESS = 254

/** What the outbox's own address asks: letters to whom, and from which one on. Anything else in it asks for nothing. */
export function askedOf(url: string) {
  const { searchParams } = new URL(url)
  const to = (searchParams.get('to') ?? '')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .toLowerCase()
  const after = searchParams.get('after') ?? ''
  return { to: to.slice(0, LONGEST_ADDRESS), after: isId(after) ? after : undefined }
}
