import '#test/support/database.ts'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(path.join(tmpdir(), 'kept-'))
process.env.FILES_FOLDER = folder
afterAll(() => rmSync(folder, { recursive: true }))

const { keepFile, serveFile } = await import('#app/platform/files.server.ts')
const { VISITOR } = await import('#app/platform/viewer.ts')
const { refusalOf } = await import('#test/support/refusals.ts')
await import('#test/support/people.ts')

const pdf = new TextEncoder().encode('%PDF-1.7 bilan')

test('a file kept is served as it was given, as an attachment that runs nothing', async () => {
  const { id } = await keepFile(VISITOR, { name: 'bilan d’essai.pdf', bytes: pdf })
  const answer = await serveFile(id)
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(pdf)
  expect(Object.fromEntries(answer.headers)).toEqual({
    'content-type': 'application/pdf',
    'content-disposition': "attachment; filename*=UTF-8''bilan%20d%E2%80%99essai.pdf",
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
})

test('the same file given twice stands once on disk', async () => {
  const [one, two] = await Promise.all([1, 2].map((n) => keepFile(VISITOR, { name: `${n}.pdf`, bytes: pdf })))
  expect(one?.digest).toBe(two?.digest)
  expect(readdirSync(folder, { recursive: true }).filter((name) => String(name).includes('/'))).toHaveLength(1)
})

test('what is no file of ours is refused, and nothing is kept', async () => {
  const script = new TextEncoder().encode('<script>')
  expect(await refusalOf(() => keepFile(VISITOR, { name: 'x.pdf', bytes: script }))).toEqual({
    status: 409,
    reason: 'file_kind_unknown',
  })
})
