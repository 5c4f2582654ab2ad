import { z } from 'zod'
import { holdsNir } from '#app/needs/identifiers.ts'
import {
  againstField,
  LONGEST_REASONS,
  OUTCOMES,
  outcomeField,
  placeField,
  reasonsField,
  SHORTEST_REASONS,
  type Verdict,
} from './decision.ts'

const REASONS_BOX = /^reasons-([0-9a-f-]{36})$/
const Outcome = z.enum(OUTCOMES)

/** One verdict per file of the page, with why it goes against the ranking where it was asked. */
export const DecisionForm = z.record(z.string(), z.unknown()).transform((typed, context) => {
  const slip = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
  const ids = Object.keys(typed).flatMap((field) => REASONS_BOX.exec(field)?.[1] ?? [])
  const verdicts = ids.map((applicationId): Verdict => {
    const outcome = Outcome.safeParse(typed[outcomeField(applicationId)])
    const place = textOf(typed[placeField(applicationId)])
    const reasons = textOf(typed[reasonsField(applicationId)])
    if (!outcome.success) slip(outcomeField(applicationId), 'outcome_missing')
    if (outcome.data === 'reserve' && !/^[1-9]\d?$/.test(place))
      slip(placeField(applicationId), 'reserve_place_missing')
    if (reasons.length < SHORTEST_REASONS) slip(reasonsField(applicationId), 'reasons_too_short')
    if (reasons.length > LONGEST_REASONS) slip(reasonsField(applicationId), 'reasons_too_long')
    const againstWhy = textOf(typed[againstField(applicationId)]) || null
    if (againstWhy && againstWhy.length > LONGEST_REASONS) slip(againstField(applicationId), 'reasons_too_long')
    if (holdsNir(reasons)) slip(reasonsField(applicationId), 'nir_in_text')
    if (againstWhy && holdsNir(againstWhy)) slip(againstField(applicationId), 'nir_in_text')
    const reserveRank = outcome.data === 'reserve' ? Number(place) : null
    return { applicationId, outcome: outcome.data ?? 'refused', reserveRank, reasons, againstWhy }
  })
  return { verdicts, revises: instantOf(textOf(typed.revises)) }
})

/** Which decision this one takes back, as the page wrote it; null when none was taken. */
function instantOf(text: string) {
  const at = new Date(text)
  return Number.isNaN(at.getTime()) ? null : at
}

function textOf(typed: unknown) {
  return typeof typed === 'string' ? typed.replace(/\r\n?/g, '\n').trim() : ''
}
