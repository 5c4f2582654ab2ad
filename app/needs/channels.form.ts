import { z } from 'zod'
import { AGREEMENTS, LONGEST_NAME, objectionToAgreement, RELATIONS } from './helping.ts'
import { warningsIn } from './identifiers.ts'
import { NeedForm, type PostedNeed, writing, writtenIn } from './need.form.ts'
import { SPEAKS_FOR, SUFFERERS } from './need.ts'
import { MOST_COPIES } from './paper.ts'
import { REFUSED, WANTED } from './wish.ts'

/** Several of a short list, by their digits as they are read on the screen: "14" is the first and the fourth. */
const digitsOf = <T extends string>(values: readonly T[]) =>
  z
    .string()
    .trim()
    .refine((typed) => [...typed.replace(/[\s,;.]/g, '')].every((digit) => values[Number(digit) - 1]), 'digits_unknown')
    .transform((typed) => values.filter((_, place) => typed.includes(String(place + 1))))

/** Whoever writes for somebody says for whom that person speaks: nothing is taken for granted. */
const speaksFor = z.enum(SPEAKS_FOR, { error: 'speaks_for_missing' })

/** A need typed while listening or from a sheet: every choice is a digit. */
export const QuickForm = NeedForm.extend({
  speaksFor,
  sufferers: z.string({ error: 'sufferers_missing' }).pipe(digitsOf(SUFFERERS)),
  wanted: digitsOf(WANTED).optional(),
  refused: digitsOf(REFUSED).optional(),
})

/** A need written for someone: who writes, and how the person agreed. */
export const AssistedForm = NeedForm.extend({
  speaksFor,
  helperName: writing('helper_name_missing').max(LONGEST_NAME, 'helper_name_too_long'),
  relation: z.enum(RELATIONS, { error: 'relation_missing' }),
  agreement: z.enum(AGREEMENTS, { error: 'agreement_missing' }),
}).superRefine((form, context) => {
  const objection = objectionToAgreement(form)
  if (objection) context.addIssue({ code: 'custom', path: ['agreement'], message: objection })
})

/** A need written for someone, and who wrote it, apart. */
export function helpedIn({ helperName, relation, agreement, seen: _seen, ...need }: z.output<typeof AssistedForm>) {
  return { helper: { name: helperName, relation, agreement }, need }
}

/** The need itself, without what its form asks beside. */
export function needIn({ seen: _seen, ...need }: z.output<typeof QuickForm>) {
  return need
}

/** What a writer should look at again: said once, beside the story, until they tick that they have. */
export function slipInWriting({ seen, ...posted }: PostedNeed & { seen: boolean }) {
  const warnings = warningsIn(writtenIn(posted))
  return warnings.length > 0 && !seen ? { story: warnings } : null
}

export const PrintForm = z.object({
  copies: z
    .number({ error: ({ input }) => (input === undefined ? 'copies_missing' : 'copies_malformed') })
    .int('copies_malformed')
    .min(1, 'copies_malformed')
    .max(MOST_COPIES, 'copies_too_many'),
  facilityId: z.uuid().optional(),
  campaignId: z.uuid().optional(),
})
