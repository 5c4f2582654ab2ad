import { isId } from './id.ts'
import { refuse } from './refusal.ts'

/** The id in an address; what could not be one is unknown before any query. */
export function idFrom(params: Record<string, string | undefined>, name: string) {
  const value = params[name] ?? ''
  return isId(value) ? value : refuse(404, 'not_found')
}

/** A slug or a code in an address, at most this long. */
export function textFrom(params: Record<string, string | undefined>, name: string) {
  const value = params[name] ?? ''
  return value.length > 0 && value.length <= 120 && !value.includes('\0') ? value : refuse(404, 'not_found')
}
