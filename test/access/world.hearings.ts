import { offerSlots, setHearingRules } from '#app/juries/hearing-rules.server.ts'
import { callToHearing } from '#app/juries/hearings.server.ts'
import { chooseSlot } from '#app/juries/own-hearings.server.ts'
import { at, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { hoursFrom } from '#test/calls/stage.ts'
import { RULES } from '#test/juries/hearings.ts'
import type { Calls } from './world.calls.ts'
import type { Juries } from './world.juries.ts'
import type { Cast } from './world.people.ts'

/** A hearing that began two hours ago, and one whose carriers have not chosen their slot. */
export async function makeHearings({ coord }: Cast, calls: Calls, juries: Juries) {
  const panelId = juries['ranked jury'].id
  await setHearingRules(coord, panelId, RULES)
  const early = hoursFrom(now(), -3)
  const day = (from: number) => ({
    startsAt: hoursFrom(now(), from),
    endsAt: hoursFrom(now(), from + 0.5),
    place: 'Salle 2',
  })
  const yesterday = day(-2)
  await at(early, () => offerSlots(coord, panelId, yesterday))
  await callToHearing(coord, panelId, [calls['ranked file'].id, calls['other ranked file'].id])
  const hearingOf = (applicationId: string) =>
    db().hearing.findUniqueOrThrow({ where: { applicationId }, select: { id: true } })
  const [begun, called] = [await hearingOf(calls['ranked file'].id), await hearingOf(calls['other ranked file'].id)]
  const taken = await db().hearingSlot.findFirstOrThrow({ where: { panelId } })
  await at(early, () => chooseSlot(coord, begun.id, taken.id))
  await offerSlots(coord, panelId, day(72))
  const free = await db().hearingSlot.findFirstOrThrow({ where: { panelId, hearing: { is: null } } })
  return { 'begun hearing': begun, 'called hearing': called, 'free slot': { id: free.id } }
}
