import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { unsentBecause } from '#app/applications/application.ts'
import { listWaiting } from '#app/applications/applications.server.ts'
import { withdrawApplication } from '#app/applications/drafts.server.ts'
import { listOwn, readOwn } from '#app/applications/own.server.ts'
import { loader as editPage } from '#app/applications/routes/edit.tsx'
import { loader as csvLoader } from '#app/applications/routes/list-csv.ts'
import { submitApplication } from '#app/applications/submissions.server.ts'
import { takeOutColleague } from '#app/applications/team.server.ts'
import { findCallById } from '#app/calls/calls.server.ts'
import { openAndCloseDueCalls } from '#app/calls/doors.server.ts'
import { cancelCall } from '#app/calls/drafts.server.ts'
import { openLateDoor } from '#app/calls/late-doors.server.ts'
import { loader as readPage } from '#app/lineage/routes/application.tsx'
import { at } from '#app/platform/clock.ts'
import { spaced } from '#app/platform/typeset.ts'
import { CLOCK, type PersonViewer } from '#app/platform/viewer.ts'
import { anOpenCall, hoursFrom } from '#test/calls/stage.ts'
import { asked, visited } from '#test/support/forms.ts'
import { aPerson } from '#test/support/people.ts'
import { countQueries } from '#test/support/queries.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { aDraft, afterClosing, aReadyDraft } from './stage.ts'
import { aColleague, aDraftOf } from './team.ts'

const idsOf = async (viewer: PersonViewer, narrowed = {}) => (await listOwn(viewer, narrowed)).rows.map(({ id }) => id)

async function csvOf(viewer: PersonViewer, query = '') {
  const reply = await csvLoader(asked(visited(`/applications.csv${query}`, await cookieOf(viewer))))
  const [head = '', ...lines] = (await reply.text()).replace('\uFEFF', '').trim().split('\r\n')
  return { head: head.split(';'), lines: lines.map((line) => line.split(';')) }
}

/** A company with a draft and a file withdrawn on one call, and a file sent on another. */
async function aBusyCompany() {
  const sent = await aReadyDraft()
  const { viewer, organisationId } = sent
  await submitApplication(viewer, sent.id)
  const other = await anOpenCall({ title: { fr: 'Un autre appel' } })
  const draft = await aDraftOf(viewer, { callId: other.id, organisationId })
  const left = await aDraftOf(viewer, { callId: other.id, organisationId })
  await withdrawApplication(viewer, left.id)
  return { viewer, sent, other, draft, left }
}

test('one’s own files are listed latest first, counted and narrowed by where they stand and by call', async () => {
  const { viewer, sent, draft, left, other } = await aBusyCompany()
  const { rows, next, counts } = await listOwn(viewer, {})
  expect(rows.map(({ id }) => id)).toEqual([left.id, draft.id, sent.id])
  expect([next, counts.stages]).toEqual([null, { draft: 1, submitted: 1, withdrawn: 1 }])
  expect(new Map(counts.calls.map(({ slug, many }) => [slug, many]))).toEqual(
    new Map([
      [other.slug, 2],
      [sent.call.slug, 1],
    ]),
  )
  expect(await idsOf(viewer, { stage: 'draft' })).toEqual([draft.id])
  expect(await idsOf(viewer, { call: sent.call.slug })).toEqual([sent.id])
  expect(await idsOf(viewer, { call: 'aucun-appel' })).toEqual([])
  expect(await idsOf(viewer, { after: draft.id })).toEqual([sent.id])
})

test('whoever was invited from outside lists that file alone, as a reader, until they are taken out', async () => {
  const { viewer, sent } = await aBusyCompany()
  const reader = await aColleague(viewer, sent.id, 'reader')
  const { rows, counts } = await listOwn(reader, {})
  expect(rows.map(({ id, readsOnly }) => ({ id, readsOnly }))).toEqual([{ id: sent.id, readsOnly: true }])
  expect(counts.calls.map(({ slug, many }) => ({ slug, many }))).toEqual([{ slug: sent.call.slug, many: 1 }])
  expect((await csvOf(reader)).lines.map((line) => line.at(8))).toEqual(['Lire'])
  await takeOutColleague(viewer, sent.id, reader.id)
  expect(await listOwn(reader, {})).toEqual({ rows: [], next: null, counts: { stages: {}, calls: [] } })
  expect((await csvOf(reader)).lines).toEqual([])
  expect((await listOwn(await aPerson('Une passante'), {})).rows).toEqual([])
})

