/**
 * Calibration says what the totals of a panel would be had all its jurors been equally severe and equally steady.
 * The model: a total on 100 is what the file is worth, plus the juror's severity (bell-shaped over the panel, 0 on average),
 * plus chance, wider for some jurors than for others. Only files read by several tell jurors apart: severities are shrunk
 * to 0 and chances to the panel's by as much as little is shared, so that thin data give back the plain mean.
 * Severities are best linear predictions; the variances are restricted maximum likelihood, by MacKay's fixed point.
 */
import { groupBy } from './group.ts'
import { inverseOf, type Symmetric, zeros } from './inverse.ts'

/** What one juror gave one file, on 100. */
export interface Reading {
  fileId: string
  jurorId: string
  total: number
}

/** Chance of a reading before anything is known, in points on 100: 0.7 of one of the five steps. A few dozen readings outweigh it. */
const CHANCE_EXPECTED = 14
/** That expectation counts as this many readings: beside a whole panel it is nothing. */
const EXPECTATION_WEIGHS = 6
/** A juror's own chance is theirs and the panel's mixed, as if the panel's had been seen on this many files. */
const PANEL_WEIGHS = 6
/** This many jurors of no severity are thought to sit besides, since two real ones cannot tell severity from chance. */
const JURORS_BESIDES = 2
/** Points come in whole steps: nobody is known to be steadier than this. */
const LEAST_CHANCE = 2
/** Severities are looked for from here on, in points on 100. */
const FIRST_SEVERITY = 10
const LEAST_SEVERITY = 0.01
/** The variances have settled once they move by less than this share of themselves. */
const SETTLED = 1e-4
const MOST_TURNS = 100

export interface CalibratedJuror {
  jurorId: string
  /** Points on 100 given above (kind) or below (severe) what others give the same files; its standard error; the width of their chance. */
  severity: number
  severityError: number
  chance: number
  readings: number
}
export interface CalibratedFile {
  fileId: string
  /** The plain mean on 100, the calibrated one, and the standard error of each as a measure of the file. */
  raw: number
  rawError: number
  adjusted: number
  adjustedError: number
  /** How much each reading counts in the calibrated mean; they sum to 1. */
  shares: { jurorId: string; share: number }[]
}
export interface Calibration {
  files: CalibratedFile[]
  jurors: CalibratedJuror[]
  /** Standard deviation of severity over the panel, and of chance for a typical juror, in points on 100. */
  severity: number
  chance: number
}

/** The totals of a panel, raw and calibrated; the order of the readings changes nothing. */
export function calibrate(readings: Reading[]): Calibration {
  const ordered = readings.toSorted((a, b) => compare(a.fileId, b.fileId) || compare(a.jurorId, b.jurorId))
  const jurorIds = [...new Set(ordered.map((reading) => reading.jurorId))].sort(compare)
  const place = new Map(jurorIds.map((id, at) => [id, at]))
  const jurors: Juror[] = jurorIds.map((jurorId) => ({ jurorId, ...AT_FIRST }))
  const seat = ({ jurorId, total }: Reading) => {
    const at = place.get(jurorId) ?? 0
    return { at, total, juror: jurors[at] ?? { jurorId, ...AT_FIRST } }
  }
  const files = [...groupBy(ordered, (reading) => reading.fileId)].map(([fileId, all]) => ({
    fileId,
    seats: all.map(seat),
  }))
  const { severity, chance, doubt } = settle(files, jurors)
  return {
    files: files.map((file) => calibrated(file, severity, doubt)),
    jurors: jurors.map(({ jurorId, severity, variance, readings }, at) => {
      const severityError = Math.sqrt(doubt[at]?.[at] ?? 0)
      return { jurorId, severity, severityError, chance: Math.sqrt(variance), readings }
    }),
    severity: Math.sqrt(severity),
    chance: Math.sqrt(chance),
  }
}

interface Juror {
  jurorId: string
  severity: number
  /** Of their chance. */
  variance: number
  readings: number
}
interface Seat {
  at: number
  total: number
  juror: Juror
}
interface File {
  fileId: string
  seats: Seat[]
}
const AT_FIRST = { severity: 0, variance: CHANCE_EXPECTED ** 2, readings: 0 }

/** Turn by turn: severities from the variances, then the variances from what the severities leave, until nothing moves. */
function settle(files: File[], jurors: Juror[]) {
  for (const { seats } of files) for (const { juror } of seats) juror.readings += 1
  let [severity, chance] = [FIRST_SEVERITY ** 2, CHANCE_EXPECTED ** 2]
  let doubt = judge(files, jurors, severity)
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const before = { severity, chance }
    chance = measureChances(files, jurors, doubt)
    const known = jurors.reduce((sum, _, at) => sum + 1 - (doubt[at]?.[at] ?? 0) / severity, 0)
    const squares = jurors.reduce((sum, juror) => sum + juror.severity ** 2, 0)
    severity = Math.max(squares / (known + JURORS_BESIDES), LEAST_SEVERITY ** 2)
    doubt = judge(files, jurors, severity)
    if (isNear(severity, before.severity) && isNear(chance, before.chance)) break
  }
  return { severity, chance, doubt }
}

