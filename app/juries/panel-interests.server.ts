import { listApplicationsOfCutoff } from '#app/applications/applications.server.ts'
import { listHoldersOf } from '#app/people/holders.server.ts'
import { listNames } from '#app/people/people.server.ts'
import { db } from '#app/platform/db.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { BarReason } from './conflict.ts'
import { listInterests } from './interests.server.ts'
import { findPanelToRun } from './panels.server.ts'

/**
 * Everything that binds the jurors of a panel to its files, for those who run it: declarations of the year, links declared on
 * a file, bars and who lifted them, and who holds a share of an applicant. A file barred to the viewer is not named.
 */
export async function findPanelInterests(viewer: Viewer, panelId: string) {
  const panel = await findPanelToRun(viewer, panelId)
  const files = await listApplicationsOfCutoff(viewer, panelId)
  const seats = await db().juror.findMany({ where: { panelId, declinedAt: null }, orderBy: { id: 'asc' } })
  const personIds = seats.map((seat) => seat.personId)
  const [names, declared] = [await listNames(personIds), await listInterests(personIds)]
  const jurors = seats.map(({ id, personId }) => ({
    ...{ id, name: names.get(personId) ?? '' },
    declaration: declared.get(personId) ?? null,
  }))
  const nameOf = new Map(jurors.map(({ id, name }) => [id, name]))
  const rows = await db().bar.findMany({ where: { panelId }, orderBy: { barredAt: 'asc' } })
  const lifters = await listNames(rows.map((row) => row.liftedBy))
  const bars = rows.flatMap(
    ({ id, jurorId, applicationId, reason, note, barredAt, barredBy, liftedAt, liftedBy, liftedWhy }) => {
      const [file, juror] = [files.find((one) => one.id === applicationId), nameOf.get(jurorId)]
      if (!file || juror === undefined) return []
      const told = { note, barredAt, byHand: barredBy !== null }
      const lifted = liftedAt && { at: liftedAt, by: lifters.get(liftedBy ?? '') ?? '', why: liftedWhy }
      return [{ id, juror, file: fileOf(file), reason: reason as BarReason, ...told, lifted }]
    },
  )
  const holders = await listHoldersOf(files.map((file) => file.organisationId))
  return { panel, jurors, files: files.map(fileOf), bars, holders }
}

export type PanelInterests = Awaited<ReturnType<typeof findPanelInterests>>

const fileOf = ({
  id,
  number,
  title,
  organisationName,
}: {
  id: string
  number: string | null
  title: string
  organisationName: string
}) => ({
  id,
  name: `${number ?? ''} ${title} (${organisationName})`,
})
