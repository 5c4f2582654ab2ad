/** A plan as a linear programme: a column for each reading that may be, one for each file a juror takes, one for each limit that may be given up. */
import type { Columns, Program, Rows, Solved } from '#app/platform/linear.server.ts'
import { type Asked, type Limit, limitsOf, mayRead, mostOf, type Pair, wantedOf, weightOf, worthOf } from './plan.ts'

/** What is sought: the best plan, or the least to give up among these limits. */
export type Aim = 'best' | ReadonlyMap<number, number>

/** Smaller differences are the rounding of the machine. */
const TINY = 1e-6

/** Loads start with room for this many files beyond the mean; more is added where it is used up. */
const ROOM = 8

export function openModel(asked: Asked, program: Program) {
  const jurors = asked.colleges.length
  const limits = limitsOf(asked)
  const firstApart = limits.findIndex(({ kind }) => kind === 'apart')
  const rows = rowsOf(asked)
  const costs: { best: number; limit?: number }[] = []
  const columnOf = new Map<number, number>()
  const pairs: (Pair & { column: number })[] = []
  const ladder = new Array<number>(jurors).fill(0)
  const lastRung = new Array<number>(jurors).fill(0)
  const apartRows = new Set<string>()
  const most = mostOf(asked)
  const kept = new Set(asked.kept.map(({ file, juror }) => file * jurors + juror))
  const pinned = new Map(asked.pins.map(({ file, juror }, at) => [file * jurors + juror, at]))
  let aim: Aim = 'best'

  program.addRows(rows.all)
  addLimits()
  for (let juror = 0; juror < jurors; juror += 1) raise(juror, Math.ceil((asked.files * asked.wanted) / jurors) + ROOM)
  addPairs([...asked.kept, ...asked.pins])

  function add(entries: { cost: number; limit?: number; lower?: number; upper: number; at: [number, number][] }[]) {
    const columns: Columns = { cost: [], lower: [], upper: [], starts: [], indices: [], values: [] }
    for (const { cost, limit, lower = 0, upper, at } of entries) {
      columns.cost.push(aim === 'best' ? cost : (aim.get(limit ?? -1) ?? 0))
      columns.lower.push(lower)
      columns.upper.push(upper)
      columns.starts.push(columns.indices.length)
      for (const [row, value] of at) {
        columns.indices.push(row)
        columns.values.push(value)
      }
      costs.push(limit === undefined ? { best: cost } : { best: cost, limit })
    }
    program.addColumns(columns)
  }

  function addLimits() {
    const sign = (limit: Limit) => (limit.kind === 'most' ? -1 : 1)
    add(
      limits.map((limit, n) => {
        const row = rows.rowOfLimit(limit)
        return { cost: 0, limit: n, upper: 0, at: row === undefined ? [] : [[row, sign(limit)] as [number, number]] }
      }),
    )
  }

  /** Room for more files in a juror's load, each dearer than the one before. */
  function raise(juror: number, by: number) {
    const from = ladder[juror] ?? 0
    const to = Math.min(most[juror] ?? 0, Math.max(from + by, asked.least[juror] ?? 0))
    const rungs = Array.from({ length: Math.max(0, to - from) }, (_, n) => {
      const cost = asked.evenness * (2 * (from + n) + 1)
      const lower = from + n < (asked.least[juror] ?? 0) ? 1 : 0
      return { cost, lower, upper: 1, at: [[rows.load + juror, -1] as [number, number]] }
    })
    if (rungs.length === 0) return 0
    add(rungs)
    ladder[juror] = to
    lastRung[juror] = costs.length - 1
    return rungs.length
  }

  function addPairs(chosen: Pair[]) {
    const fresh = chosen.filter(({ file, juror }) => {
      const key = file * jurors + juror
      if (columnOf.has(key) || !mayRead(asked, file, juror)) return false
      columnOf.set(key, -1)
      return true
    })
    const first = costs.length
    const entries = fresh.map(({ file, juror }, n) => {
      const key = file * jurors + juror
      columnOf.set(key, first + n)
      pairs.push({ file, juror, column: first + n })
      const at: [number, number][] = [
        [file, 1],
        [rows.load + juror, 1],
      ]
      const college = rows.college(file, asked.colleges[juror] ?? -1)
      if (college !== undefined) at.push([college, 1])
      const pin = pinned.get(key)
      if (pin !== undefined) at.push([rows.pin + pin, 1])
      const upper = kept.has(key) || pin !== undefined ? 1 : asked.chance
      return { cost: -worthOf(asked, file, juror), lower: kept.has(key) ? 1 : 0, upper, at }
    })
    if (entries.length > 0) add(entries)
    return entries.length
  }

  return {
    limits,
    pairs,
    addPairs,
    has: (file: number, juror: number) => columnOf.has(file * jurors + juror),
    rowOfCollege: rows.college,
    load: rows.load,
    solve: (whole: boolean) => program.solve(whole ? pairs.map(({ column }) => column) : undefined),

    /** Seek the best plan with no limit given up, or the least to give up among these. */
    aimAt(next: Aim) {
      aim = next
      program.setCosts(
        Float64Array.from(costs, ({ best, limit }) => (next === 'best' ? best : (next.get(limit ?? -1) ?? 0))),
      )
      const upper = limits.map((limit, n) => (next === 'best' || !next.has(n) ? 0 : unitsOf(asked, limit)))
      program.setUpper(
        limits.map((_, n) => n),
        upper,
      )
    },

    /** Rows for the jurors apart whom this solution puts together, and room for those whose load is full: how many of both. */
    tighten({ columns }: Solved) {
      let changes = 0
      for (let juror = 0; juror < jurors; juror += 1) {
        const isFull = ladder[juror] && (columns[lastRung[juror] ?? 0] ?? 0) > TINY
        if (isFull) changes += raise(juror, ladder[juror] ?? 0)
      }
      const added: Rows = { lower: [], upper: [], starts: [], indices: [], values: [] }
      for (const [at, [one, other]] of asked.apart.entries()) {
        const slack = firstApart + at
        for (let file = 0; file < asked.files; file += 1) {
          const [a, b] = [columnOf.get(file * jurors + one), columnOf.get(file * jurors + other)]
          const isKept = kept.has(file * jurors + one) && kept.has(file * jurors + other)
          if (a === undefined || b === undefined || isKept || apartRows.has(`${at}:${file}`)) continue
          if ((columns[a] ?? 0) + (columns[b] ?? 0) - (columns[slack] ?? 0) <= 1 + TINY) continue
          apartRows.add(`${at}:${file}`)
          added.lower.push(Number.NEGATIVE_INFINITY)
          added.upper.push(1)
          added.starts.push(added.indices.length)
          added.indices.push(a, b, slack)
          added.values.push(1, 1, -1)
        }
      }
      if (added.lower.length > 0) program.addRows(added)
      return changes + added.lower.length
    },
  }
}

