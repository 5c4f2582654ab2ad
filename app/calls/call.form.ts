import { z } from 'zod'
import { bothOf } from '#app/platform/bilingual.ts'
import { Euros } from '#app/platform/money.ts'
import { ParisTime } from '#app/platform/paris.ts'
import { SHORTEST_REASON } from './call.ts'
import type { CallContent } from './call-content.ts'
import { criteriaOf, criterionFields } from './call-rows.form.ts'

const text = (longest: number) => z.string().trim().max(longest, 'text_too_long').optional()

const Written = z.object({
  titleFr: z.string({ error: 'title_missing' }).trim().min(8, 'title_missing').max(120, 'text_too_long'),
  titleEn: text(120),
  purposeFr: text(4000),
  purposeEn: text(4000),
  rulesFr: text(12_000),
  rulesEn: text(12_000),
  themeId: z.uuid('theme_unknown').optional(),
  envelope: Euros.optional(),
  opensAt: ParisTime.optional(),
  closesAt: ParisTime.optional(),
  needs: z.array(z.uuid()).default([]),
  partners: z.array(z.uuid()).default([]),
  ...criterionFields,
})

/** A draft is saved as far as it is written; what it lacks is asked at its publication. */
export const CallForm = Written.extend({ revision: z.number() }).transform((typed) => ({
  revision: typed.revision,
  content: contentOf(typed),
}))

export const NewCallForm = Written.extend({ organisationId: z.uuid('organiser_missing') }).transform((typed) => ({
  organisationId: typed.organisationId,
  ...contentOf(typed),
}))

function contentOf(typed: z.output<typeof Written>): CallContent {
  return {
    title: bothOf(typed.titleFr, typed.titleEn),
    purpose: bothOf(typed.purposeFr ?? '', typed.purposeEn),
    rules: bothOf(typed.rulesFr ?? '', typed.rulesEn),
    themeId: typed.themeId,
    envelopeCents: typed.envelope ?? 0,
    opensAt: typed.opensAt,
    closesAt: typed.closesAt,
    needIds: typed.needs,
    partnerIds: typed.partners,
    criteria: criteriaOf(typed),
  }
}

/** A press of a page's one button. */
export const PressForm = z.object({})

export const CancellationForm = z.object({
  reason: z
    .string({ error: 'reason_too_short' })
    .trim()
    .min(SHORTEST_REASON, 'reason_too_short')
    .max(2000, 'text_too_long'),
})
