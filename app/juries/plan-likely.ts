/** Where to look first for the best plan: what is left out is proven worse afterwards, or added. */
import { type Asked, loadsOf, mayRead, mostOf, type Pair, worthOf } from './plan.ts'

/** How many of the best readings of a file are looked at, beyond those wanted; and of each college that must read it. */
const BEYOND = 7
const BEYOND_OF_COLLEGE = 5

/** Loads settle after a few rounds. */
const ROUNDS = 3

/** What a juror whose load is full costs: they are taken only where nobody else can be. */
const FULL = 10_000

/**
 * The readings most likely to be chosen: file after file takes its best, each juror costing more the more they have; then again,
 * knowing what they cost at the end.
 */
export function likely(asked: Asked): Pair[] {
  const most = mostOf(asked)
  const begun = () => loadsOf(asked.kept, asked.colleges.length)
  let loads = begun()
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = begun()
    const cost = (juror: number) => {
      const full = (next[juror] ?? 0) >= (most[juror] ?? 0) ? FULL : 0
      return asked.evenness * ((loads[juror] ?? 0) + (next[juror] ?? 0)) + full
    }
    for (let file = 0; file < asked.files; file += 1) {
      for (const juror of takenBy(asked, file, cost)) next[juror] = (next[juror] ?? 0) + 1
    }
    loads = next
  }
  const price = (juror: number) => {
    const load = loads[juror] ?? 0
    return asked.evenness * 2 * load + (load > (most[juror] ?? 0) ? FULL : 0)
  }
  return Array.from({ length: asked.files }, (_, file) => {
    const best = bestOf(asked, file, asked.wanted + BEYOND, price)
    const owed = asked.minima.map((least, college) =>
      least > 0 ? bestOf(asked, file, least + BEYOND_OF_COLLEGE, price, college) : [],
    )
    return [...new Set([...best, ...owed.flat()])].map((juror) => ({ file, juror }))
  }).flat()
}

type Cost = (juror: number) => number

/** Those whom a file takes when it comes first: who must read it, then the best of the others. */
function takenBy(asked: Asked, file: number, cost: Cost) {
  const owed = asked.minima.flatMap((least, college) => bestOf(asked, file, least, cost, college))
  const others = bestOf(asked, file, asked.wanted, cost).filter((juror) => !owed.includes(juror))
  return [...owed, ...others].slice(0, Math.max(asked.wanted, owed.length))
}

function bestOf(asked: Asked, file: number, many: number, cost: Cost, college?: number) {
  const top: { juror: number; worth: number }[] = []
  for (let juror = 0; many > 0 && juror < asked.colleges.length; juror += 1) {
    if (!mayRead(asked, file, juror) || (college !== undefined && asked.colleges[juror] !== college)) continue
    const worth = worthOf(asked, file, juror) - cost(juror)
    const last = top[top.length - 1]
    if (top.length === many && last && worth <= last.worth) continue
    let at = top.length
    while (at > 0 && (top[at - 1]?.worth ?? 0) < worth) at -= 1
    top.splice(at, 0, { juror, worth })
    if (top.length > many) top.pop()
  }
  return top.map(({ juror }) => juror)
}
