import { expect, test } from 'vitest'
import { calibrate, type Reading } from '#app/juries/calibration.ts'
import { bell, dice } from '#app/juries/dice.ts'

/** Totals by file, then by juror. */
function readingsOf(table: Record<string, Record<string, number>>): Reading[] {
  return Object.entries(table).flatMap(([fileId, totals]) =>
    Object.entries(totals).map(([jurorId, total]) => ({ fileId, jurorId, total })),
  )
}

/** Files read by two jurors of ten each, whose severities and chances are known. */
function aPanel({ files = 200, noise = 8, severity = (_juror: number): number => 0, wild = -1 } = {}) {
  const chance = dice(7)
  return Array.from({ length: files }, (_, file) => {
    const worth = 50 + 15 * bell(chance)
    const first = file % 10
    return [first, (first + 1 + (Math.floor(file / 10) % 9)) % 10].map((juror): Reading => {
      const total = worth + severity(juror) + (juror === wild ? 4 : 1) * noise * bell(chance)
      return { fileId: `f${file}`, jurorId: `j${juror}`, total }
    })
  }).flat()
}

const near = (points: number) => (value: number, expected: number) => Math.abs(value - expected) <= points

test('A juror who gives less than the others on the same files is found severe, by as much', () => {
  const { jurors } = calibrate(aPanel({ severity: (juror) => (juror === 3 ? -20 : 0) }))
  const severities = new Map(jurors.map((juror) => [juror.jurorId, juror.severity]))
  // Severities are told from one another: the others stand two points above the mean of all.
  const others = [...severities].filter(([id]) => id !== 'j3').map(([, severity]) => severity)
  const mean = others.reduce((sum, severity) => sum + severity, 0) / others.length
  expect((severities.get('j3') ?? 0) - mean).toBeGreaterThan(-23)
  expect((severities.get('j3') ?? 0) - mean).toBeLessThan(-17)
})

test('The file of a severe juror gains what their severity had taken', () => {
  const readings = aPanel({ severity: (juror) => (juror === 3 ? -20 : 0) })
  const { files } = calibrate(readings)
  const read = new Set(readings.filter(({ jurorId }) => jurorId === 'j3').map(({ fileId }) => fileId))
  const gained = files.map((file) => ({ gain: file.adjusted - file.raw, hasRead: read.has(file.fileId) }))
  const meanGain = (hasRead: boolean) => {
    const some = gained.filter((file) => file.hasRead === hasRead)
    return some.reduce((sum, file) => sum + file.gain, 0) / some.length
  }
  expect(near(3)(meanGain(true) - meanGain(false), 10)).toBe(true)
})

test('A juror who scatters counts less than the others on each file, and is said to', () => {
  const { jurors, files } = calibrate(aPanel({ wild: 5 }))
  const chances = jurors.map(({ jurorId, chance }) => ({ jurorId, chance })).sort((a, b) => b.chance - a.chance)
  expect(chances[0]?.jurorId).toBe('j5')
  const shares = files.flatMap((file) => file.shares.filter((seat) => seat.jurorId === 'j5'))
  expect(shares.every(({ share }) => share < 0.25)).toBe(true)
})

test('With equal jurors, the adjusted total hardly leaves the plain mean', () => {
  const { files } = calibrate(aPanel())
  const apart = files.map(({ raw, adjusted }) => Math.abs(raw - adjusted))
  expect(apart.reduce((sum, points) => sum + points, 0) / apart.length).toBeLessThan(2)
})

test('One file read by two says nothing of either: the means stay as they are', () => {
  const { files } = calibrate(readingsOf({ a: { anne: 80, bruno: 60 }, b: { anne: 70 }, c: { bruno: 50 } }))
  const means = files.map(({ fileId, raw, adjusted }) => [fileId, raw, Math.round(10 * adjusted) / 10])
  expect(means).toEqual([
    ['a', 70, 70],
    ['b', 70, 70],
    ['c', 50, 50],
  ])
})

test('A jury of one is not calibrated, and each of its totals is as unsure as one reading is', () => {
  const { files, severity } = calibrate(readingsOf({ a: { anne: 80 }, b: { anne: 20 } }))
  expect(files.map(({ raw, adjusted }) => [raw, adjusted])).toEqual([
    [80, 80],
    [20, 20],
  ])
  expect(severity).toBeCloseTo(0.01)
  expect(files.map((file) => Math.round(file.adjustedError))).toEqual([14, 14])
})

test('Two juries that share no juror are each calibrated in itself: neither is held to be the severe one', () => {
  const north = aPanel({ files: 60, severity: (juror) => (juror === 2 ? -15 : 0) })
  const south = north.map(({ fileId, jurorId, total }) => ({
    fileId: `s${fileId}`,
    jurorId: `s${jurorId}`,
    total: total - 30,
  }))
  const { jurors } = calibrate([...north, ...south])
  const sumOf = (start: string) => {
    return jurors.filter(({ jurorId }) => jurorId.startsWith(start)).reduce((sum, { severity }) => sum + severity, 0)
  }
  expect(sumOf('j')).toBeCloseTo(0, 6)
  expect(sumOf('s')).toBeCloseTo(0, 6)
})

test('Equal totals everywhere stay equal, and no juror stands out', () => {
  const { files, jurors } = calibrate(
    readingsOf({ a: { anne: 60, bruno: 60 }, b: { bruno: 60, chloe: 60 }, c: { anne: 60, chloe: 60 } }),
  )
  expect(files.map(({ adjusted }) => adjusted)).toEqual([60, 60, 60])
  expect(jurors.map(({ severity }) => severity)).toEqual([0, 0, 0])
})

test('The same readings in another order give the same figures to the last digit', () => {
  const readings = aPanel({ severity: (juror) => juror - 4.5 })
  expect(calibrate(readings.toReversed())).toEqual(calibrate(readings))
})

test('A file read by more is known better; nobody has read it, nothing is said', () => {
  const readings = [
    ...aPanel(),
    ...['j1', 'j2', 'j3', 'j4', 'j5'].map((jurorId) => ({ fileId: 'x', jurorId, total: 50 })),
  ]
  const { files } = calibrate(readings)
  const errorOf = (id: string) => files.find(({ fileId }) => fileId === id)?.adjustedError ?? 0
  expect(errorOf('x')).toBeLessThan(errorOf('f0'))
  expect(calibrate([]).files).toEqual([])
})
