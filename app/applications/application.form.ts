import { z } from 'zod'
import { Euros } from '#app/platform/money.ts'
import { answerField, LONGEST_TITLE, type Question } from './application.ts'

/** Nobody types this much; a draft keeps what is over its question's length, so that it can be shortened later. */
const MOST_KEPT = 40_000

export const BeginningForm = z.object({ solutionId: z.uuid('solution_missing') })

/** A draft is kept complete or not; `onward` is where the writer goes next. */
export function draftForm(questions: Question[]) {
  const kept = z.string().trim().max(MOST_KEPT, 'text_too_long').default('')
  const boxes = Object.fromEntries(questions.map(({ id }) => [answerField(id), kept]))
  const typed = z.object({
    title: z.string().trim().max(LONGEST_TITLE, 'application_title_too_long').default(''),
    asked: Euros.optional(),
    revision: z.number(),
    onward: z.enum(['submission']).optional(),
    ...boxes,
  })
  return typed.transform(({ title, asked, revision, onward, ...answers }) => {
    const written = questions.map(({ id }) => [id, String((answers as Record<string, unknown>)[answerField(id)] ?? '')])
    return { onward, draft: { title, askedCents: asked ?? 0, revision, answers: Object.fromEntries(written) } }
  })
}

/** A press of a page's one button. */
export const PressForm = z.object({})

export const WithdrawalForm = z.object({ reason: z.string().trim().max(2000, 'text_too_long').optional() })
