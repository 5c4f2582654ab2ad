import { listBarredOf } from '#app/applications/applicants.server.ts'
import { seal } from '#app/applications/seal.ts'
import { listNames } from '#app/people/people.server.ts'
import { listSeated } from '#app/people/seats.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { personToken, type Viewer } from '#app/platform/viewer.ts'
import { findDecidedRanking } from './decided.server.ts'
import { mayRunJury } from './jury.access.ts'
import { MinutesContent } from './minutes.form.ts'
import { copyFor, objectionToSigning } from './minutes.ts'
import { listAddenda } from './minutes-addenda.server.ts'
import { gatherRecord } from './minutes-record.server.ts'
import { findPanel, holdPanel } from './panels.server.ts'

/** Write the minutes from the record, as the next version; in the transaction that decided, or that corrects. The caller holds the panel. */
export async function writeMinutes(tx: Tx, viewer: Viewer, panelId: string, why: string | null = null) {
  const { id: writtenBy, name } = personOf(viewer)
  const writtenAt = now()
  const correction = why === null ? null : { why, by: name, at: writtenAt.toISOString() }
  const { content, chairId, decidedBy, call } = await gatherRecord(viewer, panelId, correction)
  const version = 1 + (await tx.minutes.count({ where: { panelId } }))
  const signers = (await listSigners(call.organisationId, chairId, decidedBy)).map(personToken)
  const id = newId()
  const data = { id, panelId, version, ...seal(content), writtenBy, writtenAt, correctedWhy: why, signers }
  await tx.minutes.create({ data })
  await record(tx, viewer, 'panel.minutes_written', panelId)
  return { id, version }
}

/** What was last written of each file to go against the ranking, by file: a decision taken anew need not find the words again. For pages that have found this panel. */
export async function listEarlierWhys(panelId: string) {
  const written = await db().minutes.findMany({
    where: { panelId },
    orderBy: { version: 'asc' },
    select: { sealed: true },
  })
  const files = written.flatMap(({ sealed }) => MinutesContent.parse(JSON.parse(sealed)).files)
  return new Map(files.flatMap(({ id, againstWhy }) => (againstWhy ? [[id, againstWhy] as const] : [])))
}

/** Who signs: the chair of the meeting; without one, a coordinator other than who decided, when there is one. */
async function listSigners(organisationId: string, chairId: string | null, decidedBy: string) {
  if (chairId) return [chairId]
  const others = (await listSeated('coordinator', organisationId)).filter((id) => id !== decidedBy)
  return others.length > 0 ? others : [decidedBy]
}

/**
 * The minutes of a jury, the latest version or the one asked for, for those who run it and its jurors who accepted confidentiality.
 * A file that the viewer is barred from keeps its number alone. 409 before the jury has decided; jurors but the chair wait for the
 * results to be announced (409).
 */
export async function findMinutes(viewer: Viewer, panelId: string, version: number | null = null) {
  const panel = await findPanel(viewer, panelId)
  const mayRun = mayRunJury(viewer, panel.call)
  const personId = personOf(viewer).id
  const own = await db().juror.findUnique({ where: { panelId_personId: { panelId, personId } } })
  if (!mayRun && !own?.acceptedAt) refuse(409, 'confidentiality_first')
  const isChair = (await db().sitting.count({ where: { panelId, chairId: personId } })) > 0
  if (!mayRun && !isChair && !panel.announcedAt) refuse(409, 'minutes_before_results')
  const versions = await db().minutes.findMany({ where: { panelId }, orderBy: { version: 'asc' } })
  const latest = versions.at(-1) ?? refuse(409, 'not_decided_yet')
  const row = found(version === null ? latest : versions.find((one) => one.version === version))
  const content = MinutesContent.parse(JSON.parse(row.sealed))
  const addenda = await listAddenda(panelId)
  const barred = await listBarredOf([...content.files.map((file) => file.id), ...addenda.fileIds])
  const isSeen = (id: string) => !(barred.get(id) ?? []).some((token) => viewer.tokens.includes(token))
  const names = await listNames(versions.map((one) => one.signedBy))
  const told = versions.map(({ version, digest, writtenAt, signedAt, signedBy, correctedWhy }) => {
    return { version, digest, writtenAt, signedAt, signedName: names.get(signedBy ?? '') ?? null, correctedWhy }
  })
  const isLatest = row.version === latest.version
  return {
    panel: { id: panelId, call: panel.call, cutoff: panel.cutoff },
    ...{ digest: row.digest, version: row.version, isLatest, versions: told },
    signature: told.find((one) => one.version === row.version && one.signedAt) ?? null,
    copy: { ...content, ...copyFor(content.files, isSeen) },
    addenda: addenda.forCopy(isSeen, mayRun),
    maySign: isLatest && objectionToSigning(row, viewer.tokens, row.digest) === null,
    mayCorrect: mayRun && isLatest,
  }
}

export type MinutesTold = Awaited<ReturnType<typeof findMinutes>>

/** Sign the version that one has read, once. */
export async function signMinutes(viewer: Viewer, panelId: string, digest: string) {
  await findMinutes(viewer, panelId)
  return inTransaction(async (tx) => {
    await holdPanel(tx, panelId)
    const row = found(await tx.minutes.findFirst({ where: { panelId }, orderBy: { version: 'desc' } }))
    const objection = objectionToSigning(row, viewer.tokens, digest)
    if (objection) refuse(objection === 'not_the_signer' ? 403 : 409, objection)
    const signed = { signedBy: personOf(viewer).id, signedAt: now() }
    await tx.minutes.update({ where: { id: row.id }, data: signed })
    await record(tx, viewer, 'panel.minutes_signed', panelId)
    return { id: row.id }
  })
}

/** Write the minutes anew from the record, saying what was wrong; the version before stays. Refused to whoever does not see every file. */
export async function correctMinutes(viewer: Viewer, panelId: string, why: string) {
  await findDecidedRanking(viewer, panelId)
  return inTransaction(async (tx) => {
    await holdPanel(tx, panelId)
    return writeMinutes(tx, viewer, panelId, why)
  })
}
