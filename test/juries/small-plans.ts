import { type Asked, BARRED, type Pair } from '#app/juries/plan.ts'
import { dice } from '#test/bench/corpus.ts'

/** A small plan of which each kind of limit is drawn half of the time; `hard` ones ask for more than can be had, often enough. */
export function aSmallPlan(seed: number, { hard = false } = {}): Asked {
  const chance = dice(seed)
  const upTo = (many: number) => Math.floor(chance() * many)
  const half = () => chance() < 0.5
  const files = 2 + upTo(4)
  const jurors = 4 + upTo(3)
  const colleges = Array.from({ length: jurors }, () => upTo(3) - (chance() < 0.1 ? 1 : 0))
  const isBarring = half()
  const worth = Int16Array.from({ length: files * jurors }, () =>
    isBarring && chance() < (hard ? 0.35 : 0.2) ? BARRED : upTo(40),
  )
  const wanted = 1 + upTo(3)
  const mean = (files * wanted) / jurors
  const pairs = (many: number): Pair[] => {
    const drawn = Array.from({ length: many }, () => ({ file: upTo(files), juror: upTo(jurors) }))
    const free = drawn.filter(({ file, juror }) => worth[file * jurors + juror] !== BARRED)
    return free.filter((pair, at) => free.findIndex((other) => key(other) === key(pair)) === at)
  }
  const most = colleges.map(() => Math.ceil(mean) + (hard && half() ? 0 : upTo(2)))
  return {
    ...{ files, wanted, worth, colleges, most },
    minima: half() ? [1, hard && half() ? 2 : 0, 0] : [0, 0, 0],
    least: colleges.map(() => 0).map((none, juror) => (half() ? Math.min(1 + (hard ? 1 : 0), most[juror] ?? 0) : none)),
    kept: half() ? pairs(2) : [],
    pins: half() ? pairs(hard ? 3 : 1) : [],
    apart: half() ? [[0, 1 + upTo(jurors - 1)]] : [],
    evenness: upTo(4),
    ...{ chance: 1, seed: 1 },
  }
}

const key = ({ file, juror }: Pair) => `${file} ${juror}`

/** Which kinds of limits bear on a plan. */
export function kindsIn(asked: Asked) {
  return {
    bar: asked.worth.includes(BARRED),
    college: asked.minima.some((least) => least > 0),
    apart: asked.apart.length > 0,
    kept: asked.kept.length > 0,
    least: asked.least.some((least) => least > 0),
    pin: asked.pins.length > 0,
  }
}
