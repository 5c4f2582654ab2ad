import { redirect } from '@remix-run/node'

/** The board's former address, that letters and bookmarks still name. */
export const loader = () => redirect('/needs/triage', 302)
