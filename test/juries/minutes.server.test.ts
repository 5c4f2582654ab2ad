import '#test/support/database.ts'
import { setImmediate as othersAreAnswered } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { sealHolds } from '#app/applications/seal.ts'
import { announceResults, findResults } from '#app/juries/announcements.server.ts'
import { decide } from '#app/juries/decisions.server.ts'
import { declareInterest } from '#app/juries/declarations.server.ts'
import { correctMinutes, findMinutes, signMinutes } from '#app/juries/minutes.server.ts'
import { openScores } from '#app/juries/panels.server.ts'
import { drawMinutes } from '#app/juries/parts/minutes-pdf.ts'
import { action } from '#app/juries/routes/minutes.tsx'
import { loader as paper } from '#app/juries/routes/minutes-pdf.ts'
import { settleTie } from '#app/juries/ties.server.ts'
import { listWaiting } from '#app/juries/waiting.server.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import type { PersonViewer } from '#app/platform/viewer.ts'
import { asked, posted, visited } from '#test/support/forms.ts'
import { readPdf } from '#test/support/pdf.ts'
import { aCoordinator } from '#test/support/people.ts'
import { countQueries } from '#test/support/queries.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { aClosedCall, aJury, entrusted, REASONS, scored } from './stage.ts'

const MARKER = 'Zygomorphe'
const TIE = 'Le premier peut commencer dès janvier.'
const AGAINST = 'Le service pilote a fermé ce mois-ci.'
const LINK = 'Ma sœur y travaille depuis deux ans.'
const REMARK = 'Le nom d’un juré était mal écrit au procès-verbal.'

/**
 * Three files: the first two equal and settled by a choice, the third above them and passed over. Its reasons hold a marker word; the
 * second juror has a link with it.
 */
async function aDecidedJury({ files = 3, meets = false, told = true } = {}) {
  const call = await aClosedCall({ files })
  const [first, second] = await aJury(call, 2)
  if (!first || !second) throw new Error('a jury of two was asked')
  const panelId = call.cutoffId
  const ids = call.applications.map((file) => file.id)
  const [one = '', two = ''] = ids
  const last = ids.at(-1) ?? ''
  const reviews = await entrusted(call.viewer, panelId, first, ids)
  const [recused = ''] = await entrusted(call.viewer, panelId, second, [last])
  await declareInterest(second.viewer, recused, { conflict: true, note: LINK })
  for (const [n, review] of reviews.entries()) await scored(first, review, n === ids.length - 1 ? [5, 5, 5] : [4, 4, 4])
  if (meets) await aMeeting(panelId, first.viewer.id, { first: first.id, second: second.id, last })
  const equals = ids.slice(0, -1)
  await settleTie(call.viewer, panelId, { order: equals.toReversed(), reason: TIE })
  const verdicts = ids.map((applicationId) => ({
    ...{ applicationId, outcome: applicationId === two ? ('selected' as const) : ('refused' as const) },
    ...{ reasons: applicationId === last ? `${REASONS} ${MARKER}.` : REASONS, againstWhy: AGAINST },
  }))
  await decide(call.viewer, panelId, verdicts)
  if (told) await announceResults(call.viewer, panelId)
  return { ...call, verdicts, panelId, first, second, ids, one, two, last }
}

/** A meeting as its chair leaves it: both jurors there, one out for the last file, one vote on it. */
async function aMeeting(panelId: string, chairId: string, { first, second, last }: Record<string, string>) {
  const at = now()
  const told = { startsAt: at, place: 'Salle Monge', minutesPerFile: 8, calledBy: chairId, calledAt: at }
  const closed = { openedAt: at, openedBy: chairId, closedAt: at, closedBy: chairId }
  await db().sitting.create({ data: { panelId, chairId, ...told, ...closed } })
  const timed = { beganAt: at, voteOpenedAt: at, endedAt: at }
  await db().sittingItem.create({ data: { panelId, applicationId: last ?? '', place: 1, ...timed } })
  for (const jurorId of [first ?? '', second ?? ''])
    await db().presence.create({ data: { id: newId(), panelId, jurorId, from: at, until: at } })
  const row = { panelId, applicationId: last ?? '' }
  await db().sittingAbsence.create({ data: { ...row, jurorId: second ?? '', why: 'declared', leftAt: at } })
  await db().vote.create({ data: { ...row, jurorId: first ?? '', word: 'favourable', castAt: at } })
}

const printed = async (viewer: PersonViewer, panelId: string) => {
  const answer = await paper(asked(visited(`/juries/${panelId}/minutes.pdf`, await cookieOf(viewer)), { panelId }))
  const read = readPdf(new Uint8Array(await answer.arrayBuffer()))
  return { ...read, text: read.pages.join('\n').replace(/\s+/g, ' ') }
}

