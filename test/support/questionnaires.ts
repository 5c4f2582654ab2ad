import type { Question, Questionnaire } from '#app/calls/questionnaire.ts'
import { newId } from '#app/platform/id.ts'

/** A question of two hundred characters at most, required, read by the jury. */
export function aQuestion(changes: Partial<Question> = {}): Question {
  const told = { label: { fr: 'Que proposez-vous ?' }, help: { fr: '' }, longest: 200 }
  return { id: newId(), kind: 'long', ...told, required: true, audience: 'jury', ...changes }
}

/** A questionnaire of one section; a single question unless told otherwise. */
export function aQuestionnaire(questions: Question[] = [aQuestion()]): Questionnaire {
  return { sections: [{ id: newId(), title: { fr: 'Votre projet' }, help: { fr: '' }, questions }] }
}
