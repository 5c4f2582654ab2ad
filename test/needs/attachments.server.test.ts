import '#test/support/database.ts'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PersonViewer } from '#app/platform/viewer.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'attached-'))
process.env.FILES_FOLDER = folder
afterAll(() => rmSync(folder, { recursive: true }))

const shelf = await import('#app/needs/attachments.server.ts')
const { fitFile } = await import('#app/needs/given-files.server.ts')
const { eraseNeed, findReceipt } = await import('#app/needs/receipts.server.ts')
const { at, now } = await import('#app/platform/clock.ts')
const { db } = await import('#app/platform/db.ts')
const { VISITOR } = await import('#app/platform/viewer.ts')
const { sweepBytes } = await import('#app/platform/files.server.ts')
const { aHeardNeed, aNeed } = await import('#test/support/needs.ts')
const { aCoordinator, aPerson } = await import('#test/support/people.ts')
const { refusalOf } = await import('#test/support/refusals.ts')
const { photoTakenSomewhere, sound } = await import('#test/support/given.ts')

let coordinator: PersonViewer
let photo: Uint8Array
beforeAll(async () => {
  coordinator = (await aCoordinator()).viewer
  photo = await photoTakenSomewhere()
})

const onDisk = () => readdirSync(folder, { recursive: true }).filter((name) => String(name).includes('/')).length

async function fitted(name: string, bytes: Uint8Array) {
  const file = await fitFile({ name, bytes })
  if ('objection' in file) throw new Error(file.objection)
  return file
}

/** A heard need with a photo that its author, who has only a receipt, added. */
async function withPhoto() {
  const need = await aHeardNeed(coordinator)
  const { holder } = await findReceipt(need.code)
  const { id } = await shelf.attachToNeed(holder, need.id, await fitted('couloir.jpg', photo))
  return { need, holder, id }
}

describe('What is given with a need', () => {
  test('is seen by its giver and coordinators, and by nobody else', async () => {
    const { need, holder, id } = await withPhoto()
    const stranger = await aPerson()
    const seen = await Promise.all(
      [holder, coordinator, stranger, VISITOR].map((who) => shelf.listAttachments(who, need.id)),
    )
    expect(seen.map((rows) => rows.map(({ name }) => name))).toEqual([['couloir.jpg'], ['couloir.jpg'], [], []])
    const served = await Promise.all([holder, coordinator].map((who) => shelf.serveAttachment(who, need.id, id)))
    expect(served.map(({ headers }) => [headers.get('content-disposition'), headers.get('cache-control')])).toEqual(
      Array(2).fill([`attachment; filename*=UTF-8''couloir.jpg`, 'no-store']),
    )
    for (const who of [stranger, VISITOR]) {
      expect(await refusalOf(() => shelf.serveAttachment(who, need.id, id))).toEqual({
        status: 404,
        reason: 'not_found',
      })
    }
  })

  test('is asked for through the need it was given with, and no other', async () => {
    const [one, two] = [await withPhoto(), await withPhoto()]
    const refused = await refusalOf(() => shelf.serveAttachment(two.holder, two.need.id, one.id))
    expect(refused).toEqual({ status: 404, reason: 'not_found' })
  })

  test('comes from its author alone, five files at most, even when ten are sent at once', async () => {
    const { need, holder } = await withPhoto()
    const file = await fitted('couloir.jpg', photo)
    expect(await refusalOf(() => shelf.attachToNeed(coordinator, need.id, file))).toEqual({
      status: 403,
      reason: 'not_the_author',
    })
    const sent = await Promise.allSettled(Array.from({ length: 9 }, () => shelf.attachToNeed(holder, need.id, file)))
    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(4)
    expect((await shelf.findAttachable(holder, need.id)).objection).toBe('too_many_attachments')
  })

  test('is erased with the words of the need, from the disk too', async () => {
    const before = onDisk()
    const need = await aNeed()
    const { holder } = await findReceipt(need.code)
    const own = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#123456' } })
      .png()
      .toBuffer()
    await shelf.attachToNeed(holder, need.id, await fitted('seule.png', new Uint8Array(own)))
    const { digest } = await db().storedFile.findFirstOrThrow({ where: { name: 'seule.png' } })
    expect(onDisk()).toBe(before + 1)
    await eraseNeed(holder, need.id)
    await sweepBytes(digest)
    const rows = await db().needAttachment.findMany({ where: { needId: need.id } })
    expect([rows.map(({ fileId }) => fileId), await db().storedFile.count({ where: { digest } }), onDisk()]).toEqual([
      [null],
      0,
      before,
    ])
  })
})

