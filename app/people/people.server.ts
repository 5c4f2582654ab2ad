import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Language } from '#app/platform/words.tsx'
import { CAST_DOMAIN, tidyEmail } from './person.ts'
import { personOf } from './viewer.server.ts'

/** Say who one is: the name others read beside what one does. */
export async function introduceOneself(viewer: Viewer, profile: { name: string; calling?: string }) {
  const person = personOf(viewer)
  await inTransaction(async (tx) => {
    const { name, calling } = profile
    await tx.person.update({ where: { id: person.id }, data: { name, calling: calling ?? null } })
    await record(tx, viewer, 'person.introduced', person.id)
  })
  return { id: person.id }
}

export async function findOwnProfile(viewer: Viewer) {
  return found(await db().person.findUnique({ where: { id: personOf(viewer).id } }))
}

/** Names by id, for pages that show who did what: one query for all of them. */
export async function listNames(ids: (string | null)[]) {
  const known = [...new Set(ids.filter((id) => id !== null))]
  const people = await db().person.findMany({ where: { id: { in: known } }, select: { id: true, name: true } })
  return new Map(people.map((person) => [person.id, person.name]))
}

/** Where to write to someone, for letters only; null once erased. */
export async function findAddressee(personId: string) {
  const person = await db().person.findUnique({ where: { id: personId, erasedAt: null } })
  return person && { email: person.email, name: person.name, language: person.language as Language }
}

/** The names of those of these people who can still be written to: one query for all of them. */
export async function listReachable(ids: string[]) {
  const where = { id: { in: [...new Set(ids)] }, erasedAt: null }
  const people = await db().person.findMany({ where, select: { id: true, name: true } })
  return new Map(people.map((person) => [person.id, person.name]))
}

/** The person of this address, whom a letter to it may concern; null for nobody we know. */
export async function findPersonAt(email: string) {
  const select = { id: true, language: true }
  const person = await db().person.findUnique({ where: { email: tidyEmail(email), erasedAt: null }, select })
  return person && { id: person.id, language: person.language as Language }
}

/** The person of this address, made when there is none: invitations name people before their first sign-in. */
export async function personByEmail(email: string, name = '', language: Language = 'fr') {
  const tidy = tidyEmail(email)
  const create = { id: newId(), email: tidy, name, language, joinedAt: now() }
  const { id } = await db().person.upsert({ where: { email: tidy }, create, update: {} })
  return { id }
}

/** The cast of the demonstration, whom anyone may play there; outside it there is none. */
export async function listCast() {
  if (!env().demo) return []
  const where = { email: { endsWith: CAST_DOMAIN }, name: { not: '' } }
  const people = await db().person.findMany({ where, orderBy: { joinedAt: 'asc' }, take: 40 })
  return people.map(({ id, name, calling }) => ({ id, name, calling }))
}

/** One of the cast, to sign in as; refused (404) outside the demonstration. */
export async function findCastMember(personId: string) {
  if (!env().demo) refuse(404, 'not_found')
  return found(await db().person.findFirst({ where: { id: personId, email: { endsWith: CAST_DOMAIN } } }))
}

/** Whether nobody has an account yet: the house is new. */
export async function isNobodyHere() {
  return (await db().person.count()) === 0
}
