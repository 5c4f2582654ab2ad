import { db } from '#app/platform/db.ts'
import { listFiles } from '#app/platform/files.server.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Waiting } from '#app/platform/waiting.ts'
import { mayWrite } from './application.access.ts'
import { listOwnApplications } from './applications.server.ts'
import { words } from './words.papers.ts'

/** Whom a file refused by the scanner concerns, when it is a paper of an application: whoever gave it. Null when it is none, or was taken out. */
export async function findRefusedPaper(fileId: string) {
  const include = { application: { select: { stage: true } } }
  const row = await db().applicationPaper.findFirst({ where: { fileId, removedAt: null }, include })
  if (!row) return null
  const { applicationId, givenBy } = row
  return { applicationId, personId: givenBy, isDraft: row.application.stage === 'draft' }
}

/** A paper of a draft in which something harmful was found waits to be replaced by those who write it. */
export async function listRefusedWaiting(viewer: Viewer): Promise<Waiting[]> {
  const drafts = (await listOwnApplications(viewer)).filter((file) => file.stage === 'draft' && mayWrite(viewer, file))
  const where = { applicationId: { in: drafts.map(({ id }) => id) }, removedAt: null }
  const papers = await db().applicationPaper.findMany({ where, select: { applicationId: true, fileId: true } })
  const files = await listFiles(papers.map(({ fileId }) => fileId))
  const refused = papers.filter(({ fileId }) => files.get(fileId)?.safety === 'refused')
  return drafts.flatMap(({ id, title }) => {
    const many = refused.filter(({ applicationId }) => applicationId === id).length
    if (many === 0) return []
    const text = { fr: words.fr.refusedWaiting(title), en: words.en.refusedWaiting(title) }
    return [{ key: `refused:${id}`, text, to: `/applications/${id}/papers`, due: null, many }]
  })
}
