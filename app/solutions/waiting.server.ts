import { listOwnOrganisations } from '#app/people/organisations.server.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Waiting } from '#app/platform/waiting.ts'
import { isStale } from './maker.ts'
import { listMakers } from './makers.server.ts'
import { listPassportLines, type PassportLine } from './passports.server.ts'
import { mayChange } from './solution.access.ts'
import { objectionToOffering } from './solution.ts'
import { countToVerify } from './verifications.server.ts'
import { words as passportWords } from './words.passport.ts'
import { words } from './words.ts'

/**
 * What waits for those who speak for a maker: to say what it offers and who it is, to renew a proof that ends, to look through what
 * a new version took over; and for coordinators, the proofs to verify.
 */
export async function listWaiting(viewer: Viewer): Promise<Waiting[]> {
  const makers = (await listOwnOrganisations(viewer)).filter(
    (maker) => objectionToOffering(maker) === null && mayChange(viewer, { organisationId: maker.id }),
  )
  return [...(await ofMakers(makers)), ...(await ofCoordinators(viewer))]
}

type Maker = { id: string; name: string; slug: string }

async function ofMakers(makers: Maker[]): Promise<Waiting[]> {
  if (makers.length === 0) return []
  const ids = makers.map(({ id }) => id)
  const [solutions, profiles] = await Promise.all([
    db().solution.findMany({
      where: { organisationId: { in: ids } },
      include: { versions: { where: { stage: 'current' } } },
    }),
    listMakers(ids),
  ])
  const lines = await listPassportLines(solutions.flatMap(({ versions }) => versions.map(({ id }) => id)))
  const offered = new Set(solutions.map(({ organisationId }) => organisationId))
  return [
    ...makers.filter(({ id }) => !offered.has(id)).map(silent),
    ...makers.filter(({ id }) => offered.has(id)).flatMap((maker) => profile(maker, profiles.get(maker.id))),
    ...solutions.flatMap(({ name, versions: [version] }) => passport(name, version?.id, lines)),
  ]
}

const silent = ({ id, name }: Maker) => ({
  key: `solution:${id}`,
  text: { fr: words.fr.waiting(name), en: words.en.waiting(name) },
  to: '/solutions/new',
  due: null,
})

function profile({ id, name, slug }: Maker, told: { toldAt: Date } | undefined) {
  if (told && !isStale(told, now())) return []
  const say = told ? ('makerAgain' as const) : ('maker' as const)
  const text = { fr: passportWords.fr.waiting[say](name), en: passportWords.en.waiting[say](name) }
  return [{ key: `maker:${id}`, text, to: `/organisations/${slug}/maker`, due: null }]
}

function passport(name: string, versionId: string | undefined, lines: Map<string, PassportLine[]>): Waiting[] {
  const own = lines.get(versionId ?? '') ?? []
  const toCheck = own.filter(({ state }) => state === 'to_check').length
  const endings = own.filter(({ state }) => state === 'ending' || state === 'ended')
  const again = {
    key: `passport:${versionId}`,
    text: { fr: passportWords.fr.waiting.toCheck(name, toCheck), en: passportWords.en.waiting.toCheck(name, toCheck) },
    ...{ to: `/passports/${versionId}`, due: null, many: toCheck },
  }
  return [
    ...(toCheck > 0 ? [again] : []),
    ...endings.map(({ id, requirement, expiresOn }) => ({
      key: `proof:${id}`,
      text: {
        fr: passportWords.fr.waiting.ending(passportWords.fr.requirements[requirement].name, name),
        en: passportWords.en.waiting.ending(passportWords.en.requirements[requirement].name, name),
      },
      to: `/passports/${versionId}/lines/${requirement}`,
      due: expiresOn,
    })),
  ]
}

async function ofCoordinators(viewer: Viewer): Promise<Waiting[]> {
  const many = await countToVerify(viewer)
  if (many === 0) return []
  const text = { fr: passportWords.fr.waiting.toVerify(many), en: passportWords.en.waiting.toVerify(many) }
  return [{ key: 'passports', text, to: '/passports', due: null, many }]
}
