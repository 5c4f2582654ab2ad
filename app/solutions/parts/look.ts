import type { LinksFunction } from '@remix-run/node'
import sheet from '../solution.css?url'

/** What the pages of a solution add to the look of the house. */
export const look: LinksFunction = () => [{ rel: 'stylesheet', href: sheet }]
