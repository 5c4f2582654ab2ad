/** The best set of files within limits, found exactly: a column of 0 or 1 for each file, a row for each limit. */
import type { Program } from '#app/platform/linear.server.ts'
import { type Candidate, type PortfolioLimit, rowOf } from './portfolio.ts'

/** The ids of the best set; null when the limits cannot hold together. */
export function bestSet(candidates: Candidate[], limits: PortfolioLimit[], program: Program): string[] | null {
  const none = candidates.map(() => 0)
  program.addColumns({
    cost: candidates.map((file) => -file.points),
    ...{ lower: none, upper: candidates.map(() => 1), starts: none, indices: [], values: [] },
  })
  const rows = limits.map((limit) => rowOf(limit, candidates))
  const entries = rows.map(({ weights }) => weights.flatMap((weight, at) => (weight === 0 ? [] : [{ at, weight }])))
  const starts = entries.map((_, row) => entries.slice(0, row).reduce((all, { length }) => all + length, 0))
  program.addRows({
    lower: rows.map(({ least }) => least),
    upper: rows.map(({ most }) => most),
    starts,
    indices: entries.flat().map(({ at }) => at),
    values: entries.flat().map(({ weight }) => weight),
  })
  const solved = program.solve(candidates.map((_, at) => at))
  program.close()
  return solved && candidates.filter((_, at) => (solved.columns[at] ?? 0) > 0.5).map(({ id }) => id)
}
