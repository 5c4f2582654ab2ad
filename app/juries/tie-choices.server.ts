import { db } from '#app/platform/db.ts'

/** The choices made between equal files of a panel, latest last; for pages that have found this panel. */
export async function listTieChoices(panelId: string) {
  return db().tieChoice.findMany({ where: { panelId }, orderBy: { id: 'asc' } })
}
