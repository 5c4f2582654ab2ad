/** The best plan, proven so; or, when there is none, the fewest limits to give up, each of which is needed. */
import type { Program, Solved } from '#app/platform/linear.server.ts'
import { type Asked, type Excess, mayRead, type Pair, planValue, worthOf } from './plan.ts'
import { likely } from './plan-likely.ts'
import { type Model, openModel, weighed } from './plan-model.ts'

export type Step = 'looking' | 'proving' | 'explaining'

export type Found =
  | { kind: 'best'; pairs: Pair[]; value: number; gap: number }
  /** The chance of each reading: to be drawn. */
  | { kind: 'chances'; chances: (Pair & { chance: number })[]; value: number; gap: number }
  | { kind: 'impossible'; excess: Excess[] }

/** At most so many readings of a file are added at a time. */
const ADDED = 4

const TINY = 1e-6

export function findPlan(asked: Asked, program: Program, tell: (step: Step) => void = () => {}): Found {
  tell('looking')
  const model = openModel(asked, program)
  model.addPairs(likely(asked))
  const relaxed = converge(asked, model) ?? afterAll(asked, model)
  // Under a ceiling of chance, what is impossible is the ceiling: the same was possible without.
  if (asked.chance < 1)
    return relaxed ? chancesOf(model, relaxed) : { kind: 'impossible', excess: [{ kind: 'chance', by: 1 }] }
  if (!relaxed) return explain(asked, model, tell)
  if (isWhole(model, relaxed)) return best(asked, model, relaxed, relaxed)
  tell('proving')
  const whole = wholeOf(asked, model, relaxed)
  return whole ? best(asked, model, whole, relaxed) : explain(asked, model, tell)
}

/** Solve, add what would do better or was forgotten, and solve again until nothing is left to add: true of every reading there is. */
function converge(asked: Asked, model: Model, worth = worthOf): Solved | null {
  for (;;) {
    const solved = model.solve(false)
    if (!solved) return null
    if (model.tighten(solved) + model.addPairs(better(asked, model, solved, worth)) === 0) return solved
  }
}

/** Readings left out that would be worth more than they cost, by the prices of this solution: the best of each file. */
function better(asked: Asked, model: Model, { rows }: Solved, worth: typeof worthOf): Pair[] {
  const jurors = asked.colleges.length
  const added: Pair[] = []
  const prices = Array.from({ length: jurors }, (_, juror) => rows[model.load + juror] ?? 0)
  for (let file = 0; file < asked.files; file += 1) {
    const prizes = asked.minima.map((_, college) => {
      const row = model.rowOfCollege(file, college)
      return row === undefined ? 0 : (rows[row] ?? 0)
    })
    const found: { juror: number; gain: number }[] = []
    for (let juror = 0; juror < jurors; juror += 1) {
      const prize = (rows[file] ?? 0) + (prizes[asked.colleges[juror] ?? -1] ?? 0) + (prices[juror] ?? 0)
      const gain = worth(asked, file, juror) + prize
      if (gain > TINY && !model.has(file, juror) && mayRead(asked, file, juror)) found.push({ juror, gain })
    }
    found.sort((a, b) => b.gain - a.gain || a.juror - b.juror)
    for (const { juror } of found.slice(0, ADDED)) added.push({ file, juror })
  }
  return added
}

/** The readings looked at allow no plan: seek the least to give up among all readings; nothing, and the best plan can be sought. */
function afterAll(asked: Asked, model: Model) {
  model.aimAt(weighed(model.limits))
  const least = converge(asked, model, () => 0)
  model.aimAt('best')
  return least && least.value < TINY ? converge(asked, model) : null
}

const isWhole = (model: Model, { columns }: Solved) =>
  model.pairs.every(({ column }) => Math.abs((columns[column] ?? 0) - Math.round(columns[column] ?? 0)) < TINY)

/** The best whole plan: over the readings looked at, then over all those that could still do better. */
function wholeOf(asked: Asked, model: Model, relaxed: Solved, worth = worthOf) {
  const first = settle(model)
  if (first && first.value < Math.ceil(relaxed.value - TINY) + TINY) return first
  const reach = first ? first.value - relaxed.value : Number.POSITIVE_INFINITY
  return model.addPairs(within(asked, model, relaxed, reach, worth)) === 0 ? first : settle(model)
}

