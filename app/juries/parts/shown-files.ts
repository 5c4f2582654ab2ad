/**
 * The files of a ranking as its pages send them: the browser is given what is shown and no more. With four hundred files, a field
 * that nobody reads is felt on a slow line.
 */
import type { RankedFile } from '../rankings.server.ts'

export type NamedFile = ReturnType<typeof namedFile>
export type OpenedFile = ReturnType<typeof openedFile>

/** Each by its name, what it asks for and what was decided of it; of its readings, nothing. */
export const namedFiles = (files: Map<string, RankedFile>) =>
  new Map([...files].map(([key, file]) => [key, namedFile(file)] as const))

/** The same with what each juror wrote, and the links that were declared. */
export const openedFiles = (files: Map<string, RankedFile>) =>
  new Map([...files].map(([key, file]) => [key, openedFile(file)] as const))

function namedFile({ id, number, title, organisationName, askedCents, decision }: RankedFile) {
  return { id, number, title, organisationName, askedCents, decision: decision && verdictOf(decision) }
}

function verdictOf({ applicationId, outcome, reserveRank, reasons, againstWhy }: NonNullable<RankedFile['decision']>) {
  return { applicationId, outcome, reserveRank, reasons, againstWhy }
}

function openedFile(file: RankedFile) {
  const readings = file.readings.map(({ id, jurorName, comment, confidence, versions, scores }) => {
    const marks = scores.map(({ criterionId, points, comment }) => ({ criterionId, points, comment }))
    return { id, jurorName, comment, confidence, versions, scores: marks }
  })
  return { ...namedFile(file), recusals: file.recusals, readings }
}
