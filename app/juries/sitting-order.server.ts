import { listApplicants, listBarredOf, listRunningIds } from '#app/applications/applicants.server.ts'
import { db, inTransaction, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { refuse } from '#app/platform/refusal.ts'
import { personToken, type Viewer } from '#app/platform/viewer.ts'
import { findMeetingToLead, seenItem } from './meeting.server.ts'
import { holdPanel } from './panels.server.ts'
import { comingsAndGoings, orderAfter } from './running-order.ts'
import { itemStage, objectionToChanging, sittingStage } from './sitting.ts'

/** The running order as it is, who leaves for which file, and how many comings and goings the machine's order would save. For whoever leads. */
export async function findOrder(viewer: Viewer, panelId: string) {
  const { panel, sitting, jurors, applicants, isSeen, isOut } = await findMeetingToLead(viewer, panelId)
  const items = sitting.items.map((item) => {
    const out = jurors.filter((juror) => isOut(juror, item))
    return { ...item, id: item.applicationId, out: out.map((juror) => juror.id), names: out.map(({ name }) => name) }
  })
  const { begun, waiting } = split(items)
  const suggested = [...begun, ...orderAfter(begun, byNumber(waiting, applicants), waiting)]
  const shown = items.filter(isSeen).map(({ applicationId, place, names, ...item }) => {
    const { number, solutionName, organisationName } = applicants.get(applicationId) ?? NOBODY
    return { applicationId, place, names, stage: itemStage(item), number, solutionName, organisationName }
  })
  return {
    panel,
    stage: sittingStage(sitting),
    items: shown,
    hidden: items.length - shown.length,
    doors: {
      now: comingsAndGoings(items),
      suggested: comingsAndGoings(suggested),
      byNumber: comingsAndGoings([...begun, ...byNumber(waiting, applicants)]),
    },
  }
}

const NOBODY = { number: null, solutionName: '', organisationName: '' }

/** What was talked about keeps its place: only what waits is put in another order. */
function split<T extends { beganAt: Date | null }>(items: T[]) {
  const isBegun = ({ beganAt }: T) => beganAt !== null
  return { begun: items.filter(isBegun), waiting: items.filter((item) => !isBegun(item)) }
}

/** The order that says nothing of the scores: that of the files' numbers. */
function byNumber<T extends { id: string }>(items: T[], applicants: Map<string, { number: string | null }>) {
  const numberOf = ({ id }: T) => applicants.get(id)?.number ?? ''
  return [...items].sort(
    (a, b) => numberOf(a).localeCompare(numberOf(b), 'fr', { numeric: true }) || (a.id < b.id ? -1 : 1),
  )
}

/** Take the order with the fewest comings and goings for the files that wait. */
export async function adoptOrder(viewer: Viewer, panelId: string) {
  await findMeetingToLead(viewer, panelId)
  return inTransaction(async (tx) => {
    await holdOrder(tx, panelId)
    await orderAnew(tx, panelId)
    await record(tx, viewer, 'sitting.reordered', panelId)
    return { id: panelId }
  })
}

/** Put a file that waits at this place, after those already talked about; the others make room. */
export async function moveItem(viewer: Viewer, panelId: string, applicationId: string, place: number) {
  seenItem(await findMeetingToLead(viewer, panelId), applicationId)
  return inTransaction(async (tx) => {
    const items = await holdOrder(tx, panelId)
    const moved = items.find((item) => item.applicationId === applicationId)
    if (!moved || moved.beganAt) return refuse(409, 'file_already_begun')
    const { begun, waiting } = split(items)
    const others = waiting.filter((item) => item !== moved)
    const at = Math.max(0, Math.min(place - 1 - begun.length, others.length))
    await writePlaces(tx, panelId, [...begun, ...others.slice(0, at), moved, ...others.slice(at)])
    await record(tx, viewer, 'sitting.reordered', panelId)
    return { id: panelId }
  })
}

/** Nobody else changes the order until the transaction ends. */
async function holdOrder(tx: Tx, panelId: string) {
  await holdPanel(tx, panelId)
  const sitting = await tx.sitting.findUniqueOrThrow({ where: { panelId }, include: ITEMS })
  const objection = objectionToChanging(sittingStage(sitting))
  return objection ? refuse(409, objection) : sitting.items
}

const ITEMS = { items: { orderBy: [{ place: 'asc' as const }, { applicationId: 'asc' as const }] } }

/** The files in the running, in the order listed: new ones last, those withdrawn before anyone talked about them gone. The caller holds the panel. */
export async function listItems(tx: Tx, panelId: string) {
  const running = await listRunningIds(panelId)
  const items = await tx.sittingItem.findMany({ where: { panelId }, ...{ orderBy: ITEMS.items.orderBy } })
  const gone = items.filter((item) => item.beganAt === null && !running.includes(item.applicationId))
  const goneIds = { panelId, applicationId: { in: gone.map((item) => item.applicationId) } }
  await tx.sittingItem.deleteMany({ where: goneIds })
  const kept = items.filter((item) => !gone.includes(item))
  const known = new Set(kept.map((item) => item.applicationId))
  const added = byNumber(
    running.filter((id) => !known.has(id)).map((id) => ({ id })),
    await listApplicants(running),
  )
  const last = kept.at(-1)?.place ?? 0
  const rows = added.map(({ id }, after) => ({ panelId, applicationId: id, place: last + after + 1 }))
  await tx.sittingItem.createMany({ data: rows })
  return [...kept, ...rows.map((row) => ({ ...row, beganAt: null }))]
}

/** Put what waits in the order with the fewest comings and goings. The caller holds the panel. */
export async function orderAnew(tx: Tx, panelId: string) {
  const items = (await listItems(tx, panelId)).map((item) => ({ ...item, id: item.applicationId }))
  const ids = items.map((item) => item.id)
  const [applicants, barred] = [await listApplicants(ids), await listBarredOf(ids)]
  const jurors = await db().juror.findMany({
    where: { panelId, declinedAt: null },
    select: { id: true, personId: true },
  })
  const listed = items.map((item) => {
    const tokens = new Set(barred.get(item.id))
    return { ...item, out: jurors.filter(({ personId }) => tokens.has(personToken(personId))).map(({ id }) => id) }
  })
  const { begun, waiting } = split(listed)
  await writePlaces(tx, panelId, [...begun, ...orderAfter(begun, byNumber(waiting, applicants), waiting)])
}

/** The places of all files in one statement. */
async function writePlaces(tx: Tx, panelId: string, items: { applicationId: string }[]) {
  const ids = items.map((item) => item.applicationId)
  await tx.$executeRaw`
    UPDATE sitting_item SET place = array_position(${ids}::uuid[], application_id) WHERE panel_id = ${panelId}::uuid`
}
