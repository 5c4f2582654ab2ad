import { listCallsById } from '#app/calls/calls.server.ts'
import { listNames } from '#app/people/people.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { roleOn } from './application.access.ts'
import { type ApplicationWhole, findApplication } from './applications.server.ts'
import { contentOf } from './contents.server.ts'
import { differencesOf } from './difference.server.ts'
import { FileContentForm } from './file-content.form.ts'
import type { FileContent } from './file-content.ts'
import { seal } from './seal.ts'

/** The versions that hold the whole of a file; what a carrying over or a clarification keeps of it, their own pages tell. */
const WHOLE = ['saved', 'submitted', 'revived'] as const

interface Kept {
  kind: (typeof WHOLE)[number]
  content: FileContent
  madeBy: string | null
  madeAt: Date
}

/** Keep the file as it stands, in the transaction that changes it; its digest is that of its content, always. */
export async function keepVersion(tx: Tx, applicationId: string, { kind, content, madeBy, madeAt }: Kept) {
  const last = await tx.applicationVersion.aggregate({ where: { applicationId }, _max: { position: true } })
  const position = (last._max.position ?? 0) + 1
  const { digest } = seal(content)
  await tx.applicationVersion.create({
    data: { id: newId(), applicationId, position, kind, content, digest, madeBy, madeAt },
  })
}

/** What the last sitting left, before the next one changes it: whoever saved last made it. */
export async function keepSitting(tx: Tx, viewer: Viewer, id: string, last: { by: string | null; at: Date }) {
  const application = await findApplication(viewer, id)
  const content = await presentOf(viewer, application)
  await keepVersion(tx, id, { kind: 'saved', content, madeBy: last.by, madeAt: last.at })
}

/** What the file says now, sent or not. */
export async function presentOf(viewer: Viewer, application: ApplicationWhole) {
  const call = found((await listCallsById(viewer, [application.callId])).get(application.callId))
  return contentOf(application, { call, number: application.number, submittedAt: application.submittedAt })
}

/** The versions of a file, latest first, for those who work on it; 404 to everybody else. */
export async function listVersions(viewer: Viewer, id: string) {
  const application = await findApplication(viewer, id)
  if (roleOn(viewer, application) === null) refuse(404, 'not_found')
  const select = { position: true, kind: true, digest: true, madeBy: true, madeAt: true } as const
  const rows = await db().applicationVersion.findMany({
    where: { applicationId: id, kind: { in: [...WHOLE] } },
    select,
    orderBy: { position: 'desc' },
  })
  const names = await listNames(rows.map(({ madeBy }) => madeBy))
  const versions = rows.map(({ madeBy, ...row }) => ({ ...row, by: names.get(madeBy ?? '') ?? null }))
  const { title, stage, number } = application
  return { application: { id, title, stage, number }, versions }
}

/**
 * What a version changed, box by box, since the one before it; the one after the last is the draft as it stands now.
 * 404 where there is no such version.
 */
export async function findDifference(viewer: Viewer, id: string, position: number) {
  const { application, versions } = await listVersions(viewer, id)
  const last = versions[0]?.position ?? 0
  const isNow = position === last + 1 && application.stage === 'draft'
  const after = isNow ? await presentOf(viewer, await findApplication(viewer, id)) : await contentAt(id, position)
  const earlier = versions.find((one) => one.position < position)
  const before = earlier ? await contentAt(id, earlier.position) : null
  const version = versions.find((one) => one.position === position) ?? null
  return { application, version, position, differences: differencesOf(before, after), at: version?.madeAt ?? now() }
}

async function contentAt(applicationId: string, position: number) {
  const where = { applicationId, position, kind: { in: [...WHOLE] } }
  return FileContentForm.parse(found(await db().applicationVersion.findFirst({ where })).content)
}