/** The severity of each juror given all variances; gives back how unsure they are, together. */
function judge(files: File[], jurors: Juror[], severity: number): Symmetric {
  const known = zeros(jurors.length)
  const pulls = new Float64Array(jurors.length)
  for (const [at, row] of known.entries()) row[at] = 1 / severity
  for (const { seats } of files) {
    const { shares, mean } = weigh(seats, (seat) => seat.total)
    for (const { at, total, juror } of seats) {
      pulls[at] = (pulls[at] ?? 0) + (total - mean) / juror.variance
      add(known, at, at, 1 / juror.variance)
      for (const [m, other] of seats.entries()) add(known, at, other.at, -(shares[m] ?? 0) / juror.variance)
    }
  }
  const doubt = inverseOf(known)
  for (const [at, juror] of jurors.entries()) {
    juror.severity = doubt[at]?.reduce((sum, value, other) => sum + value * (pulls[other] ?? 0), 0) ?? 0
  }
  return doubt
}

/** Each juror's chance from what is left of their totals, mixed with the panel's; gives the panel's. */
function measureChances(files: File[], jurors: Juror[], doubt: Symmetric) {
  const left = jurors.map(() => ({ squares: 0, freedom: 0 }))
  for (const { seats } of files) {
    const { shares, mean, weight } = weigh(seats, withoutSeverity)
    for (const [n, seat] of seats.entries()) {
      const apart = shares.map((share, m) => (n === m ? 1 : 0) - share)
      const unsure = 1 / weight + spreadOf(seats, apart, doubt)
      const own = left[seat.at]
      if (!own) continue
      own.squares += (withoutSeverity(seat) - mean) ** 2
      own.freedom += 1 - unsure / seat.juror.variance
    }
  }
  const squares = left.reduce((sum, own) => sum + own.squares, EXPECTATION_WEIGHS * CHANCE_EXPECTED ** 2)
  const panel = squares / left.reduce((sum, own) => sum + own.freedom, EXPECTATION_WEIGHS)
  for (const [at, juror] of jurors.entries()) {
    const { squares, freedom } = left[at] ?? { squares: 0, freedom: 0 }
    juror.variance = Math.max((PANEL_WEIGHS * panel + squares) / (PANEL_WEIGHS + freedom), LEAST_CHANCE ** 2)
  }
  return panel
}

function calibrated({ fileId, seats }: File, severity: number, doubt: Symmetric): CalibratedFile {
  const n = seats.length
  const { shares, mean, weight } = weigh(seats, withoutSeverity)
  const chances = seats.reduce((sum, { juror }) => sum + juror.variance, 0)
  return {
    fileId,
    raw: seats.reduce((sum, seat) => sum + seat.total, 0) / n,
    rawError: Math.sqrt(severity / n + chances / n ** 2),
    adjusted: mean,
    adjustedError: Math.sqrt(1 / weight + spreadOf(seats, shares, doubt)),
    shares: seats.map(({ juror }, at) => ({ jurorId: juror.jurorId, share: shares[at] ?? 0 })),
  }
}

/** A mean in which each reading counts by how steady its juror is. */
function weigh(seats: Seat[], figureOf: (seat: Seat) => number) {
  const weight = seats.reduce((sum, { juror }) => sum + 1 / juror.variance, 0)
  const shares = seats.map(({ juror }) => 1 / juror.variance / weight)
  return { weight, shares, mean: seats.reduce((sum, seat, at) => sum + (shares[at] ?? 0) * figureOf(seat), 0) }
}

/** How unsure a sum of these severities is, each taken so many times. */
function spreadOf(seats: Seat[], times: number[], doubt: Symmetric) {
  const of = (a: Seat, b: Seat) => doubt[a.at]?.[b.at] ?? 0
  return seats.reduce(
    (all, a, n) => all + seats.reduce((sum, b, m) => sum + (times[n] ?? 0) * (times[m] ?? 0) * of(a, b), 0),
    0,
  )
}

const withoutSeverity = ({ total, juror }: Seat) => total - juror.severity
const isNear = (a: number, b: number) => Math.abs(a - b) <= SETTLED * b + LEAST_SEVERITY ** 2
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function add(table: Symmetric, i: number, j: number, value: number) {
  const row = table[i]
  if (row) row[j] = (row[j] ?? 0) + value
}
