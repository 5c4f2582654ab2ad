import { z } from 'zod'

/** Wall time in Paris: what people type and read. Everything stored is an instant in UTC. */

const WALL = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

/** The Paris wall time of an instant, as a date-time field wants it: 2026-03-29T01:30. */
export function parisWall(instant: Date) {
  return WALL.format(instant).replace(' ', 'T')
}

/** The calendar year in Paris: numbers people quote carry it. */
export function parisYear(instant: Date) {
  return Number(parisWall(instant).slice(0, 4))
}

/**
 * The instant of a wall time typed in Paris (2026-03-29T01:30); null when it is malformed or when that hour does not exist.
 * The hour that comes twice means the first.
 */
export function instantOfParis(wall: string) {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wall)) return null
  const asUtc = Date.parse(`${wall}:00Z`)
  if (Number.isNaN(asUtc)) return null
  // Paris is one hour ahead of UTC in winter and two in summer; the larger lead gives the earlier instant.
  for (const lead of [2, 1]) {
    const instant = new Date(asUtc - lead * 3_600_000)
    if (parisWall(instant) === wall) return instant
  }
  return null
}

/** Wall time of Paris as its box gives it; the hour that a spring night skips is refused. */
export const ParisTime = z.string().transform((wall, context) => {
  const instant = instantOfParis(wall)
  if (instant) return instant
  const shaped = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wall) && !Number.isNaN(Date.parse(`${wall}Z`))
  context.addIssue({ code: 'custom', message: shaped ? 'hour_does_not_exist' : 'instant_malformed' })
  return z.NEVER
})
