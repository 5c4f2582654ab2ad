import { z } from 'zod'
import { holdsNir } from '#app/needs/identifiers.ts'
import { areInOrder, LONGEST_CHOICE, SHORTEST_CHOICE, tieField, tiePlaceField, tieReasonField } from './tie-break.ts'

const PLACE_BOX = /^tie-place-([0-9a-f-]{36})$/

/** The files of one tie, each with its place, and why they stand in that order. */
export const TieForm = z.record(z.string(), z.unknown()).transform((typed, context) => {
  const slip = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
  const places = Object.keys(typed).flatMap((field) => {
    const id = PLACE_BOX.exec(field)?.[1]
    return id ? [{ id, place: Number(typed[field]) }] : []
  })
  const [first] = places
  if (first && !areInOrder(places.map(({ place }) => place))) slip(tiePlaceField(first.id), 'tie_places_not_in_order')
  const reasonBox = tieReasonField(String(typed[tieField] ?? ''))
  const reason = String(typed[reasonBox] ?? '').trim()
  if (reason.length < SHORTEST_CHOICE) slip(reasonBox, 'tie_reason_too_short')
  if (reason.length > LONGEST_CHOICE) slip(reasonBox, 'tie_reason_too_long')
  if (holdsNir(reason)) slip(reasonBox, 'nir_in_text')
  return { order: places.toSorted((a, b) => a.place - b.place).map(({ id }) => id), reason }
})
