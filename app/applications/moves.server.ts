import { listCallsById } from '#app/calls/calls.server.ts'
import { readable } from '#app/platform/access.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { recordAll } from '#app/platform/events.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { mayHandle } from './application.access.ts'
import type { Stage } from './application.ts'

type Objection = (application: { stage: Stage }) => string | null

/** A step of a file's life: from where it may be taken, where it leads, and what is written down of it. */
interface Step {
  objectionTo: Objection
  stage: Stage
  what: `application.${string}`
}

/**
 * Files that whoever handles their calls takes one step further; as many queries for one as for hundreds. 404 to who may not
 * read them all, 403 to who does not handle their calls, 409 when one may not take that step.
 */
export async function moveFiles(viewer: Viewer, ids: string[], { objectionTo, stage, what }: Step) {
  const rows = await findHandled(viewer, ids, objectionTo)
  await inTransaction(async (tx) => {
    await putInto(stage, rows)
    await recordAll(tx, viewer, what, idsOf(rows))
  })
}

/** The files of which such a step may be taken now, refused as it is. */
export async function findHandled(viewer: Viewer, ids: string[], objectionTo: Objection) {
  const asked = [...new Set(ids)]
  const rows = await db().application.findMany({ where: { id: { in: asked }, ...readable(viewer) } })
  if (rows.length < asked.length) refuse(404, 'not_found')
  const callIds = rows.map((row) => row.callId)
  const calls = await listCallsById(viewer, callIds)
  if (rows.some((row) => !mayHandle(viewer, found(calls.get(row.callId))))) refuse(403, 'not_a_coordinator')
  for (const row of rows) {
    const objection = objectionTo(row)
    if (objection) refuse(409, objection)
  }
  return rows
}

type Row = Awaited<ReturnType<typeof findHandled>>[number]

/** The stage of these rows as they were found; 409 when one has moved since. */
export async function putInto(stage: Stage, rows: Row[]) {
  const where = { id: { in: idsOf(rows) }, stage: { in: rows.map((row) => row.stage) } }
  const data = { stage, stageReason: null, inadmissibleFor: [] }
  const { count } = await db().application.updateMany({ where, data })
  if (count < rows.length) refuse(409, 'changed_meanwhile')
}

export const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id)
