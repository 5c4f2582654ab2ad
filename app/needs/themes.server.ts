import { z } from 'zod'
import { slugOf } from '#app/people/organisation.ts'
import { objectsOf } from '#app/people/seats.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { holdSlug } from '#app/platform/slugs.server.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Bilingual } from '#app/platform/words.tsx'
import { mayNameTheme } from './theme.access.ts'
import type { NamedTheme } from './theme.form.ts'
import { objectionToSlug } from './theme.ts'

const Told = z.object({ fr: z.string(), en: z.string().optional() })

/** Open a theme for the organisation the viewer coordinates; one of the same name is taken up again. */
export async function openTheme(viewer: Viewer, name: Bilingual, about: Bilingual = { fr: '' }) {
  const [organisationId] = objectsOf(viewer, 'coordinator')
  if (!organisationId) return refuse(403, 'not_a_coordinator')
  const slug = slugOf(name.fr)
  const objection = objectionToSlug(slug)
  if (objection) refuse(409, objection)
  return inTransaction(async (tx) => {
    await holdSlug(tx, 'theme', slug)
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

/** Every theme, by name, with how many needs its page shows. */
export async function listThemes() {
  const heard = { needs: { where: { readers: { has: 'public' }, mergedIntoId: null, splitAt: null } } }
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

/** A theme by its address, or by one that it had; then `slug` is where it is now. 404 when none bears it. */
export async function findThemeAt(slug: string) {
  const at = { OR: [{ slug }, { slugs: { some: { slug } } }] }
  const rows = await db().theme.findMany({ where: at, take: 2 })
  const theme = found(rows.find((row) => row.slug === slug) ?? rows[0])
  return { ...theme, name: Told.parse(theme.name), about: Told.parse(theme.about) }
}

/** Name a theme anew, or say otherwise what it is about; its former address leads to it. Begun from older words, it is told (409). */
export async function nameTheme(viewer: Viewer, themeId: string, named: NamedTheme) {
  const theme = found(await db().theme.findUnique({ where: { id: themeId } }))
  if (!mayNameTheme(viewer, theme)) refuse(403, 'not_a_coordinator')
  const slug = slugOf(named.nameFr)
  const objection = objectionToSlug(slug)
  if (objection) refuse(409, objection)
  const told = { name: { fr: named.nameFr, en: named.nameEn }, about: { fr: named.aboutFr, en: named.aboutEn } }

  return inTransaction(async (tx) => {
    await holdSlug(tx, 'theme', slug)
    const other = await tx.theme.findFirst({ where: { slug, NOT: { id: themeId } } })
    if (other) refuse(409, 'theme_name_taken')
    const still = { id: themeId, revision: named.revision }
    const { count } = await tx.theme.updateMany({ where: still, data: { ...told, slug, revision: { increment: 1 } } })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await tx.themeSlug.deleteMany({ where: { slug } })
    if (slug !== theme.slug) await tx.themeSlug.create({ data: { slug: theme.slug, themeId, leftAt: now() } })
    await record(tx, viewer, 'theme.named', themeId)
    return { id: themeId, slug }
  })
}
