import { get } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { NEED, openedHouse } from './house.ts'

/** What an old phone on a slow line is made to wait for (design.md §6). */
const WITHOUT_SCRIPTS = 60_000
const WITH_SCRIPTS = 150_000

const { ask, post, url } = openedHouse()

test('the page where a need is posted is light, without scripts and with them', { timeout: 60_000 }, async () => {
  const page = await fetched('/needs/new')
  const sheets = await all(found(page.text, /<link rel="stylesheet" href="([^"]+)"/g))
  const drawn = await all(sheets.flatMap(({ text }) => found(text, /url\("?([^")]+\.woff2)"?\)/g)))
  const still = weightOf([page, ...sheets, ...drawn])
  const scripts = await scriptsOf(page.text)
  const alive = still + weightOf(scripts)
  console.info(`/needs/new weighs ${still} bytes without scripts, ${alive} with ${scripts.length} of them`)
  expect([sheets.length, drawn.length, scripts.length > 3]).toEqual([1, 1, true])
  expect(still).toBeLessThanOrEqual(WITHOUT_SCRIPTS)
  expect(alive).toBeLessThanOrEqual(WITH_SCRIPTS)
})

test('two visitors who open the form at once get two keys, and two receipts', async () => {
  const pages = await Promise.all([ask('/needs/new'), ask('/needs/new')])
  const keys = await Promise.all(
    pages.map(async (page) => /name="key" value="([^"]+)"/.exec(await page.text())?.[1] ?? ''),
  )
  expect(new Set(keys).size).toBe(2)
  const posted = await Promise.all(keys.map((key) => post('/needs/new', NEED, { key })))
  const receipts = posted.map(({ headers }) => headers.get('location') ?? '')
  expect([receipts.every((to) => to.startsWith('/receipts/')), new Set(receipts).size]).toEqual([true, 2])
})

interface Sent {
  text: string
  bytes: number
}

const weightOf = (sent: Sent[]) => sent.reduce((sum, { bytes }) => sum + bytes, 0)
const all = (paths: string[]) => Promise.all([...new Set(paths)].map(fetched))

/** As a browser asks for it; the bytes are those of the line, still compressed. */
function fetched(path: string): Promise<Sent> {
  return new Promise((resolve, reject) => {
    get(url() + path, { headers: { 'Accept-Encoding': 'gzip, deflate, br' } }, async (answer) => {
      const body = Buffer.concat(await answer.toArray())
      const pressed = answer.headers['content-encoding']
      const text = pressed === 'br' ? brotliDecompressSync(body) : pressed === 'gzip' ? gunzipSync(body) : body
      resolve({ text: text.toString(), bytes: body.length })
    }).on('error', reject)
  })
}

/** Every script the page runs at once, and those that these import. */
async function scriptsOf(html: string) {
  const known = new Map<string, Sent>()
  let asked = found(html, /<link rel="modulepreload" href="([^"]+)"/g)
  while (asked.length > 0) {
    const fresh = [...new Set(asked)].filter((path) => !known.has(path))
    const sent = await all(fresh)
    fresh.forEach((path, place) => {
      const script = sent[place]
      if (script) known.set(path, script)
    })
    asked = sent
      .flatMap(({ text }) => found(text, /(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      .map((name) => `/assets/${name}`)
  }
  return [...known.values()]
}

const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, path = '']) => path)
