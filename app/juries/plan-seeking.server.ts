import { findViewer } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { CLOCK } from '#app/platform/viewer.ts'
import { findPanelToRun } from './panels.server.ts'
import type { ExcessKept } from './plan.form.ts'
import { type Asked, type Excess, mayRead } from './plan.ts'
import { gatherInput, type Input } from './plan-input.server.ts'
import { type Sought, seekPlan } from './plan-search.server.ts'
import { COLLEGES } from './seat.ts'

/** How often one looks whether the plan was given up meanwhile: soon enough for who waits before the page. */
const LOOKED_EVERY = 500

const GIVEN_UP = 'given_up'

/** Seek a plan that was asked for, in the eyes of who asked, and keep what was found; nothing when it was given up meanwhile. */
export async function seekAskedPlan(planId: string) {
  const plan = await db().plan.findUnique({ where: { id: planId } })
  if (plan?.stage !== 'seeking') return
  const viewer = await findViewer(plan.askedBy)
  const panel = await findPanelToRun(viewer, plan.panelId)
  const input = await gatherInput(viewer, panel, plan)
  const sought = await soughtUnlessGivenUp(planId, input.asked)
  if (sought) await inTransaction((tx) => keep(tx, plan, input, sought))
}

async function soughtUnlessGivenUp(planId: string, asked: Asked): Promise<Sought | null> {
  const giving = new AbortController()
  const looking = setInterval(async () => {
    const plan = await db().plan.findUnique({ where: { id: planId }, select: { stage: true } })
    if (plan?.stage !== 'seeking') giving.abort(GIVEN_UP)
  }, LOOKED_EVERY)
  try {
    return await seekPlan(asked, { signal: giving.signal })
  } catch (fault) {
    if (fault === GIVEN_UP) return null
    throw fault
  } finally {
    clearInterval(looking)
  }
}

async function keep(tx: Tx, { id, panelId }: { id: string; panelId: string }, input: Input, sought: Sought) {
  const told = { foundAt: now(), milliseconds: Math.round(sought.seconds * 1000) }
  const { found } = sought
  const where = { id, stage: 'seeking' as const }
  if (found.kind === 'impossible') {
    const excess = found.excess.map((one) => kept(input, one))
    const { count } = await tx.plan.updateMany({ where, data: { ...told, stage: 'impossible', excess } })
    if (count > 0) await record(tx, CLOCK, 'plan.impossible', id)
    return
  }
  await tx.plan.updateMany({ where: { panelId, stage: 'draft' }, data: { stage: 'superseded' } })
  const { value, gap } = found
  const { count } = await tx.plan.updateMany({ where, data: { ...told, stage: 'draft', value, gap } })
  if (count === 0) return
  const begun = new Set(input.asked.kept.map(({ file, juror }) => `${file} ${juror}`))
  const pairs = found.pairs.map(({ file, juror }) => ({
    ...{ planId: id, applicationId: input.fileIds[file] ?? '', jurorId: input.jurorIds[juror] ?? '' },
    ...(input.matches[file * input.jurorIds.length + juror] ?? { match: 0 }),
    isKept: begun.has(`${file} ${juror}`),
  }))
  await tx.planPair.createMany({ data: pairs })
  await record(tx, CLOCK, 'plan.found', id)
}

/** What must be given up, by ids, with what a sentence about it needs: places mean nothing once jurors or files change. */
function kept({ fileIds, jurorIds, asked }: Input, excess: Excess): ExcessKept {
  const told = { kind: excess.kind, by: excess.by, jurorIds: [], free: 0, wanted: 0 }
  const nameOf = (juror: number) => jurorIds[juror] ?? ''
  const free = (file: number, college?: number) =>
    jurorIds.filter(
      (_, juror) => mayRead(asked, file, juror) && (college === undefined || asked.colleges[juror] === college),
    ).length
  switch (excess.kind) {
    case 'readings':
      return { ...told, fileId: fileIds[excess.file], free: free(excess.file), wanted: asked.wanted }
    case 'college': {
      const { file, college } = excess
      const wanted = asked.minima[college] ?? 0
      return { ...told, fileId: fileIds[file], college: COLLEGES[college], free: free(file, college), wanted }
    }
    case 'most':
      return { ...told, jurorIds: [nameOf(excess.juror)], wanted: asked.most[excess.juror] ?? 0 }
    case 'least':
      return { ...told, jurorIds: [nameOf(excess.juror)], wanted: asked.least[excess.juror] ?? 0 }
    case 'apart':
      return { ...told, jurorIds: (asked.apart[excess.at] ?? []).map(nameOf) }
    case 'chance':
      return told
    case 'pin': {
      const pin = asked.pins[excess.at]
      return { ...told, fileId: fileIds[pin?.file ?? -1], jurorIds: [nameOf(pin?.juror ?? -1)] }
    }
  }
}
