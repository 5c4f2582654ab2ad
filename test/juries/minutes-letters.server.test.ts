import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { aftermath } from '#app/aftermath.server.ts'
import { decide } from '#app/juries/decisions.server.ts'
import { correctMinutes, findMinutes, signMinutes } from '#app/juries/minutes.server.ts'
import { db } from '#app/platform/db.ts'
import { workOffJobs } from '#app/platform/jobs.server.ts'
import type { PersonViewer } from '#app/platform/viewer.ts'
import { aCoordinator } from '#test/support/people.ts'
import { aClosedCall, aJury, entrusted, REASONS, scored } from './stage.ts'

const MARKER = 'Zygomorphe'
const REMARK = 'Le nom d’un juré était mal écrit au procès-verbal.'

const lettersTo = ({ email }: PersonViewer) =>
  db().outboxLetter.findMany({ where: { toAddress: email, subject: { contains: 'procès-verbal' } } })

test('Whoever must sign the minutes is written to once, with not a word of the files, and not after signing', async () => {
  const call = await aClosedCall({ files: 1 })
  const { viewer, cutoffId } = call
  const malik = await aCoordinator('Malik Haddad', call.organisationId)
  const [juror] = await aJury(call, 1)
  const [file] = call.applications
  if (!juror || !file) throw new Error('one juror and one file were asked')
  const [review = ''] = await entrusted(viewer, cutoffId, juror, [file.id])
  await scored(juror, review, [4, 4, 4])
  const verdict = { outcome: 'selected' as const, reasons: `${REASONS} ${MARKER}.`, againstWhy: '' }
  await decide(viewer, cutoffId, [{ applicationId: file.id, ...verdict }])
  await workOffJobs(aftermath)
  await workOffJobs(aftermath)
  const [letter, ...others] = await lettersTo(malik.viewer)
  expect([others, await lettersTo(viewer), await lettersTo(juror.viewer)]).toEqual([[], [], []])
  expect(letter?.text).toContain(`/juries/${cutoffId}/minutes`)
  expect([MARKER, 'Société', file.number].filter((word) => letter?.text.includes(word ?? ''))).toEqual([])

  await correctMinutes(viewer, cutoffId, REMARK)
  const { digest } = await findMinutes(viewer, cutoffId)
  await signMinutes(malik.viewer, cutoffId, digest)
  await workOffJobs(aftermath)
  expect(await lettersTo(malik.viewer)).toHaveLength(1)
})
