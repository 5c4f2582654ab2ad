/**
 * Eighty jurors at their grids at once, each keeping what they type at every pause, while the house is killed and started again
 * under them. Each sends the same keeping again until it is answered, as the page does, and remembers what was acknowledged.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { declareInterest } from '#app/juries/declarations.server.ts'
import { dice } from '#app/juries/dice.ts'
import { commentField, pointsField } from '#app/juries/review.ts'
import { closeDatabase, db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { workOff } from '#app/worker.ts'
import { aClosedCall, aJuror, aJury, entrusted } from '#test/juries/stage.ts'
import { openHouse } from '#test/support/server.mjs'
import { cookieOf } from '#test/support/sessions.ts'

const JURORS = 80
const FILES = 4
/** Between two pauses in typing, on average; from half of it to half as much again, for eighty people do not type in step. */
const PAUSE_MS = 2_000
const SCORING_MS = 50_000
const KILLED_AFTER_MS = 25_000
const AGAIN_MS = 500
/** What is sent so shortly before the kill may be answered after it. */
const LAST_MS = 1_000
/** What was sent before the house is warm is not measured. */
const WARMING_MS = 5_000

const databaseUrl = process.env.DATABASE_URL ?? ''

export default { name: 'scoring', run }

async function run() {
  const jurors = await seated()
  const house = await openHouse({ databaseUrl })
  let back: typeof house | undefined
  try {
    const start = performance.now()
    const killed = pause(KILLED_AFTER_MS).then(async () => {
      house.kill()
      const at = performance.now()
      back = await openHouse({ databaseUrl, port: Number(new URL(house.url).port) })
      return performance.now() - at
    })
    const logs = await Promise.all(jurors.map((juror, place) => scores(house.url, juror, start, place)))
    const away = await killed
    return await figuresOf(jurors, logs, start, away)
  } finally {
    await Promise.all([house.stop(), back?.stop()])
    await closeDatabase()
  }
}

type Juror = Awaited<ReturnType<typeof seated>>[number]

/** A jury at work: each juror has one file open before them, and what follows from seating them is done. */
async function seated() {
  const call = await aClosedCall({ files: FILES })
  await aJury(call, 0)
  const seats = []
  for (let place = 0; place < JURORS; place += 1) {
    const juror = await aJuror(call.viewer, call.cutoffId, `Juré ${place}`)
    const file = call.applications[place % FILES]?.id ?? ''
    const [review = ''] = await entrusted(call.viewer, call.cutoffId, juror, [file])
    await declareInterest(juror.viewer, review, { conflict: false })
    seats.push({ review, cookie: await cookieOf(juror.viewer), criteria: call.call.criteria.map(({ id }) => id) })
  }
  await workOff()
  return seats
}

interface Saved {
  /** The text that this keeping, and no other, holds. */
  text: string
  leftAt: number
  ms: number
  cuts: number
  status: number
}

/** One juror: writes, pauses, keeps; a keeping that is not answered is sent again, the same. */
async function scores(base: string, juror: Juror, start: number, place: number) {
  const log: Saved[] = []
  const chance = dice(place)
  await pause((place * PAUSE_MS) / JURORS)
  while (performance.now() - start < SCORING_MS) {
    const text = `Version ${log.length + 1} de ce que le juré ${place} pense du dossier.`
    const body = bodyOf(juror, text, log.length)
    let cuts = 0
    let answer = await keep(base, juror, body)
    while (answer === null || answer.status >= 500) {
      cuts += 1
      await pause(AGAIN_MS)
      answer = await keep(base, juror, body)
    }
    log.push({ text, cuts, ...answer })
    if (answer.status !== 303) break
    await pause(PAUSE_MS * (0.5 + chance()))
  }
  return log
}

function bodyOf({ criteria }: Juror, text: string, revision: number) {
  const boxes = criteria.flatMap((id, at) => [
    [pointsField(id), String((revision + at) % 6)],
    [commentField(id), text],
  ])
  const written = { ...Object.fromEntries(boxes), comment: text, revision: String(revision), spent: '2' }
  return new URLSearchParams({ ...written, key: newId(), next: 'stay' }).toString()
}

/** Null when the line was cut before an answer. */
async function keep(base: string, { review, cookie }: Juror, body: string) {
  const leftAt = performance.now()
  try {
    const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded' }
    const reply = await fetch(`${base}/reviews/${review}`, { method: 'POST', body, headers, redirect: 'manual' })
    await reply.arrayBuffer()
    return { status: reply.status, leftAt, ms: performance.now() - leftAt }
  } catch {
    return null
  }
}

/** What jurors were told is kept, beside what the house keeps. */
async function figuresOf(jurors: Juror[], logs: Saved[][], start: number, away: number) {
  const where = { id: { in: jurors.map((juror) => juror.review) } }
  const rows = new Map((await db().review.findMany({ where, include: { scores: true } })).map((row) => [row.id, row]))
  const ended = jurors.map((juror, place) => {
    const row = rows.get(juror.review)
    const kept = (logs[place] ?? []).filter(({ status }) => status === 303)
    const last = kept.at(-1)?.text
    const holds = row?.comment === last && row?.scores.every((score) => score.comment === last)
    return { isLost: !holds || (row?.revision ?? 0) < kept.length, isDoubled: (row?.revision ?? 0) > kept.length }
  })
  const sent = logs.flat()
  const kept = sent.filter(({ status }) => status === 303)
  const steady = kept.filter(({ cuts, leftAt }) => cuts === 0 && leftAt - start > WARMING_MS)
  const before = steady.filter(({ leftAt }) => leftAt - start < KILLED_AFTER_MS - LAST_MS)
  const count = (what: string, value: number, unit = '') => ({ what, value, unit })
  return [
    count('jurors', jurors.length),
    count('keepings acknowledged', kept.length),
    count('lost', ended.filter(({ isLost }) => isLost).length),
    count('doubled', ended.filter(({ isDoubled }) => isDoubled).length),
    count('refused', sent.length - kept.length),
    count('cut by the kill, sent again', sent.filter(({ cuts }) => cuts > 0).length),
    count('killed, until it answers again', away / 1_000, 's'),
    count('p50 without the outage', timeOf(before, 0.5), 'ms'),
    count('p99 without the outage', timeOf(before, 0.99), 'ms'),
    count('p50', timeOf(steady, 0.5), 'ms'),
    count('p99', timeOf(steady, 0.99), 'ms'),
  ]
}

/** Within which time this share of the keepings was answered. */
function timeOf(kept: Saved[], share: number) {
  const times = kept.map(({ ms }) => ms).sort((a, b) => a - b)
  return times[Math.floor(times.length * share)] ?? 0
}
