import http from 'node:http'
import express from 'express'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkMethod, checkOrigin, checkSize, keepPrivate, secure } from '#app/platform/doors.ts'
import { newId } from '#app/platform/id.ts'
import { rememberLanguage } from '#app/platform/preferences.ts'

const APP_URL = 'https://passerelle.example'
const app = express()
app.use(secure({ isDev: false, https: true }), checkMethod, checkOrigin(APP_URL), checkSize, keepPrivate)
app.use((_req, res) => void res.send('in'))
const server = http.createServer(app)

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => new Promise((resolve) => server.close(resolve)))

/** What the house answers at the door. */
function knock(method: string, path = '/', headers: http.OutgoingHttpHeaders = {}, body = '') {
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  return new Promise<{ status: number | undefined; headers: http.IncomingHttpHeaders; text: string }>(
    (resolve, reject) => {
      const request = http.request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
        let text = ''
        answer.on('data', (part) => {
          text += part
        })
        answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, text }))
      })
      request.on('error', reject)
      request.end(body)
    },
  )
}

test.each([
  ['one of our pages', { origin: APP_URL }, 200],
  [
    'a page of ours behind a proxy, under the name it was asked by',
    { origin: 'http://intra.chu.example', host: 'intra.chu.example' },
    200,
  ],
  ['a browser that says nothing, on our own page', { 'sec-fetch-site': 'same-origin' }, 200],
  ['an old browser that says nothing at all', {}, 200],
  ['another site', { origin: 'https://evil.example' }, 403],
  ['another port of our own machine', { origin: 'https://passerelle.example:8443' }, 403],
  ['a page that hides where it is', { origin: 'null' }, 403],
  ['another site in a browser that only hints', { 'sec-fetch-site': 'cross-site' }, 403],
])('a form sent from %s', async (_, headers, status) => {
  expect((await knock('POST', '/needs/new', headers)).status).toBe(status)
})

test('reading is for everyone, from anywhere', async () => {
  expect((await knock('GET', '/needs', { origin: 'https://evil.example' })).status).toBe(200)
})

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s is no way of asking here', async (method) => {
  const answer = await knock(method)
  expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD, POST'])
})

test('a form too heavy is turned away before it is read, and so is one that hides its weight', async () => {
  const heavy = await knock(
    'POST',
    '/',
    { 'content-length': '1000001', 'content-type': 'text/plain' },
    ' '.repeat(1_000_001),
  )
  expect(heavy.status).toBe(413)
  expect((await knock('POST', '/', { 'transfer-encoding': 'chunked' }, 'key=1')).status).toBe(411)
  expect((await knock('POST', '/', { 'content-type': 'application/x-www-form-urlencoded' }, 'key=1')).status).toBe(200)
})

test('a decision may give long reasons for each of four hundred files', async () => {
  const decision = `/juries/${newId()}/decision`
  const sent = (length: number) =>
    knock('POST', decision, { 'content-length': `${length}`, 'content-type': 'text/plain' }, ' '.repeat(length))
  expect([(await sent(4_000_000)).status, (await sent(4_000_001)).status]).toEqual([200, 413])
})

test('who is turned away reads a whole page in their language, with a way back', async () => {
  const french = await knock('POST', '/', { origin: 'https://evil.example' })
  expect(french.text).toContain('<html lang="fr">')
  expect(french.text).toContain('Cette demande vient d’un autre site.')
  const cookie = (await rememberLanguage('en')).split(';')[0]
  const english = await knock('POST', '/', { origin: 'https://evil.example', cookie })
  expect([english.status, english.headers['content-type']]).toEqual([403, 'text/html; charset=utf-8'])
  expect(english.text).toContain('<html lang="en">')
  expect(english.text).toContain('another site')
})

test('pages of someone signed in are kept nowhere; public ones are asked for again', async () => {
  const kept = async (path: string, cookie?: string) =>
    (await knock('GET', path, cookie ? { cookie } : {})).headers['cache-control']
  expect(await kept('/needs')).toBe('no-cache')
  expect(await kept('/needs', 'session=abc')).toBe('no-store')
  expect(await kept('/needs', 'language=x; session=abc')).toBe('no-store')
  expect(await kept('/needs', 'obsession=abc')).toBe('no-cache')
  for (const path of ['/receipts', '/receipts/ABCD', '/desk', '/desk.data', '/sign-in/x', '/outbox']) {
    expect([path, await kept(path)]).toEqual([path, 'no-store'])
  }
})

test('no page runs a script that is not ours, stands in a foreign frame or tells other sites where one was', async () => {
  const [one, two] = [await knock('GET'), await knock('GET')]
  const rules = String(one.headers['content-security-policy'])
  const nonce = /'nonce-([^']+)'/.exec(rules)?.[1] ?? ''
  expect(Buffer.from(nonce, 'base64').length).toBe(16)
  expect(String(two.headers['content-security-policy'])).not.toContain(nonce)
  for (const rule of ["default-src 'self'", "frame-ancestors 'none'", "form-action 'self'", "object-src 'none'"]) {
    expect(rules).toContain(rule)
  }
  expect(rules).not.toContain('unsafe')
  expect(one.headers).toMatchObject({
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
  })
})
