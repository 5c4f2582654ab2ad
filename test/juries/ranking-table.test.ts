import '#test/support/database.ts'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { decide } from '#app/juries/decisions.server.ts'
import { declareInterest } from '#app/juries/declarations.server.ts'
import { loader } from '#app/juries/routes/ranking-table.ts'
import { seat } from '#app/people/seats.server.ts'
import { CLOCK, type PersonViewer } from '#app/platform/viewer.ts'
import { asked, visited } from '#test/support/forms.ts'
import { seenAgain } from '#test/support/people.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { aClosedCall, aJuror, aJury, entrusted, REASONS, scored } from './stage.ts'

const AGAINST = '=Le service pilote a fermé ce mois-ci.'

async function tableFor(viewer: PersonViewer, panelId: string) {
  const at = `/juries/${panelId}/ranking/table`
  const answer = await loader(asked(visited(at, await cookieOf(viewer)), { panelId }))
  const text = await answer.text()
  const rows: string[][] = parse(text, { delimiter: ';', bom: true })
  return { text, rows }
}

test('The ranking leaves as a table with what was decided; a formula is text, and a file barred to whoever asks is not in it', async () => {
  const call = await aClosedCall({ files: 3 })
  const [juror] = await aJury(call, 1)
  if (!juror) throw new Error('a jury of one was asked')
  const ids = call.applications.map((file) => file.id)
  const reviews = await entrusted(call.viewer, call.cutoffId, juror, ids)
  const points = [
    [4, 4, 4],
    [3, 5, 5],
    [5, 5, 5],
  ]
  const late = await aJuror(call.viewer, call.cutoffId, 'Jurée tardive')
  await seat(CLOCK, late.viewer.id, 'coordinator', call.organisationId)
  const [recused = ''] = await entrusted(call.viewer, call.cutoffId, late, [ids[0] ?? ''])
  const both = await seenAgain(late.viewer)
  await declareInterest(both, recused, { conflict: true })
  for (const [n, review] of reviews.entries()) await scored(juror, review, points[n] ?? [])
  const verdict = (at: number, outcome: 'selected' | 'refused') => {
    return { applicationId: ids[at] ?? '', outcome, reasons: REASONS, againstWhy: AGAINST }
  }
  await decide(call.viewer, call.cutoffId, [verdict(0, 'selected'), verdict(1, 'refused'), verdict(2, 'refused')])
  const [first, second, third] = call.applications.map(({ number }) => number)
  const { text, rows } = await tableFor(call.viewer, call.cutoffId)
  expect(text.startsWith('Rang;Dossier;')).toBe(true)
  expect(rows.slice(1).map((row) => [row[0], row[1], row[4], row[8], row[16], row[19], row[20]])).toEqual([
    ['1', third, '100', '', 'Non retenu', '1', `'${AGAINST}`],
    ['2', first, '80', 'Réponse au besoin', 'Retenu', '0', ''],
    ['3', second, '80', 'Réponse au besoin', 'Non retenu', '0', ''],
  ])
  const partial = await tableFor(both, call.cutoffId)
  expect(partial.rows.slice(1).map((row) => row[1])).toEqual([third, second])
  expect(partial.text.includes('Société 1')).toBe(false)
})
