import { answerQuestion, declineQuestion } from '#app/calls/public-answers.server.ts'
import { askQuestion } from '#app/calls/public-questions.server.ts'
import { SECRETS } from './secrets.ts'
import type { Calls } from './world.calls.ts'
import type { Cast } from './world.people.ts'

/** Questions about the rules of the open call: one that waits, one answered in other words, one declined. */
export async function makeQuestions({ author, coord, firm2 }: Cast, calls: Calls) {
  const { id: callId } = calls['open call']
  const asked = await askQuestion(author, callId, SECRETS['question about a call'], 'fr')
  const answered = await askQuestion(firm2, callId, SECRETS['first words of a question'], 'fr')
  const told = { question: { fr: 'Un essai peut-il durer six mois ?' }, answer: { fr: 'Oui, et même neuf.' } }
  await answerQuestion(coord, answered.id, told)
  const declined = await askQuestion(firm2, callId, 'Pourquoi pas mon projet à moi ?', 'fr')
  await declineQuestion(coord, declined.id, SECRETS['reason not to answer'])
  return { 'asked question': asked, 'answered question': answered, 'declined question': declined }
}
