import { findOwnOrganisation } from '#app/people/members.server.ts'
import { listOrganisations, listOrganisationsOfKind } from '#app/people/organisations.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { refuse } from '#app/platform/refusal.ts'
import { type Viewer, writesToken } from '#app/platform/viewer.ts'

/** The competitors a partner declared, and the companies it may still declare; for its people, 404 to all others. */
export async function findRivals(viewer: Viewer, slug: string) {
  const organisation = await findOwnOrganisation(viewer, slug)
  const rows = await db().rival.findMany({ where: { organisationId: organisation.id }, orderBy: { declaredAt: 'asc' } })
  const ids = rows.map((row) => row.rivalId)
  const named = await listOrganisations(ids)
  const companies = (await listOrganisationsOfKind('company')).filter(({ id }) => id !== organisation.id)
  return {
    organisation: { slug: organisation.slug, name: organisation.name },
    rivals: ids.map((id) => ({ id, name: named.get(id)?.name ?? '' })),
    others: companies.filter(({ id }) => !ids.includes(id)).map(({ id, name }) => ({ id, name })),
  }
}

/** Declare a competitor: jurors of this partner see none of its files any more. Said twice, it is said once. */
export async function declareRival(viewer: Viewer, slug: string, rivalId: string) {
  const organisationId = await speaking(viewer, slug)
  if (rivalId === organisationId || !(await listOrganisations([rivalId])).has(rivalId)) refuse(404, 'not_found')
  return inTransaction(async (tx) => {
    const signed = { declaredBy: personOf(viewer).id, declaredAt: now() }
    const { count } = await tx.rival.createMany({
      data: [{ organisationId, rivalId, ...signed }],
      skipDuplicates: true,
    })
    if (count > 0) await record(tx, viewer, 'rival.declared', organisationId)
    return { back: `/organisations/${slug}/rivals` }
  })
}

/** Take a competitor back; bars it made stay until a coordinator lifts them. */
export async function withdrawRival(viewer: Viewer, slug: string, rivalId: string) {
  const organisationId = await speaking(viewer, slug)
  return inTransaction(async (tx) => {
    const { count } = await tx.rival.deleteMany({ where: { organisationId, rivalId } })
    if (count > 0) await record(tx, viewer, 'rival.withdrawn', organisationId)
    return { back: `/organisations/${slug}/rivals` }
  })
}

async function speaking(viewer: Viewer, slug: string) {
  const { id } = await findOwnOrganisation(viewer, slug)
  return viewer.tokens.includes(writesToken(id)) ? id : refuse(403, 'not_a_writer_of_it')
}
