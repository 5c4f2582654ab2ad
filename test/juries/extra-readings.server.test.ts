import '#test/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import { findExtraReading } from '#app/juries/extra-readings.server.ts'
import { action } from '#app/juries/routes/extra-reading.tsx'
import { loader as ranking } from '#app/juries/routes/ranking.tsx'
import { db } from '#app/platform/db.ts'
import { asked, posted, visited } from '#test/support/forms.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { aClosedCall, aJuror, aJury, entrusted, scored } from './stage.ts'

let jury: Awaited<ReturnType<typeof aDividedJury>>
let cookie: string

/** Two files read by both jurors, who part on the first and agree on the second; a third juror has nothing. */
async function aDividedJury() {
  const call = await aClosedCall({ files: 2 })
  const [kind, hard] = await aJury(call)
  if (!kind || !hard) throw new Error('a jury of two was asked')
  const free = await aJuror(call.viewer, call.cutoffId, 'Troisième')
  const ids = call.applications.map((file) => file.id)
  const own = await entrusted(call.viewer, call.cutoffId, kind, ids)
  const others = await entrusted(call.viewer, call.cutoffId, hard, ids)
  await scored(kind, own[0] ?? '', [5, 5, 5])
  await scored(hard, others[0] ?? '', [1, 1, 1])
  for (const [juror, review] of [[kind, own[1]] as const, [hard, others[1]] as const]) {
    await scored(juror, review ?? '', [3, 3, 3])
  }
  return { ...call, panelId: call.cutoffId, free, divided: ids[0] ?? '', agreed: ids[1] ?? '' }
}

beforeAll(async () => {
  jury = await aDividedJury()
  cookie = await cookieOf(jury.viewer)
})
const page = () => ranking(asked(visited(`/juries/${jury.panelId}/ranking`, cookie), { panelId: jury.panelId }))

test('One more reading is proposed where jurors part, never asked by the house itself', async () => {
  const { readers, widest } = await findExtraReading(jury.viewer, jury.panelId, jury.divided)
  expect([readers.map(({ name }) => name), widest]).toEqual([['Troisième'], 80])
  expect(await db().review.count({ where: { jurorId: jury.free.id } })).toBe(0)
  const agreed = () => findExtraReading(jury.viewer, jury.panelId, jury.agreed)
  expect(await refusalOf(agreed)).toEqual({ status: 409, reason: 'jurors_agree' })
})

test('One press asks it of the one proposed; until it is in, the ranking says that it is awaited', async () => {
  expect((await page()).awaited).toEqual([])
  const params = { panelId: jury.panelId, applicationId: jury.divided }
  const path = `/juries/${jury.panelId}/files/${jury.divided}/extra-reading`
  const send = (fields: Record<string, string>) => action(asked(posted(path, fields, { cookie }), params))
  expect(await send({})).toMatchObject({ data: { slip: { errors: { jurorId: ['reader_missing'] } } } })
  expect(await send({ jurorId: jury.free.id })).toMatchObject({ status: 303 })
  expect(await refusalOf(() => send({ jurorId: jury.free.id }))).toEqual({ status: 409, reason: 'reading_awaited' })
  expect((await page()).awaited).toEqual([jury.divided])
})
