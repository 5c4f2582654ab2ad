/** A square table of numbers, equal to its own reflection in the diagonal. */
export type Symmetric = Float64Array[]

export function zeros(size: number): Symmetric {
  return Array.from({ length: size }, () => new Float64Array(size))
}

/** The inverse of a symmetric table that weighs something in every direction, by Cholesky: exact enough, and the quickest of the stable ways. */
export function inverseOf(table: Symmetric): Symmetric {
  const lower = triangleOf(table)
  const size = table.length
  const across = zeros(size)
  for (const [c, column] of lower.entries()) {
    across[c]?.set([1 / (column[c] ?? 1)], c)
    for (let i = c + 1; i < size; i += 1) {
      const row = lower[i] ?? new Float64Array()
      let sum = 0
      for (let k = c; k < i; k += 1) sum -= (row[k] ?? 0) * (across[c]?.[k] ?? 0)
      across[c]?.set([sum / (row[i] ?? 1)], i)
    }
  }
  return across.map((a, i) => Float64Array.from(across, (b, j) => productFrom(Math.max(i, j), a, b)))
}

/** The lower triangle which, times its own reflection, gives the table. */
function triangleOf(table: Symmetric) {
  const lower = zeros(table.length)
  for (const [i, row] of lower.entries()) {
    for (let j = 0; j <= i; j += 1) {
      const other = lower[j] ?? row
      let left = table[i]?.[j] ?? 0
      for (let k = 0; k < j; k += 1) left -= (row[k] ?? 0) * (other[k] ?? 0)
      row[j] = i === j ? Math.sqrt(left) : left / (other[j] ?? 1)
    }
  }
  return lower
}

function productFrom(start: number, a: Float64Array, b: Float64Array) {
  let sum = 0
  for (let k = start; k < a.length; k += 1) sum += (a[k] ?? 0) * (b[k] ?? 0)
  return sum
}
