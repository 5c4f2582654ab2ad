import { appointLead, enterFacility } from '#app/facilities/facilities.server.ts'
import { tellContact } from '#app/people/contacts.server.ts'
import { foundOrganisation } from '#app/people/organisations.server.ts'
import { introduceOneself, personByEmail } from '#app/people/people.server.ts'
import { seat } from '#app/people/seats.server.ts'
import { at } from '#app/platform/clock.ts'
import { CLOCK } from '#app/platform/viewer.ts'
import { describeSolution } from '#app/solutions/solutions.server.ts'
import { CAST, COALITION, COALITION_CONTACT, emailOf, FACILITIES, PARTNERS } from '../cast.ts'
import { begunAgo, FILES } from '../files.ts'
import { FIRMS, type FirmKey, headOf } from '../firms.ts'
import { daysAgo, play, playFirm } from '../teller.ts'

/** Organisations by the key the story calls them by. */
export interface Places {
  coalition: string
  facilities: Map<string, string>
  partners: Map<string, string>
  firms: Map<string, Firm>
}

interface Firm {
  organisationId: string
  organisationSlug: string
  solutionId: string
  slug: string
}

/** A firm describes itself about a week before it answers a call. */
const SETTLES_IN = 8

/** People come in, organisations are founded, places of care are entered, solutions described. */
export async function tellBeginnings(): Promise<Places> {
  for (const [place, { key, name }] of CAST.entries()) {
    await at(daysAgo(860 - place / 100), () => personByEmail(emailOf(key), name))
  }
  for (const { key, name, calling } of CAST) {
    await play(859, key, (who) => introduceOneself(who, { name, calling }))
  }
  const coalition = await play(858, 'claire', (who) => foundOrganisation(who, { kind: 'coalition', ...COALITION }))
  for (const key of ['claire', 'malik'] as const) {
    await play(858, key, (who) => seat(CLOCK, who.id, 'coordinator', coalition.id))
  }
  await play(858, 'claire', (who) => tellContact(who, coalition.slug, COALITION_CONTACT))
  return {
    coalition: coalition.id,
    facilities: await tellFacilities(),
    partners: await tellPartners(),
    firms: await tellFirms(),
  }
}

async function tellFacilities() {
  const ids = new Map<string, string>()
  for (const { key, lead, ...facility } of FACILITIES) {
    const { id } = await play(855, 'claire', (who) => enterFacility(who, facility))
    ids.set(key, id)
    if (!lead) continue
    const led = await play(854, lead, async (who) => who.id)
    await play(854, 'claire', (who) => appointLead(who, id, led))
  }
  return ids
}

async function tellPartners() {
  const ids = new Map<string, string>()
  for (const { key, by, ...partner } of PARTNERS) {
    const { id } = await play(853, by, (who) => foundOrganisation(who, { kind: 'partner', ...partner }))
    await play(852, by, (who) => seat(CLOCK, who.id, 'funder', id))
    ids.set(key, id)
  }
  return ids
}

async function tellFirms() {
  const firms = new Map<string, Firm>()
  for (const { key, name, town, siren, solution, maturity, pitch, about, ...firm } of FIRMS) {
    const days = firstOf(key) + SETTLES_IN
    if ('head' in firm) await joins(days + 1, key, { name: firm.head, calling: `Direction de ${name}` })
    const organisation = await playFirm(days, key, (who) =>
      foundOrganisation(who, { kind: 'company', name, town, siren }),
    )
    const described = { organisationId: organisation.id, name: solution, pitch, about, maturity, listed: true }
    const { id, slug } = await playFirm(days - 3, key, (who) => describeSolution(who, described))
    const { id: organisationId, slug: organisationSlug } = organisation
    firms.set(key, { organisationId, organisationSlug, solutionId: id, slug })
  }
  return firms
}

/** When a firm began to answer its first call. */
const firstOf = (key: FirmKey) => Math.max(...FILES.filter(({ firm }) => firm === key).map(begunAgo))

async function joins(days: number, key: FirmKey, profile: { name: string; calling: string }) {
  await at(daysAgo(days), () => personByEmail(headOf(key), profile.name))
  await playFirm(days, key, (who) => introduceOneself(who, profile))
}
