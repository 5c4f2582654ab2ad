/**
 * A running order is the order in which a committee talks about its files. A juror bound to a file leaves the room before it and
 * comes back after it: the fewer doors open, the better. Who is out for the first files comes later, who is out for the last ones
 * leaves earlier: only doors between two files count. A machine suggests, a person decides.
 */

export interface Listed {
  id: string
  /** Who must be out of the room, as ids of jurors. */
  out: string[]
}

/** How many times a juror leaves or comes back when the files are taken in this order. */
export function comingsAndGoings(files: Listed[]) {
  const doors = files.slice(1).map((file, place) => between(new Set(files[place]?.out), new Set(file.out)))
  return doors.reduce((sum, n) => sum + n, 0)
}

function between(one: ReadonlySet<string>, other: ReadonlySet<string>) {
  let n = 0
  for (const id of one) if (!other.has(id)) n += 1
  for (const id of other) if (!one.has(id)) n += 1
  return n
}

/** Beyond so many groups, the best of all orders takes longer than anyone waits: 13 × 13 × 2¹³ is a moment. */
const EXACT_UP_TO = 13

/**
 * The same files with as few comings and goings as found, never more than in the order given, which is kept where nothing is won.
 * Files that send the same people out are taken together; proven the fewest for up to thirteen such groups.
 */
export function runningOrder<T extends Listed>(files: T[]): { files: T[]; isProven: boolean } {
  const groups = grouped(files)
  const away = distances(groups)
  const isProven = groups.length <= EXACT_UP_TO
  const path = isProven ? best(away) : improved(away)
  const forwards = path.flatMap((at) => groups[at] ?? [])
  const backwards = [...path].reverse().flatMap((at) => groups[at] ?? [])
  const found = files.indexOf(forwards[0] as T) <= files.indexOf(backwards[0] as T) ? forwards : backwards
  return { files: comingsAndGoings(found) < comingsAndGoings(files) ? found : files, isProven }
}

/** The files that wait, given in the order of their numbers and as they stand, so that they follow those already had with the fewest doors. */
export function orderAfter<T extends Listed>(had: T[], byNumber: T[], asTheyStand: T[]): T[] {
  const { files } = runningOrder(byNumber)
  const ways = [files, [...files].reverse(), byNumber, asTheyStand]
  const doors = (way: T[]) => comingsAndGoings([...had, ...way])
  return ways.reduce((least, way) => (doors(way) < doors(least) ? way : least))
}

/** The files by whom they send out; each group in the order given. */
function grouped<T extends Listed>(files: T[]) {
  const groups = new Map<string, T[]>()
  for (const file of files) {
    const key = [...new Set(file.out)].sort().join()
    groups.set(key, [...(groups.get(key) ?? []), file])
  }
  return [...groups.values()]
}

type Distances = number[][]
function distances(groups: Listed[][]): Distances {
  const sets = groups.map(([first]) => new Set(first?.out))
  return sets.map((one) => sets.map((other) => between(one, other)))
}

/** The shortest way through all of them: for each set of groups already had and each last one, the least it takes (Held and Karp). */
function best(away: Distances): number[] {
  const n = away.length
  const all = 2 ** n
  const least = new Int32Array(all * n).fill(1e9)
  const came = new Int8Array(all * n).fill(-1)
  for (let one = 0; one < n; one += 1) least[2 ** one * n + one] = 0
  for (let had = 1; had < all; had += 1) {
    for (let last = 0; last < n; last += 1) {
      const so = least[had * n + last] ?? 1e9
      if (so >= 1e9) continue
      for (let next = 0; next < n; next += 1) {
        if (had & (1 << next)) continue
        const at = (had | (1 << next)) * n + next
        const cost = so + (away[last]?.[next] ?? 0)
        if (cost >= (least[at] ?? 0)) continue
        least[at] = cost
        came[at] = last
      }
    }
  }
  return wayBack(
    n,
    (had, last) => least[had * n + last] ?? 0,
    (had, last) => came[had * n + last] ?? -1,
  )
}

type Told = (had: number, last: number) => number

function wayBack(n: number, least: Told, came: Told) {
  let had = 2 ** n - 1
  let last = 0
  for (let one = 1; one < n; one += 1) if (least(had, one) < least(had, last)) last = one
  const path: number[] = []
  while (last >= 0 && path.length < n) {
    path.unshift(last)
    const before = came(had, last)
    had &= ~(1 << last)
    last = before
  }
  return path
}

/** The given order and the nearest ones from every start, each made shorter until no change helps; the shortest of them. */
function improved(away: Distances): number[] {
  const given = away.map((_, at) => at)
  const starts = [given, ...given.map((first) => nearest(away, first))]
  const paths = starts.map((start) => shortened(away, start))
  return paths.reduce((least, path) => (lengthOf(away, path) < lengthOf(away, least) ? path : least))
}

function lengthOf(away: Distances, path: number[]) {
  return path.slice(1).reduce((sum, at, before) => sum + (away[path[before] ?? 0]?.[at] ?? 0), 0)
}

function nearest(away: Distances, first: number) {
  const path = [first]
  const left = new Set(away.map((_, at) => at).filter((at) => at !== first))
  while (left.size > 0) {
    const row = away[path.at(-1) ?? 0] ?? []
    const next = [...left].reduce((near, at) => ((row[at] ?? 0) < (row[near] ?? 0) ? at : near))
    left.delete(next)
    path.push(next)
  }
  return path
}

/** Turn a stretch round, or take up to three groups elsewhere, as long as it wins. */
function shortened(away: Distances, start: number[]) {
  let path = start
  for (let better: number[] | null = path; better; better = turned(away, path) ?? moved(away, path)) path = better
  return path
}

/** What lies between two places of a path; nothing before its start and after its end. */
const step = (away: Distances, one: number | undefined, other: number | undefined) =>
  one === undefined || other === undefined ? 0 : (away[one]?.[other] ?? 0)

function turned(away: Distances, path: number[]) {
  for (let from = 0; from < path.length - 1; from += 1) {
    for (let to = from + 1; to < path.length; to += 1) {
      const before = step(away, path[from - 1], path[from]) + step(away, path[to], path[to + 1])
      const after = step(away, path[from - 1], path[to]) + step(away, path[from], path[to + 1])
      if (after < before) return [...path.slice(0, from), ...path.slice(from, to + 1).reverse(), ...path.slice(to + 1)]
    }
  }
  return null
}

function moved(away: Distances, path: number[]) {
  for (let many = 1; many <= 3; many += 1) {
    for (let from = 0; from + many <= path.length; from += 1) {
      const taken = path.slice(from, from + many)
      const rest = [...path.slice(0, from), ...path.slice(from + many)]
      const won =
        step(away, path[from - 1], taken[0]) +
        step(away, taken.at(-1), path[from + many]) -
        step(away, path[from - 1], path[from + many])
      for (let to = 0; to <= rest.length; to += 1) {
        const lost = step(away, rest[to - 1], taken[0]) + step(away, taken.at(-1), rest[to])
        if (lost - step(away, rest[to - 1], rest[to]) < won) return [...rest.slice(0, to), ...taken, ...rest.slice(to)]
      }
    }
  }
  return null
}
