import { describe, expect, test } from 'vitest'
import { comingOf } from '#app/lineage/coming.ts'

const day = (text: string) => new Date(`${text}T10:00:00Z`)
const NOW = day('2026-03-10')
const TOLD = { submittedAt: day('2026-03-09'), erasedAt: null, readBy: null, calls: [], panels: [] }
const call = (phase: string) => ({ slug: 'a', phase, opensAt: day('2026-04-01'), closesAt: day('2026-05-01') })

describe('What comes next for a need', () => {
  test('is its reading, with the day by which somebody has undertaken it, and an excuse once that day is past', () => {
    const waiting = { ...TOLD, stage: 'submitted' as const }
    expect(comingOf({ ...waiting, readBy: day('2026-03-12') }, NOW)).toMatchObject({
      next: 'will_be_read',
      at: day('2026-03-12'),
    })
    expect(comingOf({ ...waiting, readBy: day('2026-03-06') }, NOW).next).toBe('late_to_be_read')
  })

  test('is the open call before the announced one, then the jury, then another call when none was chosen', () => {
    const next = (phases: string[], panels: string[] = []) =>
      comingOf(
        {
          ...TOLD,
          stage: 'in_call',
          calls: phases.map(call),
          panels: panels.map((stage) => ({ stage, decidedAt: null })),
        },
        NOW,
      )
    expect(next(['to_come', 'open'])).toMatchObject({ next: 'call_closes', at: day('2026-05-01') })
    expect(next(['to_come', 'closed'])).toMatchObject({ next: 'call_opens', at: day('2026-04-01') })
    expect(next(['closed'], ['scoring'])).toMatchObject({ next: 'jury_reads', at: null })
    expect(next(['closed'], ['decided']).next).toBe('call_awaited')
  })

  test('is, five years after it was told, that the words go; nothing of the kind once they are gone', () => {
    expect(comingOf({ ...TOLD, stage: 'qualified' }, NOW).keptUntil).toEqual(day('2031-03-09'))
    expect(comingOf({ ...TOLD, stage: 'withdrawn', erasedAt: NOW }, NOW)).toMatchObject({
      next: 'nothing',
      keptUntil: null,
    })
  })
})
