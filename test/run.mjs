// npm test: everything that must hold, from a fresh clone. Its last line is the count, alone.
import '../prisma/node-version.mjs'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { clientInStep, endCommands, packagesInStep, runTool } from '../prisma/ready.mjs'
import { during, say, sentenceOf } from '../prisma/say.mjs'

const MODES = ['--check', '--journeys']
const wanted = process.argv.slice(2)
const mode = MODES.find((name) => wanted.includes(name))
const passedOn = wanted.filter((word) => !MODES.includes(word))

/** Each is one test: the tool is content or it is not. */
const STATIC_CHECKS = [
  ['Mise en forme et règles', 'biome', ['ci', '--error-on-warnings', '--colors=off']],
  ['Types', 'tsc', []],
  ['Rien de trop', 'knip', ['--config', 'test/knip.json', '--no-progress']],
]

const reports = fs.mkdtempSync(path.join(os.tmpdir(), 'passerelle-test-'))
const tally = { passed: 0, failed: 0 }
let cluster
let leaving = false

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, interrupted)
try {
  await everything()
} catch (error) {
  endCommands()
  tally.failed += 1
  console.error(sentenceOf(error))
}
if (!leaving) await finish()

async function everything() {
  await packagesInStep()
  await clientInStep()
  const { startCluster } = await import('./support/database-cluster.mjs')
  cluster = await startCluster()
  if (mode !== '--journeys') await Promise.all([staticChecks(), tests()])
  if (mode !== '--check') await journeys()
}

async function staticChecks() {
  for (const [label, tool, args] of STATIC_CHECKS) {
    const { code, output } = await runTool(tool, args)
    count(code === 0 ? { passed: 1 } : { failed: 1 })
    say(code === 0 ? `✓ ${label}` : `✗ ${label}\n${output}`)
  }
}

async function tests() {
  const report = path.join(reports, 'tests.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code } = await runTool('vitest', ['run', '--config', 'test/vitest.config.ts', ...reporters], {
    isShown: true,
  })
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = read(report)
  const unread = testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.length)
  countRun(code, numPassedTests, numFailedTests + unread.length)
}

async function journeys() {
  const { findChromium } = await import('./support/chromium.mjs')
  await during('Navigateur', findChromium)
  const report = path.join(reports, 'journeys.json')
  const args = ['test', '--config', 'test/journeys.config.ts', '--reporter=list,json', ...passedOn]
  const { code } = await runTool('playwright', args, { isShown: true, env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } })
  const { expected = 0, unexpected = 0, flaky = 0 } = read(report).stats ?? {}
  countRun(code, expected, unexpected + flaky)
}

function read(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {}
}

/** A run that ends badly without naming a test, or that finds none, has failed all the same. */
function countRun(code, passed, failed) {
  count({ passed, failed: failed || Number(code !== 0 || passed === 0) })
}

function count({ passed = 0, failed = 0 }) {
  tally.passed += passed
  tally.failed += failed
}

async function finish() {
  await cluster?.stop()
  fs.rmSync(reports, { recursive: true, force: true })
  console.log(`${tally.passed} passed, ${tally.failed} failed`)
  process.exit(tally.failed || !tally.passed ? 1 : 0)
}

async function interrupted() {
  if (leaving) return
  leaving = true
  endCommands()
  await cluster?.stop()
  process.exit(130)
}
