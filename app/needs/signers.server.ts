import { db } from '#app/platform/db.ts'

/** The needs that each of these people wrote or supported, by person: ids only, two queries for all. */
export async function listSigned(personIds: string[]) {
  const ids = [...new Set(personIds)]
  const written = await db().need.findMany({ where: { authorId: { in: ids } }, select: { id: true, authorId: true } })
  const select = { needId: true, personId: true }
  const supported = await db().support.findMany({ where: { personId: { in: ids } }, select })
  const signed = new Map<string, string[]>()
  const note = (personId: string | null, needId: string) => {
    if (personId) signed.set(personId, [...(signed.get(personId) ?? []), needId])
  }
  for (const { authorId, id } of written) note(authorId, id)
  for (const { personId, needId } of supported) note(personId, needId)
  return signed
}