export type Model = ReturnType<typeof openModel>

/** At most how many units of a limit there are to give up. */
function unitsOf(asked: Asked, limit: Limit) {
  if (limit.kind === 'readings') return asked.wanted + asked.pins.length
  if (limit.kind === 'college') return asked.minima[limit.college] ?? 0
  if (limit.kind === 'least') return asked.least[limit.juror] ?? 0
  return limit.kind === 'most' ? asked.files : 1
}

/** What giving up each limit weighs. */
export const weighed = (limits: Limit[]) => new Map(limits.map((limit, n) => [n, weightOf(limit)]))

/** One row a file, a juror, a file and college, a pin. */
function rowsOf(asked: Asked) {
  const colleges = asked.minima.flatMap((least, college) => (least > 0 ? [college] : []))
  const placeOf = new Map(colleges.map((college, at) => [college, at]))
  const load = asked.files
  const first = load + asked.colleges.length
  const pin = first + asked.files * colleges.length
  const college = (file: number, which: number) => {
    const at = placeOf.get(which)
    return at === undefined ? undefined : first + file * colleges.length + at
  }
  const wanted = wantedOf(asked)
  const lower = [
    ...wanted,
    ...asked.colleges.map(() => 0),
    ...wanted.flatMap(() => colleges.map((which) => asked.minima[which] ?? 0)),
    ...asked.pins.map(() => 1),
  ]
  const upper = lower.map((least, row) => (row >= first && row < pin ? Number.POSITIVE_INFINITY : least))
  const rowOfLimit = (limit: Limit) => {
    if (limit.kind === 'readings') return limit.file
    if (limit.kind === 'college') return college(limit.file, limit.college)
    if (limit.kind === 'pin') return pin + limit.at
    return limit.kind === 'apart' || limit.kind === 'chance' ? undefined : load + limit.juror
  }
  const rows: Rows = { lower, upper, starts: lower.map(() => 0), indices: [], values: [] }
  return { all: rows, load, pin, college, rowOfLimit }
}
