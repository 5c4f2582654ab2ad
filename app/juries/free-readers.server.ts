import { listNames } from '#app/people/people.server.ts'
import { db } from '#app/platform/db.ts'
import { listObstacles } from './bars.server.ts'
import { pairOf } from './conflicts.server.ts'
import { extraReaders } from './extra-reading.ts'

/** Who could still read a file of this panel, by name, those with the fewest files first; with the panel's seats and readings. */
export async function listFreeReaders(panel: { id: string; call: { partnerIds: string[] } }, applicationId: string) {
  const seats = await db().juror.findMany({ where: { panelId: panel.id } })
  const select = { jurorId: true, applicationId: true, stage: true }
  const reviews = await db().review.findMany({ where: { panelId: panel.id }, select })
  const obstacles = await listObstacles(panel, seats, [applicationId])
  const unbound = seats.filter((seat) => !obstacles.has(pairOf(seat.id, applicationId)))
  const free = extraReaders(unbound, reviews, applicationId)
  const names = await listNames(free.map((reader) => reader.personId))
  const readers = free.map(({ id, personId, college, load }) => ({
    ...{ id, personId, college, load, name: names.get(personId) ?? '' },
  }))
  return { seats, reviews, readers }
}
