import { listIdsBarredTo, listRunningIds } from '#app/applications/applicants.server.ts'
import { barApplication, liftBarOf, listApplicationsById } from '#app/applications/applications.server.ts'
import { findCallById } from '#app/calls/calls.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { CLOCK, personToken, type Viewer } from '#app/platform/viewer.ts'
import { type BarReason, objectionToBarring } from './conflict.ts'
import { listConflicts, pairOf, partsOf } from './conflicts.server.ts'
import { runnersToken } from './jury.access.ts'
import { openWhenAllAreIn } from './opening.server.ts'
import { findJuror, findPanelToRun, holdPanel, listPanelIdsRun } from './panels.server.ts'
import { tellReaders } from './review-readers.server.ts'
import { stepOut } from './stepping-out.server.ts'

interface Barred {
  panelId: string
  organisationId: string
  juror: { id: string; personId: string }
  applicationId: string
  reason: BarReason
  note?: string
}

/**
 * What keeps these jurors from these files, by pair (`pairOf`): bars in force, and links found now that nobody lifted.
 * The one answer for assignment by hand and by machine; pairs without an obstacle are not named.
 */
export async function listObstacles(
  panel: { id: string; call: { partnerIds: string[] } },
  jurors: { id: string; personId: string }[],
  applicationIds: string[],
) {
  const bars = await db().bar.findMany({ where: { panelId: panel.id } })
  const conflicts = await listConflicts(panel.call.partnerIds, jurors, applicationIds)
  const lifted = new Set(
    bars.filter((bar) => bar.liftedAt).map((bar) => `${pairOf(bar.jurorId, bar.applicationId)} ${bar.reason}`),
  )
  const obstacles = new Map<string, BarReason>()
  for (const bar of bars)
    if (!bar.liftedAt) obstacles.set(pairOf(bar.jurorId, bar.applicationId), bar.reason as BarReason)
  for (const [pair, reasons] of conflicts) {
    const standing = reasons.find((reason) => !lifted.has(`${pair} ${reason}`))
    if (standing) obstacles.set(pair, standing)
  }
  return obstacles
}

/** Bar what data shows on this panel, each link once; what a coordinator lifted stays lifted. Told by the clock. */
export async function barFound(panelId: string) {
  const panel = await db().panel.findUnique({ where: { id: panelId } })
  if (!panel || panel.stage === 'decided') return
  const { organisationId, partnerIds } = await findCallById(CLOCK, panel.callId)
  const jurors = await db().juror.findMany({
    where: { panelId, declinedAt: null },
    select: { id: true, personId: true },
  })
  const obstacles = await listObstacles({ id: panelId, call: { partnerIds } }, jurors, await listRunningIds(panelId))
  const known = await db().bar.findMany({ where: { panelId, liftedAt: null } })
  const done = new Set(known.map((bar) => pairOf(bar.jurorId, bar.applicationId)))
  for (const [pair, reason] of obstacles) {
    const { jurorId, applicationId } = partsOf(pair)
    const juror = jurors.find((one) => one.id === jurorId)
    if (done.has(pair) || !juror) continue
    await inTransaction((tx) => bar(tx, CLOCK, { panelId, organisationId, juror, applicationId, reason }))
  }
}

/** The same for every panel at work on which this person sits, or for all of them. */
export async function barFoundFor(personId?: string) {
  const where = { stage: { not: 'decided' as const }, jurors: { some: { personId, declinedAt: null } } }
  for (const { id } of await db().panel.findMany({ where, select: { id: true }, orderBy: { id: 'asc' } }))
    await barFound(id)
}

/** The same for the panel of one juror. */
export async function barFoundOfJuror(jurorId: string) {
  const { panelId } = await findJuror(jurorId)
  await barFound(panelId)
}

/**
 * Close a file to a juror by hand, saying why; what they had begun or handed in on it is set aside. 409 once the jury has decided;
 * 404 when the file is closed to the viewer too, as if there were none.
 */
export async function setBar(
  viewer: Viewer,
  panelId: string,
  { jurorId, applicationId, note }: { jurorId: string; applicationId: string; note: string },
) {
  const panel = await findPanelToRun(viewer, panelId)
  const juror = found(await db().juror.findFirst({ where: { id: jurorId, panelId, declinedAt: null } }))
  const [running, seen] = [await listRunningIds(panelId), await listApplicationsById(viewer, [applicationId])]
  if (!running.includes(applicationId) || !seen.has(applicationId)) refuse(404, 'not_found')
  return inTransaction(async (tx) => {
    const held = await holdPanel(tx, panelId)
    const objection = objectionToBarring(held)
    if (objection) refuse(409, objection)
    const { organisationId } = panel.call
    await bar(tx, viewer, { panelId, organisationId, juror, applicationId, reason: 'set', note })
    return { back: `/juries/${panelId}/interests` }
  })
}

