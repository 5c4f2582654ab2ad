import { mayRead } from '#app/platform/access.ts'
import type { Tx } from '#app/platform/db.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { mayWrite } from './application.access.ts'
import { objectionToSaving, type Stage } from './application.ts'

interface Held {
  stage: Stage
  questionnaireId: string
  organisationId: string
  readers: string[]
  barred: string[]
  readableFrom: Date | null
}

/** The team of a file, which nobody joins, leaves or changes until the end of this transaction; nor does anyone write or send the file meanwhile. */
export async function holdTeam(tx: Tx, id: string) {
  await holdFile(tx, id)
  return teamOf(tx, id)
}

/**
 * The same for whoever writes the file, whose right is asked again: they may have been taken out since their page was read, and
 * what they send then is refused like anything later (404 when they read nothing of it any more, 403 when they only read it).
 */
export async function holdAsWriter(tx: Tx, viewer: Viewer, id: string) {
  const held = found(await holdFile(tx, id))
  if (!mayRead(viewer, held)) refuse(404, 'not_found')
  if (!mayWrite(viewer, { ...held, team: await teamOf(tx, id) })) refuse(403, 'not_a_writer')
  return held
}

/** The same for a draft: whoever sends it at the same moment is waited for, and what is sent is not added to. */
export async function holdDraft(tx: Tx, viewer: Viewer, id: string) {
  const held = await holdAsWriter(tx, viewer, id)
  const objection = objectionToSaving(held)
  return objection ? refuse(409, objection) : held
}

/** A solution answers a call once: two people who begin its file, or take it up again, in the same second come one after the other. */
export async function holdPlace(tx: Tx, { callId, solutionId }: { callId: string; solutionId: string }) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${callId} ${solutionId}`}, 0))`
}

async function holdFile(tx: Tx, id: string) {
  const [row] = await tx.$queryRaw<Held[]>`
    SELECT stage, questionnaire_id AS "questionnaireId", organisation_id AS "organisationId", readers, barred,
      readable_from AS "readableFrom" FROM application WHERE id = ${id}::uuid FOR NO KEY UPDATE`
  return row
}

/** Read once the file is held: what changed while it was waited for is seen. */
const teamOf = (tx: Tx, applicationId: string) =>
  tx.collaborator.findMany({ where: { applicationId }, select: { personId: true, role: true } })
