import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { listWaiting } from '#app/applications/applications.server.ts'
import { givePaper, removePaper } from '#app/applications/papers.server.ts'
import { findRefusedPaper } from '#app/applications/papers-refused.server.ts'
import { writeFileRefused } from '#app/notifications/occasions.server.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { anOpenCall } from '#test/calls/stage.ts'
import { aPdf } from '#test/solutions/stage.ts'
import { aMaker, aReadyDraft } from './stage.ts'

/** A paper of a draft that the scanner has just refused. */
async function aRefusedPaper() {
  const documents = [{ name: { fr: 'Extrait Kbis' }, help: { fr: '' }, need: 'required' as const }]
  const draft = await aReadyDraft({ call: await anOpenCall({ documents }) })
  const { id: documentId } = await db().callDocument.findFirstOrThrow({ where: { callId: draft.call.id } })
  const { id: paperId } = await givePaper(draft.viewer, draft.id, documentId, aPdf('un extrait piégé'))
  const { fileId } = await db().applicationPaper.findUniqueOrThrow({ where: { id: paperId } })
  await db().storedFile.update({ where: { id: fileId }, data: { scan: 'refused' } })
  return { ...draft, paperId, fileId }
}

const lettersAbout = (id: string) =>
  db().outboxLetter.count({ where: { text: { contains: `/applications/${id}/papers` } } })

test('a paper refused by the scanner stands on the desk of those who write the draft until it is taken out', async () => {
  const { id, viewer, paperId, fileId } = await aRefusedPaper()
  const lines = async () => (await listWaiting(viewer)).filter(({ key }) => key === `refused:${id}`)
  expect((await lines()).map(({ to, many }) => [to, many])).toEqual([[`/applications/${id}/papers`, 1]])
  const stranger = await aMaker('Une autre maison')
  expect((await listWaiting(stranger.viewer)).filter(({ key }) => key.startsWith('refused:'))).toEqual([])
  await removePaper(viewer, id, paperId)
  expect([await lines(), await findRefusedPaper(fileId)]).toEqual([[], null])
})

test('whoever gave it is told once by letter, and nobody of a file that is no paper', async () => {
  const { id, fileId } = await aRefusedPaper()
  const event = newId()
  await writeFileRefused({ event, row: fileId })
  await writeFileRefused({ event, row: fileId })
  expect(await lettersAbout(id)).toBe(1)
  expect(await findRefusedPaper(newId())).toBe(null)
})
