import { redirect } from '@remix-run/node'

/** The door of posters and paper forms: short, in French, easy to type from a wall. */
export const loader = () => redirect('/receipts', 302)
