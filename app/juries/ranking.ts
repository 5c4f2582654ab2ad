/**
 * A ranking is what the scores of a panel say together, and no more: people decide.
 * Each file: mean per criterion, thresholds met or not, total on 100, spread between jurors, place with ties.
 * What ranks is the plain total, or the calibrated one when the jury said so beforehand; equals are told apart as `tie-break.ts` says.
 */
import { tieOrder } from '#app/calls/tie-order.ts'
import { MOST_POINTS } from './review.ts'
import { breakTie, type PlacedBy, runsOf, type TieChoice } from './tie-break.ts'

/**
 * Alert when two jurors stand this far apart on a file's total (on 100): one and a half of the five steps on every criterion,
 * the distance between "solide" and almost "remarquable". Beyond it the mean describes a file that no juror has read.
 */
export const SPREAD_ALERT = 30

export interface Criterion {
  id: string
  weight: number
  threshold: number
  /** Its place among those that tell equal totals apart; null: after them, the heaviest first. */
  tieRank?: number | null
}
/** The points of one juror by criterion. */
export type Points = Record<string, number>
export interface FileRead {
  applicationId: string
  readings: Points[]
}
export interface CriterionMean {
  criterionId: string
  /** 0 to 5; null while nobody has read the file. */
  mean: number | null
  met: boolean
}
export interface Ranked {
  applicationId: string
  /** 1 first, the same for those that nothing tells apart; null while nobody has read the file. */
  rank: number | null
  tied: boolean
  /** What places it among files of equal total; null when nothing had to, or nothing could. */
  placedBy: PlacedBy | null
  /** The plain mean, 0 to 100, at most two decimals. */
  total: number | null
  /** What ranks, as it is shown: the total, or the calibrated one. */
  counted: number | null
  criteria: CriterionMean[]
  meetsThresholds: boolean
  readings: number
  /** Distance between the kindest and the hardest juror, and standard deviation of their totals; null below two readings. */
  spread: { widest: number; deviation: number } | null
  alert: boolean
}

/** The marks of a review handed in, as points by criterion. */
export function pointsOf(review: { scores: { criterionId: string; points: number | null }[] }): Points {
  return Object.fromEntries(review.scores.map(({ criterionId, points }) => [criterionId, points ?? 0]))
}

/**
 * Files meeting every threshold first, then by total, or by the calibrated totals when they are given; equals by the stated order of
 * criteria, then by what coordinators chose (latest last); who is still equal shares a place. Files that nobody has read come last.
 */
export function rankFiles(
  criteria: Criterion[],
  files: FileRead[],
  calibrated?: Map<string, number>,
  choices: TieChoice[] = [],
): Ranked[] {
  const order = tieOrder(criteria).map(({ id }) => id)
  const weighed = files.map((file) => {
    const read = weigh(criteria, file)
    const adjusted = calibrated?.get(file.applicationId)
    return { ...read, counted: adjusted === undefined ? read.total : hundredths(adjusted) }
  })
  const read = weighed.filter((file) => file.total !== null).toSorted(compare)
  let ahead = 0
  const placed = runsOf(read, (a, b) => compare(a, b) === 0).flatMap((equals) => {
    const first = ahead + 1
    ahead += equals.length
    return breakTie(order, equals, choices).map(({ file, before, shared, placedBy }) => {
      return { ...file, rank: first + before, tied: shared, placedBy }
    })
  })
  const unread = weighed.filter((file) => file.total === null)
  return [...placed, ...unread.map((file) => ({ ...file, rank: null, tied: false, placedBy: null }))]
}

type Weighed = Omit<Ranked, 'rank' | 'tied' | 'placedBy'>

function weigh(criteria: Criterion[], { applicationId, readings }: FileRead): Omit<Weighed, 'counted'> {
  const n = readings.length
  const means = criteria.map(({ id, threshold }) => {
    const sum = readings.reduce((all, points) => all + (points[id] ?? 0), 0)
    return { criterionId: id, mean: n === 0 ? null : sum / n, met: n > 0 && sum >= threshold * n }
  })
  const totals = readings.map((points) => totalOf(criteria, [points]))
  const spread = n < 2 ? null : spreadOf(totals)
  return {
    applicationId,
    total: n === 0 ? null : totalOf(criteria, readings),
    criteria: means,
    meetsThresholds: means.every((criterion) => criterion.met),
    readings: n,
    spread,
    alert: spread !== null && spread.widest >= SPREAD_ALERT,
  }
}

/** The weighted mean of some readings on 100. Summed as integers before the one division, so that equal files come out equal. */
export function totalOf(criteria: Criterion[], readings: Points[]) {
  const weights = criteria.reduce((all, { weight }) => all + weight, 0)
  const points = criteria.reduce((all, { id, weight }) => {
    return all + weight * readings.reduce((sum, reading) => sum + (reading[id] ?? 0), 0)
  }, 0)
  return Math.round((10_000 * points) / (MOST_POINTS * weights * readings.length)) / 100
}

function spreadOf(totals: number[]) {
  const mean = totals.reduce((sum, total) => sum + total, 0) / totals.length
  const variance = totals.reduce((sum, total) => sum + (total - mean) ** 2, 0) / totals.length
  return { widest: hundredths(Math.max(...totals) - Math.min(...totals)), deviation: hundredths(Math.sqrt(variance)) }
}

const hundredths = (figure: number) => Math.round(figure * 100) / 100

function compare(a: Weighed, b: Weighed) {
  if (a.meetsThresholds !== b.meetsThresholds) return a.meetsThresholds ? -1 : 1
  return (b.counted ?? 0) - (a.counted ?? 0)
}
