import type { LinksFunction } from '@remix-run/node'
import sheet from '../questionnaire.css?url'

/** What the builder's page adds to the look of the house. */
export const look: LinksFunction = () => [{ rel: 'stylesheet', href: sheet }]
