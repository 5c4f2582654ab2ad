import { z } from 'zod'
import { bothOf } from '#app/platform/bilingual.ts'
import { newId } from '#app/platform/id.ts'
import { Euros } from '#app/platform/money.ts'
import { REQUIREMENTS, type Requirement } from '#app/solutions/requirement.ts'
import { LONGEST_HELP, LONGEST_LABEL, optionField } from './question-boxes.ts'
import {
  AUDIENCES,
  LONGEST_LONG,
  MOST_COLUMNS,
  MOST_OPTIONS,
  type Option,
  QUESTION_KINDS,
  type Question,
} from './questionnaire.ts'

/**
 * What the builder accepts: one small form per verb. A question is kept as far as it is written; what it lacks is said beside it
 * and keeps it from being published.
 */

const LONGEST_OPTION = 200
const SHORTEST_LIMIT = 10

const text = (longest: number) => z.string().trim().max(longest, 'text_too_long').default('')
const whole = (reason: string) => z.number(reason).int(reason)

const told = {
  titleFr: text(LONGEST_LABEL),
  titleEn: text(LONGEST_LABEL),
  helpFr: text(LONGEST_HELP),
  helpEn: text(LONGEST_HELP),
}

/** The words of a section; a title is what its readers find their way by. */
export const SectionForm = z
  .object({ ...told, titleFr: z.string('section_title_missing').trim().max(LONGEST_LABEL, 'text_too_long') })
  .transform((typed) => ({ title: bothOf(typed.titleFr, typed.titleEn), help: bothOf(typed.helpFr, typed.helpEn) }))

export const SectionChangeForm = z.intersection(SectionForm, z.object({ stamp: z.string() }))

/** A new question: how it is answered, then its words. */
export const NewQuestionForm = z
  .object({
    kind: z.enum(QUESTION_KINDS, 'kind_missing'),
    titleFr: z.string('question_missing').trim().max(LONGEST_LABEL, 'text_too_long'),
    titleEn: text(LONGEST_LABEL),
  })
  .transform(({ kind, titleFr, titleEn }) => ({ kind, label: bothOf(titleFr, titleEn) }))

export const KindForm = z.object({ kind: z.enum(QUESTION_KINDS, 'kind_missing'), stamp: z.string() })

export const PlaceForm = z.object({ to: z.enum(['up', 'down']) })

/** A press of a page's one button. */
export const PressForm = z.object({})

/** What changed, told to those who had begun; English where it was written. */
export const RevisionForm = z
  .object({
    changeFr: z.string('change_missing').trim().min(10, 'change_missing').max(2000, 'text_too_long'),
    changeEn: text(2000),
  })
  .transform(({ changeFr, changeEn }) => bothOf(changeFr, changeEn))

const OPTION_ROWS = Array.from({ length: MOST_OPTIONS }, (_, row) => row)

const optionFields = Object.fromEntries(
  OPTION_ROWS.flatMap((row) => [
    [optionField(row, 0), text(LONGEST_OPTION)],
    [optionField(row, 1), text(LONGEST_OPTION)],
    [optionField(row, 'id'), z.uuid().optional()],
  ]),
) as { [name: `option-${number}-${string}`]: z.ZodType<string | undefined> }

const limit = whole('limit_malformed').min(SHORTEST_LIMIT, 'limit_malformed').max(LONGEST_LONG, 'limit_malformed')
const figure = z.number('number_malformed').optional()

/** One question as its page writes it. `when` are pairs "choice:option", of one choice alone. */
export const QuestionForm = z
  .object({
    ...told,
    ...optionFields,
    stamp: z.string(),
    required: z.literal('on').optional(),
    audience: z.enum(AUDIENCES, 'audience_missing'),
    longest: limit.optional(),
    least: figure,
    most: figure,
    leastAmount: Euros.optional(),
    mostAmount: Euros.optional(),
    requirement: z.enum(REQUIREMENTS).optional(),
    when: z
      .array(z.string().regex(/^[0-9a-f-]{36}:[0-9a-f-]{36}$/, 'condition_unknown'))
      .max(MOST_OPTIONS, 'condition_unknown')
      .default([])
      .refine((pairs) => new Set(pairs.map((pair) => pair.slice(0, 36))).size <= 1, 'one_condition'),
  })
  .transform((typed) => ({ stamp: typed.stamp, written: (question: Question) => written(question, typed) }))

type Typed = Record<string, unknown> & {
  titleFr: string
  titleEn: string
  helpFr: string
  helpEn: string
  required?: 'on'
  audience: Question['audience']
  longest?: number
  least?: number
  most?: number
  leastAmount?: number
  mostAmount?: number
  requirement?: Requirement
  when: string[]
}

/** The question with what was typed; its kind says which boxes it had. */
function written({ id, kind }: Question, typed: Typed): Question {
  const { titleFr, titleEn, helpFr, helpEn, required, audience, when } = typed
  const [pair] = when
  return {
    id,
    kind,
    label: bothOf(titleFr, titleEn),
    help: bothOf(helpFr, helpEn),
    required: required === 'on',
    audience,
    ...ownOf(kind, typed),
    ...(pair ? { when: { questionId: pair.slice(0, 36), isOneOf: when.map((one) => one.slice(37)) } } : {}),
  }
}

function ownOf(kind: Question['kind'], typed: Typed): Partial<Question> {
  const { longest, least, most, leastAmount, mostAmount, requirement } = typed
  if (kind === 'short' || kind === 'long') return longest === undefined ? {} : { longest }
  if (kind === 'number') return given({ least, most })
  if (kind === 'money') return given({ least: leastAmount, most: mostAmount })
  if (kind === 'choice' || kind === 'several') return { options: optionsOf(typed, MOST_OPTIONS) }
  if (kind === 'table') return { columns: optionsOf(typed, MOST_COLUMNS) }
  return kind === 'passport' && requirement ? { requirement } : {}
}

const given = (ends: { least?: number; most?: number }) =>
  Object.fromEntries(Object.entries(ends).filter(([, end]) => end !== undefined))

/** Rows left empty are no options; one that was there keeps its id, so that answers already given keep their meaning. */
function optionsOf(typed: Typed, most: number): Option[] {
  const rows = OPTION_ROWS.map((row) => {
    const [fr, en, id] = [optionField(row, 0), optionField(row, 1), optionField(row, 'id')].map((name) => typed[name])
    return { id: typeof id === 'string' ? id : newId(), label: bothOf(String(fr ?? ''), String(en ?? '')) }
  })
  return rows.filter((row) => row.label.fr !== '').slice(0, most)
}