describe('The minutes of a jury that met', () => {
  let jury: Awaited<ReturnType<typeof aDecidedJury>>
  beforeAll(async () => {
    jury = await aDecidedJury({ meets: true })
  })

  test('are written when it decides, and their digest is that of what they hold', async () => {
    const rows = await db().minutes.findMany({ where: { panelId: jury.panelId } })
    expect(rows.map(({ version, signedAt }) => [version, signedAt])).toEqual([[1, null]])
    expect(rows.map(sealHolds)).toEqual([true])
    const told = JSON.stringify(rows)
    expect([told.includes(MARKER), told.includes(LINK), told.includes('sœur')]).toEqual([true, false, false])
  })

  test('of a whole wave are drawn beside the pages: between two files, others are answered', async () => {
    const told = await findMinutes(jury.viewer, jury.panelId)
    const copy = { ...told.copy, files: Array.from({ length: 20 }, () => told.copy.files).flat() }
    let [answered, isDrawing] = [0, true]
    const drawn = drawMinutes({ ...told, copy }, 'fr').finally(() => (isDrawing = false))
    for (; isDrawing; answered += 1) await othersAreAnswered()
    expect([(await drawn).length > 0, answered >= copy.files.length]).toEqual([true, true])
  })

  test('say who was there, who was out, the votes, the order, the choice between equals and why it was passed over', async () => {
    const { copy } = await findMinutes(jury.viewer, jury.panelId)
    expect(copy.sitting).toMatchObject({ place: 'Salle Monge', chair: 'Juré 1' })
    expect(copy.sitting?.presences.map(({ name }) => name)).toEqual(['Juré 1', 'Juré 2'])
    expect(copy.files.map((file) => !file.isClosed && [file.id, file.rank, file.outcome, file.against])).toEqual([
      [jury.last, 1, 'refused', 'passed_over'],
      [jury.two, 2, 'selected', null],
      [jury.one, 3, 'refused', null],
    ])
    expect(copy.files[0]).toMatchObject({
      ...{ left: ['Juré 2'], recused: ['Juré 2'], againstWhy: AGAINST },
      votes: { favourable: 1, reserve: 0, unfavourable: 0, abstain: 0 },
    })
    expect(copy.files[1]).toMatchObject({
      placedBy: { kind: 'choice', reason: TIE, by: jury.viewer.name },
      votes: null,
    })
  })

  test('hold the digest of every sealed review as it is kept', async () => {
    const { copy } = await findMinutes(jury.viewer, jury.panelId)
    const reviews = await db().review.findMany({ where: { panelId: jury.panelId, digest: { not: null } } })
    const told = copy.files.flatMap((file) => (file.isClosed ? [] : file.seals.map(({ digest }) => digest)))
    expect(told.sort()).toEqual(reviews.map(({ digest }) => digest ?? '').sort())
  })

  test('on paper are tagged, in their language, and every number of them is that of the record', async () => {
    const { copy, digest } = await findMinutes(jury.viewer, jury.panelId)
    const { isTagged, language, tags, text } = await printed(jury.viewer, jury.panelId)
    expect([isTagged, language]).toEqual([true, 'fr-FR'])
    expect(['Document', 'H1', 'H2', 'P', 'L', 'LI'].filter((tag) => !tags.includes(tag))).toEqual([])
    expect(text).toContain(digest)
    for (const file of copy.files) {
      if (file.isClosed) throw new Error('a coordinator sees every file')
      const told = [file.number, `Rang ${file.rank}`, `note brute ${file.total} sur 100`, file.title, file.organisation]
      const seals = file.seals.map((one) => one.digest)
      expect([...told, ...seals].filter((one) => !text.includes(one))).toEqual([])
    }
    expect(text).toContain('Votes : 1 favorable, 0 pour la réserve, 0 défavorable, 0 abstention')
    expect([MARKER, AGAINST, TIE].filter((word) => !text.includes(word))).toEqual([])
    const figures = new Set(text.match(/note brute [\d,]+/g))
    expect([...figures].sort()).toEqual(['note brute 100', 'note brute 80'])
  })

  test('hold nothing but its number of a file that a juror is barred from, on the page and on paper', async () => {
    const { copy } = await findMinutes(jury.second.viewer, jury.panelId)
    const number = jury.applications.at(-1)?.number ?? ''
    expect([copy.files[0], copy.closed]).toEqual([{ number, isClosed: true }, [number]])
    const { text } = await printed(jury.second.viewer, jury.panelId)
    const told = JSON.stringify(copy) + text
    expect([MARKER, AGAINST, 'Société 3', jury.last].filter((word) => told.includes(word))).toEqual([])
    expect(text).toContain(`${number} Dossier dont vous êtes écarté.`)
    expect(text).toContain(`Exemplaire partiel : vous êtes écarté de ${number}`)
  })

  test('wait for the chair alone, who signs the version they read, once', async () => {
    const { digest } = await findMinutes(jury.viewer, jury.panelId)
    const waitsFor = async (viewer: PersonViewer) =>
      (await listWaiting(viewer)).some(({ key }) => key === `jury:minutes:${jury.panelId}`)
    expect([await waitsFor(jury.first.viewer), await waitsFor(jury.viewer)]).toEqual([true, false])
    expect(await refusalOf(() => signMinutes(jury.viewer, jury.panelId, digest))).toEqual({
      status: 403,
      reason: 'not_the_signer',
    })
    expect(await refusalOf(() => signMinutes(jury.first.viewer, jury.panelId, 'autre'))).toEqual({
      status: 409,
      reason: 'minutes_written_anew',
    })
    const cookie = await cookieOf(jury.first.viewer)
    const key = newId()
    const click = () =>
      action(asked(posted(`/juries/${jury.panelId}/minutes`, { digest }, { key, cookie }), { panelId: jury.panelId }))
    await Promise.all([click(), click()])
    const told = await findMinutes(jury.viewer, jury.panelId)
    expect([told.signature?.signedName, told.maySign]).toEqual(['Juré 1', false])
    expect(await db().event.count({ where: { what: 'panel.minutes_signed', row: jury.panelId } })).toBe(1)
    expect(await waitsFor(jury.first.viewer)).toBe(false)
    expect((await printed(jury.viewer, jury.panelId)).text).toContain('Signé par Juré 1')
    expect(await refusalOf(() => signMinutes(jury.first.viewer, jury.panelId, digest))).toEqual({
      status: 409,
      reason: 'minutes_already_signed',
    })
  })

  test('are corrected by another version, to be signed anew; the first stays as it was signed', async () => {
    await correctMinutes(jury.viewer, jury.panelId, REMARK)
    const latest = await findMinutes(jury.viewer, jury.panelId)
    expect([latest.version, latest.signature, latest.copy.correction?.why]).toEqual([2, null, REMARK])
    const before = await findMinutes(jury.viewer, jury.panelId, 1)
    expect([before.signature?.signedName, before.isLatest, before.copy.correction]).toEqual(['Juré 1', false, null])
    expect(await refusalOf(() => findMinutes(jury.viewer, jury.panelId, 3))).toEqual({
      status: 404,
      reason: 'not_found',
    })
  })

  test('change in no row of the database', async () => {
    const where = { panelId: jury.panelId, version: 1 }
    await expect(
      db().minutes.updateMany({ where, data: { signedBy: jury.viewer.id, signedAt: now() } }),
    ).rejects.toThrow('stay')
    await expect(db().minutes.updateMany({ where: { ...where, version: 2 }, data: { sealed: '{}' } })).rejects.toThrow()
    await expect(db().minutes.deleteMany({ where })).rejects.toThrow('stay')
  })
})

