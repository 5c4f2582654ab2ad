/**
 * A draft is a need that its author has not sent yet: what they answered so far, for whoever holds its code.
 * Its life: begun at the first answer → kept at each screen → sent (the need takes its code) or forgotten.
 */

/** Long enough for a stay in hospital; what is not sent by then is forgotten. */
export const KEPT_DAYS = 30
export const keptUntil = (savedAt: Date) => new Date(savedAt.getTime() + KEPT_DAYS * 86_400_000)

/** A draft keeps more than may be sent, so that what is too long can be cut by its author; more than this is no text. */
export const LONGEST_KEPT = 20_000

/** The guided way: one question a screen, eight screens at most; the last one reads everything again. */
export const STEPS = ['title', 'story', 'sufferers', 'setting', 'author', 'more', 'publish', 'sending'] as const
export type Step = (typeof STEPS)[number]

/** What each screen asks, by the names of the form. */
export const ASKED = {
  title: ['title'],
  story: ['story'],
  sufferers: ['sufferers'],
  setting: ['setting', 'facilityName', 'territory', 'placePublic'],
  author: ['authorKind', 'speaksFor'],
  more: [
    ...['wanted', 'wantedOwn', 'refused', 'refusedOwn', 'frequency', 'severity'],
    ...['coping', 'constraints', 'success', 'leftOut', 'codesign', 'host'],
  ],
  publish: ['publish', 'contact'],
  sending: ['seen', 'campaignId'],
} as const satisfies Record<Step, readonly string[]>

/** The six without which a need cannot be read: each has its screen. */
export const REQUIRED = ['title', 'story', 'sufferers', 'setting', 'authorKind', 'publish'] as const

/** What was answered, by the names of the form, as a browser sends it: a ticked box is `on`. */
export type Answers = Record<string, string | string[]>

export const placeOf = (step: Step) => STEPS.indexOf(step) + 1
const stepAfter = (step: Step): Step => STEPS[placeOf(step)] ?? 'sending'
const stepBefore = (step: Step): Step => STEPS[placeOf(step) - 2] ?? 'title'

/** What was pressed at the foot of a screen. */
export const ONWARD = ['next', 'back', 'later'] as const
export type Onward = (typeof ONWARD)[number]

/** Where each leads, within the draft. */
export function onwardFrom(step: Step, onward: Onward) {
  if (onward === 'later') return 'kept'
  return onward === 'back' ? stepBefore(step) : stepAfter(step)
}

/** The screen that asks for this answer. */
export function stepAsking(field: string): Step {
  return STEPS.find((step) => (ASKED[step] as readonly string[]).includes(field)) ?? 'title'
}

/** Where someone who comes back goes on: the first screen whose answer is missing, or the last. */
export function stepToGoOn(answers: Answers): Step {
  const missing = REQUIRED.find((field) => answers[field] === undefined)
  return missing ? stepAsking(missing) : 'sending'
}

/** The draft once a screen was answered: the other screens' answers stay. */
export function withScreen(step: Step, before: Answers, answers: Answers): Answers {
  const others = Object.entries(before).filter(([field]) => stepAsking(field) !== step)
  return { ...Object.fromEntries(others), ...answers }
}

/** Whether two say the same: what is kept twice is kept once. */
export function sameAnswers(one: Answers, other: Answers) {
  return inOrder(one) === inOrder(other)
}

const inOrder = (answers: Answers) => JSON.stringify(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)))

/** What was read of a form, as answers again: nothing stands for what was left empty. */
export function answersOf(read: Record<string, unknown>): Answers {
  return Object.fromEntries(
    Object.entries(read).flatMap(([field, value]): [string, string | string[]][] => {
      if (value === true) return [[field, 'on']]
      if (Array.isArray(value)) return value.length > 0 ? [[field, value.map(String)]] : []
      return typeof value === 'string' && value !== '' ? [[field, value]] : []
    }),
  )
}

/** What is compared with the needs already heard. */
export const toldIn = ({ title = '', story = '' }: Answers) => `${title}\n${story}`.trim()
