/** The boxes that write a question: the browser knows them too. */

/** A question of more than three lines is a text nobody reads to its end. */
export const LONGEST_LABEL = 300
export const LONGEST_HELP = 1000

/** The boxes of one option: its words in each language, then its id where it has one. */
export const optionField = (row: number, part: 0 | 1 | 'id') => `option-${row}-${part}`
