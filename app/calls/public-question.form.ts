import { z } from 'zod'
import { holdsNir } from '#app/needs/nir.ts'
import { bothOf } from '#app/platform/bilingual.ts'
import { SHORTEST_REASON } from './call.ts'
import { LONGEST_ANSWER, LONGEST_QUESTION, SHORTEST_QUESTION } from './public-question.ts'

const clean = (text: string) => !holdsNir(text)
const told = (shortest: number, longest: number, tooShort: string) =>
  z.string({ error: tooShort }).trim().min(shortest, tooShort).max(longest, 'text_too_long').refine(clean, 'holds_nir')
const free = (longest: number) => z.string().trim().max(longest, 'text_too_long').refine(clean, 'holds_nir').optional()

export const QuestionAskedForm = z.object({ text: told(SHORTEST_QUESTION, LONGEST_QUESTION, 'question_too_short') })

/** The question as everyone will read it, and its answer; English where it was written. */
export const AnswerForm = z
  .object({
    questionFr: told(SHORTEST_QUESTION, LONGEST_QUESTION, 'question_too_short'),
    questionEn: free(LONGEST_QUESTION),
    answerFr: told(2, LONGEST_ANSWER, 'answer_too_short'),
    answerEn: free(LONGEST_ANSWER),
  })
  .transform(({ questionFr, questionEn, answerFr, answerEn }) => {
    return { question: bothOf(questionFr, questionEn), answer: bothOf(answerFr, answerEn) }
  })

export const DeclinedForm = z.object({ reason: told(SHORTEST_REASON, LONGEST_QUESTION, 'reason_too_short') })

export const JoinedForm = z.object({ answeredId: z.uuid('answered_missing') })
