import { expect, test } from 'vitest'
import { draw } from '#app/juries/draw.ts'
import type { Asked } from '#app/juries/plan.ts'
import { type Drawn, findDrawn } from '#app/juries/plan-drawn.ts'
import { openSolver } from '#app/platform/linear.server.ts'
import { exactValue } from './exact.ts'
import { aSmallPlan } from './small-plans.ts'

const solver = await openSolver()
const found = (asked: Asked): Drawn => findDrawn(asked, solver.program)

/** Small plans of which chances could be found under a ceiling of three in four. */
function plansByChance(many: number) {
  const plans: { asked: Asked; found: Extract<Drawn, { kind: 'best' }> }[] = []
  for (let seed = 1; plans.length < many; seed += 1) {
    const asked = { ...aSmallPlan(seed), chance: 0.75, seed }
    const plan = found(asked)
    if (plan.kind === 'best') plans.push({ asked, found: plan })
  }
  return plans
}

test('Every draw keeps every limit, and no reading is surer than its ceiling', () => {
  for (const { asked, found: plan } of plansByChance(12)) {
    const fixed = new Set([...asked.kept, ...asked.pins].map(({ file, juror }) => `${file} ${juror}`))
    const free = plan.chances.filter(({ file, juror }) => !fixed.has(`${file} ${juror}`))
    expect(Math.max(0, ...free.map(({ chance }) => chance))).toBeLessThanOrEqual(0.75 + 1e-9)
    for (let seed = 1; seed <= 4; seed += 1) {
      const pairs = draw(asked, plan.chances, seed)
      expect(exactValue({ ...asked, pins: pairs })).not.toBe(null)
    }
  }
})

test('A seed gives the same plan again, and another seed another one', () => {
  const [{ asked, found: plan } = { asked: aSmallPlan(1), found: null }] = plansByChance(1)
  const again = found(asked)
  expect(again).toEqual(plan)
  const others = Array.from({ length: 20 }, (_, seed) => JSON.stringify(draw(asked, plan?.chances ?? [], seed)))
  expect(new Set(others).size).toBeGreaterThan(1)
})

test('Over four thousand draws, each reading comes as often as its chance says', () => {
  const draws = 4_000
  for (const { asked, found: plan } of plansByChance(2)) {
    const times = new Map<string, number>()
    for (let seed = 1; seed <= draws; seed += 1) {
      for (const { file, juror } of draw(asked, plan.chances, seed)) {
        times.set(`${file} ${juror}`, (times.get(`${file} ${juror}`) ?? 0) + 1)
      }
    }
    for (const { file, juror, chance } of plan.chances) {
      const share = (times.get(`${file} ${juror}`) ?? 0) / draws
      // Four times the spread of so many draws.
      expect(Math.abs(share - chance)).toBeLessThanOrEqual(4 * Math.sqrt((chance * (1 - chance)) / draws) + 1e-9)
    }
  }
})

test('A ceiling that leaves a file without enough readers is named', () => {
  const asked = { ...aSmallPlan(1), files: 1, wanted: 2, worth: Int16Array.from([5, 5]), colleges: [0, 0], minima: [] }
  const small = { ...asked, least: [0, 0], most: [1, 1], kept: [], pins: [], apart: [], chance: 0.5, seed: 1 }
  expect(found(small)).toEqual({ kind: 'impossible', excess: [{ kind: 'chance', by: 1 }] })
})
