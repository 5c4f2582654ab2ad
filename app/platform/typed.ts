/**
 * What someone was typing when their session ended.
 * Its life: kept, again at each pause → put back in its form → sent, or forgotten by its writer or by time.
 * A form says who opened it and on which page, so that what is in it is never taken for the words of whoever comes next.
 */

/** The fields by which a form says so; `before` is what was put back in it. */
export const TYPED = { by: 'typed-by', on: 'typed-on', before: 'typed-before' } as const
/** The field of a save that nobody pressed, which must not take its page away. */
export const QUIET = 'quiet'

/** What a save that nobody pressed is told, so that its page says it and stays. */
export interface Ended {
  at: string
  anotherIsHere: boolean
}

/** As long as a session on one's own device. */
export const TYPED_DAYS = 30

/** An address of ours and which of its forms, as a page writes it: `/needs/triage?page=2#/needs/17/declination:row`. */
export interface Place {
  address: string
  form: string
}

export function placeWritten({ address, form }: Place) {
  return `${address}#${form}`
}

export function placeRead(written: string): Place {
  const [address = '', form = ''] = written.split('#')
  return { address, form }
}

/** Which form of its page: where it is sent, and the row it is for when there is one per row. */
export function formNamed(action: string | undefined, key: string) {
  return `${action ?? ''}:${key.split(':')[1] ?? ''}`
}

/** The page with what was typed back in its boxes. */
export function pageWithTyped({ id, address }: { id: string; address: string }) {
  const url = new URL(address, 'http://here')
  url.searchParams.set('typed', id)
  return url.pathname + url.search
}

/** What can be put back: texts, as a slip gives them back; no file, no key. */
export function textsIn(form: FormData) {
  const left: string[] = ['key', QUIET, ...Object.values(TYPED)]
  const names = [...new Set(form.keys())].filter((name) => !left.includes(name))
  const entries = names.map((name) => {
    const texts = form.getAll(name).filter((value) => typeof value === 'string')
    return [name, texts.map((text) => text.replaceAll('\0', ''))] as const
  })
  const given = entries.filter(([, texts]) => texts.length > 0)
  return Object.fromEntries(given.map(([name, texts]) => [name, texts.length > 1 ? texts : (texts[0] ?? '')]))
}

/** The texts themselves, for whoever wants to read or copy them: ids, versions and ticks are no texts. */
export function longestFirst(fields: Record<string, string | string[]>) {
  const texts = new Set(
    Object.values(fields)
      .flat()
      .map((text) => text.trim()),
  )
  return [...texts].filter((text) => /\p{L}/u.test(text) && !NO_TEXT.test(text)).sort((a, b) => b.length - a.length)
}
const NO_TEXT = /^([0-9a-f-]{36}|on|[a-z_]{1,30})$/
