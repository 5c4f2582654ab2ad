import '#test/support/database.ts'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(path.join(tmpdir(), 'pieces-'))
process.env.FILES_FOLDER = folder
afterAll(() => rmSync(folder, { recursive: true }))

const { beginUpload, forgetOldUploads, keepUploaded, listUploads, takePiece } = await import(
  '#app/platform/uploads.server.ts'
)
const { serveFile } = await import('#app/platform/files.server.ts')
const { at, now } = await import('#app/platform/clock.ts')
const { PIECE } = await import('#app/platform/upload.ts')
const { refusalOf } = await import('#test/support/refusals.ts')
const { aPerson } = await import('#test/support/people.ts')

/** A report of two and a half pieces. */
const report = new Uint8Array(PIECE * 2 + PIECE / 2).map((_, place) => place % 251)
report.set(new TextEncoder().encode('%PDF-1.7'))
const told = { name: '../plans/bilan.pdf', size: report.length, mark: '1700000000000', purpose: 'a file' }
const pieceFrom = (place: number) => report.subarray(place, place + PIECE)
const idOf = (begun: { id?: string }) => begun.id ?? ''
const pieces = (id: string) => readdirSync(path.join(folder, 'uploads', id)).length

test('a file comes piece by piece, stops, and goes on where it stopped', async () => {
  const person = await aPerson()
  const id = idOf(await beginUpload(person, told))
  expect(await takePiece(person, id, 0, pieceFrom(0))).toEqual({ id, received: PIECE })
  expect(await listUploads(person, 'a file')).toEqual([{ id, name: 'bilan.pdf', size: report.length, received: PIECE }])
  expect(await beginUpload(person, told)).toEqual({ id, received: PIECE })
  await takePiece(person, id, PIECE, pieceFrom(PIECE))
  await takePiece(person, id, PIECE * 2, pieceFrom(PIECE * 2))
  const { id: file } = await keepUploaded(person, id, 'a file')
  const served = await serveFile(file)
  expect(Buffer.compare(Buffer.from(await served.arrayBuffer()), report)).toBe(0)
  expect(served.headers.get('content-disposition')).toContain('bilan.pdf')
  expect(await listUploads(person, 'a file')).toEqual([])
  await expect.poll(() => pieces(id)).toBe(0)
})

test('a piece at the wrong place, of the wrong length or sent twice changes nothing and says where to go on', async () => {
  const person = await aPerson()
  const id = idOf(await beginUpload(person, told))
  const start = { id, received: 0, size: report.length }
  expect(await takePiece(person, id, PIECE, pieceFrom(PIECE))).toEqual({ ...start, reason: 'wrong_place' })
  expect(await takePiece(person, id, 0, report.subarray(0, 100))).toEqual({ ...start, reason: 'wrong_length' })
  const both = await Promise.all([1, 2].map(() => takePiece(person, id, 0, pieceFrom(0))))
  expect(both.map((one) => one.reason ?? 'taken').sort()).toEqual(['taken', 'wrong_place'])
  expect(await takePiece(person, id, 0, pieceFrom(0))).toMatchObject({ received: PIECE, reason: 'wrong_place' })
})

test('what begins like nothing we know, or is too large, is told before the rest is sent', async () => {
  const person = await aPerson()
  expect(await beginUpload(person, { ...told, size: 50_000_001 })).toEqual({ reason: 'upload_too_large' })
  expect(await beginUpload(person, { ...told, size: 0 })).toEqual({ reason: 'file_empty' })
  const id = idOf(await beginUpload(person, { ...told, size: PIECE + 1 }))
  const script = new Uint8Array(PIECE).fill(60)
  expect(await takePiece(person, id, 0, script)).toMatchObject({ reason: 'file_kind_unknown' })
})

test('nobody adds to, goes on with or takes the file of another, nor takes it for something else or half come', async () => {
  const [person, other] = [await aPerson(), await aPerson()]
  const id = idOf(await beginUpload(person, told))
  expect(await takePiece(other, id, 0, pieceFrom(0))).toEqual({ reason: 'not_found' })
  expect(idOf(await beginUpload(other, told))).not.toBe(id)
  for (const place of [0, PIECE]) await takePiece(person, id, place, pieceFrom(place))
  const gone = { status: 404, reason: 'not_found' }
  expect(await refusalOf(() => keepUploaded(person, id, 'a file'))).toEqual(gone)
  await takePiece(person, id, PIECE * 2, pieceFrom(PIECE * 2))
  expect(await refusalOf(() => keepUploaded(other, id, 'a file'))).toEqual(gone)
  expect(await refusalOf(() => keepUploaded(person, id, 'another file'))).toEqual(gone)
  await keepUploaded(person, id, 'a file')
  expect(await refusalOf(() => keepUploaded(person, id, 'a file'))).toEqual(gone)
})

test('what nobody went on with goes after a week, pieces and all', async () => {
  const person = await aPerson()
  const id = idOf(await beginUpload(person, told))
  await takePiece(person, id, 0, pieceFrom(0))
  const days = (count: number) => new Date(now().getTime() + count * 86_400_000)
  await at(days(6), forgetOldUploads)
  expect([pieces(id), (await listUploads(person, 'a file')).length]).toEqual([1, 1])
  await at(days(8), forgetOldUploads)
  expect([pieces(id), (await listUploads(person, 'a file')).length]).toEqual([0, 0])
})
