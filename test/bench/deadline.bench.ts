/**
 * The last ten seconds of a call: 500 applicants send, a tenth press twice, half through a process that is killed and started again;
 * then some come too late. Each keeps a log by their own clock, which is compared with what the house keeps.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { findSealed } from '#app/applications/applications.server.ts'
import { GRACE } from '#app/calls/call.ts'
import { closeDatabase, db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { sha256 } from '#app/platform/secrets.ts'
import { aReadyDraft } from '#test/applications/stage.ts'
import { anOpenCall } from '#test/calls/stage.ts'
import { openHouse } from '#test/support/server.mjs'
import { cookieOf } from '#test/support/sessions.ts'
import { type Press, press } from './applicant.ts'

const APPLICANTS = 500
/** Who press after the door is shut, for the first time. */
const TOO_LATE = 50
const RUSH_MS = 10_000
/** Killed this long before the end: some find it dead, some find it back. */
const KILLED_MS = 7_000
/** As people press again when nothing comes. */
const AGAIN_MS = 400
const PREPARED_AT_ONCE = 10

const databaseUrl = process.env.DATABASE_URL ?? ''

export default { name: 'deadline', run }

type Applicant = Awaited<ReturnType<typeof prepared>>[number]

async function run() {
  const call = await anOpenCall()
  const applicants = await prepared(call, APPLICANTS + TOO_LATE)
  const [steady, doomed] = [await openHouse({ databaseUrl }), await openHouse({ databaseUrl })]
  let back: Awaited<ReturnType<typeof openHouse>> | undefined
  try {
    for (const { url } of [steady, doomed]) await fetch(`${url}/calls`)
    const closesAt = new Date(Date.now() + RUSH_MS + 2_000)
    await db().cutoff.updateMany({ where: { callId: call.id }, data: { closesAt } })
    const start = closesAt.getTime() - RUSH_MS
    const shut = closesAt.getTime() + GRACE
    const restart = pause(closesAt.getTime() - KILLED_MS - Date.now()).then(async () => {
      doomed.kill()
      back = await openHouse({ databaseUrl, port: Number(new URL(doomed.url).port) })
    })
    const inTime = applicants.slice(0, APPLICANTS).map(async (applicant, place) => {
      const house = place % 2 === 0 ? steady : doomed
      await pause(start + ((place * 7919) % RUSH_MS) - Date.now())
      const again = place % 10 === 0 ? [press(house.url, applicant)] : []
      return [...(await untilAnswered(house.url, applicant)), ...(await Promise.all(again))]
    })
    const late = applicants.slice(APPLICANTS).map(async (applicant, place) => {
      await pause(shut + 1 + place * 20 - Date.now())
      return [await press(steady.url, applicant)]
    })
    const log = (await Promise.all([...inTime, ...late])).flat()
    await restart
    return await figuresOf(log, applicants, shut)
  } finally {
    await Promise.all([steady.stop(), back?.stop()])
    await closeDatabase()
  }
}

/** Companies with a complete draft each, and a session of their own. */
async function prepared(call: Awaited<ReturnType<typeof anOpenCall>>, many: number) {
  const made = []
  while (made.length < many) {
    const places = Array.from({ length: PREPARED_AT_ONCE }, (_, at) => made.length + at)
    const drafts = places.map(async (place) => {
      const { id, viewer } = await aReadyDraft({ call, company: `Entreprise ${place}` })
      return { id, viewer, cookie: await cookieOf(viewer), key: newId() }
    })
    made.push(...(await Promise.all(drafts)))
  }
  return made.slice(0, many)
}

/** Presses until something answers; the same form, so that it is one sending however often it is pressed. */
async function untilAnswered(base: string, applicant: Applicant) {
  const log: Press[] = []
  while (!log.at(-1)?.answer) {
    if (log.length > 0) await pause(AGAIN_MS)
    log.push(await press(base, applicant))
  }
  return log
}

/** The logs of those who sent beside what the house keeps. */
async function figuresOf(log: Press[], applicants: Applicant[], shut: number) {
  const rows = new Map((await db().application.findMany()).map((row) => [row.id, row]))
  const events = await db().event.groupBy({
    by: ['row'],
    where: { what: 'application.submitted' },
    _count: { id: true },
  })
  const received = log.filter(({ answer, applicant }) => answer?.location.endsWith(`/applications/${applicant}`))
  const told = new Set(received.map(({ applicant }) => applicant))
  const kept = [...rows.values()].filter((row) => row.submittedAt !== null)
  const whole = await Promise.all(
    applicants.filter(({ id }) => told.has(id)).map(({ id, viewer }) => findSealed(viewer, id).catch(() => null)),
  )
  const first = new Map<string, number>()
  for (const { applicant, leftAt } of log) first.set(applicant, Math.min(leftAt, first.get(applicant) ?? leftAt))
  const numbers = kept.map((row) => row.number)
  const isLate = ({ id, submittedAt }: (typeof kept)[number]) =>
    (submittedAt?.getTime() ?? 0) >= shut || (first.get(id) ?? 0) >= shut
  const cut = log.filter(({ answer }) => answer === null)
  const refused = log.filter(({ answer }) => answer?.status === 410)
  const before = refused.filter(({ leftAt }) => leftAt < shut)
  const retried = new Set(cut.map(({ applicant }) => applicant))
  const times = received.map(({ answer }) => answer?.ms ?? 0).sort((a, b) => a - b)
  const count = (what: string, value: number, unit = '') => ({ what, value, unit })
  return [
    count('presses', log.length),
    count('answered “received”', received.length),
    count('lost', whole.filter((seal) => !seal || sha256(seal.sealed) !== seal.digest).length),
    count('doubled', events.filter((event) => event._count.id > 1).length + numbers.length - new Set(numbers).size),
    count('accepted late', kept.filter(isLate).length),
    count('cut off by the kill, pressed again', retried.size),
    count('of those, back only after the closing', refused.filter(({ applicant }) => retried.has(applicant)).length),
    count('refused, sent after the closing second', refused.filter(({ leftAt }) => leftAt >= shut).length),
    count('refused, though sent before it', before.length),
    count('other answers', log.length - cut.length - received.length - refused.length),
    count('p50', times[Math.floor(times.length / 2)] ?? 0, 'ms'),
    count('p99', times[Math.floor(times.length * 0.99)] ?? 0, 'ms'),
  ]
}
