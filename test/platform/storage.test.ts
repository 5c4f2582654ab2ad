import '#test/support/database.ts'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort } from '#prisma/environment.mjs'
import { openS3 } from '#test/support/s3-stand-in.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 's3-'))
const port = await freePort()
Object.assign(process.env, {
  S3_BUCKET: 'passerelle',
  S3_ENDPOINT: `http://127.0.0.1:${port}`,
  S3_ACCESS_KEY_ID: 'S3RVER',
  S3_SECRET_ACCESS_KEY: 'S3RVER',
})
const { forgetFile, keepFile, serveFile, sweepBytes } = await import('#app/platform/files.server.ts')
const { inTransaction } = await import('#app/platform/db.ts')
const { VISITOR } = await import('#app/platform/viewer.ts')
await import('#test/support/people.ts')

let server: Awaited<ReturnType<typeof openS3>>
beforeAll(async () => {
  server = await openS3({ port, folder, bucket: 'passerelle' })
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

const pdf = (text: string) => new TextEncoder().encode(`%PDF-1.7 ${text}`)
/** What stands in the bucket under this digest. */
const kept = (digest: string) =>
  readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith(`${digest}._S3rver_object`)).length

test('a file given to a house with a bucket stands there, and comes back as it was', async () => {
  const bytes = pdf('été')
  const { id, digest } = await keepFile(VISITOR, { name: 'bilan.pdf', bytes })
  const answer = await serveFile(id)
  expect([new Uint8Array(await answer.arrayBuffer()), kept(digest)]).toEqual([bytes, 1])
})

test('a file forgotten leaves the bucket with the last row that names it', async () => {
  const bytes = pdf('deux fois')
  const [one, two] = [
    await keepFile(VISITOR, { name: '1.pdf', bytes }),
    await keepFile(VISITOR, { name: '2.pdf', bytes }),
  ]
  await inTransaction((tx) => forgetFile(tx, one.id))
  await sweepBytes(one.digest)
  const afterOne = kept(one.digest)
  await inTransaction((tx) => forgetFile(tx, two.id))
  await sweepBytes(one.digest)
  expect([afterOne, kept(one.digest)]).toEqual([1, 0])
})
