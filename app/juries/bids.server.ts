import { listApplicants, listUnbarredIds } from '#app/applications/applicants.server.ts'
import { isInTime } from '#app/calls/call.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { listObstacles } from './bars.server.ts'
import { type Bid, objectionToBidding } from './bid.ts'
import { pairOf } from './conflicts.server.ts'
import { findOwnChair, holdPanel } from './panels.server.ts'
import { listNameless } from './phase-holding.server.ts'

/** Files of a page of wishes. */
const SHOWN = 30

/**
 * What a juror may say before anything is shared out: of each file in the running, who carries it and with what, as when they
 * declare a link, and nothing of its content; not a word of the files closed to them.
 */
export async function findBids(viewer: Viewer, panelId: string, after?: string) {
  const { files, chair } = await findBiddable(viewer, panelId)
  const bids = await db().bid.findMany({ where: { jurorId: chair.id } })
  const wishes = new Map(bids.map((bid) => [bid.applicationId, bid.wish]))
  const left = files.filter((file) => after === undefined || file.id > after)
  const shown = left.slice(0, SHOWN).map((file) => ({ ...file, wish: wishes.get(file.id) ?? null }))
  return { panel: chair.panel, files: shown, next: left.length > SHOWN ? shown.at(-1)?.id : undefined }
}

/** Say what one would rather read, or not. Files that are not the viewer's to wish for are 404. */
export async function wish(viewer: Viewer, panelId: string, bids: Bid[]) {
  const { files, chair } = await findBiddable(viewer, panelId)
  if (bids.some((bid) => !files.some((file) => file.id === bid.applicationId))) refuse(404, 'not_found')
  return inTransaction(async (tx) => {
    const { stage } = await holdPanel(tx, panelId)
    if (stage === 'decided') refuse(409, 'already_decided')
    const own = { jurorId: chair.id }
    await tx.bid.deleteMany({ where: { ...own, applicationId: { in: bids.map((bid) => bid.applicationId) } } })
    const said = bids.flatMap(({ applicationId, wish }) => (wish ? [{ ...own, applicationId, wish }] : []))
    await tx.bid.createMany({ data: said })
    await record(tx, viewer, 'juror.wished', chair.id)
    return { id: panelId }
  })
}

async function findBiddable(viewer: Viewer, panelId: string) {
  const chair = await findOwnChair(viewer, panelId)
  const objection = objectionToBidding(chair, isInTime(chair.panel.cutoff, now()))
  if (objection) refuse(409, objection)
  if ((await listNameless([panelId])).size > 0) refuse(409, 'read_without_names')
  const ids = await listUnbarredIds(viewer, panelId)
  const [applicants, obstacles] = [await listApplicants(ids), await listObstacles(chair.panel, [chair], ids)]
  const files = [...applicants.values()]
    .filter((file) => !obstacles.has(pairOf(chair.id, file.id)))
    .map(({ id, number, organisationName, solutionName }) => ({ id, number, organisationName, solutionName }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  return { chair, files }
}
