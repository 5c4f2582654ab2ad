import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { findDecidable } from './decisions.server.ts'
import { holdPanel } from './panels.server.ts'
import { openTies, settledTies, type TieChoice } from './tie-break.ts'

/** The ties of a ranking: those to settle, and those settled by a choice, which may still change; refused as deciding is. */
export async function findTies(viewer: Viewer, panelId: string) {
  const { panel, ranked, files } = await findDecidable(viewer, panelId)
  if (panel.stage !== 'opened') refuse(409, 'already_decided')
  return { panel, files, open: openTies(ranked), settled: settledTies(ranked) }
}

/** Say in which order the files of a tie stand, and why. 409 when these are not the files of one tie: a score may have changed. */
export async function settleTie(viewer: Viewer, panelId: string, { order, reason }: TieChoice) {
  const { open, settled } = await findTies(viewer, panelId)
  const isTie = [...open, ...settled].some((tie) => isAmong(order, tie))
  if (!isTie) refuse(409, 'tie_changed')
  return inTransaction(async (tx) => {
    const { stage } = await holdPanel(tx, panelId)
    if (stage !== 'opened') refuse(409, 'already_decided')
    const signed = { chosenBy: personOf(viewer).id, chosenAt: now() }
    await tx.tieChoice.create({ data: { id: newId(), panelId, order, reason, ...signed } })
    await record(tx, viewer, 'panel.tie_settled', panelId)
    return { panelId }
  })
}

function isAmong(order: string[], tie: { applicationId: string }[]) {
  return new Set(order).size === tie.length && tie.every((file) => order.includes(file.applicationId))
}
