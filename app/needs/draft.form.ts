import { z } from 'zod'
import { TERRITORIES } from '#app/facilities/facility.ts'
import { type Answers, ASKED, LONGEST_KEPT, ONWARD, type Onward, type Step, stepAsking } from './draft.ts'
import { NeedForm, writing } from './need.form.ts'
import { AUTHOR_KINDS, FREQUENCIES, SETTINGS, SEVERITIES, SPEAKS_FOR, SUFFERERS } from './need.ts'
import { REFUSED, WANTED } from './wish.ts'

const text = writing('missing').max(LONGEST_KEPT, 'kept_too_long').optional()
const ticked = z.literal('on').optional()

/** What a draft keeps: each answer as it was typed, finished or not. A social-security number is kept nowhere, not even here. */
export const Kept = z.object({
  title: text,
  story: text,
  sufferers: z.array(z.enum(SUFFERERS)).optional(),
  setting: z.enum(SETTINGS).optional(),
  facilityName: text,
  territory: z.enum(TERRITORIES).optional(),
  placePublic: ticked,
  authorKind: z.enum(AUTHOR_KINDS).optional(),
  speaksFor: z.enum(SPEAKS_FOR).optional(),
  publish: z.enum(['words', 'summary']).optional(),
  frequency: z.enum(FREQUENCIES).optional(),
  severity: z.enum(SEVERITIES).optional(),
  coping: text,
  constraints: text,
  success: text,
  leftOut: text,
  codesign: ticked,
  host: ticked,
  wanted: z.array(z.enum(WANTED)).optional(),
  refused: z.array(z.enum(REFUSED)).optional(),
  wantedOwn: text,
  refusedOwn: text,
  contact: text,
  seen: ticked,
  campaignId: z.uuid().optional(),
})
type KeptAnswers = z.infer<typeof Kept>

/** Which of the draft's versions the writer had before their eyes; a new one begins at none. */
const revision = z.number().int().min(0).max(1_000_000).default(0)

/** One page: everything at once; `onward` says what was pressed, `quiet` that the page itself keeps it while one types. */
export const DraftForm = Kept.extend({
  revision,
  onward: z.enum(['kept', 'sending']).default('sending'),
  quiet: ticked,
})

/** One guided screen: its own answers only. */
export function screenForm(step: Step) {
  const own = Object.fromEntries(ASKED[step].map((field) => [field, true])) as Partial<Record<keyof KeptAnswers, true>>
  return Kept.pick(own).extend({ revision, onward: z.enum(ONWARD).default('next') })
}

/** Why one may not go on from a screen that was kept: a version from elsewhere, or an answer that could not be sent so. Going back or stopping is always allowed. */
export function slipOnward(step: Step, answers: Answers, onward: Onward, objection: string | null) {
  if (objection) return { '': [objection] }
  if (onward !== 'next') return null
  const read = NeedForm.safeParse(asRead(answers))
  const own = (read.error?.issues ?? []).filter(({ path }) => stepAsking(String(path[0])) === step)
  if (own.length === 0) return null
  return Object.fromEntries(own.map(({ path, message }): [string, string[]] => [String(path[0]), [message]]))
}

/** A ticked box as the form reads it. */
const asRead = (answers: Answers) =>
  Object.fromEntries(Object.entries(answers).map(([field, value]) => [field, value === 'on' ? true : value]))

/** The first guided screen begins the draft, with what the poster it came from already says. */
export const BeginningForm = NeedForm.pick({ title: true }).extend({
  facilityName: text,
  campaignId: z.uuid().optional(),
})

export const SendingForm = NeedForm.extend({ revision })

export const ForgettingForm = z.object({ sure: z.literal('on', { error: 'forgetting_not_confirmed' }) })

/** The draft that is given up for somebody else's need, when there is one. */
export const JoiningForm = z.object({ draft: z.string().max(60).optional() })
