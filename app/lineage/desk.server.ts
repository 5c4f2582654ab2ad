import { listWaiting as applications, listOwnApplications } from '#app/applications/applications.server.ts'
import { listCallsSentTo } from '#app/applications/own.server.ts'
import { listWaiting as calls } from '#app/calls/waiting.server.ts'
import { listOwnPledges } from '#app/funding/pledges.server.ts'
import { listWaiting as funding } from '#app/funding/waiting.server.ts'
import { listOwnReviews } from '#app/juries/reviews.server.ts'
import { listWaiting as juries } from '#app/juries/waiting.server.ts'
import { listOwnNeeds } from '#app/needs/needs.server.ts'
import { listWaiting as needs } from '#app/needs/waiting.server.ts'
import { listWaiting as people } from '#app/people/waiting.server.ts'
import { listOwnPilots } from '#app/pilots/pilots.server.ts'
import { listWaiting as pilots } from '#app/pilots/waiting.server.ts'
import { whileReading } from '#app/platform/asking.ts'
import { now } from '#app/platform/clock.ts'
import type { PersonViewer, Viewer } from '#app/platform/viewer.ts'
import type { Waiting } from '#app/platform/waiting.ts'
import { listWaiting as solutions } from '#app/solutions/waiting.server.ts'
import { inOrder, ROOMS, type Room } from './desk.ts'

/** What each room makes people wait for. */
const WAITING: Record<Room, (viewer: Viewer) => Promise<Waiting[]>> = {
  people,
  needs,
  solutions,
  calls: async (viewer) => calls(viewer, await listCallsSentTo(viewer)),
  applications,
  juries,
  funding,
  pilots,
}

/** As many of one's own things as one remembers; the lists behind show the rest. */
const SHOWN = 5

/** What waits for the viewer, most urgent first, then what is theirs. Each room is asked once. */
export async function findDesk(viewer: PersonViewer) {
  const [waiting, mine] = await whileReading(() => Promise.all([listTasks(viewer), findOwn(viewer)]))
  return { tasks: inOrder(waiting, now()), mine }
}

async function listTasks(viewer: Viewer) {
  const byRoom = await Promise.all(
    ROOMS.map(async (room) => (await WAITING[room](viewer)).map((one) => ({ ...one, room }))),
  )
  return byRoom.flat()
}

async function findOwn(viewer: PersonViewer) {
  const [needs, applications, reviews, pledges, pilots] = await Promise.all([
    listOwnNeeds(viewer),
    listOwnApplications(viewer),
    listOwnReviews(viewer),
    listOwnPledges(viewer),
    listOwnPilots(viewer),
  ])
  return {
    needs: needs.slice(0, SHOWN),
    applications: applications.slice(0, SHOWN),
    // A file that one stepped aside from has no name any more.
    reviews: reviews.filter(({ applicant }) => applicant !== null).slice(0, SHOWN),
    pledges: pledges.slice(0, SHOWN),
    pilots: pilots.slice(0, SHOWN),
  }
}
