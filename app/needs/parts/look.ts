import type { LinksFunction } from '@remix-run/node'
import sheet from '../triage.css?url'

/** What the coordinators' pages add to the look of the house. */
export const look: LinksFunction = () => [{ rel: 'stylesheet', href: sheet }]
