import '#test/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import { findApplication } from '#app/applications/applications.server.ts'
import { setBar } from '#app/juries/bars.server.ts'
import { declareOnOther, findOtherFile, findOtherFiles } from '#app/juries/other-files.server.ts'
import { BEFORE_ANY } from '#app/juries/phase.ts'
import { planPhase } from '#app/juries/phases.server.ts'
import { countQueries } from '#test/support/queries.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { aClosedCall, aJury, entrusted } from './stage.ts'

let jury: Awaited<ReturnType<typeof aJuryOfFour>>
async function aJuryOfFour() {
  const call = await aClosedCall({ files: 4 })
  const [ana, leo] = await aJury(call)
  if (!ana || !leo) throw new Error('a jury of two was asked')
  const ids = call.applications.map(({ id }) => id)
  await entrusted(call.viewer, call.cutoffId, ana, ids.slice(0, 1))
  const note = 'Ils ont écrit trois articles ensemble.'
  await setBar(call.viewer, call.cutoffId, { jurorId: ana.id, applicationId: ids[1] ?? '', note })
  return { ...call, ana, leo, ids }
}
beforeAll(async () => {
  jury = await aJuryOfFour()
})
const file = (n: number) => jury.ids[n] ?? ''
const listed = async () => (await findOtherFiles(jury.ana.viewer, jury.cutoffId)).files

test('the other files of a jury are read while a window opens them, each after saying one has no link', async () => {
  expect(await refusalOf(listed)).toMatchObject({ status: 409, reason: 'only_own_files' })
  await planPhase(jury.viewer, jury.cutoffId, { ...BEFORE_ANY, reach: 'all', startsAt: null })
  expect(Object.fromEntries((await listed()).map(({ id, isOpen }) => [id, isOpen]))).toEqual({
    [file(2)]: false,
    [file(3)]: false,
  })
  expect(await findOtherFile(jury.ana.viewer, jury.cutoffId, file(2))).toBe(null)
  expect(await refusalOf(() => findApplication(jury.ana.viewer, file(2)))).toMatchObject({ status: 404 })
  await declareOnOther(jury.ana.viewer, jury.cutoffId, { applicationId: file(2), conflict: false })
  const read = await findOtherFile(jury.ana.viewer, jury.cutoffId, file(2))
  expect(read?.application.title).toBe('Projet de Société 3')

  await declareOnOther(jury.ana.viewer, jury.cutoffId, { applicationId: file(3), conflict: true })
  expect((await listed()).map(({ id, isOpen }) => [id, isOpen])).toEqual([[file(2), true]])
})

test('one’s own, a barred one and those of other juries are no other file', async () => {
  const other = await aClosedCall({ files: 1 })
  for (const applicationId of [file(0), file(1), file(3), other.applications[0]?.id ?? '']) {
    const ask = () => declareOnOther(jury.ana.viewer, jury.cutoffId, { applicationId, conflict: false })
    expect(await refusalOf(ask)).toMatchObject({ status: 404 })
    expect(await refusalOf(() => findOtherFile(jury.ana.viewer, jury.cutoffId, applicationId))).toMatchObject({
      status: 404,
    })
  }
})

test('the list costs as many queries for one file as for four', async () => {
  const four = await countQueries(() => findOtherFiles(jury.leo.viewer, jury.cutoffId))
  expect(await countQueries(listed)).toBe(four)
})

test('what was opened stays open when the window closes, and nothing more opens', async () => {
  await planPhase(jury.viewer, jury.cutoffId, { ...BEFORE_ANY, startsAt: null })
  expect(await refusalOf(listed)).toMatchObject({ reason: 'only_own_files' })
  expect((await findApplication(jury.ana.viewer, file(2))).id).toBe(file(2))
  const more = () => declareOnOther(jury.leo.viewer, jury.cutoffId, { applicationId: file(3), conflict: false })
  expect(await refusalOf(more)).toMatchObject({ reason: 'only_own_files' })
})
