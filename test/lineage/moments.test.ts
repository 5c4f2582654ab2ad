import { expect, test } from 'vitest'
import { momentsOf } from '#app/lineage/moments.ts'
import { aNeed, anAward, aPanel, day } from './links.ts'

const NOW = day('2026-07-01')

const call = {
  ...{ id: 'call-1', slug: 'mieux-dormir', title: { fr: 'Mieux dormir' }, phase: 'closed' },
  opensAt: day('2026-02-01'),
  closesAt: day('2026-03-01'),
}
const pilot = {
  ...{ id: 'pilot-1', stage: 'deployed', title: { fr: 'Nuits calmes' } },
  openedAt: day('2026-04-10'),
  startedAt: day('2026-05-01'),
  endedAt: day('2026-06-01'),
  deployments: [{ id: 'use-1', name: 'CHU de Saint-Aubrac', unit: 'Gériatrie', since: day('2026-09-01') }],
}
const nothing = { calls: [], panels: [], awards: [], pilots: [] }
const told = (chain: Parameters<typeof momentsOf>[0], now = NOW) =>
  momentsOf(chain, now).map(({ at, what, to }) => [at.toISOString().slice(0, 10), what, to])

test('the days of a chain are told in their order, and what is to come is not', () => {
  const need = { ...aNeed(), erasedAt: null }
  const chain = { need, calls: [call], panels: [aPanel()], awards: [anAward()], pilots: [pilot] }
  expect(told(chain)).toEqual([
    ['2026-01-05', 'told', null],
    ['2026-01-08', 'read', null],
    ['2026-02-01', 'call_opened', '/calls/mieux-dormir'],
    ['2026-03-01', 'call_closed', '/calls/mieux-dormir'],
    ['2026-03-20', 'jury_decided', null],
    ['2026-04-01', 'money_granted', null],
    ['2026-04-10', 'pilot_opened', '/pilots/pilot-1'],
    ['2026-05-01', 'pilot_started', '/pilots/pilot-1'],
    ['2026-06-01', 'pilot_ended', '/pilots/pilot-1'],
  ])
  expect(told(chain, day('2026-09-02')).at(-1)).toEqual(['2026-09-01', 'in_use', '/pilots/pilot-1'])
})

test('a pilot that stopped is told as stopped, never as completed', () => {
  const need = { ...aNeed(), erasedAt: null }
  const stopped = { ...pilot, stage: 'stopped', deployments: [] }
  expect(told({ ...nothing, need, pilots: [stopped] }).at(-1)).toEqual([
    '2026-06-01',
    'pilot_stopped',
    '/pilots/pilot-1',
  ])
})

test('a cancelled call never opened', () => {
  const need = { ...aNeed(), erasedAt: null }
  const cancelled = { ...call, phase: 'cancelled' }
  expect(told({ ...nothing, need, calls: [cancelled] }).map(([, what]) => what)).toEqual(['told', 'read'])
})

test('erasing is a day of the chain too', () => {
  const need = { ...aNeed(), erasedAt: day('2026-06-15') }
  expect(told({ ...nothing, need }).at(-1)).toEqual(['2026-06-15', 'erased', null])
})
