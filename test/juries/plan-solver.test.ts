import { expect, test } from 'vitest'
import type { Asked, Limit } from '#app/juries/plan.ts'
import { findPlan } from '#app/juries/plan-solver.ts'
import { openSolver } from '#app/platform/linear.server.ts'
import { exactValue } from './exact.ts'
import { aSmallPlan, kindsIn } from './small-plans.ts'

const solver = await openSolver()

function found(asked: Asked) {
  const program = solver.program()
  try {
    return findPlan(asked, program)
  } finally {
    program.close()
  }
}

/** As many small plans as wanted that can be had, or cannot. */
function plans(many: number, possible: boolean) {
  const drawn: Asked[] = []
  for (let seed = 1; drawn.length < many; seed += 1) {
    const asked = aSmallPlan(seed + (possible ? 0 : 10_000), { hard: !possible })
    if ((exactValue(asked) !== null) === possible) drawn.push(asked)
  }
  return drawn
}

test('Two hundred small plans are worth what an independent solver finds, with no gap', () => {
  const drawn = plans(200, true)
  const kinds = { bar: 0, college: 0, apart: 0, kept: 0, least: 0, pin: 0 }
  for (const asked of drawn) {
    for (const [kind, bears] of Object.entries(kindsIn(asked))) if (bears) kinds[kind as keyof typeof kinds] += 1
    const plan = found(asked)
    expect(plan.kind === 'best' ? { value: plan.value, gap: plan.gap } : plan).toEqual({
      value: exactValue(asked),
      gap: 0,
    })
    // The readings it gives are themselves possible: the other solver finds the same when it is told to take them.
    if (plan.kind === 'best') expect(exactValue({ ...asked, pins: plan.pairs })).toBe(plan.value)
  }
  expect(Object.entries(kinds).filter(([, many]) => many < 50)).toEqual([])
})

test('Of a hundred impossible plans, what is named makes them possible once given up, and no part of it does', () => {
  const told = new Set<string>()
  for (const asked of plans(100, false)) {
    const plan = found(asked)
    const limits: Limit[] = plan.kind === 'impossible' ? plan.excess : []
    for (const { kind } of limits) told.add(kind)
    expect(limits.length > 0 && exactValue(asked, bare(limits)) !== null).toBe(true)
    for (const limit of limits) expect(exactValue(asked, bare(limits.filter((other) => other !== limit)))).toBe(null)
  }
  expect([...told].sort()).toEqual(['apart', 'college', 'least', 'most', 'pin', 'readings'])
})

/** Without by how much: what is given up is given up. */
function bare(limits: Limit[]): Limit[] {
  return limits.map((limit) => {
    const { by: _, ...named } = { by: 0, ...limit }
    return named
  })
}