test('Without a meeting another coordinator than who decided signs; while there is none, who decided', async () => {
  const alone = await aDecidedJury()
  expect((await findMinutes(alone.viewer, alone.panelId)).maySign).toBe(true)
  expect((await findMinutes(alone.first.viewer, alone.panelId)).maySign).toBe(false)
  const malik = await aCoordinator('Malik Haddad', alone.organisationId)
  await correctMinutes(alone.viewer, alone.panelId, REMARK)
  const may = async (viewer: PersonViewer) => (await findMinutes(viewer, alone.panelId)).maySign
  expect([await may(alone.viewer), await may(malik.viewer)]).toEqual([false, true])
})

test('A decision taken anew before it is told is another version, which jurors but the chair read once it is told', async () => {
  const held = await aDecidedJury({ told: false })
  const { decidedAt } = await db().panel.findUniqueOrThrow({ where: { id: held.panelId } })
  await decide(held.viewer, held.panelId, held.verdicts, decidedAt)
  const { version, versions } = await findMinutes(held.viewer, held.panelId)
  expect([version, versions.map(({ correctedWhy }) => correctedWhy)]).toEqual([2, [null, null]])
  const early = { status: 409, reason: 'minutes_before_results' }
  expect(await refusalOf(() => findMinutes(held.first.viewer, held.panelId))).toEqual(early)
  await announceResults(held.viewer, held.panelId)
  expect((await findMinutes(held.first.viewer, held.panelId)).version).toBe(2)
})

test('Before the jury decides there are no minutes, and no letters: both pages say so alike', async () => {
  const call = await aClosedCall({ files: 1 })
  const [juror] = await aJury(call, 1)
  if (!juror) throw new Error('a jury of one was asked')
  const [review = ''] = await entrusted(call.viewer, call.cutoffId, juror, [call.applications[0]?.id ?? ''])
  await scored(juror, review, [4, 4, 4])
  expect(await refusalOf(() => openScores(call.viewer, call.cutoffId))).toMatchObject({ status: 409 })
  const both = [findMinutes, findResults].map((find) => refusalOf(() => find(call.viewer, call.cutoffId)))
  expect(await Promise.all(both)).toEqual(both.map(() => ({ status: 409, reason: 'not_decided_yet' })))
})

test('The page of the minutes asks as many questions of the database for five files as for three', async () => {
  const questions = async (files: number) => {
    const jury = await aDecidedJury({ files })
    return countQueries(() => findMinutes(jury.viewer, jury.panelId))
  }
  expect(await questions(5)).toBe(await questions(3))
})
