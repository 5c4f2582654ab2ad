import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { inTransaction, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { nextNumber } from '#app/platform/numbers.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { seatToken, type Viewer } from '#app/platform/viewer.ts'
import { findGroup, holdGroups } from './groups.server.ts'
import type { Splitting } from './merging.form.ts'
import { objectionToSplitting, objectionToUnsplitting } from './merging.ts'
import { mayQualify } from './need.access.ts'
import { findNeed } from './needs.server.ts'

/**
 * Tell one need in two to five parts, each with its own public words and theme, on its own way to a call. The author, their words
 * and the voices stay with the whole, which leaves the lists meanwhile.
 */
export async function splitNeed(viewer: Viewer, needId: string, { parts, revision }: Splitting) {
  const need = await findNeed(viewer, needId)
  if (!mayQualify(viewer)) refuse(403, 'not_a_coordinator')
  const objection = objectionToSplitting(need)
  if (objection) refuse(409, objection)

  return inTransaction(async (tx) => {
    await holdGroups('changing')
    const still = { id: needId, stage: 'qualified', splitAt: null, mergedIntoId: null, revision } as const
    const split = { splitAt: now(), revision: { increment: 1 } }
    const { count } = await tx.need.updateMany({ where: still, data: split })
    if (count === 0) refuse(409, 'changed_meanwhile')
    for (const part of parts) await tellPart(tx, viewer, needId, part)
    await record(tx, viewer, 'need.split', needId)
    return { id: needId }
  })
}

async function tellPart(tx: Tx, viewer: Viewer, wholeId: string, part: Splitting['parts'][number]) {
  const whole = found(await tx.need.findUnique({ where: { id: wholeId } }))
  const { authorKind, language, sufferers, setting, speaksFor, frequency, severity, conditions, territory } = whole
  const { channel, submittedAt, codesign, host, supportCount } = whole
  const id = newId()
  await tx.need.create({
    data: {
      ...{
        id,
        number: await nextNumber('B'),
        stage: 'qualified',
        title: '',
        story: '',
        language,
        splitFromId: wholeId,
      },
      ...{ authorKind, sufferers, setting, speaksFor, frequency, severity, conditions, territory, codesign, host },
      ...{ channel, submittedAt, supportCount, wordsPublic: false, placePublic: false },
      publicTitle: { fr: part.titleFr, en: part.titleEn },
      summary: { fr: part.summaryFr, en: part.summaryEn },
      themeId: part.themeId ?? whole.themeId,
      ...{ qualifiedAt: now(), qualifiedBy: personOf(viewer).id },
      readers: [seatToken('coordinator'), 'public'],
    },
  })
  await record(tx, viewer, 'need.part_told', id)
}

/** Take a split back: the whole is as it was before, its parts are gone; refused while one of them is in a call. */
export async function unsplitNeed(viewer: Viewer, needId: string, revision: number) {
  const { need, parts } = await findGroup(viewer, needId)
  if (!mayQualify(viewer)) refuse(403, 'not_a_coordinator')
  const objection = objectionToUnsplitting(need, parts)
  if (objection) refuse(409, objection)

  return inTransaction(async (tx) => {
    await holdGroups('changing')
    const still = { id: needId, splitAt: need.splitAt, revision }
    const whole = { splitAt: null, revision: { increment: 1 } }
    const { count } = await tx.need.updateMany({ where: still, data: whole })
    if (count === 0) refuse(409, 'changed_meanwhile')
    const gone = { stage: 'withdrawn' as const, readers: [seatToken('coordinator')], revision: { increment: 1 } }
    for (const { id } of parts) {
      const { count: taken } = await tx.need.updateMany({ where: { id, stage: 'qualified' }, data: gone })
      if (taken === 0) refuse(409, 'part_in_a_call')
      await record(tx, viewer, 'need.part_withdrawn', id)
    }
    await record(tx, viewer, 'need.unsplit', needId)
    return { id: needId }
  })
}
