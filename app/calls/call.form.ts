import { z } from 'zod'
import { TERRITORIES } from '#app/facilities/facility.ts'
import { bothOf } from '#app/platform/bilingual.ts'
import { Euros } from '#app/platform/money.ts'
import { ParisTime } from '#app/platform/paris.ts'
import { weeklyUntil } from './calendar.ts'
import { SHORTEST_REASON } from './call.ts'
import { type CallContent, TEMPLATES } from './call-content.ts'
import {
  criteriaOf,
  criterionFields,
  cutoffFields,
  cutoffsOf,
  documentFields,
  documentsOf,
  emptyIn,
  knockoutFields,
  knockoutsOf,
  stepFields,
  stepsOf,
  tiesTwice,
} from './call-rows.form.ts'
import { MAKER_KINDS } from './eligibility.ts'

const text = (longest: number) => z.string().trim().max(longest, 'text_too_long').optional()
const ticked = z
  .literal('on')
  .optional()
  .transform((on) => on === 'on')
const revision = z.number()

const about = {
  titleFr: z.string({ error: 'title_missing' }).trim().min(8, 'title_missing').max(120, 'text_too_long'),
  titleEn: text(120),
  purposeFr: text(4000),
  purposeEn: text(4000),
  rulesFr: text(12_000),
  rulesEn: text(12_000),
  themeId: z.uuid('theme_unknown').optional(),
  envelope: Euros.optional(),
  needs: z.array(z.uuid()).default([]),
  partners: z.array(z.uuid()).default([]),
}
const dates = { opensAt: ParisTime.optional(), closesAt: ParisTime.optional() }

/** What a part of the draft changes of it; what the whole lacks is asked at its publication. */
type Part = { revision: number; changes: Partial<CallContent> }

export const AboutForm = z
  .object({ revision, ...about })
  .transform(({ revision, ...typed }): Part => ({ revision, changes: aboutOf(typed) }))

/** A call begun: what only its coordinator knows, and its two dates; its template writes the rest. */
export const NewCallForm = z
  .object({
    organisationId: z.uuid('organiser_missing'),
    template: z.enum(TEMPLATES).default('standard'),
    ...about,
    ...dates,
  })
  .transform(({ organisationId, template, opensAt, closesAt, ...typed }) => {
    return { organisationId, template, dates: { opensAt, closesAt }, about: aboutOf(typed) }
  })

const trl = z.number('trl_malformed').int('trl_malformed').min(1, 'trl_malformed').max(9, 'trl_malformed').optional()

export const ConditionsForm = z
  .object({
    revision,
    eligibleKinds: z.array(z.enum(MAKER_KINDS)).default([]),
    territories: z.array(z.enum(TERRITORIES)).default([]),
    ...{ trlLeast: trl, trlMost: trl },
    ...knockoutFields,
  })
  .superRefine((typed, context) => {
    const crossed = typed.trlLeast !== undefined && typed.trlMost !== undefined && typed.trlLeast > typed.trlMost
    if (crossed) context.addIssue({ code: 'custom', path: ['trlMost'], message: 'ends_crossed' })
    for (const box of emptyIn(typed, 'knockout')) {
      context.addIssue({ code: 'custom', path: [box], message: 'knockout_reason_missing' })
    }
  })
  .transform(({ revision, eligibleKinds, territories, trlLeast, trlMost, ...typed }): Part => {
    return { revision, changes: { eligibleKinds, territories, trlLeast, trlMost, knockouts: knockoutsOf(typed) } }
  })

export const CriteriaForm = z
  .object({
    revision,
    passMark: z
      .number('pass_mark_malformed')
      .int('pass_mark_malformed')
      .min(0)
      .max(100, 'pass_mark_malformed')
      .default(0),
    ...criterionFields,
  })
  .superRefine((typed, context) => {
    for (const box of tiesTwice(typed)) context.addIssue({ code: 'custom', path: [box], message: 'tie_rank_twice' })
  })
  .transform(({ revision, passMark, ...typed }): Part => {
    return { revision, changes: { passMark, criteria: criteriaOf(typed) } }
  })

export const DocumentsForm = z
  .object({ revision, wishesRequired: ticked, express: ticked, ...documentFields })
  .transform(({ revision, wishesRequired, express, ...typed }): Part => {
    return { revision, changes: { wishesRequired, express, documents: documentsOf(typed) } }
  })

export const RHYTHMS = ['once', 'weekly', 'listed'] as const

export const CalendarForm = z
  .object({
    revision,
    ...dates,
    rhythm: z.enum(RHYTHMS).default('once'),
    firstCutoff: ParisTime.optional(),
    questionsUntil: ParisTime.optional(),
    promisesBy: ParisTime.optional(),
    ...cutoffFields,
    ...stepFields,
  })
  .superRefine((typed, context) => {
    const slip = (box: string, message: string) => context.addIssue({ code: 'custom', path: [box], message })
    for (const box of emptyIn(typed, 'step')) slip(box, 'step_without_date')
    if (typed.promisesBy && typed.closesAt && typed.promisesBy <= typed.closesAt)
      slip('promisesBy', 'promises_end_early')
    if (typed.rhythm === 'weekly' && !typed.firstCutoff) slip('firstCutoff', 'first_cutoff_missing')
    const last = typed.closesAt
    if (last && typed.questionsUntil && typed.questionsUntil > last) slip('questionsUntil', 'questions_after_closing')
    if (typed.rhythm === 'weekly' && last && typed.firstCutoff && typed.firstCutoff >= last) {
      slip('firstCutoff', 'cutoff_after_closing')
    }
    if (typed.rhythm === 'listed' && last && cutoffsOf(typed).some((at) => at >= last)) {
      slip('cutoff-1-at', 'cutoff_after_closing')
    }
  })
  .transform(({ revision, opensAt, closesAt, promisesBy, rhythm, firstCutoff, questionsUntil, ...typed }): Part => {
    const weekly = rhythm === 'weekly' && firstCutoff && closesAt ? weeklyUntil(firstCutoff, closesAt) : []
    const earlierCutoffs = rhythm === 'listed' ? cutoffsOf(typed) : weekly
    const doors = { opensAt, closesAt, questionsUntil, promisesBy, earlierCutoffs }
    return { revision, changes: { ...doors, steps: stepsOf(typed) } }
  })

function aboutOf(typed: z.output<z.ZodObject<typeof about>>) {
  return {
    title: bothOf(typed.titleFr, typed.titleEn),
    purpose: bothOf(typed.purposeFr ?? '', typed.purposeEn),
    rules: bothOf(typed.rulesFr ?? '', typed.rulesEn),
    themeId: typed.themeId,
    envelopeCents: typed.envelope ?? 0,
    needIds: typed.needs,
    partnerIds: typed.partners,
  }
}

/** A press of a page's one button; `open` is pressed on the express track. */
export const PressForm = z.object({ open: z.literal('now').optional() })

export const CancellationForm = z.object({
  reason: z
    .string({ error: 'reason_too_short' })
    .trim()
    .min(SHORTEST_REASON, 'reason_too_short')
    .max(2000, 'text_too_long'),
})
