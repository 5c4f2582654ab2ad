import { describe, expect, test } from 'vitest'
import { BEFORE_ANY, holding, objectionToPhase, objectionToWithdrawing, readersAmong } from '#app/juries/phase.ts'

const day = (n: number) => new Date(Date.UTC(2026, 10, n))
const phase = (n: number, told = {}) => ({ ...BEFORE_ANY, ...told, startsAt: day(n) })
const READERS = [
  { jurorId: 'ana', handedIn: true },
  { jurorId: 'leo', handedIn: false },
]

test('the window that holds is the last that began', () => {
  expect([holding([]), holding([phase(3), phase(9), phase(5)])?.startsAt]).toEqual([null, day(9)])
})

describe('Others are read', () => {
  test('by nobody before the scores open, then by who handed theirs in, when no window says otherwise', () => {
    expect([readersAmong(READERS, null, false), readersAmong(READERS, null, true)]).toEqual([[], ['ana']])
  })

  test('as the window says, whether the scores are open or not', () => {
    const read = (others: 'never' | 'after_own' | 'always') =>
      [false, true].map((isOpened) => readersAmong(READERS, { ...BEFORE_ANY, others }, isOpened))
    expect([read('never'), read('after_own'), read('always')]).toEqual([
      [[], []],
      [['ana'], ['ana']],
      [
        ['ana', 'leo'],
        ['ana', 'leo'],
      ],
    ])
  })
})

describe('A window', () => {
  const around = { panel: { stage: 'scoring' }, phases: [phase(3)], namesAreKnown: false }
  const planned = { ...BEFORE_ANY, startsAt: day(9) }

  test('begins at an hour of its own that is not past, until the jury decides', () => {
    expect([
      objectionToPhase(planned, around, day(4)),
      objectionToPhase({ ...planned, startsAt: null }, around, day(4)),
      objectionToPhase({ ...planned, startsAt: day(3) }, around, day(2)),
      objectionToPhase(planned, around, day(10)),
      objectionToPhase(planned, { ...around, panel: { stage: 'decided' } }, day(4)),
      objectionToPhase(planned, { ...around, phases: [1, 2, 3, 4, 5, 6, 7, 8].map((n) => phase(n)) }, day(4)),
    ]).toEqual([null, null, 'phase_at_same_hour', 'phase_in_the_past', 'already_decided', 'too_many_phases'])
  })

  test('hides the names of applicants only from jurors who have not read them', () => {
    const nameless = { ...planned, applicantsNamed: false }
    expect([
      objectionToPhase(nameless, { ...around, phases: [] }, day(4)),
      objectionToPhase(nameless, { ...around, phases: [phase(5, { applicantsNamed: false })] }, day(4)),
      objectionToPhase(nameless, { ...around, phases: [phase(12)] }, day(4)),
      objectionToPhase(nameless, around, day(4)),
      objectionToPhase(nameless, { ...around, phases: [], namesAreKnown: true }, day(4)),
    ]).toEqual([null, null, null, 'names_known', 'names_known'])
  })

  test('is taken back until it begins', () => {
    const panel = { stage: 'scoring' }
    expect([
      objectionToWithdrawing(panel, { begunAt: null }),
      objectionToWithdrawing(panel, { begunAt: day(3) }),
      objectionToWithdrawing({ stage: 'decided' }, { begunAt: null }),
    ]).toEqual([null, 'phase_has_begun', 'already_decided'])
  })
})
