import type { RoundRules } from '#app/juries/hearing.form.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { aClosedCall, aJury, entrusted, scored } from './stage.ts'

/** Half an hour each, ten minutes between two, those who are heard choose; shown beside the total. */
export const RULES: RoundRules = {
  minutes: 30,
  pause: 10,
  choice: 'chosen',
  weight: 0,
  criteria: [
    { name: 'Clarté des réponses', weight: 60 },
    { name: 'Place faite aux patients', weight: 40 },
  ],
}

const DAY = 86_400_000
/** So many days and minutes from now. */
export const from = (days: number, minutes = 0) => new Date(now().getTime() + days * DAY + minutes * 60_000)

/** Two or more files read by two jurors: the scores are open. */
export async function anOpenedJury(files = 2) {
  const call = await aClosedCall({ files })
  const jurors = await aJury(call)
  const [first, second] = jurors
  if (!first || !second) throw new Error('a jury of two was asked')
  const ids = call.applications.map((file) => file.id)
  for (const juror of jurors)
    for (const [place, review] of (await entrusted(call.viewer, call.cutoffId, juror, ids)).entries())
      await scored(juror, review, place === 0 ? [4, 4, 4] : [3, 3, 3])
  return { ...call, panelId: call.cutoffId, first, second, ids }
}

export const hearingOf = async (applicationId: string) => db().hearing.findUniqueOrThrow({ where: { applicationId } })
export const freeOf = (panelId: string) =>
  db().hearingSlot.findMany({ where: { panelId, hearing: { is: null } }, orderBy: { startsAt: 'asc' } })
