import { type Questionnaire, questionsOf } from './questionnaire.ts'

/** To think of a sentence, write it and read it again: a text typed straight off goes five times as fast. */
const CHARACTERS_A_MINUTE = 60
/** To find a figure, tick a box, look for a file. */
const MINUTES_A_QUESTION = 2
/** A row of a table is some line of text. */
const CHARACTERS_OF_A_TABLE = 600

/** What a questionnaire asks of whoever answers all of it: questions, characters at most, minutes. */
export function lengthOf(questionnaire: Questionnaire) {
  const questions = questionsOf(questionnaire)
  const characters = questions.reduce((sum, { kind, longest = 0 }) => {
    return sum + (kind === 'table' ? CHARACTERS_OF_A_TABLE : longest)
  }, 0)
  const minutes = questions.length * MINUTES_A_QUESTION + characters / CHARACTERS_A_MINUTE
  const conditional = questions.filter((question) => question.when !== undefined).length
  return { questions: questions.length, conditional, characters, minutes: Math.round(minutes) }
}
