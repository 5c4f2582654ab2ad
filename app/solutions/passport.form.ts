import { z } from 'zod'
import { writing } from '#app/needs/need.form.ts'
import { now } from '#app/platform/clock.ts'
import { Day } from '#app/platform/day.form.ts'
import { type ClassAnswers, DECISIONS, WATCHES } from './medical-class.ts'
import { LONGEST_CLAIM, STATUSES } from './passport.ts'

const Claimed = z.object({
  status: z.enum(STATUSES, { error: 'status_missing' }),
  claim: writing('claim_missing').max(LONGEST_CLAIM, 'claim_too_long').default(''),
  proof: z.instanceof(File).optional(),
  /** Takes away the proof given before. */
  withoutProof: z.boolean().default(false),
  provedOn: Day.refine((day) => day <= now(), 'proved_in_future').optional(),
  expiresOn: Day.optional(),
  shown: z.boolean().default(false),
  revision: z.number().int().min(0).default(0),
})

/** What is met, under way or missing is said in words; what is not concerned may say why. */
export const ClaimForm = Claimed.superRefine(({ status, claim, provedOn, expiresOn }, context) => {
  if (status !== 'not_concerned' && claim.length < 2) {
    context.addIssue({ code: 'custom', path: ['claim'], message: 'claim_missing' })
  }
  if (provedOn && expiresOn && expiresOn < provedOn) {
    context.addIssue({ code: 'custom', path: ['expiresOn'], message: 'ends_before_it_begins' })
  }
})
export type Claim = Omit<z.infer<typeof ClaimForm>, 'proof'>

/** The three questions of the class; those about software that is no device need no answer. */
export const ClassForm = z
  .object({
    isMedical: z.enum(['yes', 'no'], { error: 'class_answer_missing' }),
    decision: z.enum(DECISIONS).optional(),
    watch: z.enum(WATCHES).optional(),
    revision: z.number().int().min(0).default(0),
  })
  .superRefine(({ isMedical, decision, watch }, context) => {
    if (isMedical === 'no') return
    if (!decision) context.addIssue({ code: 'custom', path: ['decision'], message: 'class_answer_missing' })
    if (!watch) context.addIssue({ code: 'custom', path: ['watch'], message: 'class_answer_missing' })
  })
  .transform(({ revision, isMedical, decision = 'none', watch = 'none' }) => ({
    revision,
    answers: { isMedical, decision, watch } satisfies ClassAnswers,
  }))

/** That a coordinator has opened the proof, so that an empty form verifies nothing. */
export const VerificationForm = z.object({
  opened: z.literal('on', { error: 'proof_not_opened' }),
  revision: z.number().int(),
})

/** Nothing to fill in but the choice itself. */
export const SureForm = z.object({ sure: z.literal('yes') })
