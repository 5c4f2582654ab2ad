import { z } from 'zod'
import { answerField, slipsInAnswers } from '#app/calls/answers.form.ts'
import type { Answers, Questionnaire } from '#app/calls/questionnaire.ts'

export const BeginningForm = z.object({ solutionId: z.uuid('solution_missing') })

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
