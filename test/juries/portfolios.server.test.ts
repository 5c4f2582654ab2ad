import '#test/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import { findCarried, findPortfolio } from '#app/juries/portfolios.server.ts'
import { loader as decision } from '#app/juries/routes/decision.tsx'
import { loader as portfolio } from '#app/juries/routes/portfolio.tsx'
import { db } from '#app/platform/db.ts'
import { tellMaker } from '#app/solutions/makers.server.ts'
import { asked, visited } from '#test/support/forms.ts'
import { countQueries } from '#test/support/queries.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { aClosedCall, aJury, COMMENT, entrusted, scored } from './stage.ts'

/** Files read by one juror; each asks for 50,000 € under an envelope of 200,000 €, unless told otherwise. */
async function aReadCall(points: number[][]) {
  const call = await aClosedCall({ files: points.length })
  const [juror] = await aJury(call, 1)
  if (!juror) throw new Error('a jury of one was asked')
  const ids = call.applications.map((file) => file.id)
  const reviews = await entrusted(call.viewer, call.cutoffId, juror, ids)
  for (const [n, review] of reviews.entries()) await scored(juror, review, points[n] ?? [4, 4, 4])
  return { ...call, panelId: call.cutoffId, ids }
}

let call: Awaited<ReturnType<typeof aReadCall>>
const seek = (query = '') => findPortfolio(call.viewer, call.panelId, new URLSearchParams(query))
const numberOf = (n: number) => call.applications[n]?.number ?? ''
const places = (ids: string[]) => ids.map((id) => call.ids.indexOf(id)).sort()

beforeAll(async () => {
  call = await aReadCall([
    [5, 5, 5],
    [4, 4, 4],
    [4, 4, 3],
    [3, 3, 3],
    [1, 5, 5],
    [3, 3, 4],
  ])
  const amounts: Record<number, bigint> = { 0: 15_000_000n, 5: 0n }
  for (const [n, askedCents] of Object.entries(amounts))
    await db().application.update({ where: { id: call.ids[Number(n)] ?? '' }, data: { askedCents } })
  const founder = call.applications[3]?.founder ?? call.viewer
  const company = await db().organisation.findUniqueOrThrow({ where: { id: call.applications[3]?.companyId ?? '' } })
  await tellMaker(founder, company.slug, { size: 'startup', territory: 'Bretagne' })
})

test('The best set is that of the greatest sum of scores the envelope pays, not the first files in order', async () => {
  const { found, unstated, below } = await seek()
  if (found.kind !== 'best') throw new Error('a set was to be found')
  expect([places(found.chosen), found.askedCents]).toEqual([[1, 2, 3], 15_000_000])
  expect([places(unstated), places(below)]).toEqual([[5], [4]])
})

test('A limit costs what it loses, and says who would come in or go out without it', async () => {
  const { found } = await seek(`${numberOf(0)}=always&territory-Bretagne=1`)
  if (found.kind !== 'best') throw new Error('a set was to be found')
  expect(places(found.chosen)).toEqual([0, 3])
  expect(
    found.costs.map(({ limit, points, comes, goes }) => [limit.kind, points, places(comes), places(goes)]),
  ).toEqual([
    ['territory', 2_000, [1], [3]],
    ['always', 5_600, [1, 2], [0]],
  ])
})

test('Limits that cannot hold together are named, and no other', async () => {
  const { found } = await seek(`most=1&${numberOf(0)}=always&${numberOf(1)}=always&territory-Bretagne=1`)
  expect(found.kind).toBe('impossible')
  expect(found.kind === 'impossible' && found.limits.map((limit) => limit.kind)).toEqual(['most', 'always', 'always'])
})

test('A file below a threshold is in it when one asks to keep it in any case', async () => {
  const { found } = await seek(`${numberOf(4)}=always`)
  expect(found.kind === 'best' && places(found.chosen).includes(4)).toBe(true)
})

test('The decision opens with the set ticked and nothing decided; without it nothing is ticked', async () => {
  const cookie = await cookieOf(call.viewer)
  const open = (query: string) =>
    decision(asked(visited(`/juries/${call.panelId}/decision${query}`, cookie), { panelId: call.panelId }))
  expect(places((await open('?portfolio=1')).carried)).toEqual([1, 2, 3])
  expect((await open('')).carried).toEqual([])
  expect(await findCarried(call.viewer, call.panelId, new URLSearchParams('most=1'))).toEqual([])
  expect(await db().decision.count({ where: { panelId: call.panelId } })).toBe(0)
})

test('The decision and the set send each file by its name: the words of the jurors, shown by neither, stay in the house', async () => {
  const cookie = await cookieOf(call.viewer)
  const at = `/juries/${call.panelId}/decision`
  const sent = async (load: typeof decision | typeof portfolio) =>
    load(asked(visited(at, cookie), { panelId: call.panelId }))
  for (const { files } of [await sent(decision), await sent(portfolio)]) {
    expect([...files.keys()].sort()).toEqual([...call.ids].sort())
    const [first] = files.values()
    expect(Object.keys(first ?? {})).toEqual(['id', 'number', 'title', 'organisationName', 'askedCents', 'decision'])
    expect(JSON.stringify([...files.values()]).includes(COMMENT)).toBe(false)
  }
})

test('The page asks as many questions of the database for five files as for two', async () => {
  const questions = async (files: number) => {
    const other = await aReadCall(Array.from({ length: files }, (_, n) => [5 - (n % 3), 4, 4]))
    return countQueries(() => findPortfolio(other.viewer, other.panelId, new URLSearchParams()))
  }
  expect(await questions(5)).toBe(await questions(2))
})

test('A wave of four hundred files, none kept and none left out, asks by an address that the house takes', async () => {
  const page = await portfolio(asked(visited('/', await cookieOf(call.viewer)), { panelId: call.panelId }))
  const boxes = [...page.files.values()].map(({ number }) => `${number}=`)
  const one = Math.max(...boxes.map((box) => box.length + 1))
  // What Node takes of an address and of what a browser says beside it.
  expect(405 * one < 8_000).toBe(true)
  const said = await portfolio(
    asked(visited(`/?${boxes.join('&')}`, await cookieOf(call.viewer)), { panelId: call.panelId }),
  )
  expect(said.asked).toEqual({})
})