describe('A photo', () => {
  test('loses where and when it was taken, and stands upright', async () => {
    const before = await sharp(photo).metadata()
    const { bytes } = await fitted('couloir.jpg', photo)
    const after = await sharp(bytes).metadata()
    expect([before.exif !== undefined, Buffer.from(photo).includes('GPS')]).toEqual([true, true])
    expect([after.exif, after.orientation, after.icc, after.xmp]).toEqual([undefined, undefined, undefined, undefined])
    expect([Buffer.from(bytes).includes('GPS'), after.width, after.height]).toEqual([false, 40, 60])
  })

  test('that claims more than a memory holds is refused, as is one that is broken', async () => {
    const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: 'white' } })
      .png()
      .toBuffer()
    const broken = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])
    const refused = [bomb, broken].map((bytes) => fitFile({ name: 'x', bytes: new Uint8Array(bytes) }))
    expect(await Promise.all(refused)).toEqual(Array(2).fill({ objection: 'photo_unreadable' }))
  })

  test('is shown to everyone once a coordinator has published it, until it is taken back', async () => {
    const { need, holder, id } = await withPhoto()
    expect(await refusalOf(() => shelf.publishPhoto(holder, need.id, id))).toEqual({
      status: 403,
      reason: 'not_a_coordinator',
    })
    await shelf.publishPhoto(coordinator, need.id, id)
    const shown = await shelf.serveAttachment(VISITOR, need.id, id)
    const { headers } = shown
    expect([
      headers.get('content-type'),
      headers.get('content-disposition'),
      headers.get('x-content-type-options'),
    ]).toEqual(['image/jpeg', 'inline', 'nosniff'])
    expect((await shelf.listAttachments(VISITOR, need.id)).map(({ id, name }) => [id, name])).toEqual([[id, null]])
    expect(await refusalOf(() => shelf.publishPhoto(coordinator, need.id, id))).toEqual({
      status: 409,
      reason: 'photo_published',
    })
    await shelf.takeBackPhoto(coordinator, need.id, id)
    expect(await shelf.listAttachments(VISITOR, need.id)).toEqual([])
    expect(await refusalOf(() => shelf.serveAttachment(VISITOR, need.id, id))).toEqual({
      status: 404,
      reason: 'not_found',
    })
  })
})

describe('A recording', () => {
  test('of two minutes is taken, a longer one is not, nor what is no sound', async () => {
    const outcomes = await Promise.all(
      [sound(119), sound(121), new TextEncoder().encode('RIFF    WAVEfmt rien')].map(async (bytes) => {
        const file = await fitFile({ name: 'voix.wav', bytes })
        return 'objection' in file ? file.objection : file.kind
      }),
    )
    expect(outcomes).toEqual(['recording', 'sound_too_long', 'sound_unreadable'])
  })

  test('is typed out by a coordinator, and its sound is erased thirty days later', async () => {
    const need = await aHeardNeed(coordinator)
    const { holder } = await findReceipt(need.code)
    const { id } = await shelf.attachToNeed(holder, need.id, await fitted('voix.wav', sound(3)))
    expect(await refusalOf(() => shelf.publishPhoto(coordinator, need.id, id))).toEqual({
      status: 409,
      reason: 'not_a_photo',
    })
    await shelf.typeOut(coordinator, need.id, id, 'Personne ne me rappelle.')
    const later = (days: number) => new Date(now().getTime() + days * 86_400_000)
    const erased = [
      await at(later(29), () => shelf.eraseOldSounds()),
      await at(later(31), () => shelf.eraseOldSounds()),
    ]
    const [own] = await shelf.listAttachments(holder, need.id)
    expect([erased, own?.hasFile, own?.transcript]).toEqual([[0, 1], false, 'Personne ne me rappelle.'])
    expect(await shelf.listAttachments(VISITOR, need.id)).toEqual([])
  })
})

test.each([
  ['a social-security number in its name', '2 84 05 75 123 456 08.pdf', '%PDF-1.7', 'nir_in_text'],
  ['a page that could run', 'photo.jpg', '<html><script>', 'file_kind_unknown'],
  ['a drawing that could run', 'photo.svg', '<svg onload=""/>', 'file_kind_unknown'],
  ['nothing', 'vide.pdf', '', 'file_empty'],
])('a file with %s is refused', async (_, name, text, objection) => {
  expect(await fitFile({ name, bytes: new TextEncoder().encode(text) })).toEqual({ objection })
})
