import { describe, expect, test } from 'vitest'
import { stepsOfApplication, stepsOfCall, stepsOfNeed } from '#app/lineage/chain.ts'
import type { Step } from '#app/lineage/step.ts'
import { aCall, aNeed, anApplication, anAward, aPanel, aPilot, aSequel, day } from './links.ts'

const drawn = (steps: Step[]) => steps.map(({ key, state, say }) => `${key} ${state}: ${say}`)
const decided = { calls: [aCall({ phase: 'closed' })], panels: [aPanel()] }
const found = (steps: Step[], key: string) => steps.find((step) => step.key === key)

describe('the bridge of a need', () => {
  test('begins with the reading while nobody has read it', () => {
    const need = aNeed({ stage: 'submitted', qualifiedAt: null })
    expect(drawn(stepsOfNeed(need, aSequel()))).toEqual([
      'need done: told',
      'reading now: unread',
      'call next: call_awaited',
      'jury next: not_yet',
      'money next: not_yet',
      'pilot next: not_yet',
      'wards next: not_yet',
    ])
  })

  test('reaches the wards when the answer is in daily use', () => {
    const deployments = [
      { facilityId: 'a', unit: 'Gériatrie', since: day('2026-11-02') },
      { facilityId: 'a', unit: 'Urgences', since: day('2026-10-01') },
      { facilityId: 'a', unit: 'Urgences', since: day('2026-11-15') },
    ]
    const pilots = [aPilot({ stage: 'deployed', endedAt: day('2026-09-01'), deployments })]
    const steps = stepsOfNeed(
      aNeed({ stage: 'answered' }),
      aSequel({ ...decided, selected: 2, awards: [anAward({ to: '/awards/award-1' })], pilots }),
    )
    expect(drawn(steps)).toEqual([
      'need done: told',
      'reading done: read',
      'call done: closed',
      'jury done: selected',
      'money done: granted',
      'pilot done: tried',
      'wards done: in_use',
    ])
    expect(found(steps, 'wards')).toMatchObject({ count: 2, at: day('2026-10-01') })
    expect(found(steps, 'money')).toMatchObject({ cents: 8_500_000, to: '/awards/award-1', at: day('2026-04-01') })
    expect(found(steps, 'call')?.to).toBe('/calls/mieux-dormir')
    expect(found(steps, 'pilot')?.to).toBe('/pilots/pilot-1')
  })

  test('breaks where a pilot stopped and promises nothing after', () => {
    const pilots = [aPilot({ stage: 'stopped', endedAt: day('2026-06-01') })]
    const steps = stepsOfNeed(
      aNeed({ stage: 'answered' }),
      aSequel({ ...decided, selected: 1, awards: [anAward()], pilots }),
    )
    expect(drawn(steps).slice(-2)).toEqual(['money done: granted', 'pilot stopped: stopped'])
    expect(found(steps, 'pilot')?.at).toEqual(day('2026-06-01'))
  })

  test.each(['declined', 'redirected'] as const)('ends at the reading when the need is %s', (stage) => {
    const steps = stepsOfNeed(aNeed({ stage, qualifiedAt: null }), aSequel())
    expect(drawn(steps)).toEqual(['need done: told', `reading stopped: ${stage}`])
  })

  test('ends at its reading when its author took it back', () => {
    const steps = stepsOfNeed(aNeed({ stage: 'withdrawn', qualifiedAt: null }), aSequel())
    expect(drawn(steps)).toEqual(['need done: told', 'reading stopped: withdrawn'])
  })

  test('waits for another call when its calls ended without an answer', () => {
    const steps = stepsOfNeed(aNeed({ stage: 'qualified' }), aSequel({ ...decided }))
    expect(drawn(steps).slice(1, 4)).toEqual([
      'reading done: read',
      'call next: call_awaited_again',
      'jury next: not_yet',
    ])
  })

  test('says until when a call is open', () => {
    const steps = stepsOfNeed(aNeed({ stage: 'in_call' }), aSequel({ calls: [aCall()] }))
    expect(found(steps, 'call')).toMatchObject({ state: 'now', say: 'open', at: day('2026-03-01') })
  })

  test('says when the jury decided', () => {
    const steps = stepsOfNeed(aNeed({ stage: 'answered' }), aSequel({ ...decided, selected: 3 }))
    expect(found(steps, 'jury')).toMatchObject({ state: 'done', count: 3, at: day('2026-03-20') })
  })

  test('takes the furthest of several calls and of several pilots', () => {
    const calls = [aCall({ slug: 'later', phase: 'to_come' }), aCall({ slug: 'first', phase: 'closed' })]
    const pilots = [
      aPilot({ id: 'a', stage: 'stopped', endedAt: day('2026-06-01') }),
      aPilot({ id: 'b', stage: 'running' }),
    ]
    const steps = stepsOfNeed(
      aNeed({ stage: 'answered' }),
      aSequel({ calls, panels: [aPanel()], selected: 2, awards: [anAward(), anAward()], pilots }),
    )
    expect(found(steps, 'call')).toMatchObject({ say: 'closed', to: '/calls/first', count: 2 })
    expect(found(steps, 'pilot')).toMatchObject({ state: 'now', say: 'running', to: '/pilots/b', count: 1 })
    expect(found(steps, 'money')).toMatchObject({ cents: 17_000_000, count: 2, to: undefined })
  })

  test('money that one person alone proposed is not yet granted', () => {
    const awards = [anAward({ approvedAt: null })]
    const need = aNeed({ stage: 'answered' })
    const steps = stepsOfNeed(need, aSequel({ ...decided, selected: 1, awards }))
    expect(found(steps, 'money')).toMatchObject({ state: 'now', say: 'settling', cents: 0 })
  })
})

