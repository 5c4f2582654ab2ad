/**
 * A version of a solution is what can be had of it now: what it does, for whom, how far along, what it asks of a facility.
 * Its life: current → retired, by the next one, which takes over its passport to be looked through again.
 */
export const LONGEST_VERSION_NAME = 40
/** Half a page: what it is meant for, without the brochure. */
export const LONGEST_PURPOSE = 1500
/** A paragraph per question: more goes in a file. */
export const LONGEST_AI_ANSWER = 1000

/** What a machine that learned does in a decision of care, from least to most. */
export const AI_ROLES = ['sorts', 'suggests', 'decides_checked', 'decides_alone'] as const
type AiRole = (typeof AI_ROLES)[number]
/** What any project with AI must answer in words, besides its role. */
export const AI_QUESTIONS = ['oversight', 'governance', 'training', 'limits'] as const
type AiQuestion = (typeof AI_QUESTIONS)[number]

export type AiAnswers = { role: AiRole } & Record<AiQuestion, string>
