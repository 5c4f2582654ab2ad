import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { Door } from '#app/applications/parts/door.tsx'
import { LastStep } from '#app/applications/parts/last-step.tsx'
import { findCallById } from '#app/calls/calls.server.ts'
import { openAndCloseDueCalls } from '#app/calls/doors.server.ts'
import { at } from '#app/platform/clock.ts'
import { spaced } from '#app/platform/typeset.ts'
import { CLOCK } from '#app/platform/viewer.ts'
import { anOpenCall, hoursFrom } from '#test/calls/stage.ts'
import { readAloud, sent } from '#test/ui/page.tsx'
import { afterClosing } from './stage.ts'

test('to whom a door is left open, the page says until when and still lets them send; to the others it is shut', async () => {
  const staged = await anOpenCall()
  const after = afterClosing(staged)
  await at(after, () => openAndCloseDueCalls(CLOCK))
  const call = await at(after, () => findCallById(CLOCK, staged.id))
  const until = hoursFrom(new Date('2027-03-01T15:00Z'), 2)
  const said = (late: { until: Date } | null) => readAloud(sent(<Door call={call} late={late} serverTime={after} />))
  expect(said({ until })).toContain('la porte vous est laissée ouverte jusqu’au 1er mars 2027 à 18\u00a0h\u00a000')
  expect(said(null)).toContain('La porte est fermée')
  const toPromise = { latest: null, documents: [] }
  const props = { application: { id: 'a' }, call, lacking: [], toPromise, slip: undefined, formKey: 'k' }
  expect(sent(<LastStep {...props} late={{ until }} />)).toContain('<button')
  expect(sent(<LastStep {...props} late={null} />)).toBe('')
})

test('in a call judged as it goes, whoever writes is told the next cut-off, and until the last one that others follow', async () => {
  const staged = await anOpenCall()
  const call = await at(staged.content.opensAt ?? new Date(0), () => findCallById(CLOCK, staged.id))
  const closesAt = new Date('2027-03-15T16:00Z')
  const said = (nextCutoffAt: Date) =>
    readAloud(
      sent(<Door call={{ ...call, phase: 'open', closesAt, nextCutoffAt }} late={null} serverTime={closesAt} />),
    )
  const first = said(new Date('2027-03-08T16:00Z'))
  expect(first).toContain(spaced('Prochaine relève : 8 mars 2027'))
  expect(first).toContain('La porte se ferme pour de bon le 15 mars 2027')
  expect(said(closesAt)).not.toContain('relève')
})
