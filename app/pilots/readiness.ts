/**
 * Readiness: most digital projects die at deployment because the organisation was forgotten, so a ward answers twelve
 * plain questions before anyone starts. Each is worth 0 (nothing yet) to 3 (done); they stand in four blocks.
 */
export const READINESS = {
  backing: ['sponsor', 'decision', 'shared_need'],
  people: ['team', 'time', 'training'],
  work: ['steps', 'alerts', 'coordination'],
  means: ['computing', 'data', 'money'],
} as const

export type Block = keyof typeof READINESS
export type Item = (typeof READINESS)[Block][number]

export const BLOCKS = ['backing', 'people', 'work', 'means'] as const satisfies readonly Block[]
export const ITEMS: readonly Item[] = BLOCKS.flatMap((block): readonly Item[] => READINESS[block])

export const MOST_POINTS = 3
export const MOST_TOTAL = ITEMS.length * MOST_POINTS
/** Twenty of thirty-six: a little over half, with no block left at nothing (domain.md, 3.1). */
export const ENOUGH = 20

export interface ReadinessAnswer {
  item: Item
  points: number
  note: string
}

export function isItem(word: string): word is Item {
  return ITEMS.some((item) => item === word)
}

/** What the answers are worth, block by block, and whether they open the gate. */
export function weigh(answers: ReadinessAnswer[]) {
  const points = (items: readonly Item[]) =>
    answers.filter((answer) => items.includes(answer.item)).reduce((sum, answer) => sum + answer.points, 0)
  const blocks = BLOCKS.map((block) => ({ block, points: points(READINESS[block]) }))
  const total = points(ITEMS)
  return { total, blocks, objection: objectionOf(answers, total, blocks) }
}

/** Why the gate stays shut; null when it opens. */
export type GateObjection = 'readiness_missing' | 'support_plan_first' | null

function objectionOf(answers: ReadinessAnswer[], total: number, blocks: { points: number }[]): GateObjection {
  if (answers.length === 0) return 'readiness_missing'
  if (total < ENOUGH || blocks.some((block) => block.points === 0)) return 'support_plan_first'
  return null
}

/** Why these answers cannot be kept; null when they can. Who answers the alerts is always said. */
export function objectionToAnswers(answers: ReadinessAnswer[]) {
  const told = new Set(answers.map((answer) => answer.item))
  if (told.size !== ITEMS.length || answers.length !== ITEMS.length) return 'readiness_incomplete'
  if (answers.some(({ points }) => !Number.isInteger(points) || points < 0 || points > MOST_POINTS)) {
    return 'points_missing'
  }
  if (answers.some(({ item, note }) => item === 'alerts' && note.trim() === '')) return 'alerts_note_missing'
  return null
}
