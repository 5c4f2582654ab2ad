import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { mayQualify } from './need.access.ts'
import type { Qualification } from './need.form.ts'
import { objectionToDeclining, objectionToQualifying, UNREAD } from './need.ts'
import { findNeed } from './needs.server.ts'
import { openTheme } from './themes.server.ts'

/** Accept a need as real and well told, in public words and under a theme, so that calls may be built on it. */
export async function qualifyNeed(viewer: Viewer, needId: string, told: Qualification) {
  const need = await findNeed(viewer, needId)
  if (!mayQualify(viewer)) refuse(403, 'not_a_coordinator')
  const objection = objectionToQualifying({ stage: need.stage, story: need.story ?? '' })
  if (objection) refuse(409, objection)
  refuseIfChanged(need, told.revision)
  const coordinator = personOf(viewer)

  return inTransaction(async (tx) => {
    const themeId = told.newTheme ? (await openTheme(viewer, { fr: told.newTheme })).id : told.themeId
    const publicTitle = { fr: told.titleFr, en: told.titleEn }
    const summary = { fr: told.summaryFr, en: told.summaryEn }
    const heard = {
      stage: 'qualified',
      wordsPublic: need.wordsPublic && !told.withhold,
      publicTitle,
      summary,
      themeId,
      conditions: told.conditions,
      qualifiedAt: now(),
      qualifiedBy: coordinator.id,
    } as const
    const readers = { push: 'public' }
    const where = {
      id: needId,
      stage: { in: [...UNREAD] },
      NOT: { readers: { has: 'public' } },
      revision: need.revision,
    }
    const { count } = await tx.need.updateMany({ where, data: { ...heard, readers, revision: { increment: 1 } } })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, 'need.qualified', needId)
    return { id: needId }
  })
}

/** Turn a need down, with a reason its author reads. */
export async function declineNeed(viewer: Viewer, needId: string, reason: string, revision?: number) {
  const need = await findNeed(viewer, needId)
  if (!mayQualify(viewer)) refuse(403, 'not_a_coordinator')
  const objection = objectionToDeclining(need)
  if (objection) refuse(409, objection)
  refuseIfChanged(need, revision)

  return inTransaction(async (tx) => {
    const where = { id: needId, stage: { in: [...UNREAD] }, revision: need.revision }
    const declined = { stage: 'declined', stageReason: reason, revision: { increment: 1 } } as const
    const { count } = await tx.need.updateMany({ where, data: declined })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, 'need.declined', needId)
    return { id: needId }
  })
}

/** Who began from an older state of a need is told (409); commands that come from no page have no state to compare. */
export function refuseIfChanged(need: { revision: number }, revision: number | undefined) {
  if (revision !== undefined && revision !== need.revision) refuse(409, 'changed_meanwhile')
}
