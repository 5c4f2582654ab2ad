import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { type Candidate, holds, limitsIn, type PortfolioLimit, rowOf, seekPortfolio } from '#app/juries/portfolio.ts'
import { bestSet } from '#app/juries/portfolio-solver.ts'
import { openSolver } from '#app/platform/linear.server.ts'

let solver: Awaited<ReturnType<typeof openSolver>>
beforeAll(async () => {
  solver = await openSolver()
})
const choose = (candidates: Candidate[], limits: PortfolioLimit[]) => bestSet(candidates, limits, solver.program())

/** The best sum of points by looking at every set there is; null when none respects the limits. */
function bruteValue(candidates: Candidate[], limits: PortfolioLimit[]) {
  const rows = limits.map((limit) => rowOf(limit, candidates))
  let best: number | null = null
  for (let set = 0; set < 2 ** candidates.length; set += 1) {
    const sum = (weights: number[]) => weights.reduce((all, weight, n) => all + ((set >> n) & 1 ? weight : 0), 0)
    const stands = rows.every(({ weights, least, most }) => sum(weights) >= least && sum(weights) <= most)
    if (stands) best = Math.max(best ?? 0, sum(candidates.map((file) => file.points)))
  }
  return best
}

const pointsOf = (candidates: Candidate[], ids: string[]) =>
  candidates.reduce((all, file) => all + (ids.includes(file.id) ? file.points : 0), 0)

const someFiles = fc
  .array(
    fc.record({
      points: fc.integer({ min: 1, max: 10_000 }),
      askedCents: fc.integer({ min: 1_00, max: 400_000_00 }),
      themes: fc.subarray(['home', 'night']),
      territory: fc.constantFrom('Bretagne', 'Occitanie', null),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((files) => files.map((file, n): Candidate => ({ ...file, id: `f${n}` })))

const asked = fc.record({
  cents: fc.integer({ min: 50_000_00, max: 900_000_00 }),
  most: fc.option(fc.integer({ min: 1, max: 5 })),
  home: fc.integer({ min: 0, max: 3 }),
  brittany: fc.integer({ min: 0, max: 3 }),
  always: fc.option(fc.nat({ max: 8 })),
  never: fc.option(fc.nat({ max: 8 })),
})

const limitsOf = (
  files: Candidate[],
  { cents, most, home, brittany, always, never }: typeof asked extends fc.Arbitrary<infer A> ? A : never,
): PortfolioLimit[] => {
  const idOf = (n: number | null) => (n === null ? [] : (files[n]?.id ?? []))
  return [
    { kind: 'envelope', cents },
    ...(most === null ? [] : [{ kind: 'most' as const, most }]),
    ...(home > 0 ? [{ kind: 'theme' as const, key: 'home', least: home }] : []),
    ...(brittany > 0 ? [{ kind: 'territory' as const, key: 'Bretagne', least: brittany }] : []),
    ...[idOf(always)].flat().map((id) => ({ kind: 'always' as const, id })),
    ...[idOf(never)].flat().map((id) => ({ kind: 'never' as const, id })),
  ]
}

test('The set is as good as the best of all sets there are, within the limits; what a limit costs is what the best without it adds', () => {
  const met = { best: 0, impossible: 0 }
  fc.assert(
    fc.property(someFiles, asked, (candidates, wish) => {
      const limits = limitsOf(candidates, wish)
      const found = seekPortfolio({ candidates, limits }, choose)
      const value = bruteValue(candidates, limits)
      met[found.kind] += 1
      if (found.kind === 'impossible') {
        expect(value).toBe(null)
        expect(bruteValue(candidates, found.limits)).toBe(null)
        for (const limit of found.limits) {
          const others = found.limits.filter((other) => other !== limit)
          expect(bruteValue(candidates, others)).not.toBe(null)
        }
        return
      }
      const chosen = new Set(found.chosen)
      expect([found.points, pointsOf(candidates, found.chosen)]).toEqual([value, value])
      expect(limits.filter((limit) => !holds(limit, candidates, chosen))).toEqual([])
      for (const { limit, points, comes, goes } of found.costs) {
        const without = bruteValue(
          candidates,
          limits.filter((other) => other !== limit),
        )
        expect(points).toBe((without ?? 0) - found.points)
        expect(pointsOf(candidates, comes) - pointsOf(candidates, goes)).toBe(points)
      }
    }),
    { numRuns: 120, seed: 20261122 },
  )
  expect(met.best > 20 && met.impossible > 10).toBe(true)
})

test('The envelope is respected to the cent', () => {
  const file = (id: string, askedCents: number): Candidate => {
    return { id, points: 100, askedCents, themes: [], territory: null }
  }
  const files = [file('a', 100_000_01), file('b', 100_000_00)]
  const limits = (cents: number): PortfolioLimit[] => [{ kind: 'envelope', cents }]
  expect(choose(files, limits(200_000_01))).toEqual(['a', 'b'])
  expect(choose(files, limits(200_000_00))?.length).toBe(1)
})

test('Of an address only limits that bear on these files are read', () => {
  const files: Candidate[] = [{ id: 'a', points: 1, askedCents: 1, themes: ['home'], territory: 'Bretagne' }]
  const said = (query: string) => limitsIn(new URLSearchParams(query), files, 5, (id) => `box-${id}`).slice(1)
  expect(said('most=2&theme-home=1&theme-night=1&territory-Bretagne=3&box-a=always&box-b=never')).toEqual([
    { kind: 'most', most: 2 },
    { kind: 'theme', key: 'home', least: 1 },
    { kind: 'territory', key: 'Bretagne', least: 3 },
    { kind: 'always', id: 'a' },
  ])
  expect(said('most=-1&theme-home=zut&territory-Bretagne=0&box-a=maybe')).toEqual([])
})
