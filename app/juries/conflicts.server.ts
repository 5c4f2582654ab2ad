import { listApplicants, listTeams } from '#app/applications/applicants.server.ts'
import { listSigned } from '#app/needs/signers.server.ts'
import { type Bond, firstDayThatCounts } from '#app/people/bond.ts'
import { listBondsOf } from '#app/people/bonds.server.ts'
import { listMembers, listMemberships } from '#app/people/organisations.server.ts'
import { listDomains, listFormerMemberships, listPosts } from '#app/people/ties.server.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { conflictsOf, type Found, type JurorSide, sharedDomains } from './conflict.ts'
import { groupBy } from './group.ts'
import { listLinks } from './interests.server.ts'

interface Sitting {
  id: string
  personId: string
}

/** A juror and a file, as one key. */
export const pairOf = (jurorId: string, applicationId: string) => `${jurorId} ${applicationId}`
export function partsOf(pair: string) {
  const [jurorId = '', applicationId = ''] = pair.split(' ')
  return { jurorId, applicationId }
}

/**
 * What the house knows that binds these jurors to these files, by pair, the strongest first; pairs without a link are not named.
 * The number of queries is the same for one juror and for eighty. `partnerIds`: the partners of the call.
 */
export async function listConflicts(partnerIds: string[], jurors: Sitting[], applicationIds: string[]) {
  const files = await listFileSides(applicationIds)
  const sides = await listJurorSides(partnerIds, jurors)
  const found = new Map<string, Found[]>()
  const [at, since] = [now(), firstDayThatCounts(now())]
  for (const juror of jurors) {
    const side = sides.get(juror.id)
    for (const [id, file] of side ? files.sides : []) {
      const conflicts = side ? conflictsOf(side, file, files.shared, at, since) : []
      if (conflicts.length > 0) found.set(pairOf(juror.id, id), conflicts)
    }
  }
  return found
}

async function listFileSides(applicationIds: string[]) {
  const applicants = await listApplicants(applicationIds)
  const organisationIds = [...applicants.values()].map((file) => file.organisationId)
  const members = await listMembers(organisationIds)
  const bonds = groupBy(sidesOf(await listBondsOf(organisationIds)), (side) => side.organisationId)
  const teams = await listTeams(applicationIds)
  const everyone = [...members.values(), ...teams.values()].flat()
  const [domains, signed] = [await listDomains(everyone), await listSigned(everyone)]
  const sides = new Map(
    [...applicants].map(([id, { organisationId }]) => {
      const [ofFirm, teamIds] = [members.get(organisationId) ?? [], teams.get(id) ?? []]
      const personIds = [...new Set([...ofFirm, ...teamIds])]
      return [
        id,
        {
          ...{ organisationId, personIds, teamIds },
          bonds: (bonds.get(organisationId) ?? []).map(({ bond }) => bond),
          domains: personIds.map((person) => domains.get(person) ?? ''),
          signedIds: personIds.flatMap((person) => signed.get(person) ?? []),
        },
      ]
    }),
  )
  const used = [...members].flatMap(([organisationId, people]) =>
    people.map((person) => ({ domain: domains.get(person) ?? '', organisationId })),
  )
  return { sides, shared: sharedDomains(used) }
}

/** A bond is read from both its sides. */
const sidesOf = (bonds: Bond[]) =>
  bonds.flatMap((bond) => [bond.fromId, bond.toId].map((organisationId) => ({ organisationId, bond })))

async function listJurorSides(partnerIds: string[], jurors: Sitting[]) {
  const personIds = jurors.map(({ personId }) => personId)
  const since = firstDayThatCounts(now())
  const posts = await listPosts(personIds, since)
  const held = posts.filter((post) => post.leftAt === null)
  const left = posts.flatMap(({ leftAt, ...post }) => (leftAt ? { ...post, leftAt } : []))
  const own = groupBy([...(await listMemberships(personIds)), ...held], (row) => row.personId)
  const former = groupBy([...(await listFormerMemberships(personIds, since)), ...left], (row) => row.personId)
  const [domains, signed, links] = [
    await listDomains(personIds),
    await listSigned(personIds),
    await listLinks(personIds),
  ]
  const rivals = groupBy(
    await db().rival.findMany({ where: { organisationId: { in: partnerIds } } }),
    (row) => row.organisationId,
  )
  return new Map(
    jurors.map(({ id, personId }) => {
      const organisationIds = (own.get(personId) ?? []).map((row) => row.organisationId)
      const side: JurorSide = {
        ...{ personId, organisationIds, domain: domains.get(personId) ?? '' },
        former: former.get(personId) ?? [],
        links: links.get(personId) ?? [],
        rivalIds: organisationIds.flatMap((one) => (rivals.get(one) ?? []).map((row) => row.rivalId)),
        signedIds: signed.get(personId) ?? [],
      }
      return [id, side]
    }),
  )
}
