import loadHighs, { type Highs, type Model } from 'highs'

/** Columns or rows to add: the entries of each follow one another, from `starts[n]` on. */
export interface Sparse {
  starts: number[]
  indices: number[]
  values: number[]
}
export interface Columns extends Sparse {
  cost: number[]
  lower: number[]
  upper: number[]
}
export interface Rows extends Sparse {
  lower: number[]
  upper: number[]
}
export interface Solved {
  value: number
  columns: Float64Array
  /** What one more unit of each row would cost; zeros for a whole solution. */
  rows: Float64Array
}

/** A linear programme that is grown and solved again from where it stood; always a minimum. */
export interface Program {
  addRows(rows: Rows): void
  addColumns(columns: Columns): void
  setCosts(costs: Float64Array): void
  setUpper(at: number[], upper: number[]): void
  /** Null when no solution exists. `whole` asks that these columns take whole values. */
  solve(whole?: number[]): Solved | null
  close(): void
}

/** The solver of linear programmes, HiGHS, in the running thread: it holds that thread until it is done. */
export async function openSolver() {
  const highs = await loadHighs()
  return { program: () => openProgram(highs), memory: () => highs.memoryBytes }
}

function openProgram(highs: Highs): Program {
  const empty = { starts: new Int32Array(1), indices: new Int32Array(), values: new Float64Array() }
  const none = new Float64Array()
  const model = highs.createModel({
    ...{ numCols: 0, numRows: 0, sense: highs.constants.objectiveSense.minimize, colCost: none },
    ...{ colLower: none, colUpper: none, rowLower: none, rowUpper: none },
    matrix: { format: 'csc', numRows: 0, numCols: 0, ...empty },
  })
  // A gap below one is none: costs are whole numbers.
  model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5 })
  return {
    addRows: ({ lower, upper, ...entries }) => {
      const numCols = model.getDimensions().numCols
      const matrix = matrixOf('csr', entries, lower.length, numCols)
      model.addRows({ lower: Float64Array.from(lower), upper: Float64Array.from(upper), matrix })
    },
    addColumns: ({ cost, lower, upper, ...entries }) => {
      const matrix = matrixOf('csc', entries, model.getDimensions().numRows, cost.length)
      const bounds = { lower: Float64Array.from(lower), upper: Float64Array.from(upper) }
      model.addCols({ cost: Float64Array.from(cost), ...bounds, matrix })
    },
    setCosts: (costs) => void model.changeColsCost({ kind: 'range', from: 0, to: costs.length - 1 }, costs),
    setUpper: (at, upper) => {
      for (const [n, column] of at.entries()) model.changeColBounds(column, 0, upper[n] ?? 0)
    },
    solve: (whole) => solve(highs, model, whole),
    close: () => model.dispose(),
  }
}

function matrixOf(format: 'csc' | 'csr', { starts, indices, values }: Sparse, numRows: number, numCols: number) {
  const ends = Int32Array.from([...starts, indices.length])
  return {
    format,
    numRows,
    numCols,
    starts: ends,
    indices: Int32Array.from(indices),
    values: Float64Array.from(values),
  }
}

function solve(highs: Highs, model: Model, whole?: number[]): Solved | null {
  const { modelStatus, variableType } = highs.constants
  const kinds = (type: number) => new Int32Array(whole?.length ?? 0).fill(type)
  const chosen = { kind: 'set' as const, indices: Int32Array.from(whole ?? []) }
  if (whole) model.changeColsIntegrality(chosen, kinds(variableType.integer))
  // A linear programme that was begun with a good guess gains nothing by being reduced first.
  model.options.set('presolve', whole ? 'choose' : 'off')
  model.run()
  const status = model.getModelStatus()
  const { colValue, rowDual } = model.getSolution()
  const value = model.getObjectiveValue()
  if (whole) model.clearIntegrality()
  if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible) return null
  if (status !== modelStatus.optimal) throw new Error(`the solver stopped with status ${status}`)
  return { value, columns: colValue, rows: rowDual }
}
