import { db, type Tx } from '#app/platform/db.ts'
import { BEFORE_ANY, holding } from './phase.ts'

/** The window that holds on a panel now, among those that have begun; null when there is none. Nothing of a file or a person. */
export async function findHolding(reader: Tx | ReturnType<typeof db>, panelId: string) {
  return holding(await reader.reviewPhase.findMany({ where: { panelId, begunAt: { not: null } } }))
}

/** Whether jurors of a panel read who carries a file now, as they do before any window. */
export async function areNamesShown(reader: Tx | ReturnType<typeof db>, panelId: string) {
  return ((await findHolding(reader, panelId)) ?? BEFORE_ANY).applicantsNamed
}

/** The window that holds on each of these panels; those without any are not named. */
export async function listHolding(panelIds: string[]) {
  const where = { panelId: { in: panelIds }, begunAt: { not: null } }
  const begun = await db().reviewPhase.findMany({ where, orderBy: { startsAt: 'asc' } })
  return new Map(begun.map((phase) => [phase.panelId, phase]))
}

/** The panels among these that read without applicants' names for now. */
export async function listNameless(panelIds: string[]) {
  const held = [...(await listHolding(panelIds)).values()]
  return new Set(held.filter((phase) => !phase.applicantsNamed).map((phase) => phase.panelId))
}
