import { appointLead, enterFacility } from '#app/facilities/facilities.server.ts'
import { foundOrganisation } from '#app/people/organisations.server.ts'
import { introduceOneself, personByEmail } from '#app/people/people.server.ts'
import { seat } from '#app/people/seats.server.ts'
import { at } from '#app/platform/clock.ts'
import { CLOCK } from '#app/platform/viewer.ts'
import { describeSolution } from '#app/solutions/solutions.server.ts'
import { CAST, COALITION, emailOf, FACILITIES, PARTNERS } from '../cast.ts'
import { FIRMS } from '../firms.ts'
import { daysAgo, play } from '../teller.ts'

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

/** People come in, organisations are founded, places of care are entered, solutions described. */
export async function tellBeginnings(): Promise<Places> {
  for (const [place, { key, name }] of CAST.entries()) {
    await at(daysAgo(430 - place / 100), () => personByEmail(emailOf(key), name))
  }
  for (const { key, name, calling } of CAST) {
    await play(429, key, (who) => introduceOneself(who, { name, calling }))
  }
  const coalition = await play(428, 'claire', (who) => foundOrganisation(who, { kind: 'coalition', ...COALITION }))
  for (const key of ['claire', 'malik'] as const) {
    await play(428, key, (who) => seat(CLOCK, who.id, 'coordinator', coalition.id))
  }
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
    const { id } = await play(425, 'claire', (who) => enterFacility(who, facility))
    ids.set(key, id)
    if (!lead) continue
    const led = await play(424, lead, async (who) => who.id)
    await play(424, 'claire', (who) => appointLead(who, id, led))
  }
  return ids
}

async function tellPartners() {
  const ids = new Map<string, string>()
  for (const { key, by, ...partner } of PARTNERS) {
    const { id } = await play(423, by, (who) => foundOrganisation(who, { kind: 'partner', ...partner }))
    await play(422, by, (who) => seat(CLOCK, who.id, 'funder', id))
    ids.set(key, id)
  }
  return ids
}

async function tellFirms() {
  const firms = new Map<string, Firm>()
  for (const { key, by, name, town, siren, solution, maturity, pitch, about } of FIRMS) {
    const organisation = await play(390, by, (who) => foundOrganisation(who, { kind: 'company', name, town, siren }))
    const described = { organisationId: organisation.id, name: solution, pitch, about, maturity, listed: true }
    const { id, slug } = await play(385, by, (who) => describeSolution(who, described))
    const { id: organisationId, slug: organisationSlug } = organisation
    firms.set(key, { organisationId, organisationSlug, solutionId: id, slug })
  }
  return firms
}
