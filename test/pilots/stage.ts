import { appointLead, enterFacility } from '#app/facilities/facilities.server.ts'
import { answerHosting, askToHost } from '#app/pilots/hostings.server.ts'
import { openPilot, startPilot } from '#app/pilots/pilots.server.ts'
import { checkReadiness, chooseIndicator, enterMeasure, planMilestone } from '#app/pilots/progress.server.ts'
import { ITEMS } from '#app/pilots/readiness.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { aDecidedCall, anApprovedAward, aReceivedPledge } from '#test/funding/stage.ts'
import { aPerson, seenAgain } from '#test/support/people.ts'

export const TITLE = { fr: 'Rappel des patients opérés', en: 'Calling back patients after surgery' }
export const AIM = { fr: 'Que chaque patient opéré dans la journée soit rappelé le lendemain.' }
export const NOTE = 'L’infirmière de garde, puis le médecin d’astreinte.'

/** An award with both signatures, and the coordinators of its call. */
export async function aFundedAward() {
  const stage = await aDecidedCall()
  const pledge = await aReceivedPledge(stage, 4_000_000)
  const { id } = await anApprovedAward(stage, [{ pledgeId: pledge.id, amountCents: 4_000_000 }])
  return { ...stage, awardId: id, coordinator: stage.viewer, partner: pledge.viewer }
}
export type Funded = Awaited<ReturnType<typeof aFundedAward>>
type Given = Pick<Funded, 'coordinator' | 'awardId'>

/** A facility and the person who answers for it. */
export async function aFacility(coordinator: Viewer, name = 'Hôpital de Valmorin') {
  const { id, slug } = await enterFacility(coordinator, {
    name,
    town: 'Valmorin',
    kind: 'hospital',
    territory: 'Bretagne',
    tiersLieu: false,
    slots: 2,
    about: { fr: 'Un hôpital de deux cents lits au bord de la rivière.' },
  })
  const person = await aPerson(`Cadre de santé, ${name}`)
  await appointLead(coordinator, id, person.id)
  return { id, slug, name, lead: await seenAgain(person) }
}
export type Host = Awaited<ReturnType<typeof aFacility>>

export async function anAskedHosting(stage: Given, host: Host) {
  const asked = { awardId: stage.awardId, facilityId: host.id, unit: 'Chirurgie ambulatoire' }
  return askToHost(stage.coordinator, asked)
}

export async function anAgreedHosting(stage: Given, host: Host) {
  const hosting = await anAskedHosting(stage, host)
  await answerHosting(host.lead, hosting.id, { agrees: true })
  return hosting
}

/** A pilot open at one facility, nothing prepared. */
export async function anOpenPilot(stage: Given, host: Host) {
  const hosting = await anAgreedHosting(stage, host)
  return openPilot(host.lead, hosting.id, { title: TITLE, aim: AIM })
}

export const answersOf = (points: number) =>
  ITEMS.map((item) => ({ item, points, note: item === 'alerts' ? NOTE : '' }))

/** The same with its gate open, a milestone and two indicators; `start` puts it to work. */
export async function aPreparedPilot(stage: Given, host: Host, { start = true } = {}) {
  const { id, number } = await anOpenPilot(stage, host)
  await checkReadiness(host.lead, id, answersOf(2))
  const dueOn = new Date('2027-03-01T23:00:00Z')
  const milestone = await planMilestone(host.lead, id, { title: 'Équipe formée', owner: 'Cadre de santé', dueOn })
  const delay = { name: 'Délai de rappel', unit: 'heures', baseline: 48.5, target: 24 }
  const work = { name: 'Temps infirmier', unit: 'minutes', baseline: 0, target: 6 }
  const indicators = [await chooseIndicator(host.lead, id, delay), await chooseIndicator(host.lead, id, work)]
  if (start) await startPilot(host.lead, id)
  return { id, number, milestoneId: milestone.id, indicatorIds: indicators.map((indicator) => indicator.id) }
}

/** A figure for each indicator, so that the pilot may be completed. */
export async function measureAll(host: Host, indicatorIds: string[]) {
  const measuredOn = new Date('2026-11-01T23:00:00Z')
  for (const id of indicatorIds) await enterMeasure(host.lead, id, { value: 30, people: 12, measuredOn })
}
