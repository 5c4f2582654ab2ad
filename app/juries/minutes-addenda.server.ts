import { seal } from '#app/applications/seal.ts'
import { listFilesTold } from '#app/applications/told.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { found } from '#app/platform/refusal.ts'
import { CLOCK, type Viewer } from '#app/platform/viewer.ts'
import type { Outcome } from './decision.ts'
import { AddendumContent } from './minutes-addendum.form.ts'
import { type Afterwards, addendumFor } from './minutes-addendum.ts'

interface CameAfter {
  event: Afterwards
  fileId: string
  /** The file whose place another takes. */
  steadId?: string
  outcome?: Outcome
  why?: string
}

/**
 * Add what came after to the minutes of a jury, in the transaction that records it; the caller holds the panel. Nothing is added
 * where no minutes were ever written.
 */
export async function addToMinutes(tx: Tx, viewer: Viewer, panelId: string, came: CameAfter) {
  const minutes = await tx.minutes.findFirst({ where: { panelId }, orderBy: { version: 'desc' } })
  if (!minutes) return
  const before = await tx.minutesAddendum.findFirst({ where: { panelId }, orderBy: { number: 'desc' } })
  const files = await listFilesTold(CLOCK, [came.fileId, came.steadId ?? came.fileId])
  const named = (fileId: string) => {
    const { id, number, title, organisationName } = found(files.get(fileId))
    return { id, number: number ?? '', title, organisation: organisationName }
  }
  const { event, outcome = null, why = '' } = came
  const [number, writtenAt] = [(before?.number ?? 0) + 1, now()]
  const content = {
    ...{ number, event, outcome, why, at: writtenAt.toISOString() },
    by: viewer.kind === 'person' && event !== 'look_asked' ? viewer.name : null,
    file: named(came.fileId),
    stead: came.steadId ? named(came.steadId) : null,
    minutes: { version: minutes.version, digest: minutes.digest },
    before: before?.digest ?? null,
  }
  await tx.minutesAddendum.create({ data: { id: newId(), panelId, number, ...seal(content), writtenAt } })
  await record(tx, viewer, 'panel.addendum_written', panelId)
}

/** What was added to the minutes of a jury, for one copy of them; for those who found the minutes. */
export async function listAddenda(panelId: string) {
  const rows = await db().minutesAddendum.findMany({ where: { panelId }, orderBy: { number: 'asc' } })
  const read = rows.map(({ number, digest, writtenAt, sealed }) => {
    return { number, digest, writtenAt, content: AddendumContent.parse(JSON.parse(sealed)) }
  })
  return {
    fileIds: read.flatMap(({ content: { file, stead } }) => [file.id, ...(stead ? [stead.id] : [])]),
    forCopy: (isSeen: (fileId: string) => boolean, isCoordinator: boolean) =>
      read.map(({ content, ...row }) => ({ ...row, told: addendumFor(content, isSeen, isCoordinator) })),
  }
}

export type AddendumTold = ReturnType<Awaited<ReturnType<typeof listAddenda>>['forCopy']>[number]
