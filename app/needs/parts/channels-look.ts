import type { LinksFunction } from '@remix-run/node'
import sheet from './channels.css?url'

/** What the other ways of telling a need add to the look of the house. */
export const look: LinksFunction = () => [{ rel: 'stylesheet', href: sheet }]