/** A whole solution in which nobody apart sits together. */
function settle(model: Model) {
  for (;;) {
    const solved = model.solve(true)
    if (!solved || model.tighten(solved) === 0) return solved
  }
}

/** Every reading left out that a better whole plan could hold: those that cost less than what there is to gain. */
function within(asked: Asked, model: Model, { rows }: Solved, reach: number, worth: typeof worthOf): Pair[] {
  const pairs: Pair[] = []
  for (let file = 0; file < asked.files; file += 1) {
    for (let juror = 0; juror < asked.colleges.length; juror += 1) {
      if (model.has(file, juror) || !mayRead(asked, file, juror)) continue
      const college = model.rowOfCollege(file, asked.colleges[juror] ?? -1)
      const prize = (rows[file] ?? 0) + (college === undefined ? 0 : (rows[college] ?? 0))
      const gain = worth(asked, file, juror) + prize + (rows[model.load + juror] ?? 0)
      if (-gain <= reach) pairs.push({ file, juror })
    }
  }
  return pairs
}

function best(asked: Asked, model: Model, { columns }: Solved, relaxed: Solved): Found {
  const chosen = model.pairs.filter(({ column }) => (columns[column] ?? 0) > 0.5)
  const pairs = chosen.map(({ file, juror }) => ({ file, juror })).sort((a, b) => a.file - b.file || a.juror - b.juror)
  const value = planValue(asked, pairs)
  // Every plan is worth at most this: a linear bound over all readings, rounded since plans are worth whole numbers.
  const bound = Math.floor(-relaxed.value + TINY)
  return { kind: 'best', pairs, value, gap: Math.max(0, bound - value) }
}

function chancesOf(model: Model, { columns, value }: Solved): Found {
  const chances = model.pairs
    .map(({ file, juror, column }) => ({ file, juror, chance: columns[column] ?? 0 }))
    .filter(({ chance }) => chance > TINY)
    .sort((a, b) => a.file - b.file || a.juror - b.juror)
  return { kind: 'chances', chances, value: -value, gap: 0 }
}

/** The fewest limits to give up: those of the least giving up, less each that can stand once the others are given up. */
function explain(asked: Asked, model: Model, tell: (step: Step) => void): Found {
  tell('explaining')
  const all = weighed(model.limits)
  const least = leastOf(asked, model, all)
  let given = [...excessOf(model, least).keys()]
  for (const limit of [...given]) {
    const others = given.filter((other) => other !== limit)
    if (canStand(asked, model, limit, others)) given = others
  }
  const by = excessOf(model, leastOf(asked, model, new Map(given.map((limit) => [limit, all.get(limit) ?? 1]))))
  const excess = given.flatMap((n) => {
    const limit = model.limits[n]
    return limit ? [{ ...limit, by: by.get(n) ?? 0 }] : []
  })
  return { kind: 'impossible', excess }
}

function canStand(asked: Asked, model: Model, limit: number, others: number[]) {
  const aim = new Map([...others.map((other) => [other, 0] as const), [limit, 1] as const])
  const least = leastOf(asked, model, aim, true)
  return least !== null && least.value < TINY
}

/** The least to give up among these limits, in whole units, over all readings; `unlessSome`: a linear bound above nothing is answer enough. */
function leastOf(asked: Asked, model: Model, aim: ReadonlyMap<number, number>, unlessSome = false) {
  model.aimAt(aim)
  const relaxed = converge(asked, model, () => 0)
  if (!relaxed || isWhole(model, relaxed) || (unlessSome && relaxed.value > TINY)) return relaxed
  return wholeOf(asked, model, relaxed, () => 0)
}

/** What this solution gives up, by limit. */
function excessOf(model: Model, solved: Solved | null) {
  const given = model.limits.map((_, n) => [n, Math.round(solved?.columns[n] ?? 0)] as const)
  return new Map(given.filter(([, by]) => by > 0))
}
