import { amendCall, extendCutoff } from '#app/calls/extensions.server.ts'
import {
  findLateDoor,
  findOwnLateDoor,
  listLateDoors,
  openLateDoor,
  shutLateDoor,
} from '#app/calls/late-doors.server.ts'
import { now } from '#app/platform/clock.ts'
import { parisWall } from '#app/platform/paris.ts'
import { hoursFrom } from '#test/calls/stage.ts'
import type { RoomTable } from './table.ts'

const reads = `
                                        anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findLateDoor {late door}                403    403  403   403    ok    403    403  403   403   403   403  403   403    403  403
listLateDoors {open call}               403    403  403   403    no    403    403  403   403   403   403  403   403    403  403
findOwnLateDoor {open call}             no     no   no    no     no    no     no   ok    no    no    no   no    no     no   no
`
const commands = `
                                        anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
extendCutoff {cut-off of the open call}  403    403  403   403    ok    403    403  403   403   403   403  403   403    403  403
extendCutoff {cut-off of the draft}     404    404  404   404    409   404    404  404   404   404   404  404   404    404  404
amendCall {open call}                   403    403  403   403    ok    403    403  403   403   403   403  403   403    403  403
amendCall {published call}              403    403  403   403    409   403    403  403   403   403   403  403   403    403  403
openLateDoor {cut-off without jury}     403    403  403   403    ok    403    403  403   403   403   403  403   403    403  403
shutLateDoor {late door}                403    403  403   403    ok    403    403  403   403   403   403  403   403    403  403
`
const pages = `
                                        anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /calls/{open call}/extension        in     in   403   403    ok    403    403  403   403   403   403  403   403    403  403
POST /calls/{open call}/extension       401    401  403   403    ok    403    403  403   403   403   403  403   403    403  403
GET /calls/{open call}/amendment        in     in   403   403    ok    403    403  403   403   403   403  403   403    403  403
POST /calls/{open call}/amendment       401    401  403   403    ok    403    403  403   403   403   403  403   403    403  403
GET /calls/{open call}/late-doors       in     in   403   403    ok    403    403  403   403   403   403  403   403    403  403
POST /calls/{open call}/late-doors      401    401  403   403    ok    403    403  403   403   403   403  403   403    403  403
GET /calls/{open call}/late-doors/{late door}/revocation   in  in  403 403 ok 403 403 403 403 403 403 403 403 403 403
POST /calls/{open call}/late-doors/{late door}/revocation  401 401 403 403 ok 403 403 403 403 403 403 403 403 403 403
`

const REASON = 'Une panne du réseau a coupé toute la région.'
const later = (hours: number) => hoursFrom(now(), hours)

/** The doors of a call once it is open: moved later for all, left open for one, a rule amended. */
export const callDoors: RoomTable = {
  room: 'calls',
  reads,
  commands,
  pages,
  runs: {
    findLateDoor: (viewer, it) => findLateDoor(viewer, it.id),
    listLateDoors: (viewer, it) => listLateDoors(viewer, it.id),
    findOwnLateDoor: (viewer, it) => findOwnLateDoor(viewer, it.id),
    extendCutoff: (viewer, it) => extendCutoff(viewer, { cutoffId: it.id, to: later(48), reason: { fr: REASON } }),
    amendCall: (viewer, it) => amendCall(viewer, it.id, { fr: REASON }),
    openLateDoor: (viewer, it, the) =>
      openLateDoor(viewer, {
        cutoffId: it.id,
        organisationId: the('firm').id,
        until: later(2),
        reason: REASON,
      }),
    shutLateDoor: (viewer, it) => shutLateDoor(viewer, it.id),
  },
  forms: {
    '/calls/{open call}/extension': (the) => ({
      cutoffId: the('cut-off of the open call').id,
      to: parisWall(later(48)),
      reasonFr: REASON,
    }),
    '/calls/{open call}/amendment': { textFr: REASON },
    '/calls/{open call}/late-doors': (the) => ({
      cutoffId: the('cut-off of the open call').id,
      organisationId: the('firm').id,
      until: parisWall(later(48)),
      reason: REASON,
    }),
  },
}
