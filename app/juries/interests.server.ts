import { plainName } from '#app/people/organisation.ts'
import { listOrganisationNames } from '#app/people/ties.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { endOf, isValid, type Nature } from './interest.ts'

interface Told {
  name: string
  nature: Nature
  endedYear: number | null
}

const WITH_LINKS = { links: { select: { name: true, organisationId: true, nature: true, endedYear: true } } } as const

/** The viewer's latest declaration of interests, null while they made none; `valid` says whether its year still runs. */
export async function findOwnInterests(viewer: Viewer) {
  const where = { personId: personOf(viewer).id }
  const latest = await db().generalDeclaration.findFirst({
    where,
    include: WITH_LINKS,
    orderBy: { declaredAt: 'desc' },
  })
  return { latest, valid: isValid(latest, now()) }
}

/** Say all one's links with organisations, or that one has none; it holds for a year. */
export async function declareInterests(viewer: Viewer, links: Told[]) {
  const { id: personId } = personOf(viewer)
  const known = new Map((await listOrganisationNames()).map(({ id, name }) => [plainName(name), id]))
  return inTransaction(async (tx) => {
    const declaredAt = now()
    const id = newId()
    await tx.generalDeclaration.create({ data: { id, personId, declaredAt, endsAt: endOf(declaredAt) } })
    const rows = links.map((link) => {
      return { id: newId(), declarationId: id, organisationId: known.get(plainName(link.name)) ?? null, ...link }
    })
    await tx.interestLink.createMany({ data: rows })
    await record(tx, viewer, 'interests.declared', personId)
    return { id, recognised: rows.filter((row) => row.organisationId !== null).length }
  })
}

/** The latest declarations of these people, by person, for those who run their jury; those who made none are not named. */
export async function listInterests(personIds: string[]) {
  const rows = await db().generalDeclaration.findMany({
    where: { personId: { in: [...new Set(personIds)] } },
    include: WITH_LINKS,
    orderBy: [{ personId: 'asc' }, { declaredAt: 'desc' }],
    distinct: ['personId'],
  })
  return new Map(rows.map((row) => [row.personId, { ...row, valid: isValid(row, now()) }]))
}

/** The links these people last declared, by person. */
export async function listLinks(personIds: string[]) {
  return new Map([...(await listInterests(personIds))].map(([personId, { links }]) => [personId, links]))
}
