import { createServer } from 'node:http'
import path from 'node:path'
import * as build from 'virtual:remix/server-build'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express from 'express'
import type { ViteDevServer } from 'vite'
import { words as carrying } from '#app/applications/words.carrying.ts'
import { words as clarifications } from '#app/applications/words.clarification.ts'
import { words as applicationImports } from '#app/applications/words.import.ts'
import { words as lines } from '#app/applications/words.lines.ts'
import { words as papers } from '#app/applications/words.papers.ts'
import { words as promises } from '#app/applications/words.promises.ts'
import { words as received } from '#app/applications/words.received.ts'
import { words as sponsors } from '#app/applications/words.sponsors.ts'
import { words as applicationTeams } from '#app/applications/words.team.ts'
import { words as applications } from '#app/applications/words.ts'
import { words as versions } from '#app/applications/words.versions.ts'
import { words as writing } from '#app/applications/words.writing.ts'
import { nextTurnOfCalls } from '#app/calls/doors.server.ts'
import { words as asking } from '#app/calls/words.asking.ts'
import { words as building } from '#app/calls/words.building.ts'
import { words as callDoors } from '#app/calls/words.doors.ts'
import { words as eligibility } from '#app/calls/words.eligibility.ts'
import { words as questionnaires } from '#app/calls/words.questionnaire.ts'
import { words as calls } from '#app/calls/words.ts'
import { words as facilities } from '#app/facilities/words.ts'
import { words as funding } from '#app/funding/words.ts'
import { words as afterResults } from '#app/juries/words.after.ts'
import { words as correction } from '#app/juries/words.correction.ts'
import { words as counting } from '#app/juries/words.counting.ts'
import { words as extraReadings } from '#app/juries/words.divided.ts'
import { words as hearings } from '#app/juries/words.hearings.ts'
import { words as interests } from '#app/juries/words.interests.ts'
import { words as meeting } from '#app/juries/words.meeting.ts'
import { words as minutes } from '#app/juries/words.minutes.ts'
import { words as phases } from '#app/juries/words.phases.ts'
import { words as pins } from '#app/juries/words.pins.ts'
import { words as plans } from '#app/juries/words.plans.ts'
import { words as portfolio } from '#app/juries/words.portfolio.ts'
import { words as results } from '#app/juries/words.results.ts'
import { words as scoring } from '#app/juries/words.scoring.ts'
import { words as seats } from '#app/juries/words.seats.ts'
import { words as statements } from '#app/juries/words.statements.ts'
import { words as juries } from '#app/juries/words.ts'
import { words as verdicts } from '#app/juries/words.verdict.ts'
import { nextTurnOfNeeds } from '#app/needs/turns.server.ts'
import { words as attachments } from '#app/needs/words.attachments.ts'
import { words as campaigns } from '#app/needs/words.campaigns.ts'
import { words as channels } from '#app/needs/words.channels.ts'
import { words as groups } from '#app/needs/words.groups.ts'
import { words as imports } from '#app/needs/words.import.ts'
import { words as intake } from '#app/needs/words.intake.ts'
import { words as rounds } from '#app/needs/words.round.ts'
import { words as supports } from '#app/needs/words.supports.ts'
import { words as themes } from '#app/needs/words.themes.ts'
import { words as triage } from '#app/needs/words.triage.ts'
import { words as needs } from '#app/needs/words.ts'
import { listCast } from '#app/people/people.server.ts'
import { words as holders } from '#app/people/words.holders.ts'
import { words as members } from '#app/people/words.members.ts'
import { words as people } from '#app/people/words.ts'
import { words as pilots } from '#app/pilots/words.ts'
import { type Making, whileAsking } from '#app/platform/asking.ts'
import { now } from '#app/platform/clock.ts'
import { closeDatabase, connections } from '#app/platform/db.ts'
import { checkAddress, checkMethod, checkOrigin, checkSize, keepPrivate, secure } from '#app/platform/doors.ts'
import { env } from '#app/platform/env.ts'
import { newId } from '#app/platform/id.ts'
import { log, safePath } from '#app/platform/log.ts'
import { words as platform } from '#app/platform/own-words.ts'
import { openPageCache } from '#app/platform/page-cache.server.ts'
import { pressedAssets } from '#app/platform/pressed-assets.ts'
import { knowSentences } from '#app/platform/refusal.ts'
import { keepingWhatIsTyped } from '#app/platform/replay.server.ts'
import { handlersBySection } from '#app/platform/section-handlers.ts'
import { uploadDoor } from '#app/platform/upload-door.ts'
import { words as evidence } from '#app/solutions/words.evidence.ts'
import { words as passports } from '#app/solutions/words.passport.ts'
import { words as solutions } from '#app/solutions/words.ts'
import { plantIfEmpty } from '#seeds/plant.ts'
import { UNSEEN } from './aftermath.server.ts'
import { openWorkshop } from './worker.ts'

