import { openApplicationTo } from '#app/applications/applications.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { personToken, type Viewer } from '#app/platform/viewer.ts'
import { areNamesShown } from './phase-holding.server.ts'

const DECLARED = { in: ['declared' as const, 'draft' as const, 'submitted' as const] }

/** Whether this juror said they have no link with this file: to score it, or only to read it. */
export async function hasDeclared(jurorId: string, applicationId: string) {
  return (await listDeclared(jurorId)).has(applicationId)
}

/** The files with which this juror said they have no link: to score them, or only to read them. */
export async function listDeclared(jurorId: string) {
  return new Set((await listDeclaredOf([jurorId])).map((row) => row.applicationId))
}

/** The same for several jurors; a file may come twice. */
export async function listDeclaredOf(jurorIds: string[]) {
  const [jurorId, select] = [{ in: jurorIds }, { jurorId: true, applicationId: true }]
  const read = await db().review.findMany({ where: { jurorId, stage: DECLARED }, select })
  const said = await db().fileDeclaration.findMany({ where: { jurorId }, select })
  return [...read, ...said]
}

interface Opened {
  panelId: string
  juror: { id: string; personId: string }
  applicationId: string
}

/** Write down that a juror has no link with a file that is not theirs to score, and open it to them; read without names, the file itself stays shut. The caller has checked both. */
export async function openFileTo(tx: Tx, viewer: Viewer, { panelId, juror, applicationId }: Opened) {
  const said = { panelId, applicationId, jurorId: juror.id, declaredAt: now() }
  await tx.fileDeclaration.createMany({ data: [said], skipDuplicates: true })
  if (await areNamesShown(tx, panelId)) await openApplicationTo(viewer, applicationId, personToken(juror.personId))
  await record(tx, viewer, 'file.declared', applicationId)
}
