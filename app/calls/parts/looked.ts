import { isId } from '#app/platform/id.ts'

/** What a page of answers is asked for in its address: a word, and from where on. */
export function lookedIn(request: Request) {
  const asked = new URL(request.url).searchParams
  const words = (asked.get('q') ?? '').replaceAll('\0', '').trim().slice(0, 100)
  const after = asked.get('after') ?? ''
  return { words, after: isId(after) ? after : undefined }
}
