import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { withdrawApplication } from '#app/applications/drafts.server.ts'
import { submitApplication } from '#app/applications/submissions.server.ts'
import { followCall } from '#app/calls/followers.server.ts'
import { findDesk } from '#app/lineage/desk.server.ts'
import type { PersonViewer } from '#app/platform/viewer.ts'
import { aReadyDraft } from '#test/applications/stage.ts'
import { aPerson } from '#test/support/people.ts'
import { joinTeam } from '#test/support/teams.ts'

test('who follows a call is reminded that it closes until they, or a colleague, have sent a file to it', async () => {
  const { viewer, id, call, organisationId } = await aReadyDraft()
  const stranger = await aPerson('Suiveuse')
  const colleague = await joinTeam(viewer, organisationId, await aPerson('Collègue'))
  const all = [viewer, colleague, stranger]
  for (const one of all) await followCall(one, call.id)
  const isReminded = async (one: PersonViewer) =>
    (await findDesk(one)).tasks.some(({ key }) => key === `call:${call.id}:followed`)
  const reminded = () => Promise.all(all.map(isReminded))
  expect(await reminded()).toEqual([true, true, true])
  await submitApplication(viewer, id)
  expect(await reminded()).toEqual([false, false, true])
  await withdrawApplication(viewer, id, 'Nous n’avons plus les moyens de le faire.')
  expect(await reminded()).toEqual([true, true, true])
})
