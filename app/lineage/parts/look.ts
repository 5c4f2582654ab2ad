import type { LinksFunction } from '@remix-run/node'
import sheet from '../lineage.css?url'

/** What the pages of the chain add to the look of the house. */
export const look: LinksFunction = () => [{ rel: 'stylesheet', href: sheet }]
