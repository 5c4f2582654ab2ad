/**
 * A jury drawn anew has other jurors on the same chairs, as severe, kind and unsteady as those who sat, each reading the same
 * files. How often a file would still be kept says how much of its place it owes to who happened to read it.
 */
import type { CalibratedJuror, Calibration } from './calibration.ts'
import { bell, dice } from './dice.ts'

/** The two columns a jury may count: the plain mean of its totals, or the calibrated one. */
export type Column = 'raw' | 'adjusted'

/** A share known to two or three points in a hundred: enough to tell sure from doubtful, and drawn in a blink. */
const JURIES = 400
/** The same juries each time the page is shown. */
const SEED = 20_200_325

/**
 * The share of redrawn juries, 0 to 1, in which each file is among the first `places`. As in the ranking, files of `first`
 * (those that meet every threshold) pass before all others.
 */
export function sharesKept(
  calibration: Calibration,
  column: Column,
  { places, first }: { places: number; first: Set<string> },
) {
  const chance = dice(SEED)
  const kept = calibration.files.map(() => 0)
  const files = calibration.files.map((file) => ({ ...file, ahead: first.has(file.fileId) ? 1 : 0 }))
  for (let jury = 0; jury < JURIES; jury += 1) {
    const moods = new Map(
      calibration.jurors.map((juror) => [juror.jurorId, moodOf(juror, calibration, column, chance)]),
    )
    const drawn = files.map(({ ahead, ...file }, at) => ({ at, ahead, total: redrawn(file, column, moods, chance) }))
    drawn.sort((a, b) => b.ahead - a.ahead || b.total - a.total)
    for (const { at } of drawn.slice(0, places)) kept[at] = (kept[at] ?? 0) + 1
  }
  return new Map(calibration.files.map(({ fileId }, at) => [fileId, (kept[at] ?? 0) / JURIES]))
}

interface Mood {
  severity: number
  chance: number
}

/** In the raw column another juror brings a severity of their own; in the adjusted one, only what calibration would leave of it. */
function moodOf(juror: CalibratedJuror, panel: Calibration, column: Column, chance: () => number): Mood {
  const width = column === 'raw' ? panel.severity : juror.severityError
  return { severity: width * bell(chance), chance: juror.chance }
}

function redrawn(file: Calibration['files'][number], column: Column, moods: Map<string, Mood>, chance: () => number) {
  return file.shares.reduce((total, { jurorId, share }) => {
    const mood = moods.get(jurorId) ?? { severity: 0, chance: 0 }
    return total + (column === 'raw' ? 1 / file.shares.length : share) * (mood.severity + mood.chance * bell(chance))
  }, file[column])
}
