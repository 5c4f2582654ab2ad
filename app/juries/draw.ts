/**
 * A draw picks one plan from chances, so that nobody can count on being given a file. Each reading is drawn with exactly its chance,
 * and every draw keeps every limit: the same seed gives the same plan.
 */
import type { Asked, Pair } from './plan.ts'

export type Chance = Pair & { chance: number }

/** Chances nearer to a whole than this are whole. */
const TINY = 1e-9

/** A link between two places: files, their colleges, jurors, and the whole; its share is moved until it is none or one more. */
interface Edge {
  from: string
  to: string
  share: number
  pair?: Pair
}

/**
 * Shares that are no whole numbers are moved along circles, up or down by chance so that each keeps its mean, until none is left.
 * What enters a place leaves it, so a file keeps its readings, its colleges and its jurors theirs, to the whole numbers around.
 */
export function draw(asked: Asked, chances: Chance[], seed: number): Pair[] {
  const next = dice(seed)
  const edges = edgesOf(asked, chances)
  const at = new Map<string, Set<Edge>>()
  const open = new Set<Edge>()
  for (const edge of edges) {
    edge.share = settled(edge.share)
    if (Number.isInteger(edge.share)) continue
    open.add(edge)
    for (const place of [edge.from, edge.to]) at.set(place, (at.get(place) ?? new Set()).add(edge))
  }
  for (let first = firstOf(open); first; first = firstOf(open)) {
    const circle = circleFrom(first, at)
    const up = Math.min(...circle.map(({ edge, way }) => roomOf(edge.share, way)))
    const down = Math.min(...circle.map(({ edge, way }) => roomOf(edge.share, -way)))
    const step = next() * (up + down) < down ? up : -down
    for (const { edge, way } of circle) {
      edge.share = settled(edge.share + way * step)
      if (!Number.isInteger(edge.share)) continue
      open.delete(edge)
      for (const place of [edge.from, edge.to]) at.get(place)?.delete(edge)
    }
  }
  return edges.flatMap(({ pair, share }) => (pair && share > 0.5 ? [pair] : []))
}

const firstOf = (edges: Set<Edge>) => edges.values().next().value

/** Whole when it is so near that only the machine's rounding parts them. */
const settled = (share: number) => (Math.abs(share - Math.round(share)) < TINY ? Math.round(share) : share)

/** How far a share may move this way before it is whole. */
const roomOf = (share: number, way: number) => (way > 0 ? Math.ceil(share) - share : share - Math.floor(share))

function edgesOf(asked: Asked, chances: Chance[]): Edge[] {
  const sums = new Map<string, Edge>()
  const add = (from: string, to: string, share: number) => {
    const edge = sums.get(`${from} ${to}`) ?? { from, to, share: 0 }
    edge.share += share
    sums.set(`${from} ${to}`, edge)
  }
  const readings = chances.map(({ file, juror, chance }) => {
    const college = asked.colleges[juror] ?? -1
    const isCounted = (asked.minima[college] ?? 0) > 0
    const from = isCounted ? `file ${file} college ${college}` : `file ${file}`
    if (isCounted) add(`file ${file}`, from, chance)
    add(`juror ${juror}`, 'whole', chance)
    return { from, to: `juror ${juror}`, share: chance, pair: { file, juror } }
  })
  return [...readings, ...sums.values()]
}

/** Open links from one to the next until a place comes again; each with the way it is gone along. */
function circleFrom(first: Edge, at: Map<string, Set<Edge>>) {
  const path = [{ edge: first, way: 1, from: first.from }]
  const steps = new Map([[first.from, 0]])
  let place = first.to
  for (let came = first; !steps.has(place); ) {
    steps.set(place, path.length)
    const onward = [...(at.get(place) ?? [])].find((edge) => edge !== came)
    if (!onward) throw new Error(`nothing leaves ${place}`)
    path.push({ edge: onward, way: onward.from === place ? 1 : -1, from: place })
    place = onward.from === place ? onward.to : onward.from
    came = onward
  }
  return path.slice(steps.get(place))
}

/** Numbers from 0 to 1 that a seed always gives again (mulberry32). */
export function dice(seed: number) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
