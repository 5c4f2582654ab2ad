import { newId } from '#app/platform/id.ts'

/** What a browser sends when someone fills a form and presses its button. */
export function posted(path: string, fields: Record<string, string | string[]>, { key = newId(), cookie = '' } = {}) {
  const body = new URLSearchParams({ key })
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
  return new Request(`http://localhost:3000${path}`, {
    method: 'POST',
    body,
    headers: cookie ? { Cookie: cookie } : {},
  })
}

/** The arguments Remix hands to a loader or an action. */
export function asked(request: Request, params: Record<string, string> = {}) {
  return { request, params, context: { cspNonce: '' } }
}

export function visited(path: string, cookie = '') {
  return new Request(`http://localhost:3000${path}`, { headers: cookie ? { Cookie: cookie } : {} })
}
