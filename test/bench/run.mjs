// npm run bench [-- NAME] [--json FILE]: measures, prints a table, keeps the figures. A bench is a file *.bench.ts here
// that exports by default { name, run }, where run gives a list of { what, value, unit }. Each gets an empty database of
// its own and modules of its own.
import '../../prisma/node-version.mjs'
import fs from 'node:fs'
import path from 'node:path'
import { PROJECT } from '../../prisma/postgres-home.mjs'
import { clientInStep, packagesInStep } from '../../prisma/ready.mjs'
import { Plain, say, sentenceOf } from '../../prisma/say.mjs'

const words = process.argv.slice(2)
const json = words.includes('--json') ? words.splice(words.indexOf('--json'), 2)[1] : undefined
const names = words.filter((word) => !word.startsWith('--'))

try {
  await measure()
} catch (error) {
  console.error(sentenceOf(error))
  process.exit(1)
}
process.exit(0)

async function measure() {
  await packagesInStep()
  await clientInStep()
  const { startCluster, testEnvironment } = await import('../support/database-cluster.mjs')
  const cluster = await startCluster()
  try {
    const measured = []
    for (const file of chosen()) {
      const database = await cluster.clone('bench')
      Object.assign(process.env, testEnvironment, { DATABASE_URL: database.url })
      measured.push(await runOne(file))
      await database.drop()
    }
    if (json) fs.writeFileSync(json, `${JSON.stringify(measured.length === 1 ? measured[0] : measured, null, 2)}\n`)
  } finally {
    await cluster.stop()
  }
}

function chosen() {
  const all = fs
    .readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.bench.ts'))
    .sort()
  const files = names.length ? all.filter((file) => names.includes(file.replace('.bench.ts', ''))) : all
  if (files.length) return files
  throw new Plain(
    `Aucune mesure de ce nom. Il y a : ${all.map((file) => file.replace('.bench.ts', '')).join(', ') || 'aucune'}.`,
  )
}

async function runOne(file) {
  const { createServer } = await import('vite')
  const { threads } = await import('../../app/platform/thread-plugin.mjs')
  const server = { middlewareMode: true, hmr: false, watch: null, ws: false }
  const options = {
    configFile: false,
    root: PROJECT,
    appType: 'custom',
    logLevel: 'warn',
    plugins: [threads],
    server,
    optimizeDeps: { noDiscovery: true },
  }
  const vite = await createServer(options)
  try {
    const { default: bench } = await vite.ssrLoadModule(path.join('/test/bench', file))
    say(`\n${bench.name}`)
    const figures = await bench.run()
    print(figures)
    return { name: bench.name, figures }
  } finally {
    await vite.close()
  }
}

function print(figures) {
  const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 })
  const rows = figures.map(({ what, value, unit }) => [what, number.format(value), unit])
  const width = (column) => Math.max(...rows.map((row) => row[column].length))
  for (const [what, value, unit] of rows) say(`  ${what.padEnd(width(0))}  ${value.padStart(width(1))} ${unit}`)
}
