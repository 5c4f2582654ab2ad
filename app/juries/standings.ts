/**
 * Standings set the two columns of a ranking side by side: the plain means and the calibrated totals, each with the interval
 * it is known to and how often a redrawn jury would keep the file. Which column counts was said before either was seen.
 */
import { alphaOf } from './agreement.ts'
import { calibrate, type Reading } from './calibration.ts'
import { type Criterion, type Points, pointsOf, type Ranked, totalOf } from './ranking.ts'
import { type Column, sharesKept } from './redrawn.ts'

/** Nine times in ten the truth of the model lies within: 1.645 standard errors each way. */
const NINE_IN_TEN = 1.645

export interface FileReadBy {
  applicationId: string
  readings: { jurorId: string; points: Points }[]
}
export interface Standing {
  total: number
  low: number
  high: number
  /** The share of redrawn juries that keep the file, 0 to 1. */
  kept: number
}
export interface Standings {
  files: Map<string, Record<Column, Standing>>
  /** Krippendorff's alpha of the totals; null when too little was read twice to tell. */
  alpha: number | null
  /** Standard deviation of severity from juror to juror, in points on 100. */
  severity: number
}

interface Marked {
  id: string
  readings: { jurorId: string; scores: { criterionId: string; points: number | null }[] }[]
}

/** Files with the points of each of their jurors, from the reviews handed in. */
export function readBy(files: Marked[]): FileReadBy[] {
  return files.map(({ id, readings }) => ({
    applicationId: id,
    readings: readings.map((reading) => ({ jurorId: reading.jurorId, points: pointsOf(reading) })),
  }))
}

/** The totals of every reading, to be calibrated. */
function totalsRead(criteria: Criterion[], files: FileReadBy[]): Reading[] {
  return files.flatMap(({ applicationId, readings }) =>
    readings.map(({ jurorId, points }) => ({ fileId: applicationId, jurorId, total: totalOf(criteria, [points]) })),
  )
}

/** The calibrated total of each file, within the scale. */
export function adjustedTotals(criteria: Criterion[], files: FileReadBy[]) {
  return new Map(
    calibrate(totalsRead(criteria, files)).files.map(({ fileId, adjusted }) => [fileId, onScale(adjusted)]),
  )
}

export function standingsOf(criteria: Criterion[], files: FileReadBy[], ranked: Ranked[], places: number): Standings {
  const readings = totalsRead(criteria, files)
  const calibration = calibrate(readings)
  const first = new Set(ranked.filter((file) => file.meetsThresholds).map((file) => file.applicationId))
  const kept = {
    raw: sharesKept(calibration, 'raw', { places, first }),
    adjusted: sharesKept(calibration, 'adjusted', { places, first }),
  }
  const standing = (id: string, column: Column, total: number, error: number): Standing => ({
    total: onScale(total),
    low: onScale(total - NINE_IN_TEN * error),
    high: onScale(total + NINE_IN_TEN * error),
    kept: kept[column].get(id) ?? 0,
  })
  const shown = calibration.files.map((file): [string, Record<Column, Standing>] => [
    file.fileId,
    {
      raw: standing(file.fileId, 'raw', file.raw, file.rawError),
      adjusted: standing(file.fileId, 'adjusted', file.adjusted, file.adjustedError),
    },
  ])
  const totals = files.map((file) => file.readings.map(({ points }) => totalOf(criteria, [points])))
  return { files: new Map(shown), alpha: alphaOf(totals), severity: calibration.severity }
}

/** How many files from the top the envelope pays in full; one at least, since a jury keeps somebody. */
export function placesPaid(ranked: Ranked[], asked: Map<string, number>, envelopeCents: number) {
  let left = envelopeCents
  const paid = ranked.findIndex(({ applicationId }) => {
    left -= asked.get(applicationId) ?? 0
    return left < 0
  })
  return Math.max(1, paid < 0 ? ranked.length : paid)
}

const onScale = (points: number) => Math.min(100, Math.max(0, Math.round(100 * points) / 100))
