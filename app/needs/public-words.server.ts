import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { mayQualify } from './need.access.ts'
import type { Qualification } from './need.form.ts'
import { findNeed } from './needs.server.ts'
import { refuseIfChanged } from './qualifications.server.ts'
import { openTheme } from './themes.server.ts'
import { objectionToRetelling, objectionToTheming } from './triage.ts'

/** Tell a heard need anew in public words; who began from older ones is told (409). Leave its author never gave is not taken. */
export async function retellNeed(viewer: Viewer, needId: string, told: Qualification) {
  const need = await findNeed(viewer, needId)
  if (!mayQualify(viewer)) refuse(403, 'not_a_coordinator')
  const objection = objectionToRetelling(need)
  if (objection) refuse(409, objection)
  refuseIfChanged(need, told.revision)

  return inTransaction(async (tx) => {
    const themeId = told.newTheme ? (await openTheme(viewer, { fr: told.newTheme })).id : told.themeId
    const publicTitle = { fr: told.titleFr, en: told.titleEn }
    const summary = { fr: told.summaryFr, en: told.summaryEn }
    const wordsPublic = need.wordsPublic && !told.withhold
    const anew = { publicTitle, summary, themeId, conditions: told.conditions, wordsPublic, revision: { increment: 1 } }
    const still = { id: needId, stage: need.stage, revision: need.revision }
    const { count } = await tx.need.updateMany({ where: still, data: anew })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, 'need.retold', needId)
    return { id: needId }
  })
}

/** Put a need under a theme, read or not: an unread one is seen there by nobody. */
export async function themeNeed(viewer: Viewer, needId: string, themeId: string) {
  const need = await findNeed(viewer, needId)
  if (!mayQualify(viewer)) refuse(403, 'not_a_coordinator')
  const objection = objectionToTheming(need)
  if (objection) refuse(409, objection)
  found(await db().theme.findUnique({ where: { id: themeId }, select: { id: true } }))
  if (need.themeId === themeId) return { id: needId }

  return inTransaction(async (tx) => {
    const still = { id: needId, stage: need.stage, revision: need.revision }
    const { count } = await tx.need.updateMany({ where: still, data: { themeId, revision: { increment: 1 } } })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, 'need.themed', needId)
    return { id: needId }
  })
}
