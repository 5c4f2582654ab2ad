import '#test/support/database.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(path.join(tmpdir(), 'kept-'))
process.env.FILES_FOLDER = folder
afterAll(() => rmSync(folder, { recursive: true }))

const { findPilot } = await import('#app/pilots/pilots.server.ts')
const { reachMilestone, serveEvidence } = await import('#app/pilots/progress.server.ts')
const { VISITOR } = await import('#app/platform/viewer.ts')
const { refusalOf } = await import('#test/support/refusals.ts')
const { aPerson } = await import('#test/support/people.ts')
const { aFacility, aFundedAward, aPreparedPilot } = await import('./stage.ts')

test('the file that shows a milestone is reached is read by those who follow the pilot, and is nowhere for others', async () => {
  const stage = await aFundedAward()
  const host = await aFacility(stage.coordinator)
  const pilot = await aPreparedPilot(stage, host)
  const [milestone] = (await findPilot(host.lead, pilot.id)).milestones
  const id = milestone?.id ?? ''
  const bytes = new TextEncoder().encode('%PDF-1.7 équipe formée')
  await reachMilestone(host.lead, id, { name: 'feuille de présence.pdf', bytes })
  for (const reader of [host.lead, stage.coordinator]) {
    expect(new Uint8Array(await (await serveEvidence(reader, id)).arrayBuffer())).toEqual(bytes)
  }
  for (const stranger of [VISITOR, await aPerson()]) {
    expect(await refusalOf(() => serveEvidence(stranger, id))).toEqual({ status: 404, reason: 'not_found' })
    expect((await findPilot(stranger, pilot.id)).milestones[0]?.evidenceId).toBe(null)
  }
})
