import type { AddressInfo } from 'node:net'
import express from 'express'
import { expect, test } from 'vitest'
import { secure } from '#app/platform/doors.ts'

const id = '0193f3a2-7c1e-7c1e-8c1e-0193f3a27c1e'

async function policyOf(path: string) {
  const app = express()
  app.use(secure({ isDev: false, https: false }))
  app.use((_req, res) => void res.send('ok'))
  const server = app.listen(0)
  const { port } = server.address() as AddressInfo
  const { headers } = await fetch(`http://127.0.0.1:${port}${path}`)
  await new Promise((closed) => server.close(closed))
  return headers.get('content-security-policy')
}

test('the sheet of a letter may be framed by our own pages and runs no script', async () => {
  expect(await policyOf(`/outbox/${id}/sheet`)).toBe(
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; " +
      'sandbox allow-popups allow-popups-to-escape-sandbox',
  )
})

test('no other page may be framed', async () => {
  for (const path of ['/', '/outbox', `/outbox/${id}`, `/needs/${id}/sheet`])
    expect(await policyOf(path)).toContain("frame-ancestors 'none'")
})
