import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { offerSlots, setHearingRules } from '#app/juries/hearing-rules.server.ts'
import { findSheet, saveSheet, submitSheet } from '#app/juries/hearing-sheets.server.ts'
import { callToHearing } from '#app/juries/hearings.server.ts'
import { chooseSlot } from '#app/juries/own-hearings.server.ts'
import { at } from '#app/platform/clock.ts'
import { spaced } from '#app/platform/typeset.ts'
import { openPages } from '#test/access/pages.ts'
import { visited } from '#test/support/forms.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { anOpenedJury, freeOf, from, hearingOf, RULES } from './hearings.ts'
import { COMMENT } from './stage.ts'

type Jury = Awaited<ReturnType<typeof anOpenedJury>>

/** The first file, read at 80 on 100, is heard and scored at 40 by one juror. */
async function heard({ viewer, panelId, ids, first }: Jury, weight: number) {
  await setHearingRules(viewer, panelId, { ...RULES, weight })
  await offerSlots(viewer, panelId, { startsAt: from(10), endsAt: from(10, 30), place: 'Salle 2' })
  await callToHearing(viewer, panelId, ids.slice(0, 1))
  const { id } = await hearingOf(ids[0] ?? '')
  const [slot] = await freeOf(panelId)
  await chooseSlot(viewer, id, slot?.id ?? '')
  const { round } = await findSheet(first.viewer, id)
  const scores = round.criteria.map((one) => ({ criterionId: one.id, points: 2, comment: COMMENT }))
  await at(from(10, 5), () => saveSheet(first.viewer, id, { scores, comment: '', revision: 0 }))
  await at(from(10, 5), () => submitSheet(first.viewer, id))
}

/** How often a page says each of these. */
async function said({ viewer, panelId }: Jury, page: string, words: string[]) {
  const pages = await openPages()
  const answer = await pages.ask(visited(`/juries/${panelId}/${page}`, await cookieOf(viewer)))
  const [html = ''] = (await answer.text()).split('<script')
  return words.map((word) => html.split(spaced(word)).length - 1)
}

test('Where hearings weigh in the total, the ranking and the decision show the same total and say so', async () => {
  const jury = await anOpenedJury()
  await heard(jury, 50)
  expect(await said(jury, 'ranking', ['Total avec l’audition', '60 / 100'])).toEqual([1, 4])
  expect(await said(jury, 'decision', ['60 / 100', 'audition comprise'])).toEqual([2, 1])
})

test('Where they stand beside it, neither speaks of another total', async () => {
  const jury = await anOpenedJury()
  await heard(jury, 0)
  expect(await said(jury, 'ranking', ['Total avec l’audition'])).toEqual([0])
  expect(await said(jury, 'decision', ['80 / 100', '60 / 100', 'audition comprise'])).toEqual([1, 1, 0])
})
