import { z } from 'zod'
import { REQUIREMENTS } from '#app/solutions/requirement.ts'
import {
  AUDIENCES,
  LONGEST_LONG,
  MOST_COLUMNS,
  MOST_OPTIONS,
  MOST_QUESTIONS,
  MOST_SECTIONS,
  QUESTION_KINDS,
  type Questionnaire,
} from './questionnaire.ts'

const Both = z.object({ fr: z.string(), en: z.string().optional() })
const Choice = z.object({ id: z.uuid(), label: Both })

const Asked = z.object({
  id: z.uuid(),
  kind: z.enum(QUESTION_KINDS),
  label: Both,
  help: Both,
  required: z.boolean(),
  audience: z.enum(AUDIENCES),
  longest: z.number().int().min(1).max(LONGEST_LONG).optional(),
  least: z.number().optional(),
  most: z.number().optional(),
  options: z.array(Choice).max(MOST_OPTIONS).optional(),
  columns: z.array(Choice).max(MOST_COLUMNS).optional(),
  requirement: z.enum(REQUIREMENTS).optional(),
  when: z.object({ questionId: z.uuid(), isOneOf: z.array(z.uuid()) }).optional(),
})

/** A questionnaire as it is stored: what the builder writes and every reader reads again. */
export const QuestionnaireForm: z.ZodType<Questionnaire> = z.object({
  sections: z
    .array(z.object({ id: z.uuid(), title: Both, help: Both, questions: z.array(Asked).max(MOST_QUESTIONS) }))
    .max(MOST_SECTIONS),
})
