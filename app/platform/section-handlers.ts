import { createRequestHandler, type GetLoadContextFunction } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import type { NextFunction, Request, Response } from 'express'

/**
 * One handler per first segment of the address, over a build that holds only that section's routes: Remix ranks and compiles every
 * route at each page, so a page's cost would grow with the site map (11 routes 1.7 ms, 161 routes 8 ms, by section 1.8 ms again).
 * The manifest needs the whole build, and so does an address whose first segment is no section. Top-level routes only: URLs are flat.
 */
export function handlersBySection(build: ServerBuild, getLoadContext: GetLoadContextFunction) {
  const whole = createRequestHandler({ build, getLoadContext })
  const known = new Set(Object.values(build.routes).map((route) => firstSegment(route?.path)))
  const sections = new Map<string, ReturnType<typeof createRequestHandler>>()

  function handlerFor(section: string) {
    const made = sections.get(section) ?? createRequestHandler({ build: only(build, section), getLoadContext })
    sections.set(section, made)
    return made
  }

  return (req: Request, res: Response, next: NextFunction) => {
    const section = firstSegment(req.path.slice(1))
      .replace(/\.data$/, '')
      .replace(/^_root$/, '')
    const handler = req.path !== '/__manifest' && known.has(section) ? handlerFor(section) : whole
    return handler(req, res, next)
  }
}

function only(build: ServerBuild, section: string): ServerBuild {
  const isHere = (path?: string) => path === '*' || firstSegment(path) === section
  const routes = pick(build.routes, (_, route) => !route?.parentId || isHere(route.path))
  const assets = { ...build.assets, routes: pick(build.assets.routes, (id) => id in routes) }
  return { ...build, routes, assets }
}

const firstSegment = (path = '') => path.split('/')[0] ?? ''

function pick<T>(record: Record<string, T>, keep: (id: string, value: T) => boolean) {
  return Object.fromEntries(Object.entries(record).filter(([id, value]) => keep(id, value)))
}
