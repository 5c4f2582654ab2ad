import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { mayReadTeam, mayTellContact } from './membership.access.ts'
import { personOf } from './viewer.server.ts'

/** A coalition and where it may be asked, for those who may say it; 403 to its other people, 404 to all others. */
export async function findContact(viewer: Viewer, slug: string) {
  const { id, kind, name, contact } = found(await db().organisation.findUnique({ where: { slug } }))
  if (mayTellContact(viewer, { id, kind })) return { id, slug, name, contact }
  return kind === 'coalition' && mayReadTeam(viewer, id) ? refuse(403, 'not_a_head') : refuse(404, 'not_found')
}

/** Say where those who receive the coalition's letters may write, or null for nowhere: letters sent from now on carry it. */
export async function tellContact(viewer: Viewer, slug: string, contact: string | null) {
  personOf(viewer)
  const { id } = await findContact(viewer, slug)
  return inTransaction(async (tx) => {
    await tx.organisation.update({ where: { id }, data: { contact } })
    await record(tx, viewer, 'organisation.contact_told', id)
    return { id, slug }
  })
}
