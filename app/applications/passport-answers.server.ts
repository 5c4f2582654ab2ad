import { type Answers, type Questionnaire, questionsOf } from '#app/calls/questionnaire.ts'
import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db.ts'
import { listPassportLines } from '#app/solutions/passports.server.ts'
import { listCurrentVersions } from '#app/solutions/versions.server.ts'
import type { ApplicationWhole } from './applications.server.ts'
import { answeredBy } from './passport-answer.ts'

const linesAsked = (questionnaire: Questionnaire) =>
  questionsOf(questionnaire).filter(({ kind }) => kind === 'passport')

/** The lines asked, as the passport of the solution's version says them now; nothing where nobody told any. */
export async function listLinesNow(questionnaire: Questionnaire, solutionId: string): Promise<Answers> {
  const version = await findVersionAsked(questionnaire, solutionId)
  if (!version) return {}
  const lines = (await listPassportLines([version.id])).get(version.id) ?? []
  const told = linesAsked(questionnaire).flatMap(({ id, requirement }) => {
    const line = lines.find((one) => one.requirement === requirement)
    return line ? [[id, answeredBy(line, version.name)]] : []
  })
  return Object.fromEntries(told)
}

/** The version whose passport a file shows; null when it asks no line of it, or when none is described. */
export async function findVersionAsked(questionnaire: Questionnaire, solutionId: string) {
  if (linesAsked(questionnaire).length === 0) return null
  return (await listCurrentVersions([solutionId])).get(solutionId) ?? null
}

/** Keep the lines of a file as they stand, in the transaction that sends it. */
export async function keepLines(tx: Tx, { id: applicationId, questionnaire, answers }: ApplicationWhole) {
  const asked = linesAsked(questionnaire)
  if (asked.length === 0) return
  await tx.answer.deleteMany({ where: { applicationId, questionId: { in: asked.map(({ id }) => id) } } })
  const data = asked.flatMap(({ id: questionId, audience }) => {
    const value = answers[questionId]
    return value === undefined ? [] : [{ applicationId, questionId, audience, value, savedAt: now() }]
  })
  await tx.answer.createMany({ data })
}
