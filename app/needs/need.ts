/**
 * A need is something a patient or clinician lacks, told in their own words.
 * Its life: (a draft, a row of its own) → submitted → qualified → in_call → answered → closed; aside: to_clarify, declined,
 * redirected, withdrawn. Until a coordinator has read it, it exists for its author and coordinators alone.
 */
export const STAGES = [
  'submitted',
  'to_clarify',
  'qualified',
  'in_call',
  'answered',
  'closed',
  'declined',
  'redirected',
  'withdrawn',
] as const
export type Stage = (typeof STAGES)[number]

/** What the public knows of: a coordinator has read it and told it in public words. */
export const HEARD = ['qualified', 'in_call', 'answered', 'closed'] as const satisfies Stage[]
/** What a call may be built on. */
export const CALLABLE = ['qualified', 'in_call'] as const satisfies Stage[]
/** What waits for a coordinator to read it. */
export const UNREAD = ['submitted', 'to_clarify'] as const satisfies Stage[]

/** A patient's single sentence is enough; less than this is a slip of the finger. */
export const SHORTEST_STORY = 20
/** As long as the NHS Innovation Service allows for the same question; beyond, nobody reads. */
export const LONGEST_STORY = 1500
/** What is asked beside the story is answered in a few sentences. */
export const LONGEST_DETAIL = 600
export const LONGEST_TITLE = 100
/** Promised before the first word is written: an author's words are kept no longer. */
export const KEPT_YEARS = 5

export const AUTHOR_KINDS = [
  'patient',
  'carer',
  'hospital_professional',
  'town_professional',
  'facility',
  'association',
] as const
export const SUFFERERS = ['patients', 'carers', 'professionals', 'organisation'] as const
export const SETTINGS = ['home', 'town', 'hospital', 'care_home', 'between', 'elsewhere'] as const
export const SPEAKS_FOR = ['myself', 'minor', 'protected_adult', 'group'] as const
/** From the rarest to the most often, from the least to the most grave: what comes first is read from these. */
export const FREQUENCIES = ['once', 'monthly', 'weekly', 'daily'] as const
export const SEVERITIES = ['nuisance', 'lost_time', 'suffering', 'danger'] as const
export const CHANNELS = ['web', 'assisted', 'phone', 'paper', 'import'] as const
export type Channel = (typeof CHANNELS)[number]
/** The illnesses calls are most often about; a coordinator ticks them while reading. */
export const CONDITIONS = [
  'ageing',
  'asthma_copd',
  'cancer',
  'chronic_pain',
  'diabetes',
  'disability',
  'heart',
  'infection',
  'kidney',
  'mental_health',
  'neurology',
  'perinatal',
  'sleep_apnoea',
  'surgery',
  'wounds',
] as const

interface Told {
  stage: Stage
  story: string
}

/** Why this need cannot be qualified now; null when it can. The page and the command both ask. */
export function objectionToQualifying(need: Told) {
  if (!UNREAD.some((stage) => stage === need.stage)) return 'need_already_read'
  if (need.story.length < SHORTEST_STORY) return 'story_too_short'
  return null
}

/** Why this need cannot be turned down now; null when it can. */
export function objectionToDeclining(need: { stage: Stage }) {
  return UNREAD.some((stage) => stage === need.stage) ? null : 'need_already_read'
}

/** Why no call may be built on it; null when one may. A need may be in several calls; one told in parts is called by its parts. */
export function objectionToCalling(need: { stage: Stage; splitAt: Date | null }) {
  if (need.splitAt !== null) return 'already_split'
  return CALLABLE.some((stage) => stage === need.stage) ? null : 'need_not_qualified'
}

/** What becomes of the stage when its author erases it: read ones keep their place in the chain, others leave it. */
export function stageOnceErased(stage: Stage): Stage {
  return HEARD.some((heard) => heard === stage) ? stage : 'withdrawn'
}
