import { slugOf } from '#app/people/organisation.ts'
import { findOrganisation, listOrganisations, listOwnOrganisations } from '#app/people/organisations.server.ts'
import { type Readable, readable, withoutReaders } from '#app/platform/access.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { freeSlug } from '#app/platform/slugs.server.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Language } from '#app/platform/words.tsx'
import type { SearchDocument } from '#search/search.ts'
import { bandOf } from './maturity.ts'
import { mayChange, readersOf } from './solution.access.ts'
import type { ChangedSolution, NewSolution } from './solution.form.ts'
import { objectionToOffering } from './solution.ts'

/** Describe what one's organisation offers. 403 to whoever is not of it. */
export async function describeSolution(viewer: Viewer, solution: NewSolution & { language?: Language }) {
  const { organisationId, listed } = solution
  if (!mayChange(viewer, solution)) refuse(403, 'not_of_this_organisation')
  const objection = objectionToOffering(await findOrganisation(organisationId))
  if (objection) refuse(409, objection)
  const id = newId()
  return inTransaction(async (tx) => {
    const slug = await freeSolutionSlug(solution.name)
    const readers = readersOf({ organisationId, listed })
    const stamps = { describedAt: now(), changedAt: now() }
    await tx.solution.create({ data: { id, slug, language: 'fr', ...solution, ...stamps, readers } })
    await record(tx, viewer, 'solution.described', id)
    return { id, slug }
  })
}

/** Say it better, or list it or not. Its address stays. */
export async function changeSolution(viewer: Viewer, slug: string, changed: ChangedSolution) {
  const solution = await findSolution(viewer, slug)
  if (!mayChange(viewer, solution)) refuse(403, 'not_of_this_organisation')
  await inTransaction(async (tx) => {
    const readers = readersOf({ organisationId: solution.organisationId, listed: changed.listed })
    const data = { ...changed, site: changed.site ?? null, readers, changedAt: now() }
    await tx.solution.update({ where: { id: solution.id }, data })
    await record(tx, viewer, 'solution.changed', solution.id)
  })
  return { id: solution.id, slug }
}

/** The address of a solution of this name, for the transaction that enters it. */
export function freeSolutionSlug(name: string) {
  return freeSlug('solution', slugOf(name), (startsWith) =>
    db().solution.findMany({ where: { slug: { startsWith } }, select: { slug: true } }),
  )
}

export async function findSolution(viewer: Viewer, slug: string) {
  const row = found(await db().solution.findFirst({ where: { slug, ...readable(viewer) } }))
  const organisation = await findOrganisation(row.organisationId)
  const { name: organisationName, town: organisationTown, slug: organisationSlug } = organisation
  return { ...row, organisationName, organisationTown, organisationSlug }
}

/** The solutions of the organisations the viewer belongs to, listed or not. */
export async function listOwnSolutions(viewer: Viewer) {
  const makers = await listOwnOrganisations(viewer)
  const where = { organisationId: { in: makers.map((maker) => maker.id) } }
  return withMakers(await db().solution.findMany({ where, orderBy: { name: 'asc' } }))
}

/** A solution the viewer speaks for; 404 to all others. */
export async function findOwnSolution(viewer: Viewer, id: string) {
  const solution = found(await db().solution.findUnique({ where: { id } }))
  return mayChange(viewer, solution) ? solution : refuse(404, 'not_found')
}

/** Solutions by id with who makes them, for rooms whose own rows name them: whoever reads those reads these. */
export async function listSolutionsById(ids: string[]) {
  const rows = await withMakers(await db().solution.findMany({ where: { id: { in: [...new Set(ids)] } } }))
  return new Map(rows.map((row) => [row.id, row]))
}

async function withMakers<T extends Partial<Readable> & { organisationId: string }>(rows: T[]) {
  const makers = await listOrganisations(rows.map((row) => row.organisationId))
  return rows.map((row) => ({ ...withoutReaders(row), organisationName: makers.get(row.organisationId)?.name ?? '' }))
}

/** What search knows of a solution; null when it is not listed. */
export async function solutionDocument(id: string): Promise<SearchDocument | null> {
  const current = { where: { stage: 'current' as const } }
  const row = await db().solution.findUnique({ where: { id }, include: { versions: current } })
  if (!row?.listed) return null
  const [version] = row.versions
  const organisation = await findOrganisation(row.organisationId)
  return {
    id,
    kind: 'solution',
    title: row.name,
    body: [row.pitch, row.about, version?.purpose ?? '', organisation.name].join('\n'),
    language: row.language === 'en' ? 'en' : 'fr',
    address: `/solutions/${row.slug}`,
    readers: row.readers,
    barred: row.barred,
    readableFrom: row.readableFrom,
    facets: { maturity: row.maturity, ...(version && { trl: bandOf(version.trl) }) },
    at: row.changedAt,
  }
}
