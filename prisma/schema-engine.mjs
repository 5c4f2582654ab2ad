#!/usr/bin/env node
// Prisma's "schema engine" without its download: the same command line and the same JSON-RPC on standard input and
// output, over the WASM engine that Prisma publishes on npm. prisma/config.ts names it; test/schema.test.ts tries it.
import fs from 'node:fs'
import { createRequire } from 'node:module'
import readline from 'node:readline'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as wasm from '@prisma/schema-engine-wasm/schema_engine_bg'
import { adapterFactory, createDatabase, readAddress, withClient } from './schema-engine-adapter.mjs'

/** Prisma's code for "the engine answered with an error of its own". */
const ENGINE_ERROR = 4466

const options = readOptions(process.argv.slice(2))
if (options.version) console.log('schema-engine-cli (wasm)')
else if (options.command) await runCommand(options.command)
else serve()

function readOptions(argv) {
  const read = { datamodels: [], datasource: {}, command: null, version: argv.includes('--version') }
  for (let i = 0; i < argv.length; i++) {
    if (argv[i] === '--datamodels') read.datamodels.push(argv[++i])
    else if (argv[i] === '--datasource') read.datasource = JSON.parse(argv[++i])
    else if (argv[i] === 'cli') read.command = argv[++i]
  }
  return read
}

async function runCommand(name) {
  const { url } = options.datasource
  try {
    if (name === 'can-connect-to-database') await withClient(readAddress(url).connectionString, async () => {})
    else if (name === 'create-database') await createDatabase(url)
    else throw new Error(`unsupported: cli ${name}`)
  } catch (error) {
    log('INFO', { message: 'cli' })
    log('ERROR', asPrismaSays(error))
    process.exitCode = 1
  }
}

function log(level, fields) {
  process.stderr.write(`${JSON.stringify({ level, target: 'schema_engine::logger', fields })}\n`)
}

/** Postgres' errors in Prisma's codes, as far as its command line looks at them. */
function asPrismaSays(error) {
  const { host, pathname } = new URL(options.datasource.url ?? 'postgresql://localhost:1/none')
  const known = {
    '3D000': ['P1003', `Database \`${pathname.slice(1)}\` does not exist on the database server at \`${host}\`.`],
    '28P01': ['P1000', `Authentication failed against database server at \`${host}\`.`],
    28000: ['P1000', `Authentication failed against database server at \`${host}\`.`],
    '42P04': ['P1009', 'Database already exists'],
    ECONNREFUSED: ['P1001', `Can't reach database server at \`${host}\``],
    ENOTFOUND: ['P1001', `Can't reach database server at \`${host}\``],
    ETIMEDOUT: ['P1001', `Can't reach database server at \`${host}\``],
  }[error.code]
  return { error_code: known?.[0] ?? error.code, message: known?.[1] ?? (error.message || String(error)) }
}

/** One question per line, answered in order. */
function serve() {
  const engine = openEngine()
  let printed = 0
  const print = (content) =>
    send({ id: `print-${++printed}`, method: 'print', params: { content: content.replace(/\n$/, '') } })
  const answers = {
    createDatabase: (params) => createDatabase(params?.datasource?.url ?? options.datasource.url),
    getDatabaseVersion: async (params) => (await engine.get()).version(params ?? null),
    diff: async (params) => {
      const { stdout, ...result } = await (await engine.get()).diff(params)
      if (stdout) print(stdout)
      return result
    },
  }
  const answer = async ({ id, method, params }) => {
    try {
      const result = answers[method] ? await answers[method](params) : await (await engine.get())[method](params)
      send({ id, result: result ?? {} })
    } catch (error) {
      send({
        id,
        error: {
          code: ENGINE_ERROR,
          message: 'An error happened. Check the data field for details.',
          data: engine.explain(error),
        },
      })
    }
  }
  let pending = Promise.resolve()
  const lines = readline.createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
  lines.on('line', (line) => {
    const question = line.trim() ? JSON.parse(line) : {}
    if (question.method) pending = pending.then(() => answer(question))
  })
  lines.on('close', async () => {
    await pending
    process.exit(0)
  })
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
}

/** The engine is made at the first question that needs it. */
function openEngine() {
  const file = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm')
  const module = new WebAssembly.Module(fs.readFileSync(file))
  const instance = new WebAssembly.Instance(module, { './schema_engine_bg.js': wasm })
  wasm.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()

  const factory = bindMigrationAwareSqlAdapterFactory(
    adapterFactory({ ...options.datasource, url: options.datasource.url || 'postgresql://localhost:1/none' }),
  )
  const datamodels = options.datamodels.map((name) => [name, fs.readFileSync(name, 'utf8')])
  const onLog = (message) => log('INFO', { message: String(message) })
  let engine
  return {
    get: () => {
      engine ??= wasm.SchemaEngine.new({ datamodels: datamodels.length ? datamodels : undefined }, onLog, factory)
      return engine
    },
    explain: (error) => {
      const cause = factory.errorRegistry?.lookupError?.(error)?.error ?? error
      const { error_code, message } = asPrismaSays(cause)
      const code = /^P\d/.test(error_code ?? '') ? error_code : undefined
      return {
        is_panic: error instanceof WebAssembly.RuntimeError,
        message,
        error_code: code,
        meta: cause.meta ?? null,
      }
    },
  }
}
