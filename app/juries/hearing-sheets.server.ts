import { seal } from '#app/applications/seal.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Waiting } from '#app/platform/waiting.ts'
import { objectionToScoringHearing, sealOfSheet } from './hearing.ts'
import { findHearing, listHearingsSeen } from './own-hearings.server.ts'
import { holdPanel } from './panels.server.ts'
import { type Mark, missingIn } from './review.ts'
import { words } from './words.hearings.ts'

const MARKS = { marks: { orderBy: { criterionId: 'asc' as const } } }

/** A juror's own sheet of a hearing they attend, empty while they wrote nothing; 404 to all others. */
export async function findSheet(viewer: Viewer, hearingId: string) {
  const whole = await findHearing(viewer, hearingId)
  const { jurorId, panel, hearing, round } = whole
  if (jurorId === null) return refuse(404, 'not_found')
  const sheet = await db().hearingSheet.findUnique({ where: sheetOf(hearingId, jurorId), include: MARKS })
  const objection = objectionToScoringHearing(panel, hearing, sheet, now())
  const missing = missingIn(round.criteria, sheet?.marks ?? [])
  return { ...whole, jurorId, sheet, objection, missing }
}

const sheetOf = (hearingId: string, jurorId: string) => ({ hearingId_jurorId: { hearingId, jurorId } })

interface Typed {
  scores: Mark[]
  comment: string
  revision?: number
}

/** Keep a draft of the scores, complete or not; the objection says that another tab saved since. */
export async function saveSheet(viewer: Viewer, hearingId: string, { scores, comment, revision }: Typed) {
  const { jurorId, round } = await findSheet(viewer, hearingId)
  const known = new Set(round.criteria.map((criterion) => criterion.id))
  if (scores.some((mark) => !known.has(mark.criterionId))) refuse(404, 'not_found')
  return inTransaction(async (tx) => {
    const before = await heldSheet(tx, viewer, hearingId)
    if ((before?.revision ?? 0) !== (revision ?? before?.revision ?? 0)) return { objection: 'saved_elsewhere' }
    const saved = { comment, savedAt: now(), revision: (before?.revision ?? 0) + 1 }
    const create = { id: newId(), hearingId, jurorId, ...saved }
    const { id: sheetId } = await tx.hearingSheet.upsert({ where: sheetOf(hearingId, jurorId), create, update: saved })
    await tx.hearingMark.deleteMany({ where: { sheetId } })
    await tx.hearingMark.createMany({ data: scores.map((mark) => ({ sheetId, ...mark })) })
    await record(tx, viewer, 'hearing.saved', sheetId)
    return { objection: null }
  })
}

/** Hand the sheet in, sealed for good; 409 while a criterion lacks points or a comment. */
export async function submitSheet(viewer: Viewer, hearingId: string) {
  return inTransaction(async (tx) => {
    const sheet = await heldSheet(tx, viewer, hearingId)
    const { missing, hearing } = await findSheet(viewer, hearingId)
    if (!sheet || missing.length > 0) return refuse(409, 'review_incomplete')
    const submittedAt = now()
    const { digest } = seal(sealOfSheet({ ...sheet, submittedAt, applicationId: hearing.applicationId }))
    await tx.hearingSheet.update({ where: { id: sheet.id }, data: { submittedAt, digest } })
    await record(tx, viewer, 'hearing.scored', sheet.id)
    return { digest }
  })
}

/** The sheet as it stands while nobody else writes to this panel; refused when it cannot be written. */
async function heldSheet(tx: Tx, viewer: Viewer, hearingId: string) {
  const { panel } = await findSheet(viewer, hearingId)
  await holdPanel(tx, panel.id)
  const { sheet, objection } = await findSheet(viewer, hearingId)
  if (objection) refuse(409, objection)
  return sheet
}

/** Hearings that have begun and that a juror has not scored. */
export async function listHearingsToScore(viewer: Viewer): Promise<Waiting[]> {
  const begun = (await listHearingsSeen(viewer)).filter(({ jurorId, hearing, panel, file }) => {
    const isOn = objectionToScoringHearing(panel, hearing, null, now()) === null
    return jurorId !== null && isOn && file.stage === 'hearing'
  })
  const hearingId = { in: begun.map(({ hearing }) => hearing.id) }
  const jurorId = { in: begun.flatMap((one) => one.jurorId ?? []) }
  const sheets = await db().hearingSheet.findMany({ where: { hearingId, jurorId, submittedAt: { not: null } } })
  const done = new Set(sheets.map((sheet) => sheet.hearingId))
  return begun.flatMap(({ hearing: { id }, file: { solutionName } }) => {
    if (done.has(id)) return []
    const text = { fr: words.fr.waiting.score(solutionName), en: words.en.waiting.score(solutionName) }
    return [{ key: `hearing:score:${id}`, text, to: `/hearings/${id}/score`, due: null }]
  })
}