/** Write the bar down and let it act: on the file, on every review of it, and on the juror's own: sealed, it keeps its digest and counts no more. */
export async function bar(
  tx: Tx,
  viewer: Viewer,
  { panelId, organisationId, juror, applicationId, reason, note }: Barred,
) {
  const [at, token] = [now(), personToken(juror.personId)]
  const barredBy = viewer.kind === 'person' ? viewer.id : null
  const pair = { jurorId: juror.id, applicationId, reason }
  const told = { note: note ?? null, barredAt: at, barredBy }
  const { id } = await tx.bar.upsert({
    where: { jurorId_applicationId_reason: pair },
    create: { id: newId(), panelId, ...pair, ...told },
    update: { ...told, liftedAt: null, liftedBy: null, liftedWhy: null },
  })
  await barApplication(viewer, applicationId, token)
  const own = { jurorId: juror.id, applicationId }
  await tx.review.updateMany({ where: { applicationId, NOT: own }, data: { barred: { push: token } } })
  await tx.review.deleteMany({ where: { ...own, stage: 'assigned' } })
  const begun = { ...own, stage: { in: ['declared' as const, 'draft' as const, 'submitted' as const] } }
  const aside = { conflict: true, declaredAt: at, readers: [token, runnersToken({ organisationId })] }
  await tx.review.updateMany({ where: begun, data: { stage: 'recused', ...aside } })
  await stepOut(tx, { panelId, jurorId: juror.id, applicationId, why: reason })
  await record(tx, viewer, 'juror.barred', id, reason)
  await openWhenAllAreIn(tx, { id: panelId, call: { organisationId } })
}

/** One bar in force with its panel, for those who run it; 404 to all others and to whoever is barred from the file too, 409 once lifted. */
export async function findBar(viewer: Viewer, barId: string) {
  const panelId = { in: await listPanelIdsRun(viewer) }
  const where = { id: barId, panelId, applicationId: { notIn: await listIdsBarredTo(viewer) } }
  const row = found(await db().bar.findFirst({ where, include: { juror: true } }))
  const panel = await findPanelToRun(viewer, row.panelId)
  if (row.liftedAt) refuse(409, 'bar_already_lifted')
  return { ...row, panel }
}

/** Open a barred file again, saying why; a link the juror declared on it stays. A sealed review counts again, one begun is declared anew. */
export async function liftBar(viewer: Viewer, barId: string, why: string) {
  const { juror, applicationId, panelId, panel, barredAt } = await findBar(viewer, barId)
  return inTransaction(async (tx) => {
    const { stage } = await holdPanel(tx, panelId)
    if (stage === 'decided') refuse(409, 'already_decided')
    const lifted = { liftedAt: now(), liftedBy: personOf(viewer).id, liftedWhy: why }
    const { count } = await tx.bar.updateMany({ where: { id: barId, liftedAt: null }, data: lifted })
    if (count === 0) refuse(409, 'bar_already_lifted')
    const own = { jurorId: juror.id, applicationId }
    const aside = { ...own, stage: 'recused' as const, declaredAt: barredAt }
    const readers = [personToken(juror.personId)]
    const anew = { stage: 'assigned' as const, conflict: null, declaredAt: null, readers }
    await tx.review.updateMany({ where: { ...aside, digest: null }, data: anew })
    const sealed = { stage: 'submitted' as const, conflict: false, readers }
    const { count: counting } = await tx.review.updateMany({ where: aside, data: sealed })
    if (counting > 0) await tellReaders(tx, panel, applicationId)
    if (!(await isBarredStill(tx, juror.personId, applicationId))) await open(tx, viewer, juror.personId, applicationId)
    await record(tx, viewer, 'bar.lifted', barId)
    return { back: `/juries/${panelId}/interests` }
  })
}

async function isBarredStill(tx: Tx, personId: string, applicationId: string) {
  const theirs = { applicationId, juror: { personId } }
  const [bars, recusals] = [
    await tx.bar.count({ where: { ...theirs, liftedAt: null } }),
    await tx.review.count({ where: { ...theirs, stage: 'recused' } }),
  ]
  return bars + recusals > 0
}

async function open(tx: Tx, viewer: Viewer, personId: string, applicationId: string) {
  const token = personToken(personId)
  await liftBarOf(viewer, applicationId, token)
  await tx.$executeRaw`
    UPDATE review SET barred = array_remove(barred, ${token})
    WHERE application_id = ${applicationId}::uuid AND ${token} = ANY (barred)`
}
