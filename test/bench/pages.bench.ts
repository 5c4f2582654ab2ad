/**
 * What anonymous pages of the demonstration cost, beside a bare node:http server that sends the same bytes: kept in memory, as visitors
 * are given them, and made anew, as everyone else is. And what making one asks of the database.
 */
import { get, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { listCalls } from '#app/calls/calls.server.ts'
import { listNeeds } from '#app/needs/catalogue.server.ts'
import { closeDatabase } from '#app/platform/db.ts'
import { VISITOR } from '#app/platform/viewer.ts'
import { openHouse } from '#test/support/server.mjs'
import { openBare } from './bare.ts'
import { loaded, warmed } from './load.mjs'
import { between } from './statements.ts'

/** Ours and the bare server take turns, so that a noisy minute falls on both. */
const ROUNDS = 3

/** What the workshop asks meanwhile adds to some visits, never to all. */
const VISITS = 5

/** As a browser asks; and with a cookie that is not ours, for which nothing is answered from memory. */
const WAYS = {
  kept: { 'accept-encoding': 'gzip' },
  'made anew': { 'accept-encoding': 'gzip', cookie: 'unknown=1' },
}

const databaseUrl = process.env.DATABASE_URL ?? ''

export default { name: 'pages', run }

async function run() {
  const statements = await countStatements()
  const house = await openHouse({ databaseUrl })
  try {
    const figures = []
    for (const { what, path, asked } of statements) {
      for (const [way, headers] of Object.entries(WAYS)) {
        figures.push(...(await beside(`${what} ${way}`, `${house.url}${path}`, headers)))
      }
      figures.push({ what: `${what} SQL queries`, value: asked, unit: 'a page' })
    }
    return figures
  } finally {
    await house.stop()
  }
}

/** The story is planted, and each page visited, through something that counts what passes. */
async function countStatements() {
  const counter = await between(databaseUrl)
  const house = await openHouse({ databaseUrl: counter.url })
  try {
    await counter.quiet()
    const counted = []
    for (const { what, path } of await addresses()) {
      const visits: number[] = []
      while (visits.length <= VISITS)
        visits.push(await counter.during(() => seen(`${house.url}${path}`, WAYS['made anew'])))
      counted.push({ what, path, asked: Math.min(...visits) })
    }
    return counted
  } finally {
    await house.stop()
    await counter.stop()
  }
}

/** The lists, the need that has come furthest and the call that was decided. */
async function addresses() {
  const [needs, calls] = [
    await listNeeds(VISITOR, { stage: 'answered' }),
    await listCalls(VISITOR, { shelf: 'closed' }),
  ]
  await closeDatabase()
  const lists = ['/', '/needs', '/calls'].map((path) => ({ what: path, path }))
  const need = { what: '/needs/:needId', path: `/needs/${needs.rows[0]?.id}` }
  return [...lists, need, { what: '/calls/:slug', path: `/calls/${calls.rows[0]?.slug}` }]
}

async function beside(what: string, url: string, headers: Record<string, string>) {
  await seen(url, headers)
  const bare = await openBare(await seen(url, headers))
  try {
    for (const address of [url, bare.url]) await warmed(address, headers)
    const rounds = []
    while (rounds.length < ROUNDS) {
      rounds.push({ ours: await loaded(url, headers), bare: await loaded(bare.url, headers) })
    }
    const ours = middle(rounds.map((round) => round.ours.perSecond))
    const share = middle(rounds.map((round) => round.ours.perSecond / round.bare.perSecond))
    return [
      { what: `${what}, requests per second`, value: ours, unit: '/s' },
      { what: `${what}, share of a bare server`, value: 100 * share, unit: '%' },
      { what: `${what}, p99`, value: middle(rounds.map((round) => round.ours.p99)), unit: 'ms' },
    ]
  } finally {
    await bare.stop()
  }
}

/** The answer as it comes over the wire. */
async function seen(url: string, headers: Record<string, string>) {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { headers }, resolve).on('error', reject)
  })
  const body = await buffer(answer)
  if (answer.statusCode !== 200) throw new Error(`${url} answers ${answer.statusCode}`)
  return { headers: plain(answer.headers), body }
}

const plain = (headers: IncomingHttpHeaders) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))

const middle = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