describe('the bridge of a call', () => {
  test('starts from the needs it gathers', () => {
    const needs = [aNeed(), aNeed({ id: 'need-2', submittedAt: day('2025-12-24') })]
    const steps = stepsOfCall(needs, aCall(), aSequel())
    expect(steps[0]).toMatchObject({ say: 'gathered', count: 2, at: day('2025-12-24'), to: undefined })
    expect(drawn(steps)[1]).toBe('call now: open')
  })

  test('leads to the need when there is one alone', () => {
    expect(stepsOfCall([aNeed()], aCall(), aSequel())[0]?.to).toBe('/needs/need-1')
  })

  test('is broken when it is cancelled', () => {
    expect(drawn(stepsOfCall([aNeed()], aCall({ phase: 'cancelled' }), aSequel()))).toEqual([
      'need done: gathered',
      'call stopped: cancelled',
    ])
  })

  test('shows the jury at work once files are closed, and its end without an answer', () => {
    const closed = aCall({ phase: 'closed' })
    const judging = aSequel({ panels: [aPanel({ stage: 'scoring', decidedAt: null })] })
    expect(drawn(stepsOfCall([aNeed()], closed, aSequel()))[2]).toBe('jury now: judging')
    expect(drawn(stepsOfCall([aNeed()], closed, judging))[2]).toBe('jury now: judging')
    expect(drawn(stepsOfCall([aNeed()], closed, aSequel(decided)))[2]).toBe('jury stopped: none_selected')
  })

  test('waits for its last cut-off before saying that nothing was selected', () => {
    const panels = [aPanel(), aPanel({ stage: 'composing', decidedAt: null })]
    const steps = stepsOfCall([aNeed()], aCall({ phase: 'closed' }), aSequel({ panels }))
    expect(drawn(steps)[2]).toBe('jury now: judging')
  })
})

describe('the bridge of an application', () => {
  const bridge = (stage: string, more = {}) =>
    drawn(stepsOfApplication([aNeed()], anApplication({ stage }), aSequel({ ...decided, ...more })))

  test.each([
    ['draft', ['answer now: drafted', 'jury next: not_yet']],
    ['submitted', ['answer done: submitted', 'jury now: judging']],
    ['reserve', ['answer done: submitted', 'jury now: reserve']],
    ['refused', ['answer done: submitted', 'jury stopped: refused']],
    ['inadmissible', ['answer done: submitted', 'jury stopped: inadmissible']],
    ['selected', ['answer done: submitted', 'jury done: selected']],
    ['withdrawn', ['answer stopped: taken_back']],
  ])('tells where it stands when it is %s', (stage, expected) => {
    expect(bridge(stage).slice(2, 4)).toEqual(expected)
  })

  test.each([
    ['no slot yet', { at: null, isOver: false }, 'to_be_heard'],
    ['a slot to come', { at: new Date('2027-01-12T09:00:00Z'), isOver: false }, 'heard_on'],
    ['a slot that has begun', { at: new Date('2027-01-12T09:00:00Z'), isOver: true }, 'heard'],
  ])('tells those who are heard of %s, with the door to it', (_when, slot, say) => {
    const hearing = { to: '/hearings/1', ...slot }
    const steps = stepsOfApplication([aNeed()], anApplication({ stage: 'hearing', hearing }), aSequel())
    expect(steps[3]).toMatchObject({ key: 'jury', state: 'now', say, at: slot.at, to: '/hearings/1' })
  })

  test('says no more than that the jury works to whoever has nothing to do with the hearing', () => {
    expect(bridge('hearing')[3]).toBe('jury now: judging')
  })

  test('goes on to its own money and pilot', () => {
    expect(bridge('contracted', { selected: 1, awards: [anAward()], pilots: [aPilot()] }).slice(4)).toEqual([
      'money done: granted',
      'pilot now: running',
      'wards next: not_yet',
    ])
  })
})
