// Finds a Chromium for the journeys, without any download where that is possible.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { brotliDecompressSync } from 'node:zlib'
import { PROJECT } from '../../prisma/postgres-home.mjs'
import { runTool } from '../../prisma/ready.mjs'
import { Plain } from '../../prisma/say.mjs'

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]

/**
 * The one that is named, else Playwright's own, else the one that comes with the packages, else the system's, else
 * Playwright's own after fetching it.
 * @returns {Promise<{ executablePath: string, env?: Record<string, string> }>}
 */
export async function findChromium() {
  if (process.env.CHROMIUM_PATH) return { executablePath: process.env.CHROMIUM_PATH }
  return present(await playwrightsOwn()) ?? (await fromPackage()) ?? present(...SYSTEM) ?? (await fetched())
}

function present(...files) {
  const executablePath = files.find((file) => fs.existsSync(file))
  return executablePath && { executablePath }
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright')
  return chromium.executablePath()
}

async function fetched() {
  await runTool('playwright', ['install', 'chromium'])
  const found = present(await playwrightsOwn())
  if (found) return found
  throw new Plain(
    "Il n'y a pas de Chromium pour les parcours : installez-en un avec « npx playwright install chromium », ou nommez-le dans CHROMIUM_PATH.",
  )
}

/** @sparticuz/chromium: a whole Chromium for Linux, with the libraries and fonts that a bare machine lacks. */
async function fromPackage() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const root = path.resolve(path.dirname(entry), '../..')
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
  const folder = path.join(PROJECT, 'node_modules/.cache', `chromium-${version}`)
  if (!fs.existsSync(folder)) await unpack(path.join(root, 'bin'), folder)
  const executablePath = path.join(folder, 'chromium')
  const env = { ...process.env }
  if (!fs.existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = path.join(folder, 'fonts')
  if (runs(executablePath, env)) return { executablePath, env }
  env.LD_LIBRARY_PATH = [path.join(folder, 'al2023/lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  return runs(executablePath, env) ? { executablePath, env } : undefined
}

/** The package unpacks into the temporary folder, where others may have left a half-written one: it gets one of its own. */
async function unpack(bin, folder) {
  const part = `${folder}.${process.pid}`
  const before = process.env.TMPDIR
  fs.mkdirSync(part, { recursive: true })
  process.env.TMPDIR = part
  const { default: sparticuz } = await import('@sparticuz/chromium')
  await sparticuz.executablePath(bin)
  if (before === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = before
  const { extract } = await import('tar-fs')
  const libraries = brotliDecompressSync(fs.readFileSync(path.join(bin, 'al2023.tar.br')))
  await pipeline(Readable.from(libraries), extract(path.join(part, 'al2023')))
  if (fs.existsSync(folder)) fs.rmSync(part, { recursive: true })
  else fs.renameSync(part, folder)
}

function runs(executablePath, env) {
  try {
    execFileSync(executablePath, ['--version'], { env, stdio: 'ignore', timeout: 20_000 })
    return true
  } catch {
    return false
  }
}
