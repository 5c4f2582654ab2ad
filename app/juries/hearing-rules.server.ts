import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { parisDay } from '#app/platform/working-days.ts'
import { type HearingDay, type RoundRules, slotsOf } from './hearing.form.ts'
import { MOST_SLOTS, objectionToHearing, objectionToRules, overlaps } from './hearing.ts'
import { findPanelToRun, holdPanel } from './panels.server.ts'

const IN_ORDER = { orderBy: { position: 'asc' as const } }

/** How a jury hears: its grid, what it weighs, who chooses the slots; null while nobody said. For those who run it. */
export async function findHearingRules(viewer: Viewer, panelId: string) {
  const panel = await findPanelToRun(viewer, panelId)
  const round = await db().hearingRound.findUnique({ where: { panelId }, include: { criteria: IN_ORDER } })
  return { panel, round, objection: objectionToRules(panel, ...(await begunOf(db(), panelId)), now()) }
}

/** When the first hearing begins, and whether any was scored. */
async function begunOf(tx: Tx, panelId: string) {
  const first = await tx.hearingSlot.findFirst({
    where: { panelId, hearing: { isNot: null } },
    orderBy: { startsAt: 'asc' },
    select: { startsAt: true },
  })
  const sheets = await tx.hearingSheet.count({ where: { hearing: { panelId } } })
  return [first?.startsAt ?? null, sheets > 0] as const
}

/** Say how the jury hears, or say it again until the first hearing begins; from then on it is frozen. */
export async function setHearingRules(viewer: Viewer, panelId: string, { criteria, ...rules }: RoundRules) {
  await findPanelToRun(viewer, panelId)
  return inTransaction(async (tx) => {
    const held = await holdPanel(tx, panelId)
    const objection = objectionToRules(held, ...(await begunOf(tx, panelId)), now())
    if (objection) refuse(409, objection)
    const signed = { ...rules, setBy: personOf(viewer).id, setAt: now() }
    await tx.hearingRound.upsert({ where: { panelId }, create: { panelId, ...signed }, update: signed })
    await tx.hearingCriterion.deleteMany({ where: { panelId } })
    const rows = criteria.map((criterion, place) => ({ id: newId(), panelId, position: place + 1, ...criterion }))
    await tx.hearingCriterion.createMany({ data: rows })
    await record(tx, viewer, 'hearings.ruled', panelId)
    return { id: panelId }
  })
}

/** Offer the slots of a day. Gives the box to set right, or none: the jury cannot hear two at once, nor in the past. */
export async function offerSlots(viewer: Viewer, panelId: string, day: HearingDay) {
  const { round } = await findHearingRules(viewer, panelId)
  if (!round) return refuse(409, 'no_hearing_rules')
  const slots = slotsOf(day, round)
  return inTransaction(async (tx) => {
    const objection = objectionToHearing(await holdPanel(tx, panelId))
    if (objection) refuse(409, objection)
    if (slots.length === 0) return slipAt('to', 'no_room_for_a_slot')
    if (slots.length > MOST_SLOTS) return slipAt('to', 'too_many_slots')
    if (day.startsAt <= now()) return slipAt(parisDay(day.startsAt) < parisDay(now()) ? 'day' : 'from', 'already_past')
    const known = await tx.hearingSlot.findMany({ where: { panelId } })
    if (slots.some((slot) => known.some((other) => overlaps(slot, other)))) return slipAt('from', 'slots_overlap')
    await tx.hearingSlot.createMany({
      data: slots.map((slot) => ({ id: newId(), panelId, ...slot, place: day.place })),
    })
    await record(tx, viewer, 'hearings.slots_offered', panelId)
    return { slip: null }
  })
}

const slipAt = (field: 'day' | 'from' | 'to', word: string) => ({ slip: { field, word } })

/** Take back a slot that nobody has; 409 once somebody does. */
export async function takeBackSlot(viewer: Viewer, panelId: string, slotId: string) {
  await findPanelToRun(viewer, panelId)
  return inTransaction(async (tx) => {
    await holdPanel(tx, panelId)
    const { count } = await tx.hearingSlot.deleteMany({ where: { id: slotId, panelId, hearing: { is: null } } })
    if (count === 0) refuse(409, 'slot_taken')
    await record(tx, viewer, 'hearings.slot_taken_back', panelId)
    return { id: panelId }
  })
}
