import { z } from 'zod'
import { holdsNir } from '#app/needs/identifiers.ts'
import { Day } from '#app/platform/day.form.ts'
import { Euros } from '#app/platform/money.ts'
import { COULD_HOST, type CouldHost, LONGEST_BRIEF, LONGEST_TEXT, SHORTEST_TEXT } from './statement.ts'

const text = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, 'text_too_long')
    .refine((typed) => !holdsNir(typed), 'nir_in_text')
    .default('')

/** One more place to ask about one file, and what would happen there. */
export const AskingForm = z.object({
  applicationId: z.uuid('no_file_chosen'),
  facilityId: z.uuid('facility_missing'),
  brief: text(LONGEST_BRIEF).refine((typed) => typed.length >= SHORTEST_TEXT, 'brief_missing'),
})

export interface Stated {
  answer: CouldHost
  fromOn: Date | null
  toOn: Date | null
  means: string
  askedCents: number | null
  conditions: string
  /** What ties the place to the company; null when nothing does. */
  tie: string | null
}

const said = (typed: string) => typed.length >= SHORTEST_TEXT

/** Five boxes. A yes says when and with what, a condition is told, a no says why; the boxes of a no are left empty. */
export const StatementForm = z
  .object({
    answer: z.enum(COULD_HOST, { error: 'answer_missing' }),
    fromOn: Day.optional(),
    toOn: Day.optional(),
    means: text(LONGEST_TEXT),
    asked: Euros.optional(),
    conditions: text(LONGEST_TEXT),
    tied: z.enum(['no', 'yes'], { error: 'tie_missing' }),
    tie: text(LONGEST_TEXT),
    revision: z.coerce.number().int().min(0).max(1_000_000).catch(0),
  })
  .transform((typed, told): Stated & { revision: number } => {
    const slip = (field: string, message: string) => told.addIssue({ code: 'custom', message, path: [field] })
    const { answer, fromOn, toOn, means, asked, conditions, tied, tie, revision } = typed
    const could = answer !== 'no'
    if (could && !fromOn) slip('fromOn', 'host_from_missing')
    if (could && !toOn) slip('toOn', 'host_until_missing')
    if (could && fromOn && toOn && toOn < fromOn) slip('toOn', 'ends_before_it_begins')
    if (could && !said(means)) slip('means', 'means_missing')
    if (could && asked === undefined) slip('asked', 'cost_missing')
    if (answer === 'yes_if' && !said(conditions)) slip('conditions', 'conditions_missing')
    if (answer === 'no' && !said(conditions)) slip('conditions', 'why_missing')
    if (tied === 'yes' && !said(tie)) slip('tie', 'tie_untold')
    const when = could ? { fromOn: fromOn ?? null, toOn: toOn ?? null } : { fromOn: null, toOn: null }
    const what = could ? { means, askedCents: asked ?? null } : { means: '', askedCents: null }
    return { answer, ...when, ...what, conditions, tie: tied === 'yes' ? tie : null, revision }
  })
