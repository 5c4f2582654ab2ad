import { z } from 'zod'
import { writing } from '#app/needs/need.form.ts'
import { SUFFERERS } from '#app/needs/need.ts'
import { STAGES, STEPS, TRLS } from './maturity.ts'
import { AI_QUESTIONS, AI_ROLES, LONGEST_AI_ANSWER, LONGEST_PURPOSE, LONGEST_VERSION_NAME } from './version.ts'

/** One of the figures of a scale. */
const on = (scale: readonly number[], missing: string) =>
  z.number(missing).refine((step) => scale.includes(step), missing)
const ofAi = writing('ai_answer_missing').max(LONGEST_AI_ANSWER, 'ai_answer_too_long').optional()

const Told = z.object({
  name: writing('version_name_missing')
    .min(1, 'version_name_missing')
    .max(LONGEST_VERSION_NAME, 'version_name_too_long'),
  purpose: writing('purpose_missing').min(20, 'purpose_missing').max(LONGEST_PURPOSE, 'purpose_too_long'),
  forWhom: z.array(z.enum(SUFFERERS), { error: 'for_whom_missing' }).min(1, 'for_whom_missing'),
  trl: on(TRLS, 'axis_missing'),
  regulatory: on(STEPS, 'axis_missing'),
  clinical: on(STEPS, 'axis_missing'),
  market: on(STEPS, 'axis_missing'),
  neededMaturity: on(STAGES, 'axis_missing'),
  hasAi: z.boolean().default(false),
  role: z.enum(AI_ROLES, { error: 'ai_role_missing' }).optional(),
  oversight: ofAi,
  governance: ofAi,
  training: ofAi,
  limits: ofAi,
  revision: z.number().int().min(0).default(0),
})

/** With AI, its five questions are answered; without, what was typed of them is left out. */
export const VersionForm = Told.superRefine((told, context) => {
  if (!told.hasAi) return
  if (!told.role) context.addIssue({ code: 'custom', path: ['role'], message: 'ai_role_missing' })
  for (const question of AI_QUESTIONS) {
    if (!told[question]) context.addIssue({ code: 'custom', path: [question], message: 'ai_answer_missing' })
  }
}).transform(({ hasAi, role, oversight = '', governance = '', training = '', limits = '', ...told }) => ({
  ...told,
  ai: hasAi && role ? { role, oversight, governance, training, limits } : null,
}))
export type ToldVersion = z.infer<typeof VersionForm>
