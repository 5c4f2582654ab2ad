import type { Tx } from '#app/platform/db.ts'

/** Which people of the jury are kept from which file: by a bar in force, or because they stepped aside. */
export async function listAway(tx: Tx, panelId: string) {
  const juror = { select: { personId: true } }
  const select = { applicationId: true, juror }
  const bars = await tx.bar.findMany({ where: { panelId, liftedAt: null }, select, orderBy: { id: 'asc' } })
  const aside = { panelId, stage: 'recused' as const }
  const recused = await tx.review.findMany({ where: aside, select, orderBy: { id: 'asc' } })
  const away = new Map<string, Set<string>>()
  for (const one of [...bars, ...recused])
    away.set(one.applicationId, (away.get(one.applicationId) ?? new Set()).add(one.juror.personId))
  return new Map([...away].map(([applicationId, people]) => [applicationId, [...people]]))
}
