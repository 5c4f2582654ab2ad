import '#test/support/database.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { EICAR, startClamd } from '#test/support/clamav-stand-in.ts'

const clamd = await startClamd()
const folder = mkdtempSync(path.join(tmpdir(), 'scanned-'))
Object.assign(process.env, { FILES_FOLDER: folder, CLAMAV_HOST: '127.0.0.1', CLAMAV_PORT: String(clamd.port) })
afterAll(async () => {
  await clamd.stop()
  rmSync(folder, { recursive: true })
})

const { keepFile, listFiles, serveFile } = await import('#app/platform/files.server.ts')
const { scanFile } = await import('#app/platform/scanner.server.ts')
const { workOffJobs } = await import('#app/platform/jobs.server.ts')
const { db } = await import('#app/platform/db.ts')
const { VISITOR } = await import('#app/platform/viewer.ts')
const { refusalOf } = await import('#test/support/refusals.ts')
await import('#test/support/people.ts')

const pdf = (text: string) => ({ name: 'bilan.pdf', bytes: new TextEncoder().encode(`%PDF-1.7 ${text}`) })
const safetyOf = async (id: string) => (await listFiles([id])).get(id)?.safety
const tasks = { scan: (payload: unknown) => scanFile((payload as { file: string }).file) }

test('a file is looked at after it is kept: it waits, then it is clean, and is served all along', async () => {
  const { id } = await keepFile(VISITOR, pdf('x'.repeat(200_000)))
  expect(await safetyOf(id)).toBe('waiting')
  await workOffJobs(tasks)
  expect(await safetyOf(id)).toBe('clean')
  expect((await serveFile(id)).status).toBe(200)
})

test('malware is found, told in the log by its row alone, and given to nobody', async () => {
  const { id } = await keepFile(VISITOR, pdf(EICAR))
  await workOffJobs(tasks)
  expect(await safetyOf(id)).toBe('refused')
  expect(await refusalOf(() => serveFile(id))).toEqual({ status: 410, reason: 'file_refused' })
  expect(await db().event.count({ where: { what: 'file.refused', row: id } })).toBe(1)
})

test('a scanner that cannot say leaves the file waiting, and a file already judged is not looked at again', async () => {
  const { id } = await keepFile(VISITOR, pdf('trop long'))
  clamd.fallIll(true)
  await expect(scanFile(id)).rejects.toThrow('size limit exceeded')
  clamd.fallIll(false)
  expect(await safetyOf(id)).toBe('waiting')
  await scanFile(id)
  const before = clamd.asked()
  await scanFile(id)
  expect([await safetyOf(id), clamd.asked() - before]).toEqual(['clean', 0])
})
