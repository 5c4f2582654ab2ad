import { z } from 'zod'
import { type Board as BoardAsked, boardAddress } from './board.ts'
import { revision, writing } from './need.form.ts'
import { CHANNELS, LONGEST_DETAIL, SHORTEST_STORY } from './need.ts'
import { LONGEST_PLACE, PILES, VERBS, type Verb, WHOSE } from './triage.ts'

/** As many as a person can look over before saying the same to all. */
export const MOST_AT_ONCE = 100

const reason = writing('reason_missing').min(SHORTEST_STORY, 'reason_too_short').max(LONGEST_DETAIL, 'reason_too_long')
const question = writing('question_missing')
  .min(SHORTEST_STORY, 'question_too_short')
  .max(LONGEST_DETAIL, 'question_too_long')
const chosen = z.array(z.uuid(), { error: 'none_chosen' }).min(1, 'none_chosen').max(MOST_AT_ONCE, 'too_many_chosen')

export const QuestionForm = z.object({ revision, question })
export const AnswerForm = z.object({
  answer: writing('answer_missing').min(2, 'answer_missing').max(1500, 'story_too_long'),
  /** Ticked once the writer has seen what was noticed in the text and keeps it. */
  seen: z.boolean().default(false),
})
export const RedirectionForm = z.object({
  revision,
  reason,
  where: writing('where_missing').min(5, 'where_missing').max(LONGEST_PLACE, 'where_too_long'),
})
export const SureForm = z.object({ sure: z.literal('on', { error: 'not_confirmed' }) })
export const HandoverForm = z.object({ colleague: z.uuid('colleague_missing').optional(), revision: z.number().int() })

export const ManyDeclined = z.object({ need: chosen, reason })
export const ManyAsked = z.object({ need: chosen, question })
export const ManyHandedOver = z.object({ need: chosen, colleague: z.uuid('colleague_missing') })
export const ManyThemed = z.object({ need: chosen, themeId: z.uuid('theme_missing') })

/** The shape of an id; a form file asks no server's maker of ids. */
const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

/** Where a page of the board ends: since when its last line waits, and which line it is. */
const Key = z.string().regex(new RegExp(`^\\d{1,15}~${UUID}$`))

/** What the board's address asks; what cannot be understood in it asks for nothing. */
const Board = z.object({
  pile: z.enum(PILES).catch('submitted'),
  whose: z.enum(WHOSE).catch('all'),
  channel: z.enum(CHANNELS).optional().catch(undefined),
  warned: z.literal('1').optional().catch(undefined),
  after: Key.optional().catch(undefined),
})

export function boardAsked(url: string): BoardAsked {
  return Board.parse(Object.fromEntries(new URL(url).searchParams))
}

const ID = new RegExp(`^${UUID}$`)

/** The needs ticked on the board, each once. */
export function chosenIn(url: string) {
  const ids = new URL(url).searchParams.getAll('need').filter((id) => ID.test(id))
  return [...new Set(ids)].slice(0, MOST_AT_ONCE)
}

/** Where a page opened from the board goes back to: the same pile, with the same filters; elsewhere when it was not. */
export function backFrom(url: string, otherwise: string) {
  const back = new URL(url).searchParams.get('back') ?? ''
  if (!/^\/needs\/triage(\?|$)/.test(back)) return otherwise
  return `${boardAddress(boardAsked(`http://board${back}`))}#board`
}

/** What has just been done to many, as the board's address tells it: how many, and those left out with their reasons. */
const Told = z.object({
  did: z.enum(VERBS),
  n: z.coerce.number().int().min(0).max(MOST_AT_ONCE),
  left: z.array(z.string().regex(new RegExp(`^${UUID}~[a-z_]{3,40}$`))).max(MOST_AT_ONCE),
})

export function toldIn(url: string) {
  const { searchParams } = new URL(url)
  const [did, n, left] = [searchParams.get('did'), searchParams.get('n'), searchParams.getAll('left')]
  const told = Told.safeParse({ did, n, left })
  if (!told.success) return null
  const reasons = told.data.left.map((one) => ({ id: one.slice(0, 36), reason: one.slice(37) }))
  return { did: told.data.did, done: told.data.n, left: reasons }
}

/** The board again, once many were done. */
export function boardOnce(did: Verb, { done, left }: { done: number; left: Record<string, string> }) {
  const told = Object.entries(left).map(([id, reason]) => `&left=${id}~${reason}`)
  return `/needs/triage?did=${did}&n=${done}${told.join('')}#board`
}
