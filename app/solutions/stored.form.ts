/** What rows keep as JSON, read again. */
import { z } from 'zod'
import { CLASSES, type ClassDetails, DECISIONS, WATCHES } from './medical-class.ts'
import { AI_ROLES, type AiAnswers } from './version.ts'

const answer = z.string()
const Ai = z.object({
  role: z.enum(AI_ROLES),
  ...{ oversight: answer, governance: answer, training: answer, limits: answer },
})

/** What a version says of AI; null when it uses none. */
export function aiOf(stored: unknown): AiAnswers | null {
  return stored === null || stored === undefined ? null : Ai.parse(stored)
}

const Details = z.object({
  rule: z.string(),
  class: z.enum(CLASSES),
  answers: z.object({ isMedical: z.enum(['yes', 'no']), decision: z.enum(DECISIONS), watch: z.enum(WATCHES) }),
})

/** What a line keeps of the questions about its class; null when it was told in words alone. */
export function detailsOf(stored: unknown): ClassDetails | null {
  const read = Details.safeParse(stored)
  return read.success ? read.data : null
}
