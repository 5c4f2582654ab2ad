import { objectsOf } from '#app/people/seats.server.ts'
import { readable } from '#app/platform/access.ts'
import { now } from '#app/platform/clock.ts'
import { connections, db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { chooseSearch } from '#search/choose.server.ts'
import { clusters } from '#search/clusters.ts'
import { mayQualify } from './need.access.ts'
import { HEARD } from './need.ts'
import { listNeedsById } from './needs.server.ts'
import { themeNeed } from './public-words.server.ts'
import { isRefused, type Ticked } from './theme.ts'
import { openTheme } from './themes.server.ts'

/** The newest that are compared with one another: grouping takes a second for a few hundred. */
const COMPARED = 300

/** Groups of heard needs that a machine sees, of those without a theme or of all; none that was refused. For coordinators. */
export async function listSuggestions(viewer: Viewer, among: 'without_theme' | 'all') {
  if (!mayQualify(viewer)) refuse(404, 'not_found')
  const heard = { ...readable(viewer), stage: { in: [...HEARD] }, mergedIntoId: null, splitAt: null }
  const where = { ...heard, ...(among === 'all' ? {} : { themeId: null }) }
  const rows = await db().need.findMany({ where, orderBy: { id: 'desc' }, take: COMPARED, select: { id: true } })
  const engine = chooseSearch({ connections: connections() })
  const ids = rows.map(({ id }) => id)
  const portraits = await engine.portraits({ ids, tokens: viewer.tokens, now: now() })
  const refused = await listRefused(viewer)
  const groups = clusters(portraits).filter((group) => !isRefused(group.ids, refused))
  const needs = await listNeedsById(
    viewer,
    groups.flatMap((group) => group.ids),
  )
  const suggestions = groups.map(({ ids: members, ...group }) => ({
    ...group,
    needs: members.flatMap((id) => needs.get(id) ?? []),
  }))
  // Needs that already stand together under one theme have nothing to gain.
  return suggestions.filter((group) => new Set(group.needs.map((need) => need.themeId ?? need.id)).size > 1)
}

async function listRefused(viewer: Viewer) {
  const organisationId = { in: objectsOf(viewer, 'coordinator') }
  const rows = await db().themeRefusal.findMany({
    where: { organisationId },
    orderBy: { refusedAt: 'desc' },
    take: 500,
  })
  return rows.map(({ needIds }) => needIds)
}

/** The needs of a group as the coordinator is shown them, for its own page. */
export async function listTicked(viewer: Viewer, ticked: Ticked[]) {
  if (!mayQualify(viewer)) refuse(404, 'not_found')
  const needs = await listNeedsById(
    viewer,
    ticked.map(({ id }) => id),
  )
  return [...needs.values()].filter((need) => HEARD.some((stage) => stage === need.stage))
}

/** Open a theme from a group, named and trimmed by the coordinator; a need that somebody changed meanwhile stops it all (409). */
export async function acceptSuggestion(viewer: Viewer, name: string, needs: Ticked[]) {
  if (!mayQualify(viewer)) refuse(403, 'not_a_coordinator')
  return inTransaction(async () => {
    const theme = await openTheme(viewer, { fr: name })
    await moveNeeds(viewer, theme.id, needs)
    return theme
  })
}

/** Put needs under a theme, as they stood when they were ticked. */
export async function moveNeeds(viewer: Viewer, themeId: string, ticked: Ticked[]) {
  if (!mayQualify(viewer)) refuse(403, 'not_a_coordinator')
  return inTransaction(async () => {
    const needs = await listNeedsById(
      viewer,
      ticked.map(({ id }) => id),
    )
    for (const { id, revision } of ticked) {
      if (needs.get(id)?.revision !== revision) refuse(409, 'changed_meanwhile')
      await themeNeed(viewer, id, themeId)
    }
    return { id: themeId }
  })
}

/** Refuse a group: it is not suggested again to the coordinators of this organisation. Refused twice, it is refused once. */
export async function refuseSuggestion(viewer: Viewer, ids: string[]) {
  const [organisationId] = objectsOf(viewer, 'coordinator')
  if (viewer.kind !== 'person' || !organisationId) return refuse(403, 'not_a_coordinator')
  const needs = await listNeedsById(viewer, ids)
  if (needs.size === 0) refuse(404, 'not_found')
  if (isRefused([...needs.keys()], await listRefused(viewer))) return { id: organisationId }
  const id = newId()
  const needIds = [...needs.keys()]
  return inTransaction(async (tx) => {
    await tx.themeRefusal.create({ data: { id, organisationId, needIds, refusedBy: viewer.id, refusedAt: now() } })
    await record(tx, viewer, 'theme.suggestion_refused', id)
    return { id }
  })
}
