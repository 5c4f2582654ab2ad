/**
 * What calibration is worth: juries whose files' true worth is known, half points from 0 to 5, some jurors severe, a tenth of
 * them three times as unsteady. Rank error: how far a file stands from its true place, on average; adjusted beside plain mean.
 */
import { type Calibration, calibrate, type Reading } from '#app/juries/calibration.ts'
import { bell, dice } from '#app/juries/dice.ts'

const FILES = 405
const JURORS = 80
const READINGS = 3
const SEEDS = 1_000
const NOISE = 0.7
const SEVERITIES = [0, 0.5, 1]
const RESAMPLES = 1_000
const PER_POINT = 20

export default { name: 'calibration', run }

function run() {
  const figures = SEVERITIES.flatMap((severity) => {
    const errors = Array.from({ length: SEEDS }, (_, seed) => rankErrors(seed + 1, severity))
    const [low, high] = intervalOf(errors)
    const ms = errors.map((error) => error.ms).sort((a, b) => a - b)
    const said = `severity sd ${severity}`
    return [
      { what: `rank error ratio, ${said}`, value: ratioOf(errors), unit: '' },
      { what: `  95 % interval, low, ${said}`, value: low, unit: '' },
      { what: `  95 % interval, high, ${said}`, value: high, unit: '' },
      { what: `  rank error, plain mean, ${said}`, value: meanOf(errors, (error) => error.raw), unit: 'places' },
      { what: `  rank error, adjusted, ${said}`, value: meanOf(errors, (error) => error.adjusted), unit: 'places' },
      {
        what: `  within the 90 % interval, adjusted, ${said}`,
        value: meanOf(errors, (error) => error.covered),
        unit: '',
      },
      { what: `  calibrating, median, ${said}`, value: ms[SEEDS / 2] ?? 0, unit: 'ms' },
    ]
  })
  return [{ what: 'seeds', value: SEEDS, unit: '' }, ...figures]
}

type Errors = ReturnType<typeof rankErrors>

/** One panel: how far each column puts its files from their true place. */
function rankErrors(seed: number, severity: number) {
  const { worths, readings } = aPanel(seed, severity)
  const since = performance.now()
  const { files } = calibrate(readings)
  const ms = performance.now() - since
  const worthOf = (file: Calibration['files'][number]) => worths[Number(file.fileId)] ?? 0
  const truth = placesOf(files.map(worthOf))
  const apart = (column: number[]) => {
    return placesOf(column).reduce((sum, place, at) => sum + Math.abs(place - (truth[at] ?? 0)), 0) / files.length
  }
  // Severities are known up to their mean, and so are worths: both are taken from their own.
  const [worth, total] = [meanOf(files, worthOf), meanOf(files, (file) => file.adjusted)]
  const covered = files.filter((file) => {
    return Math.abs(file.adjusted - total - PER_POINT * (worthOf(file) - worth)) <= 1.645 * file.adjustedError
  })
  return {
    ...{ ms, covered: covered.length / files.length },
    raw: apart(files.map((file) => file.raw)),
    adjusted: apart(files.map((file) => file.adjusted)),
  }
}

/** A panel of which the truth is known: every juror reads as many files as the others, give or take one. */
function aPanel(seed: number, severity: number) {
  const chance = dice(seed)
  const worths = Array.from({ length: FILES }, () => bell(chance))
  const jurors = Array.from({ length: JURORS }, (_, at) => {
    return { id: String(at), severity: severity * bell(chance), noise: at % 10 === 0 ? 3 * NOISE : NOISE }
  })
  const readings = worths.flatMap((worth, file): Reading[] => {
    return seatsOf(file, chance).map((at) => {
      const juror = jurors[at] ?? { id: '', severity: 0, noise: NOISE }
      const felt = 2.5 + worth + juror.severity + juror.noise * bell(chance)
      const points = Math.min(5, Math.max(0, Math.round(2 * felt) / 2))
      return { fileId: String(file), jurorId: juror.id, total: PER_POINT * points }
    })
  })
  return { worths, readings }
}

let deck: number[] = []

/** Three different jurors, dealt from a shuffled deck, so that all read as much. */
function seatsOf(file: number, chance: () => number) {
  if (file === 0) deck = []
  const dealt: number[] = []
  while (dealt.length < READINGS) {
    if (!deck.some((at) => !dealt.includes(at))) deck = [...deck, ...shuffled(chance)]
    const next = deck.findIndex((at) => !dealt.includes(at))
    dealt.push(...deck.splice(next, 1))
  }
  return dealt
}

function shuffled(chance: () => number) {
  return Array.from({ length: JURORS }, (_, at) => ({ at, key: chance() }))
    .sort((a, b) => a.key - b.key)
    .map(({ at }) => at)
}

/** The place of each value, the highest first; equals share the middle of theirs. */
function placesOf(values: number[]) {
  const sorted = values.toSorted((a, b) => b - a)
  const middle = new Map<number, number>()
  for (const [at, value] of sorted.entries()) {
    if (!middle.has(value)) middle.set(value, (at + sorted.lastIndexOf(value)) / 2)
  }
  return values.map((value) => middle.get(value) ?? 0)
}

function ratioOf(errors: Errors[]) {
  return meanOf(errors, (error) => error.adjusted) / meanOf(errors, (error) => error.raw)
}

/** Where the ratio lies in 95 of 100 resamples of the seeds. */
function intervalOf(errors: Errors[]): [number, number] {
  const chance = dice(1)
  const ratios = Array.from({ length: RESAMPLES }, () => {
    return ratioOf(errors.map((error) => errors[Math.floor(chance() * errors.length)] ?? error))
  }).sort((a, b) => a - b)
  return [ratios[RESAMPLES * 0.025] ?? 0, ratios[RESAMPLES * 0.975] ?? 0]
}

function meanOf<T>(rows: T[], figureOf: (row: T) => number) {
  return rows.reduce((sum, row) => sum + figureOf(row), 0) / rows.length
}
