import { personOf } from '#app/people/viewer.server.ts'
import { askedFrom } from '#app/platform/asking.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { forgetFile, keepFile, listFiles, serveFile, showPicture } from '#app/platform/files.server.ts'
import { newId } from '#app/platform/id.ts'
import { countTry } from '#app/platform/limits.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { CLOCK, type Viewer } from '#app/platform/viewer.ts'
import {
  objectionToAttaching,
  objectionToPublishing,
  objectionToTypingOut,
  soundsEndBefore,
  TAKEN,
} from './attachment.ts'
import type { FitFile } from './given-files.server.ts'
import { isAuthor, mayQualify, mayReadOriginal } from './need.access.ts'
import { findNeed } from './needs.server.ts'

/** Somebody sends a few photos; a machine sends thousands. */
const PER_CALLER = { what: 'attachment', most: 30, minutes: 60 }

export type SeenAttachment = Awaited<ReturnType<typeof listAttachments>>[number]

/** What was given with a need: all of it for its author and coordinators, published photos alone for others. */
export async function listAttachments(viewer: Viewer, needId: string) {
  const need = await findNeed(viewer, needId)
  const all = mayReadOriginal(viewer, need)
  const shown = all
    ? { OR: [{ fileId: { not: null } }, { transcript: { not: null } }] }
    : { publishedAt: { not: null } }
  const rows = await db().needAttachment.findMany({ where: { needId, ...shown }, orderBy: { id: 'asc' } })
  const files = await listFiles(all ? rows.map(({ fileId }) => fileId) : [])
  return rows.map(({ id, kind, fileId, givenAt, publishedAt, transcript }) => ({
    id,
    kind,
    givenAt,
    publishedAt,
    hasFile: fileId !== null,
    name: (fileId && files.get(fileId)?.name) || null,
    safety: (fileId && files.get(fileId)?.safety) || null,
    transcript: all ? transcript : null,
  }))
}

/** The need, for whoever may add something to it: its author (403 to others who read it, 409 when nothing can be added). */
export async function findAttachable(viewer: Viewer, needId: string) {
  const need = await findNeed(viewer, needId)
  if (!isAuthor(viewer, need)) refuse(403, 'not_the_author')
  const already = await db().needAttachment.count({ where: { needId, fileId: { not: null } } })
  return { need, objection: objectionToAttaching(need, already) }
}

/** Add a photo, a document or a recording to one's need. Only its author and coordinators see it. */
export async function attachToNeed(viewer: Viewer, needId: string, file: FitFile) {
  await findAttachable(viewer, needId)
  return inTransaction(async (tx) => {
    await countTry(PER_CALLER, askedFrom())
    await tx.$queryRaw`SELECT id FROM need WHERE id = ${needId}::uuid FOR UPDATE`
    const { objection } = await findAttachable(viewer, needId)
    if (objection) refuse(409, objection)
    const { id: fileId } = await keepFile(viewer, file, TAKEN)
    const id = newId()
    await tx.needAttachment.create({ data: { id, needId, kind: file.kind, fileId, givenAt: now() } })
    await record(tx, viewer, 'need.attached', needId, file.kind)
    return { id }
  })
}

/** The file itself: a download for its giver and coordinators; a published photo is a picture for everyone who reads the need. */
export async function serveAttachment(viewer: Viewer, needId: string, id: string) {
  const need = await findNeed(viewer, needId)
  const { fileId, publishedAt } = await attachment(needId, id)
  if (fileId && mayReadOriginal(viewer, need)) return serveFile(fileId)
  return fileId && publishedAt ? showPicture(fileId) : refuse(404, 'not_found')
}

/** One attachment, for the coordinator who decides about it (404 unseen, 403 to others). */
export async function findAttachment(viewer: Viewer, needId: string, id: string) {
  const need = await findNeed(viewer, needId)
  if (!mayQualify(viewer)) refuse(403, 'not_a_coordinator')
  return { need, attachment: await attachment(needId, id) }
}

/** Show a photo to everyone who reads the need: its coordinator has seen no face, no name and no screen on it. */
export async function publishPhoto(viewer: Viewer, needId: string, id: string) {
  const { attachment } = await findAttachment(viewer, needId, id)
  const objection = objectionToPublishing(attachment)
  if (objection) refuse(409, objection)
  const publishedBy = personOf(viewer).id
  return change(viewer, needId, 'need.photo_published', (tx) =>
    tx.needAttachment.updateMany({
      where: { id, publishedAt: null, fileId: { not: null } },
      data: { publishedAt: now(), publishedBy },
    }),
  )
}

/** Show a photo no longer. */
export async function takeBackPhoto(viewer: Viewer, needId: string, id: string) {
  const { attachment } = await findAttachment(viewer, needId, id)
  if (!attachment.publishedAt) refuse(409, 'photo_not_published')
  return change(viewer, needId, 'need.photo_taken_back', (tx) =>
    tx.needAttachment.updateMany({
      where: { id, publishedAt: { not: null } },
      data: { publishedAt: null, publishedBy: null },
    }),
  )
}

/** Type out what a recording says, or correct it; its sound goes a month after it was first typed out. */
export async function typeOut(viewer: Viewer, needId: string, id: string, transcript: string) {
  const { attachment } = await findAttachment(viewer, needId, id)
  const objection = objectionToTypingOut(attachment)
  if (objection) refuse(409, objection)
  const transcribedBy = personOf(viewer).id
  const transcribedAt = attachment.transcribedAt ?? now()
  return change(viewer, needId, 'need.recording_typed_out', (tx) =>
    tx.needAttachment.updateMany({
      where: { id, fileId: { not: null } },
      data: { transcript, transcribedAt, transcribedBy },
    }),
  )
}

/** What the clock does each day: erase the sound of what was typed out a month ago. */
export async function eraseOldSounds() {
  const where = { kind: 'recording', fileId: { not: null }, transcribedAt: { lt: soundsEndBefore(now()) } } as const
  const old = await db().needAttachment.findMany({ where })
  for (const { id, needId, fileId } of old) {
    await inTransaction(async (tx) => {
      await forget(tx, id, fileId)
      await record(tx, CLOCK, 'need.sound_erased', needId)
    })
  }
  return old.length
}

/** Erase all that was given with a need, in the transaction that erases its words. */
export async function eraseAttachments(tx: Tx, needId: string) {
  const rows = await tx.needAttachment.findMany({ where: { needId } })
  for (const { id, fileId } of rows) await forget(tx, id, fileId)
  const blank = { transcript: null, publishedAt: null, publishedBy: null }
  await tx.needAttachment.updateMany({ where: { needId }, data: blank })
}

async function forget(tx: Tx, id: string, fileId: string | null) {
  if (fileId === null) return
  const gone = { fileId: null, erasedAt: now() }
  const { count } = await tx.needAttachment.updateMany({ where: { id, fileId }, data: gone })
  if (count > 0) await forgetFile(tx, fileId)
}

async function attachment(needId: string, id: string) {
  return found(await db().needAttachment.findFirst({ where: { id, needId } }))
}

async function change(
  viewer: Viewer,
  needId: string,
  what: `need.${string}`,
  work: (tx: Tx) => Promise<{ count: number }>,
) {
  return inTransaction(async (tx) => {
    if ((await work(tx)).count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, what, needId)
    return { id: needId }
  })
}
