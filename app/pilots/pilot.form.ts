import { z } from 'zod'
import { now } from '#app/platform/clock.ts'
import { instantOfParis } from '#app/platform/paris.ts'
import { isLevel } from './deployment.ts'
import { AXES, type Axis, MARKS } from './evaluation.ts'
import { SHORTEST_REFUSAL } from './hosting.ts'
import { FEWEST_PEOPLE, figureTyped, objectionToIndicator } from './indicator.ts'
import { SHORTEST_LESSON, SHORTEST_STOP_REASON } from './pilot.ts'

const text = (missing: string, longest: number, shortest = 2) =>
  z.string({ error: missing }).trim().min(shortest, missing).max(longest, 'text_too_long')

/** A day typed or picked (2026-03-12), as the instant it begins in Paris. */
const day = z.string({ error: 'day_missing' }).transform((typed, context) => {
  const instant = instantOfParis(`${typed}T00:00`)
  if (instant !== null) return instant
  context.addIssue({ code: 'custom', message: 'day_malformed' })
  return z.NEVER
})

const pastDay = (reason: string) => day.refine((instant) => instant <= now(), reason)

const figure = z.string({ error: 'figure_missing' }).transform((typed, context) => {
  const read = figureTyped(typed)
  if (read !== null) return read
  context.addIssue({ code: 'custom', message: 'figure_malformed' })
  return z.NEVER
})

/** A count of people, spaces forgiven: "1 200". */
const people = z
  .string({ error: 'people_malformed' })
  .transform((typed) => typed.replace(/\s/g, ''))
  .pipe(z.string().regex(/^\d{1,9}$/, 'people_malformed'))
  .transform(Number)

export const HostingForm = z.object({
  facilityId: z.uuid('facility_missing'),
  unit: text('unit_missing', 120),
})

export const AnswerForm = z
  .object({
    agrees: z.enum(['yes', 'no'], { error: 'answer_missing' }),
    reason: z.string().trim().max(1000, 'text_too_long').optional(),
  })
  .refine(({ agrees, reason = '' }) => agrees === 'yes' || reason.length >= SHORTEST_REFUSAL, {
    path: ['reason'],
    message: 'refusal_reason_missing',
  })
  .transform(({ agrees, reason }) => ({ agrees: agrees === 'yes', reason }))

export const OpeningForm = z
  .object({
    title: text('title_missing', 120),
    aim: text('aim_missing', 1500, 20),
    titleEnglish: z.string().trim().max(120, 'text_too_long').optional(),
    aimEnglish: z.string().trim().max(1500, 'text_too_long').optional(),
  })
  .refine(({ titleEnglish, aimEnglish }) => !titleEnglish === !aimEnglish, {
    path: ['titleEnglish'],
    message: 'english_missing',
  })

export const MilestoneForm = z.object({
  title: text('milestone_name_missing', 160),
  owner: text('owner_missing', 120),
  dueOn: day,
  trancheId: z.uuid('tranche_unknown').optional(),
})

export const IndicatorForm = z
  .object({
    name: text('indicator_name_missing', 120),
    unit: text('unit_of_measure_missing', 40, 1),
    baseline: figure,
    target: figure,
  })
  .refine((indicator) => objectionToIndicator(indicator) === null, { path: ['target'], message: 'target_is_baseline' })

export const MeasureForm = z.object({
  value: figure,
  people: people.refine((count) => count >= FEWEST_PEOPLE, 'too_few_people'),
  measuredOn: pastDay('measured_in_future'),
})

export const StopForm = z.object({ reason: text('stop_reason_too_short', 2000, SHORTEST_STOP_REASON) })

const mark = z.enum(MARKS, { error: 'mark_missing' }).transform(Number)
const marks = Object.fromEntries(AXES.map((axis) => [axis, mark])) as Record<Axis, typeof mark>

export const EvaluationForm = z.object({ ...marks, learned: text('learned_missing', 3000, SHORTEST_LESSON) })

export const DeploymentForm = z.object({
  level: z
    .string({ error: 'level_missing' })
    .transform(Number)
    .refine((level) => isLevel(level) && level > 0, 'level_missing'),
  facilityId: z.uuid('facility_missing'),
  unit: text('unit_missing', 120),
  since: pastDay('since_in_future'),
  people: people.optional(),
})

/** A page whose one button says it all. */
export const PressForm = z.object({})

/** A press, with a file that shows it or not; a browser sends an empty file where none was chosen. */
export const ReachForm = z.object({
  evidence: z.instanceof(File).optional(),
})
