import { listCallsOrganised } from '#app/calls/calls.server.ts'
import { listFacilitiesById } from '#app/facilities/facilities.server.ts'
import { listAwardsOfCalls } from '#app/funding/awards.server.ts'
import { objectsOf } from '#app/people/seats.server.ts'
import { readable } from '#app/platform/access.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Waiting } from '#app/platform/waiting.ts'
import { inLanguage, type Language } from '#app/platform/words.tsx'
import { listAwardsHosted, listHostingsToAnswer, listHostingsToOpen } from './hostings.server.ts'
import { nextStepOf } from './next-step.ts'
import { facilityIdsOf, WHOLE, wholeOf } from './parts/rows.server.ts'
import { STOPPABLE } from './pilot.ts'
import { words } from './words.ts'

/** What this room makes people wait for: leads an answer, an opening, the next step of each pilot; coordinators a facility to find. */
export async function listWaiting(viewer: Viewer): Promise<Waiting[]> {
  const led = objectsOf(viewer, 'facility_lead')
  const forLeads = led.length === 0 ? [] : [await toAnswer(viewer), await toOpen(viewer), await toDo(viewer, led)]
  return [...forLeads, await toHost(viewer)].flat()
}

async function toAnswer(viewer: Viewer): Promise<Waiting[]> {
  const hostings = await listHostingsToAnswer(viewer)
  return hostings.map(({ id, facility }) => ({
    key: `hosting:${id}`,
    text: inBoth((language) => words[language].waiting.answer(facility.name)),
    to: `/hostings/${id}`,
    due: null,
  }))
}

async function toOpen(viewer: Viewer): Promise<Waiting[]> {
  const hostings = await listHostingsToOpen(viewer)
  return hostings.map(({ id, facility }) => ({
    key: `hosting:${id}`,
    text: inBoth((language) => words[language].waiting.open(facility.name)),
    to: `/hostings/${id}/pilot`,
    due: null,
  }))
}

/** The next step of every pilot of the facilities led, if there is one. */
async function toDo(viewer: Viewer, led: string[]): Promise<Waiting[]> {
  const stage = { in: STOPPABLE }
  const where = { stage, sites: { some: { facilityId: { in: led } } }, ...readable(viewer) }
  const rows = await db().pilot.findMany({ where, include: WHOLE, orderBy: { id: 'asc' } })
  const facilities = await listFacilitiesById(facilityIdsOf(rows))
  return rows.flatMap((row) => {
    const pilot = wholeOf(row, facilities, now())
    const step = nextStepOf(pilot)
    if (!step) return []
    const say = (language: Language) => words[language].next.steps[step.word].say(step.about ?? '')
    const text = inBoth((language) => words[language].waiting.next(inLanguage(language, pilot.title), say(language)))
    return [{ key: `pilot:${pilot.id}`, text, to: step.to, due: step.due }]
  })
}

/** Approved awards of the calls the viewer coordinates for which no facility is thinking, has agreed or tries. */
async function toHost(viewer: Viewer): Promise<Waiting[]> {
  const calls = await listCallsOrganised(viewer)
  if (calls.length === 0) return []
  const awards = [...(await listAwardsOfCalls(calls.map((call) => call.id))).values()].flat()
  const hosted = await listAwardsHosted(awards.map((award) => award.id))
  return awards
    .filter((award) => !hosted.has(award.id) && award.stage !== 'closed')
    .map(({ id, number }) => ({
      key: `award:${id}:hosting`,
      text: inBoth((language) => words[language].waiting.find(number)),
      to: `/awards/${id}/hosting`,
      due: null,
    }))
}

function inBoth(say: (language: Language) => string) {
  return { fr: say('fr'), en: say('en') }
}
