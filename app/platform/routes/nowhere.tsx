import { refuse } from '../refusal.ts'

/** An address that leads nowhere still has the page's frame, in the reader's language. */
export const loader = () => refuse(404, 'not_found')
export const action = () => refuse(404, 'not_found')

export default function Nowhere() {
  return null
}
