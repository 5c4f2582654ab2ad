import { expect, test } from 'vitest'
import { seekPlan } from '#app/juries/plan-search.server.ts'
import { exactValue } from './exact.ts'
import { aSmallPlan } from './small-plans.ts'

test('A plan is sought in a thread of its own, which tells its steps, how long it took and what it held', async () => {
  const asked = aSmallPlan(1)
  const steps: string[] = []
  const { found, seconds, memory } = await seekPlan(asked, { onStep: (step) => steps.push(step) })
  expect(found).toMatchObject({ kind: 'best', value: exactValue(asked), gap: 0 })
  expect(steps[0]).toBe('looking')
  expect([seconds > 0, memory > 0]).toEqual([true, true])
})

test('A search that is given up stops at once, and says what it was told', async () => {
  const giving = new AbortController()
  const search = seekPlan(aSmallPlan(1), { signal: giving.signal })
  giving.abort('given_up')
  await expect(search).rejects.toBe('given_up')
  await expect(seekPlan(aSmallPlan(1), { signal: giving.signal })).rejects.toBe('given_up')
})

test('A search that fails says so to who asked for it', async () => {
  const broken = { ...aSmallPlan(1), worth: null as never }
  await expect(seekPlan(broken)).rejects.toThrow('null')
})
