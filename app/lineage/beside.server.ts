import { isFollowing } from '#app/needs/followers.server.ts'
import type { Group } from '#app/needs/groups.server.ts'
import { type Cell, objectionToSupporting, shownCounts } from '#app/needs/support.ts'
import { findSupports, listLines, type Supports } from '#app/needs/supports.server.ts'
import { listWishes } from '#app/needs/wishes.server.ts'
import type { Viewer } from '#app/platform/viewer.ts'

/** What stands beside a need on its page: its wishes, and once it is heard the voices of all it is told with. */
export async function findBeside(viewer: Viewer, { need, head, members, whole }: Group) {
  const wishes = (await listWishes(viewer, [need.id])).get(need.id) ?? []
  if (objectionToSupporting(need) !== null) return { wishes, voices: null }
  const told = whole ? [whole.id] : [head.id, ...members.map(({ id }) => id)]
  const [supports, lines] = await Promise.all([findSupports(viewer, told), listLines(viewer, told)])
  const following = viewer.kind === 'person' ? await isFollowing(viewer, need.id) : null
  // The detail stands on one page of a group alone: two of them could be compared.
  const detail = need.id === head.id && whole === null ? detailOf(supports) : null
  const { colleagues, visitors } = supports
  return { wishes, voices: { colleagues, visitors, lines, following, detail } }
}

/** Counts as anyone may read them: the exact ones do not leave the server. Those who named no region are a count of their own. */
function detailOf({ colleagues, visitors, byRole, byTerritory }: Supports) {
  const named = Object.values(byTerritory).reduce((sum, n) => sum + n, 0)
  const unsaid = { key: UNSAID, count: colleagues + visitors - named }
  return {
    byRole: shownCounts(cellsOf(byRole)),
    byTerritory: named > 0 ? shownCounts([...cellsOf(byTerritory), unsaid]) : null,
  }
}
const UNSAID = ''

const cellsOf = (sums: Record<string, number>): Cell[] =>
  Object.entries(sums)
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
