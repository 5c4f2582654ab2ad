import { z } from 'zod'
import { holdsNir } from '#app/needs/identifiers.ts'
import {
  commentField,
  LONGEST_COMMENT,
  LONGEST_NOTE,
  LONGEST_SPENT,
  type Mark,
  MOST_POINTS,
  pointsField,
} from './review.ts'

export const DeclarationForm = z
  .object({
    link: z.enum(['none', 'some'], { error: 'interest_not_declared' }),
    note: z.string().trim().max(LONGEST_NOTE, 'note_too_long').optional(),
  })
  .transform(({ link, note }) => ({ conflict: link === 'some', note }))

const COMMENT_BOX = /^comment-([0-9a-f-]{36})$/

/** Where the juror goes after saving: on to reading again, or nowhere, visibly or (when the page saves by itself) not. */
const Next = z.enum(['stay', 'submission', 'quiet']).catch('stay')

/** Seconds at the page since the last saving; what is no such number counts for nothing. */
const Spent = z.coerce.number().int().min(0).max(LONGEST_SPENT).catch(0)

/** The grid as typed, complete or not: a draft keeps whatever is there. */
export const GridForm = z.record(z.string(), z.unknown()).transform((typed, context) => {
  const slip = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
  const textIn = (field: string) => {
    const text = textOf(typed[field])
    if (text.length > LONGEST_COMMENT) slip(field, 'comment_too_long')
    if (holdsNir(text)) slip(field, 'nir_in_text')
    return text
  }
  const pointsIn = (field: string) => {
    const points = textOf(typed[field])
    if (!/^[0-9]?$/.test(points) || Number(points) > MOST_POINTS) slip(field, 'points_malformed')
    return points === '' ? null : Number(points)
  }
  const ids = Object.keys(typed).flatMap((field) => COMMENT_BOX.exec(field)?.[1] ?? [])
  const scores: Mark[] = ids.map((criterionId) => {
    return { criterionId, points: pointsIn(pointsField(criterionId)), comment: textIn(commentField(criterionId)) }
  })
  const revision = /^\d{1,6}$/.test(textOf(typed.revision)) ? Number(typed.revision) : undefined
  const confidence = textOf(typed.confidence)
  if (!/^[123]?$/.test(confidence)) slip('confidence', 'confidence_malformed')
  return {
    scores,
    comment: textIn('comment'),
    confidence: confidence === '' ? null : Number(confidence),
    spent: Spent.parse(typed.spent),
    revision,
    next: Next.parse(typed.next),
  }
})

/** A box's text, with the line ends of every browser made one. */
function textOf(typed: unknown) {
  return typeof typed === 'string' ? typed.replace(/\r\n?/g, '\n').trim() : ''
}
