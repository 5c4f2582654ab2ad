import { z } from 'zod'
import { holdsNir } from '#app/needs/nir.ts'
import { ParisTime } from '#app/platform/paris.ts'
import { INADMISSIBLE_FOR } from './admissibility.ts'
import { LONGEST_CLARIFIED, LONGEST_REQUEST, MOST_POINTS } from './clarification.ts'

const text = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, 'text_too_long')
    .refine((typed) => !holdsNir(typed), 'holds_nir')

/** Why a file is not admissible: reasons of the list, and words. */
export const TurningDownForm = z.object({
  reasons: z
    .array(z.enum(INADMISSIBLE_FOR))
    .default([])
    .refine((chosen) => chosen.length > 0, 'reasons_missing'),
  words: text(LONGEST_REQUEST)
    .default('')
    .refine((typed) => typed !== '', 'words_missing'),
})
export type TurningDown = z.output<typeof TurningDownForm>

export interface Round {
  endsAt: Date
  /** About one question, one document of the call, or the whole. */
  points: { questionId: string | null; documentId?: string; request: string }[]
}

/** What a request is about, as its box says it: a question by its id, a document by this. */
export const aboutDocument = (documentId: string) => `document-${documentId}`
const About = z
  .string()
  .regex(/^(document-)?[0-9a-f-]{36}$/)
  .transform((said) =>
    said.startsWith('document-') ? { questionId: null, documentId: said.slice(9) } : { questionId: said },
  )

/** The name of the box of one request, and of the question it is about. */
export const requestField = (place: number) => `request-${place}`
export const aboutField = (place: number) => `about-${place}`

/** What is asked about a file, row by row; a row left empty asks nothing. The end is one of those offered, or another. */
export const RoundForm = z
  .looseObject({
    end: z.string({ error: 'clarification_end_missing' }),
    endsAt: ParisTime.optional(),
  })
  .transform(({ end, endsAt, ...boxes }, told): Round => {
    const slip = (field: string, message: string) => told.addIssue({ code: 'custom', message, path: [field] })
    const points: Round['points'] = []
    for (let place = 0; place < MOST_POINTS; place += 1) {
      const read = text(LONGEST_REQUEST).safeParse(boxes[requestField(place)] ?? '')
      const about = About.safeParse(boxes[aboutField(place)])
      if (!read.success) slip(requestField(place), read.error.issues[0]?.message ?? 'text_too_long')
      else if (read.data !== '') points.push({ ...(about.data ?? { questionId: null }), request: read.data })
      else if (about.success) slip(requestField(place), 'request_missing')
    }
    if (points.length === 0 && !Object.keys(boxes).some((name) => boxes[name] && name.startsWith('about-')))
      slip(requestField(0), 'request_missing')
    const chosen = end === 'other' ? endsAt : new Date(end)
    if (chosen === undefined || Number.isNaN(chosen.getTime())) slip('endsAt', 'clarification_end_missing')
    return { endsAt: chosen ?? new Date(0), points }
  })

export const clarifiedField = (pointId: string) => `clarified-${pointId}`

/** What the team of a file answers, request by request; kept, or sent for good, or kept on the way to where papers are given. */
export const ClarifiedForm = z
  .looseObject({ onward: z.enum(['sending', 'papers']).optional() })
  .transform(({ onward, ...boxes }, told) => {
    const answers: Record<string, string> = {}
    for (const [name, typed] of Object.entries(boxes)) {
      if (!name.startsWith('clarified-')) continue
      const read = text(LONGEST_CLARIFIED).safeParse(typed)
      if (read.success) answers[name.slice('clarified-'.length)] = read.data
      else told.addIssue({ code: 'custom', message: read.error.issues[0]?.message ?? 'text_too_long', path: [name] })
    }
    return { answers, send: onward === 'sending', toPapers: onward === 'papers' }
  })
export type Clarified = Pick<z.output<typeof ClarifiedForm>, 'answers' | 'send'>
