import '#test/support/database.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(path.join(tmpdir(), 'papers-'))
process.env.FILES_FOLDER = folder
afterAll(() => rmSync(folder, { recursive: true }))

const papers = await import('#app/applications/papers.server.ts')
const { findSealed } = await import('#app/applications/applications.server.ts')
const { openFilesOfCall } = await import('#app/applications/call-ends.server.ts')
const { submitApplication } = await import('#app/applications/submissions.server.ts')
const { closeCall } = await import('#app/calls/doors.server.ts')
const { at } = await import('#app/platform/clock.ts')
const { db } = await import('#app/platform/db.ts')
const { newId } = await import('#app/platform/id.ts')
const { beginUpload, takePiece } = await import('#app/platform/uploads.server.ts')
const { CLOCK } = await import('#app/platform/viewer.ts')
const { afterClosing, aMaker, aReadyDraft } = await import('./stage.ts')
const { countQueries } = await import('#test/support/queries.ts')
const { refusalOf } = await import('#test/support/refusals.ts')

const pdf = (text: string) => new TextEncoder().encode(`%PDF-1.7 ${text}`)
const kbis = { name: 'kbis.pdf', bytes: pdf('extrait') }

/** A complete draft of a call that asks for two documents: one required, one for those concerned. */
async function aDraftAsked() {
  const draft = await aReadyDraft()
  const asked = (position: number, name: string, need: 'required' | 'if_applicable') => {
    const texts = { name: { fr: name }, help: { fr: '' } }
    return db().callDocument.create({ data: { id: newId(), callId: draft.call.id, position, ...texts, need } })
  }
  const required = await asked(1, 'Extrait Kbis', 'required')
  const other = await asked(2, 'Certificat CE', 'if_applicable')
  return { ...draft, required: required.id, other: other.id }
}

test('a draft is sent once what is required was given, and its seal names each paper with its digest', async () => {
  const { viewer, id, required } = await aDraftAsked()
  expect(await refusalOf(() => submitApplication(viewer, id))).toEqual({ status: 409, reason: 'paper_missing' })
  await papers.givePaper(viewer, id, required, kbis)
  await submitApplication(viewer, id)
  const { sealed } = await findSealed(viewer, id)
  const [paper] = await papers.listPapers(viewer, id)
  expect(JSON.parse(sealed).papers).toEqual([
    { for: 'Extrait Kbis', name: 'kbis.pdf', size: kbis.bytes.length, digest: paper?.digest },
  ])
  const sent = { status: 409, reason: 'already_submitted' }
  expect(await refusalOf(() => papers.givePaper(viewer, id, required, kbis))).toEqual(sent)
  expect(await refusalOf(() => papers.removePaper(viewer, id, paper?.id ?? ''))).toEqual(sent)
})

test('a paper taken out is missing again, and is served to nobody', async () => {
  const { viewer, id, required } = await aDraftAsked()
  const { id: paperId } = await papers.givePaper(viewer, id, required, kbis)
  expect((await papers.servePaper(viewer, id, paperId)).status).toBe(200)
  expect((await papers.findPapers(viewer, id)).slips).toEqual({})
  await papers.removePaper(viewer, id, paperId)
  expect((await papers.findPapers(viewer, id)).slips).toEqual({ [`paper-${required}`]: 'paper_missing' })
  expect(await refusalOf(() => papers.servePaper(viewer, id, paperId))).toEqual({ status: 404, reason: 'not_found' })
})

test('its own people read it at once, coordinators from the closing on, other companies never', async () => {
  const { viewer, id, required, call } = await aDraftAsked()
  const { id: paperId } = await papers.givePaper(viewer, id, required, kbis)
  await submitApplication(viewer, id)
  const other = await aMaker('Kairnéa')
  const gone = { status: 404, reason: 'not_found' }
  for (const stranger of [other.viewer, call.viewer]) {
    expect(await refusalOf(() => papers.servePaper(stranger, id, paperId))).toEqual(gone)
  }
  await at(afterClosing(call), async () => {
    await closeCall(CLOCK, call.id)
    await openFilesOfCall(CLOCK, call.id)
  })
  expect((await papers.servePaper(call.viewer, id, paperId)).status).toBe(200)
  expect(await refusalOf(() => papers.servePaper(other.viewer, id, paperId))).toEqual(gone)
})

test('what is for a place that is not there, holds a NIR in its name, or is no file is refused and leaves nothing', async () => {
  const { viewer, id, required } = await aDraftAsked()
  const give = (slot: string, name: string, bytes: Uint8Array) =>
    refusalOf(() => papers.givePaper(viewer, id, slot, { name, bytes }))
  expect(await give(newId(), 'kbis.pdf', kbis.bytes)).toEqual({ status: 404, reason: 'not_found' })
  expect(await give(required, '2 69 05 49 588 157 80.pdf', kbis.bytes)).toMatchObject({ reason: 'nir_in_name' })
  expect(await give(required, 'kbis.pdf', new TextEncoder().encode('<html>'))).toMatchObject({
    reason: 'file_kind_unknown',
  })
  expect(await papers.listPapers(viewer, id)).toEqual([])
})

test('a place takes ten papers and no more', async () => {
  const { viewer, id, required } = await aDraftAsked()
  for (let n = 1; n <= 10; n += 1) await papers.givePaper(viewer, id, required, { ...kbis, name: `${n}.pdf` })
  expect(await refusalOf(() => papers.givePaper(viewer, id, required, kbis))).toMatchObject({
    reason: 'too_many_papers',
  })
})

test('a file that came piece by piece is given as any other, to the draft it was sent for alone', async () => {
  const { viewer, id, required } = await aDraftAsked()
  const size = kbis.bytes.length
  const send = async (purpose: string) => {
    const begun = await beginUpload(viewer, { name: 'long.pdf', size, mark: '1', purpose })
    await takePiece(viewer, begun.id ?? '', 0, kbis.bytes)
    return { uploadId: begun.id ?? '' }
  }
  const elsewhere = await send(papers.purposeOf(newId()))
  expect(await refusalOf(() => papers.givePaper(viewer, id, required, elsewhere))).toMatchObject({ status: 404 })
  const here = await send(papers.purposeOf(id))
  expect((await papers.findPapers(viewer, id)).left.map(({ name }) => name)).toEqual(['long.pdf'])
  await papers.givePaper(viewer, id, required, here)
  const { papers: given, left } = await papers.findPapers(viewer, id)
  expect([given.map(({ name }) => name), left]).toEqual([['long.pdf'], []])
})

test('a page of papers costs the same however many there are', async () => {
  const { viewer, id, required, other } = await aDraftAsked()
  await papers.givePaper(viewer, id, required, kbis)
  const one = await countQueries(() => papers.findPapers(viewer, id))
  for (const name of ['a.pdf', 'b.pdf', 'c.pdf']) await papers.givePaper(viewer, id, other, { ...kbis, name })
  expect(await countQueries(() => papers.findPapers(viewer, id))).toBe(one)
})
