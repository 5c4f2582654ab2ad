import { create as drawCode } from 'qrcode'

/** An address as the dark squares that telephones read, those of a row that touch as one; in a square of that width. */
export function squaresOf(address: string, width: number) {
  const { modules } = drawCode(address, { errorCorrectionLevel: 'M' })
  const side = width / modules.size
  return runsOf(modules).map(({ column, row, length }) => {
    // A hair higher than its row, so that no white line shows between two.
    return { x: column * side, y: row * side, width: length * side, height: side + 0.05 }
  })
}

function runsOf({ size, data }: { size: number; data: Uint8Array }) {
  const runs: { column: number; row: number; length: number }[] = []
  data.forEach((dark, place) => {
    const [column, row, last] = [place % size, Math.floor(place / size), runs.at(-1)]
    if (!dark) return
    if (last?.row === row && last.column + last.length === column) last.length += 1
    else runs.push({ column, row, length: 1 })
  })
  return runs
}
