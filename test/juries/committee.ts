import { markPresence } from '#app/juries/presences.server.ts'
import { declareLinks } from '#app/juries/room-links.server.ts'
import { callSitting, openSitting } from '#app/juries/sittings.server.ts'
import { db } from '#app/platform/db.ts'
import { seenAgain } from '#test/support/people.ts'
import { aClosedCall, aJury, entrusted } from './stage.ts'

/** In a year when nobody runs these tests, so that "soon" is never past. */
export const MEETS_AT = new Date('2031-03-10T13:00:00Z')

/** A call in jury with so many files, its jurors seated, each entrusted with the first file: a committee may be called. */
export async function aJuryAtWork({ files = 3, jurors = 3 } = {}) {
  const call = await aClosedCall({ files })
  const seated = await aJury(call, jurors)
  const ids = call.applications.map((file) => file.id)
  for (const juror of seated) await entrusted(call.viewer, call.cutoffId, juror, ids.slice(0, 1))
  return { ...call, panelId: call.cutoffId, jurors: seated, ids }
}

export type AtWork = Awaited<ReturnType<typeof aJuryAtWork>>
type Juror = AtWork['jurors'][number]

export const calling = (chairId: string, told: Partial<Parameters<typeof callSitting>[2]> = {}) => ({
  startsAt: MEETS_AT,
  place: 'Salle des Platanes',
  minutesPerFile: 8,
  chairId,
  ...told,
})

/** The committee is called, the coordinator in the chair. */
export async function aCalledCommittee(told: { files?: number; jurors?: number; quorum?: number } = {}) {
  const jury = await aJuryAtWork(told)
  await callSitting(jury.viewer, jury.panelId, calling(jury.viewer.id, { quorum: told.quorum }))
  return jury
}

/** The committee sits: everyone is there and has said they have no link with any file. */
export async function aCommittee(told: { files?: number; jurors?: number; quorum?: number } = {}) {
  const jury = await aCalledCommittee(told)
  const { viewer, panelId } = jury
  for (const juror of jury.jurors) {
    await declareLinks(juror.viewer, panelId, jury.ids, [])
    await markPresence(viewer, panelId, { jurorId: juror.id, isHere: true })
  }
  await openSitting(viewer, panelId)
  const jurors: Juror[] = []
  for (const juror of jury.jurors) jurors.push({ ...juror, viewer: await seenAgain(juror.viewer) })
  return { ...jury, jurors, order: await orderOf(panelId) }
}

/** The files as the committee takes them. */
export async function orderOf(panelId: string) {
  const items = await db().sittingItem.findMany({ where: { panelId }, orderBy: { place: 'asc' } })
  return items.map((item) => item.applicationId)
}
