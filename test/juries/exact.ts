/**
 * Small plans solved another way, to be compared with: every set of jurors for a file, file after file, keeping for each way the
 * loads can stand the best that leads to it. Slow, and with nothing to get wrong.
 */
import { type Asked, BARRED, type Limit } from '#app/juries/plan.ts'

const nameOf = (limit: Limit) => Object.values(limit).join(' ')

/** The best value, or null when nothing is possible even once these limits are given up. */
export function exactValue(asked: Asked, givenUp: Limit[] = []): number | null {
  const given = new Set(givenUp.map(nameOf))
  const isGiven = (...name: (string | number)[]) => given.has(name.join(' '))
  const jurors = asked.colleges.length
  const begun = (juror: number) => asked.kept.filter((pair) => pair.juror === juror).length
  const cap = asked.most.map((most, juror) => (isGiven('most', juror) ? asked.files : Math.max(most, begun(juror))))

  let states = new Map<string, { loads: number[]; value: number }>([['', { loads: cap.map(() => 0), value: 0 }]])
  for (let file = 0; file < asked.files; file += 1) {
    const choices = setsOf(file)
    const next: typeof states = new Map()
    for (const { loads, value } of states.values()) {
      for (const choice of choices) {
        const after = loads.map((load, juror) => load + (choice.includes(juror) ? 1 : 0))
        if (after.some((load, juror) => load > (cap[juror] ?? 0))) continue
        const total = value + choice.reduce((sum, juror) => sum + worth(file, juror), 0)
        const known = next.get(after.join())
        if (!known || known.value < total) next.set(after.join(), { loads: after, value: total })
      }
    }
    states = next
  }
  const values = [...states.values()]
    .filter(({ loads }) => loads.every((load, juror) => isGiven('least', juror) || load >= (asked.least[juror] ?? 0)))
    .map(({ loads, value }) => value - asked.evenness * loads.reduce((sum, load) => sum + load ** 2, 0))
  return values.length === 0 ? null : Math.max(...values)

  function worth(file: number, juror: number) {
    return asked.worth[file * jurors + juror] ?? BARRED
  }

  /** Every set of jurors that may read this file together. */
  function setsOf(file: number) {
    const sets: number[][] = []
    const kept = asked.kept.filter((pair) => pair.file === file).map((pair) => pair.juror)
    const wanted = Math.max(asked.wanted, kept.length)
    for (let mask = 0; mask < 2 ** jurors; mask += 1) {
      const set = asked.colleges.flatMap((_, juror) => (mask & (1 << juror) ? [juror] : []))
      if (set.some((juror) => worth(file, juror) === BARRED) || kept.some((juror) => !set.includes(juror))) continue
      if (set.length > wanted || (set.length < wanted && !isGiven('readings', file))) continue
      const lacks = asked.minima.some((least, college) => {
        const seats = set.filter((juror) => asked.colleges[juror] === college).length
        return seats < least && !isGiven('college', file, college)
      })
      const sitsBeside = asked.apart.some((two, at) => {
        const isBegun = two.every((juror) => kept.includes(juror))
        return two.every((juror) => set.includes(juror)) && !isBegun && !isGiven('apart', at)
      })
      const unpinned = asked.pins.some(
        (pin, at) => pin.file === file && !set.includes(pin.juror) && !isGiven('pin', at),
      )
      if (!lacks && !sitsBeside && !unpinned) sets.push(set)
    }
    return sets
  }
}
