import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { offerSlots, setHearingRules } from '#app/juries/hearing-rules.server.ts'
import { callToHearing, giveOutSlots } from '#app/juries/hearings.server.ts'
import { chainOfApplication } from '#app/lineage/lineage.server.ts'
import { at } from '#app/platform/clock.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { anOpenedJury, from, hearingOf, RULES } from '#test/juries/hearings.ts'

test('The page of a file called to be heard says when to those who are heard, and leads to the hearing', async () => {
  const jury = await anOpenedJury()
  const [file] = jury.applications
  if (!file) throw new Error('a file was asked')
  const verdictFor = async (viewer: Viewer) =>
    (await chainOfApplication(viewer, file.id)).chain.steps.find(({ key }) => key === 'jury')
  await setHearingRules(jury.viewer, jury.panelId, RULES)
  await callToHearing(jury.viewer, jury.panelId, [file.id])
  const { id } = await hearingOf(file.id)
  const to = `/hearings/${id}`
  expect(await verdictFor(file.founder)).toMatchObject({ state: 'now', say: 'to_be_heard', at: null, to })

  await offerSlots(jury.viewer, jury.panelId, { startsAt: from(10), endsAt: from(10, 110), place: 'Salle 2' })
  await giveOutSlots(jury.viewer, jury.panelId)
  const { toldStart } = await hearingOf(file.id)
  for (const viewer of [file.founder, jury.viewer]) {
    expect(await verdictFor(viewer)).toMatchObject({ state: 'now', say: 'heard_on', at: toldStart, to })
  }
  expect(await at(from(11), () => verdictFor(file.founder))).toMatchObject({ say: 'heard', at: toldStart, to })
})
