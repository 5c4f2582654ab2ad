import { z } from 'zod'
import { slugOf } from '#app/people/organisation.ts'
import { objectsOf } from '#app/people/seats.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Bilingual } from '#app/platform/words.tsx'

const Told = z.object({ fr: z.string(), en: z.string().optional() })

/** Open a theme for the organisation the viewer coordinates; one of the same name is taken up again. */
export async function openTheme(viewer: Viewer, name: Bilingual, about: Bilingual = { fr: '' }) {
  const [organisationId] = objectsOf(viewer, 'coordinator')
  if (!organisationId) return refuse(403, 'not_a_coordinator')
  const slug = slugOf(name.fr)
  return inTransaction(async (tx) => {
    const known = await tx.theme.findUnique({ where: { slug } })
    if (known) return { id: known.id, slug }
    const id = newId()
    await tx.theme.create({
      data: { id, slug, organisationId, name: { ...name }, about: { ...about }, openedAt: now() },
    })
    await record(tx, viewer, 'theme.opened', id)
    return { id, slug }
  })
}

/** Every theme, by name, with how many heard needs it gathers. */
export async function listThemes() {
  const heard = { needs: { where: { readers: { has: 'public' } } } }
  const rows = await db().theme.findMany({ orderBy: { slug: 'asc' }, include: { _count: { select: heard } } })
  return rows.map(({ id, slug, name, about, _count }) => ({
    id,
    slug,
    name: Told.parse(name),
    about: Told.parse(about),
    needs: _count.needs,
  }))
}

/** Every theme by name and nothing counted, for lists that count for themselves. */
export async function listThemeNames() {
  const rows = await db().theme.findMany({ orderBy: { slug: 'asc' }, select: { id: true, name: true } })
  return rows.map(({ id, name }) => ({ id, name: Told.parse(name) }))
}

export async function findTheme(id: string) {
  const theme = await db().theme.findUnique({ where: { id } })
  return theme && { id: theme.id, slug: theme.slug, name: Told.parse(theme.name) }
}
