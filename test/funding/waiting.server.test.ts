import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { approveAward } from '#app/funding/awards.server.ts'
import { pledge, receivePledge } from '#app/funding/pledges.server.ts'
import { proposeAward } from '#app/funding/proposals.server.ts'
import { groupedReference } from '#app/funding/reference.ts'
import { listWaiting } from '#app/funding/waiting.server.ts'
import { VISITOR, type Viewer } from '#app/platform/viewer.ts'
import { aClosedCall, aJury, decidedAndTold, entrusted, REASONS, scored } from '#test/juries/stage.ts'
import { aCoordinator } from '#test/support/people.ts'
import { aFunder, aProposal } from './stage.ts'

/** Amounts are set with spaces that do not break. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const said = async (viewer: Viewer) => (await listWaiting(viewer)).map((item) => [plain(item.text.fr), item.to])

test('from promise to approval, each step waits on one desk and leaves it when done', async () => {
  const stage = await aClosedCall({ files: 1 })
  const [file] = stage.applications
  const [juror] = await aJury(stage, 1)
  if (!file || !juror) throw new Error('a file and a juror')
  const [reviewId = ''] = await entrusted(stage.viewer, stage.cutoffId, juror, [file.id])
  await scored(juror, reviewId, [5, 4, 4])
  await decidedAndTold(stage.viewer, stage.cutoffId, [
    { applicationId: file.id, outcome: 'selected', reasons: REASONS },
  ])
  const second = (await aCoordinator('Paul Arnaud', stage.organisationId)).viewer
  const outsider = (await aCoordinator('Coordinatrice d’ailleurs')).viewer
  const funder = await aFunder()

  const toPropose = [
    'Proposez une attribution pour « Projet de Société 1 », dossier retenu',
    `/applications/${file.id}/award`,
  ]
  expect(await said(stage.viewer)).toEqual([toPropose])

  const promised = { callId: stage.call.id, organisationId: funder.organisationId, amountCents: 100_000 }
  const made = await pledge(funder.viewer, promised)
  const transfer = `Faites le virement de 1 000 € promis (${groupedReference(made.reference)})`
  expect(await said(funder.viewer)).toEqual([[transfer, `/pledges/${made.id}`]])
  const toReceive = ['Un virement promis est attendu : marquez-le reçu', '/pledges']
  expect(await said(stage.viewer)).toEqual([toReceive, toPropose])

  await receivePledge(stage.viewer, made.id)
  expect(await said(funder.viewer)).toEqual([])
  const award = await proposeAward(stage.viewer, aProposal(file.id, [{ pledgeId: made.id, amountCents: 100_000 }]))
  const toApprove = [`Relisez l’attribution ${award.number} de 1 000 € et approuvez-la`, `/awards/${award.id}/approval`]
  expect(await said(stage.viewer)).toEqual([])
  expect(await said(second)).toEqual([toApprove])
  for (const other of [outsider, funder.viewer, file.founder, VISITOR]) expect(await said(other)).toEqual([])

  await approveAward(second, award.id)
  const { title, slug } = stage.call
  const toArchive = [`Ranger l’appel « ${title.fr} » : tout y est décidé et signé`, `/calls/${slug}/archiving`]
  expect(await said(second)).toEqual([toArchive])
})
