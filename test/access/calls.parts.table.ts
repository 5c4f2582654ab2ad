import { listCallsInJury, listCallsOrganised } from '#app/calls/calls.server.ts'
import { publishAndOpenCall } from '#app/calls/doors.server.ts'
import { findCallToChange } from '#app/calls/drafts.server.ts'
import type { RoomTable } from './table.ts'

const reads = `
                                     anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findCallToChange {draft call}        404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
findCallToChange {published call}    403    403  403   403    ok    403    403  403   403   403   403  403   403    403  403
findCallToChange {open call}         403    403  403   403    409   403    403  403   403   403   403  403   403    403  403
listCallsInJury {call in jury}       no     no   no    no     yes   no     no   no    no    no    no   no    no     no   no
listCallsInJury {open call}          no     no   no    no     no    no     no   no    no    no    no   no    no     no   no
listCallsOrganised {decided call}    no     no   no    no     yes   no     no   no    no    no    no   no    no     no   no
listCallsOrganised {draft call}      no     no   no    no     yes   no     no   no    no    no    no   no    no     no   no
`
const commands = `
                                     anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
publishAndOpenCall {draft call}      404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
`
const pages = `
                                         anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /calls/{draft call}/calendar         in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /calls/{open call}/calendar          in     in   403   403    409   403    403  403   403   403   403  403   403    403  403
POST /calls/{draft call}/calendar        401    401  404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /calls/{draft call}/conditions       in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
POST /calls/{draft call}/conditions      401    401  404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /calls/{draft call}/criteria         in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
POST /calls/{draft call}/criteria        401    401  404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /calls/{draft call}/documents        in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
POST /calls/{draft call}/documents       401    401  404   404    ok    404    404  404   404   404   404  404   404    404  404
POST /calls/{published call}/documents   401    401  403   403    ok    403    403  403   403   403   403  403   403    403  403
`

const REVISION = { revision: '1' }

/** The parts of a call, each on its page. */
export const callParts: RoomTable = {
  room: 'calls',
  reads,
  commands,
  pages,
  runs: {
    findCallToChange: (viewer, it) => findCallToChange(viewer, it.slug ?? ''),
    listCallsInJury: (viewer) => listCallsInJury(viewer),
    listCallsOrganised: (viewer) => listCallsOrganised(viewer),
    publishAndOpenCall: (viewer, it) => publishAndOpenCall(viewer, it.id),
  },
  forms: {
    '/calls/{draft call}/calendar': REVISION,
    '/calls/{draft call}/conditions': REVISION,
    '/calls/{draft call}/criteria': REVISION,
    '/calls/{draft call}/documents': REVISION,
    '/calls/{published call}/documents': REVISION,
  },
}