/** What browsers are sent beside the pages. */
const CLIENT = path.join(import.meta.dirname, '../client')

/** Every room's reason words, for the one error page. */
const SENTENCES = [
  platform,
  ...[people, members, holders],
  facilities,
  needs,
  themes,
  groups,
  intake,
  supports,
  campaigns,
  attachments,
  triage,
  channels,
  solutions,
  passports,
  evidence,
  calls,
  questionnaires,
  building,
  callDoors,
  eligibility,
  asking,
  applications,
  carrying,
  papers,
  promises,
  sponsors,
  writing,
  lines,
  received,
  clarifications,
  versions,
  applicationTeams,
  applicationImports,
  correction,
  extraReadings,
  juries,
  verdicts,
  portfolio,
  statements,
  minutes,
  hearings,
  seats,
  counting,
  results,
  phases,
  afterResults,
  ...[scoring, plans, interests, pins, meeting],
  funding,
  pilots,
  imports,
  rounds,
]

/** Open the house: the demonstration's story when the database is empty, the jobs, the pages. In development the pages come through Vite. */
export async function start(vite?: ViteDevServer) {
  const { port, host, demo } = env()
  knowSentences(SENTENCES)
  if (demo) await plantIfEmpty()
  const jobs = await openWorkshop()
  const app = pages(vite)
  const kept = vite ? null : await openPageCache({ https: isHttps(), nextTurn, unseen: UNSEEN })
  const server = createServer((req, res) => {
    const receivedAt = now()
    const answer = (making?: Making) => {
      const asking = { receivedAt, address: addressOf(req), reference: newId().slice(-12), making }
      whileAsking(asking, () => app(req, res))
    }
    if (kept) kept.attend(req, res, answer)
    else answer()
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  const stop = async () => {
    server.closeIdleConnections()
    await new Promise((resolve) => {
      server.close(resolve)
      // A page being sent may end; a browser that holds its connection open may not hold the house.
      setTimeout(() => server.closeAllConnections(), 2_000).unref()
    })
    await kept?.stop()
    await jobs.stop()
    await closeDatabase()
  }
  return { url: env().appUrl, cast: await listCast(), stop }
}

function pages(vite?: ViteDevServer) {
  const app = express()
  app.disable('x-powered-by')
  app.use(logged)
  app.get('/healthz', (_req, res) => void res.type('text').send('ok'))
  app.get('/readyz', ready)
  app.use(secure({ isDev: vite !== undefined, https: isHttps() }))
  if (!vite) app.use(pressedAssets(CLIENT))
  app.use(compression())
  if (vite) app.use(vite.middlewares)
  else app.use(express.static(CLIENT, { setHeaders: keepAssets, redirect: false }))
  app.use(checkMethod, checkAddress, checkOrigin(env().appUrl), checkSize, keepPrivate)
  app.use(uploadDoor())
  app.use(vite ? developmentPages(vite) : handlersBySection(keepingWhatIsTyped(build), loadContext))
  return app
}

function developmentPages(vite: ViteDevServer) {
  const load = () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>
  const latest = async () => keepingWhatIsTyped(await load())
  return createRequestHandler({ build: latest, getLoadContext: loadContext })
}

const isHttps = () => env().appUrl.startsWith('https:')

/** The first door of any room that turns after this instant. */
async function nextTurn(after: Date) {
  const turns = await Promise.all([nextTurnOfNeeds(after), nextTurnOfCalls(after)])
  return turns.filter((turn) => turn !== null).sort((a, b) => a.getTime() - b.getTime())[0] ?? null
}

const loadContext = (_req: express.Request, res: express.Response) => ({
  cspNonce: String(res.locals.cspNonce),
  whenGone: (follow: () => void) => void res.once('close', follow),
})

/** Files whose name carries their digest never change; the others (icon, robots.txt) are asked for again each hour. */
function keepAssets(res: express.Response, file: string) {
  res.setHeader(
    'Cache-Control',
    file.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
  )
}

/** Ready when the database answers. */
async function ready(_req: express.Request, res: express.Response) {
  const answers = await connections()
    .query('SELECT 1')
    .then(() => true)
    .catch(() => false)
  res.status(answers ? 200 : 503).type('text')
  res.send(answers ? 'ready' : 'waiting for the database')
}

/** One line a request, without what is secret in its address. */
function logged(req: express.Request, res: express.Response, next: express.NextFunction) {
  const since = performance.now()
  const { method, path: full } = req
  res.once('finish', () => {
    log.request({ method, path: safePath(full), status: res.statusCode, ms: Math.round(performance.now() - since) })
  })
  next()
}

/** Behind a proxy of ours, the address it saw (the last it added); otherwise the caller's own. */
function addressOf(req: { socket: { remoteAddress?: string }; headers: NodeJS.Dict<string | string[]> }) {
  const seen = env().trustProxy
    ? String(req.headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : ''
  return seen || (req.socket.remoteAddress ?? '')
}
