import type { Application } from '#prisma/client/client.ts'
import type { findApplication } from './applications.server.ts'

export type Row = Application
export type ApplicationBrief = ReturnType<typeof shownOf>
export type ApplicationWhole = Awaited<ReturnType<typeof findApplication>>

interface Named {
  name: string
  slug: string
  pitch: string
  organisationName: string
}

/** A file as lists show it, with the names of who sends it and with what. */
export function shownOf(row: Row, solution: Named | undefined) {
  const { id, number, callId, cutoffId, organisationId, solutionId, stage, title } = row
  const { submittedAt, digest, stageReason, importedFrom } = row
  return {
    ...{ id, number, callId, cutoffId, organisationId, solutionId, stage, title, submittedAt, digest, stageReason },
    importedFrom,
    askedCents: Number(row.askedCents),
    organisationName: solution?.organisationName ?? '',
    solutionName: solution?.name ?? '',
    solutionSlug: solution?.slug ?? '',
    solutionPitch: solution?.pitch ?? '',
  }
}
