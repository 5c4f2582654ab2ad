import type { LinksFunction } from '@remix-run/node'
import css from '../round.css?url'

/** The one sheet that only the page of two needs loads. */
export const look: LinksFunction = () => [{ rel: 'stylesheet', href: css }]
