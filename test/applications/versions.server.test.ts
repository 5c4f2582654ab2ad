import '#test/support/database.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findApplication, findSealed } from '#app/applications/applications.server.ts'
import { markOf } from '#app/applications/boxes.ts'
import { withdrawApplication } from '#app/applications/drafts.server.ts'
import { reviveApplication } from '#app/applications/revivals.server.ts'
import { loader as sentPaper } from '#app/applications/routes/sent.ts'
import { saveBoxes } from '#app/applications/saving.server.ts'
import { seal } from '#app/applications/seal.ts'
import { submitApplication } from '#app/applications/submissions.server.ts'
import { findDifference, keepVersion, listVersions } from '#app/applications/versions.server.ts'
import { at, now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { anOpenCall, hoursFrom } from '#test/calls/stage.ts'
import { asked, visited } from '#test/support/forms.ts'
import { readPdf } from '#test/support/pdf.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { aDraft, afterClosing, aReadyDraft } from './stage.ts'

const titled = (seen: string, value: string) => [{ box: 'title', seen: markOf(seen), value }]

test('a sitting is a version once the next one begins, and the difference between them is told', async () => {
  const { id, viewer } = await aDraft()
  await saveBoxes(viewer, id, titled('Solution de Fil d’Ariane', 'Rappeler le soir'))
  await saveBoxes(viewer, id, titled('Rappeler le soir', 'Rappeler chaque soir'))
  expect((await listVersions(viewer, id)).versions).toEqual([])
  await at(hoursFrom(now(), 2), () => saveBoxes(viewer, id, titled('Rappeler chaque soir', 'Rappeler chaque matin')))
  const { versions } = await listVersions(viewer, id)
  expect(versions.map(({ position, kind, by }) => [position, kind, by])).toEqual([[1, 'saved', viewer.name]])
  const { differences } = await findDifference(viewer, id, 2)
  expect(differences.map(({ key, pieces }) => [key, pieces.filter(({ kind }) => kind !== 'same')])).toEqual([
    [
      'title',
      [
        { kind: 'taken', text: 'soir' },
        { kind: 'added', text: 'matin' },
      ],
    ],
  ])
  expect(await refusalOf(() => findDifference(viewer, id, 3))).toEqual({ status: 404, reason: 'not_found' })
})

test('what is sent is a version whose digest is that of the receipt, computed again from the stored row', async () => {
  const { id, viewer } = await aReadyDraft()
  const { digest } = await submitApplication(viewer, id)
  const [row] = await db().applicationVersion.findMany({ where: { applicationId: id } })
  expect([row?.kind, row?.digest]).toEqual(['submitted', digest])
  expect(seal(row?.content as Parameters<typeof seal>[0])).toEqual({
    sealed: (await findSealed(viewer, id)).sealed,
    digest,
  })
})

test('whatever a version says, its digest is computed again from its stored row', { timeout: 60_000 }, async () => {
  const { id } = await aDraft()
  const text = fc.string({ unit: 'grapheme' }).filter((one) => !one.includes('\u0000'))
  const answer = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.array(fc.array(text)))
  const told = fc.record({
    title: text,
    askedCents: fc.maxSafeNat(),
    answers: fc.array(fc.record({ question: text, answer })),
  })
  const empty = { number: null, submittedAt: null, call: { number: 'AP', title: '' }, organisation: '', language: 'fr' }
  const rest = { solution: { name: '', pitch: '' }, funders: [], wishes: [], papers: [], promises: [] }
  await fc.assert(
    fc.asyncProperty(told, async (drawn) => {
      const content = { id, ...empty, ...rest, ...drawn }
      const kept = { kind: 'saved' as const, content, madeBy: null, madeAt: now() }
      await inTransaction((tx) => keepVersion(tx, id, kept))
      const where = { applicationId: id }
      const row = await db().applicationVersion.findFirstOrThrow({ where, orderBy: { position: 'desc' } })
      expect(seal(row.content as Parameters<typeof seal>[0]).digest).toBe(row.digest)
    }),
    { numRuns: 30 },
  )
})

test('taken up again, a file is a draft under its number, hidden, and is sent again under it', async () => {
  const { id, viewer, call } = await aReadyDraft()
  const first = await submitApplication(viewer, id)
  expect(await refusalOf(() => reviveApplication(viewer, id))).toEqual({ status: 409, reason: 'not_withdrawn' })
  await withdrawApplication(viewer, id, 'Une erreur dans le montant.')
  await reviveApplication(viewer, id)
  const draft = await findApplication(viewer, id)
  expect([draft.stage, draft.number, draft.submittedAt, draft.digest]).toEqual(['draft', first.number, null, null])
  expect(await refusalOf(() => findApplication(call.viewer, id))).toEqual({ status: 404, reason: 'not_found' })
  await saveBoxes(viewer, id, [{ box: 'asked', seen: markOf(4_200_050), value: 100 }])
  const again = await submitApplication(viewer, id)
  expect([again.number, again.digest === first.digest]).toEqual([first.number, false])
  expect((await listVersions(viewer, id)).versions.map(({ kind }) => kind)).toEqual([
    'submitted',
    'revived',
    'submitted',
  ])
})

test('once its cut-off is past, or another file answers with the same solution, it stays withdrawn', async () => {
  const { id, viewer, call } = await aReadyDraft()
  await withdrawApplication(viewer, id)
  const late = await refusalOf(() => at(afterClosing(call), () => reviveApplication(viewer, id)))
  expect(late).toEqual({ status: 410, reason: 'call_closed' })
  expect((await findApplication(viewer, id)).stage).toBe('withdrawn')
})

test('the paper of what was sent is tagged, in its language, with its number and digest on each page', async () => {
  const { id, viewer } = await aReadyDraft({ call: await anOpenCall() })
  const { number, digest } = await submitApplication(viewer, id)
  const request = visited(`/applications/${id}/receipt.pdf`, await cookieOf(viewer))
  const reply = await sentPaper(asked(request, { applicationId: id }))
  const pdf = readPdf(new Uint8Array(await reply.arrayBuffer()))
  expect([pdf.isTagged, pdf.language]).toEqual([true, 'fr-FR'])
  expect(pdf.pages.length).toBe(1)
  const text = pdf.pages.join('\n').replaceAll('\n', ' ')
  for (const told of ['Rappeler le lendemain', 'Que proposez-vous', `${number} · SHA-256 ${digest} · 1/1`])
    expect(text).toContain(told)
})
