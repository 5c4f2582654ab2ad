/** How long the best plan of who reads which file takes, proven best, with every kind of limit; in the thread that pages use. */
import { type Asked, BARRED } from '#app/juries/plan.ts'
import { seekPlan } from '#app/juries/plan-search.server.ts'
import { dice } from './corpus.ts'
import { publishing } from './publishing.ts'

/** Coalition 2020 with three readings a file; then ten times that. */
const SIZES = [
  { files: 405, jurors: 80, times: 1 },
  { files: 1_215, jurors: 240, times: 3 },
  { files: 4_000, jurors: 800, times: 10 },
]
const READINGS = 3

/** Topics that files are about and jurors know, organisations that bar. */
const TOPICS = 12
const ORGANISATIONS = 40

export default { name: 'assignment', run }

async function run() {
  const figures = []
  for (const { files, jurors, times } of SIZES) {
    const asked = aBigPlan(files, jurors)
    const since = performance.now()
    const { found, memory } = await seekPlan(asked)
    const seconds = (performance.now() - since) / 1000
    if (found.kind !== 'best') throw new Error(`no plan for ${files} files`)
    figures.push({ what: `${files} seconds`, value: seconds, unit: 's' })
    figures.push({ what: `×${times} gap`, value: found.gap, unit: '' })
    figures.push({ what: `×${times} solver memory`, value: memory / 1e6, unit: 'MB' })
    figures.push({ what: `×${times} milliseconds a file`, value: (seconds * 1000) / files, unit: 'ms' })
  }
  const gap = Math.max(...figures.filter(({ what }) => what.endsWith(' gap')).map(({ value }) => value))
  const since = performance.now()
  const { found } = await seekPlan(impossible(aBigPlan(405, 80)))
  if (found.kind !== 'impossible') throw new Error('a plan where there is none')
  const explained = { what: '405 impossible, seconds', value: (performance.now() - since) / 1000, unit: 's' }
  return [...figures, { what: 'gap', value: gap, unit: '' }, explained, ...(await publishing())]
}

/** As a committee asks for it: a patient and a clinician a file, loads of twelve to eighteen, links, wishes, readings begun, jurors apart. */
function aBigPlan(files: number, jurors: number): Asked {
  const chance = dice(files)
  const upTo = (many: number) => Math.floor(chance() * many)
  const topics = Array.from({ length: jurors }, () => new Set([upTo(TOPICS), upTo(TOPICS), upTo(TOPICS)]))
  const homes = Array.from({ length: jurors }, () => upTo(ORGANISATIONS))
  const colleges = Array.from({ length: jurors }, (_, juror) => [0, 0, 0, 1, 1, 1, 2, 2, 3, 3][juror % 10] ?? 0)
  const worth = new Int16Array(files * jurors)
  for (let file = 0; file < files; file += 1) {
    const about = [upTo(TOPICS), upTo(TOPICS)]
    const home = upTo(ORGANISATIONS)
    for (let juror = 0; juror < jurors; juror += 1) {
      const known = about.filter((topic) => topics[juror]?.has(topic)).length
      const isBarred = homes[juror] === home || chance() < 0.04
      worth[file * jurors + juror] = isBarred ? BARRED : 35 * known + upTo(30) + 10 * (upTo(3) - 1)
    }
  }
  const mean = (files * READINGS) / jurors
  const begun = Array.from({ length: Math.floor(files / 20) }, (_, n) => ({ file: n * 20, juror: upTo(jurors) }))
  return {
    ...{
      files,
      wanted: READINGS,
      worth,
      colleges,
      minima: [1, 1, 0, 0],
      pins: [],
      evenness: 1,
      ...{ chance: 1, seed: 1 },
    },
    least: colleges.map(() => Math.floor(mean) - 3),
    most: colleges.map(() => Math.ceil(mean) + 3),
    kept: begun.filter(({ file, juror }) => worth[file * jurors + juror] !== BARRED),
    apart: Array.from({ length: jurors / 20 }, (_, n): [number, number] => [n * 3, n * 3 + 1]),
  }
}

/** The same when a file has hardly anyone to read it, and a college too few files to take. */
function impossible(asked: Asked): Asked {
  const jurors = asked.colleges.length
  const worth = asked.worth.map((value, at) => (at < 3 * jurors && at % jurors > 1 ? BARRED : value))
  const most = asked.most.map((most, juror) => (asked.colleges[juror] === 1 ? most - 3 : most))
  return { ...asked, worth, most, least: asked.least.map(() => 0), kept: [] }
}