test('the table holds the rows of the page, under the same choices', async () => {
  const { viewer, sent, draft, other } = await aBusyCompany()
  const { head, lines } = await csvOf(viewer)
  expect(lines.every((line) => line.length === head.length)).toBe(true)
  expect(lines.map((line) => line.at(-1)?.split('/').at(-1))).toEqual(await idsOf(viewer))
  const [line] = (await csvOf(viewer, `?call=${other.slug}&stage=draft`)).lines
  expect(line?.slice(0, 4)).toEqual(['', 'Une autre', 'Fil d’Ariane', 'Une autre'])
  expect([line?.at(7), line?.at(8), line?.at(-1)?.endsWith(draft.id)]).toEqual(['Brouillon', 'Tout faire', true])
  expect((await csvOf(viewer, '?stage=submitted')).lines.map((one) => one.at(1))).toEqual([sent.written.title])
})

test('a draft of a call given up says so, and is no longer a mere draft', async () => {
  const { viewer, call } = await aDraft()
  await cancelCall(call.viewer, call.id, 'Deux appels en cours portent déjà sur ces besoins.')
  expect((await listOwn(viewer, {})).rows.map(({ stage, call: its }) => [stage, its?.phase])).toEqual([
    ['draft', 'cancelled'],
  ])
  expect((await csvOf(viewer)).lines.map((line) => line.at(7))).toEqual([spaced('Jamais déposée : appel annulé')])
})

test('the list asks as many questions for five files of three calls as for one', async () => {
  const { viewer, organisationId } = await aDraft()
  const look = async () => {
    await listOwn(viewer, {})
    for await (const rows of readOwn(viewer, {})) expect(rows.length).toBeGreaterThan(0)
  }
  const few = await countQueries(look)
  for (const title of ['Deux', 'Trois']) {
    const { id: callId } = await anOpenCall({ title: { fr: title } })
    for (const _ of [1, 2]) await aDraftOf(viewer, { callId, organisationId })
  }
  expect(await countQueries(look)).toBe(few)
})

test('a draft of a closed call to which a door is left open says until when, on its page, in the list and on the desk', async () => {
  const draft = await aDraft()
  const company = await aColleague(draft.viewer, draft.id, 'editor')
  const after = afterClosing(draft.call)
  const until = hoursFrom(after, 3)
  const [cutoff] = (await findCallById(draft.viewer, draft.call.id)).cutoffs
  const params = { applicationId: draft.id }
  const shown = async (who: PersonViewer) => {
    const cookie = await cookieOf(who)
    const page = await readPage(asked(visited(`/applications/${draft.id}`, cookie), params))
    const edited = await editPage(asked(visited(`/applications/${draft.id}/edit`, cookie), params))
    const [row] = (await listOwn(who, {})).rows
    const [task] = await listWaiting(who)
    return [page.lateUntil ?? null, edited.late?.until ?? null, row?.lateUntil ?? null, task?.due ?? null]
  }
  await at(after, async () => {
    await openAndCloseDueCalls(CLOCK)
    expect(await shown(draft.viewer)).toEqual([null, null, null, null])
    const reason = 'Une panne a coupé toute la région.'
    const door = { cutoffId: cutoff?.id ?? '', organisationId: draft.organisationId, until, reason }
    await openLateDoor(draft.call.viewer, door)
    for (const who of [draft.viewer, company]) expect(await shown(who)).toEqual([until, until, until, until])
    expect(unsentBecause({ stage: 'draft', lateUntil: until }, 'closed')).toBe(null)
    expect(unsentBecause({ stage: 'draft', lateUntil: null }, 'closed')).toBe('call_closed')
  })
})
