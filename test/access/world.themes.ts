import { findNeed } from '#app/needs/needs.server.ts'
import { openTheme } from '#app/needs/themes.server.ts'
import { aHeardNeed } from '#test/support/needs.ts'
import type { Cast } from './world.people.ts'

/** A theme of the coalition, and a need that a machine could have put in a group. */
export async function makeThemes({ author, coord }: Cast) {
  const theme = await openTheme(coord, { fr: 'Les matins trop courts' })
  const { id } = await aHeardNeed(coord, {}, author)
  const { revision } = await findNeed(coord, id)
  return { 'named theme': { ...theme, revision: 0 }, 'grouped need': { id, revision } }
}
