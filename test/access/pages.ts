/** The pages of the house behind Remix's own handler, without a build: the plan's addresses and the routes' own code. */
import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import * as entry from '#app/entry.server.tsx'
import { whileAsking } from '#app/platform/asking.ts'
import { now } from '#app/platform/clock.ts'
import { keepingWhatIsTyped } from '#app/platform/replay.server.ts'
import * as root from '#app/root.tsx'
import plan from '#app/routes.ts'

type ServerRoute = NonNullable<ServerBuild['routes'][string]>
type RouteModule = ServerRoute['module']

const files = import.meta.glob<RouteModule>('../../app/*/routes/*.{ts,tsx}')

export async function openPages() {
  const routes = await Promise.all(
    plan.map(async ({ path = '', file, index }) => {
      const load = files[`../../app/${file}`]
      if (!load) throw new Error(`${file} is on the plan and nowhere else`)
      return { id: file, path, index, parentId: 'root', module: await load() }
    }),
  )
  const whole = [{ id: 'root', path: '', module: root as RouteModule }, ...routes]
  const sections = new Map<string, ReturnType<typeof createRequestHandler>>()
  /** A page costs less among the few of its section than among all those of the plan. */
  const answererOf = (request: Request) => {
    const section = sectionOf(new URL(request.url).pathname.slice(1))
    const answer = sections.get(section) ?? handlerOf(section)
    sections.set(section, answer)
    return answer
  }
  const handlerOf = (section: string) => {
    const near = whole.filter(({ id, path }) => id === 'root' || path === '*' || sectionOf(path) === section)
    return createRequestHandler(keepingWhatIsTyped(buildOf(near)))
  }
  let asked = 0
  return {
    /** Ask for a page, from an address of one's own. */
    ask: (request: Request) => {
      asked += 1
      const address = `192.0.2.${asked % 250}:${asked}`
      const asking = { receivedAt: now(), address, reference: `${asked}` }
      return whileAsking(asking, () => answererOf(request)(request, { cspNonce: '' }))
    },
  }
}

const sectionOf = (path: string) => path.split('/')[0] ?? ''

function buildOf(routes: ServerRoute[]): ServerBuild {
  const assets = routes.map(({ id, parentId, path, index }) => {
    const has = { hasAction: true, hasLoader: true, hasClientAction: false, hasClientLoader: false }
    return [id, { id, parentId, path, index, module: '', ...has, hasErrorBoundary: id === 'root' }]
  })
  return {
    entry: { module: entry as ServerBuild['entry']['module'] },
    routes: Object.fromEntries(routes.map((route) => [route.id, route])),
    assets: { entry: { imports: [], module: '' }, routes: Object.fromEntries(assets), url: '', version: '' },
    ...{ publicPath: '/', basename: '/', assetsBuildDirectory: '', mode: 'production', isSpaMode: false },
    future: {
      v3_fetcherPersist: true,
      v3_lazyRouteDiscovery: true,
      v3_relativeSplatPath: true,
      v3_singleFetch: true,
      v3_throwAbortReason: true,
    },
  }
}
