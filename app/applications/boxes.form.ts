import { z } from 'zod'
import { answerField, answerTyped, isBoxed } from '#app/calls/answers.form.ts'
import { type Answer, type Questionnaire, questionsOf } from '#app/calls/questionnaire.ts'
import { holdsNir } from '#app/needs/nir.ts'
import { centsOf } from '#app/platform/money.ts'
import { LONGEST_TITLE } from './application.ts'
import type { TypedBox } from './boxes.ts'
import { ASKED, FUNDERS, marksIn, TITLE, wishBox } from './marks.ts'
import { LONGEST_WISH_ANSWER } from './wish-answer.ts'

/** All that a draft asks for, beside its title and its amount. */
export interface AskedOf {
  questionnaire: Questionnaire
  /** The wishes to be answered, by the id of their box. */
  wishIds: string[]
  partnerIds: string[]
}

type Fields = Record<string, unknown>
type Read = { value: Answer } | { refused: string }
type Reader = (fields: Fields) => Read

/**
 * A draft as its page sends it: the boxes it holds are those it has marks of, all of them or the few touched since the last time.
 * What cannot be kept in a box is said beside it; the others are kept all the same.
 */
export function draftForm(asked: AskedOf) {
  const readers = readersOf(asked)
  const posted = z.looseObject({
    seen: z.string().max(20_000).default(''),
    /** Where the writer goes next. */
    onward: z.enum(['submission']).optional(),
    /** The page itself saves while one types. */
    quiet: z.literal('on').optional(),
    /** The boxes it has something new of; all of them when a person pressed the button. */
    touched: z.string().max(20_000).default(''),
    /** Chosen between two texts of one box: one's own over the one marked, or the other's. */
    mine: z.string().max(200).optional(),
    theirs: z.string().max(200).optional(),
  })
  return posted.transform(({ seen, onward = 'edit', quiet, touched, mine = '', theirs = '', ...fields }) => {
    const marks = new Map([...marksIn(seen), ...marksIn(mine)])
    const sent = quiet ? new Set(touched.split(' ')) : new Set(marks.keys())
    sent.delete(theirs)
    const boxes: TypedBox[] = []
    const refused: Record<string, string[]> = {}
    for (const [box, reader] of readers) {
      const mark = marks.get(box)
      if (mark === undefined || !sent.has(box)) continue
      const read = reader(fields)
      if ('refused' in read) refused[box] = [read.refused]
      else boxes.push({ box, seen: mark, value: read.value })
    }
    return { onward, quiet: quiet === 'on', seen: marks, boxes, refused }
  })
}

function readersOf({ questionnaire, wishIds, partnerIds }: AskedOf) {
  const answers = questionsOf(questionnaire)
    .filter(isBoxed)
    .map((question): [string, Reader] => [
      answerField(question.id),
      (fields) => {
        const read = answerTyped(question, fields)
        return read.success ? { value: read.data } : { refused: read.error.issues[0]?.message ?? 'text_too_long' }
      },
    ])
  const wishes = wishIds.map((id): [string, Reader] => [
    wishBox(id),
    text(wishBox(id), LONGEST_WISH_ANSWER, 'answer_too_long'),
  ])
  const funders: Reader = (fields) => ({
    value: partnerIds.filter((id) => listed(fields[FUNDERS]).includes(id)).sort(),
  })
  const readers: [string, Reader][] = [
    [TITLE, text(TITLE, LONGEST_TITLE, 'application_title_too_long')],
    [ASKED, amount],
    [FUNDERS, funders],
    ...answers,
    ...wishes,
  ]
  return readers.map(([box, reader]): [string, Reader] => [box, (fields) => withoutNir(reader(fields))])
}

function text(name: string, longest: number, tooLong: string): Reader {
  return (fields) => {
    const typed = String(fields[name] ?? '')
      .replaceAll('\r\n', '\n')
      .trim()
    return typed.length > longest ? { refused: tooLong } : { value: typed }
  }
}

const amount: Reader = (fields) => {
  const typed = String(fields[ASKED] ?? '').trim()
  const cents = typed === '' ? 0 : centsOf(typed)
  return cents === null ? { refused: 'amount_malformed' } : { value: cents > 0 ? cents : '' }
}

/** A social-security number is kept nowhere, not even in a draft. */
function withoutNir(read: Read): Read {
  if ('refused' in read || typeof read.value === 'number') return read
  return [read.value].flat(2).some(holdsNir) ? { refused: 'nir_in_text' } : read
}

const listed = (value: unknown) => (Array.isArray(value) ? value : [value])
