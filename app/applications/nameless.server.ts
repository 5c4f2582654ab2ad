import { listMembers } from '#app/people/organisations.server.ts'
import { listNames } from '#app/people/people.server.ts'
import { db } from '#app/platform/db.ts'
import { found } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { TEAM, wholeOf } from './applications.server.ts'
import { namelessOf, namesIn, withoutNames } from './nameless.ts'

/**
 * A file without the names of its senders, for whoever judges it so: the calling page has found their own review of it.
 * 404 when it is barred to them. `without` takes the same names out of any other text of theirs.
 */
export async function findNameless(viewer: Viewer, id: string) {
  const where = { id, NOT: { barred: { hasSome: viewer.tokens } } }
  const row = found(await db().application.findFirst({ where, include: { collaborators: TEAM } }))
  const members = (await listMembers([row.organisationId])).get(row.organisationId) ?? []
  const people = [row.begunBy, ...row.collaborators.map(({ personId }) => personId), ...members]
  const whole = await wholeOf(viewer, row)
  const names = namesIn(whole, [...(await listNames(people)).values()])
  const without = (text: string) => withoutNames(text, names)
  return { application: namelessOf(whole, without), without }
}
