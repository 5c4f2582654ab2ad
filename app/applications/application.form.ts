import { z } from 'zod'
import { answerField, answersTyped, slipsInAnswers } from '#app/calls/answers.form.ts'
import { type Answers, type Questionnaire, questionsOf } from '#app/calls/questionnaire.ts'
import { Euros } from '#app/platform/money.ts'
import { LONGEST_TITLE } from './application.ts'

export const BeginningForm = z.object({ solutionId: z.uuid('solution_missing') })

/** A draft is kept complete or not; `onward` is where the writer goes next. */
export function draftForm(questionnaire: Questionnaire) {
  const typed = z.looseObject({
    title: z.string().trim().max(LONGEST_TITLE, 'application_title_too_long').default(''),
    asked: Euros.optional(),
    revision: z.coerce.number(),
    onward: z.enum(['submission']).optional(),
  })
  return typed.transform(({ title, asked, revision, onward, ...boxes }) => {
    const answers = answersTyped(questionsOf(questionnaire), boxes)
    return { onward, draft: { title, askedCents: asked ?? 0, revision, answers } }
  })
}

interface Written {
  title: string
  askedCents: number
  answers: Answers
}

/** All that a draft still lacks to be submitted, as field → reason word; the page and the command both ask. */
export function slipsIn(draft: Written, questionnaire: Questionnaire) {
  const slips: Record<string, string> = {}
  if (draft.title === '') slips.title = 'application_title_missing'
  if (draft.askedCents <= 0) slips.asked = 'amount_missing'
  for (const [id, reason] of Object.entries(slipsInAnswers(questionnaire, draft.answers)))
    slips[answerField(id)] = reason
  return slips
}

/** A press of a page's one button. */
export const PressForm = z.object({})

export const WithdrawalForm = z.object({ reason: z.string().trim().max(2000, 'text_too_long').optional() })
