import { findCallById } from '#app/calls/calls.server.ts'
import { findBeside } from '#app/lineage/beside.server.ts'
import { findDesk } from '#app/lineage/desk.server.ts'
import { chainOfApplication, chainOfCall, chainOfNeed, chainOfPilot } from '#app/lineage/lineage.server.ts'
import { findGroup } from '#app/needs/groups.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import type { RoomTable } from './table.ts'

const reads = `
                                   anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findDesk                           401    401  ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
chainOfNeed {unread need}          404    ok   404   ok     ok    ok     404  404   404   404   404  404   404    404  404
findBeside {unread need}          404    ok   404   ok     ok    ok     404  404   404   404   404  404   404    404  404
chainOfNeed {heard need}           ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
findBeside {heard need}           ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
chainOfCall {draft call}           404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
chainOfCall {open call}            ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
chainOfApplication {hidden file}   404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
chainOfApplication {file in jury}  404    404  404   404    ok    404    ok   404   ok    404   404  404   404    404  404
chainOfPilot {running pilot}       ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
`
/** A receipt is for whoever holds the paper: every role that shows its code is its holder, and none without it. */
const pages = `
                                         anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /                                    ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /desk                                in     in   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /needs/{unread need}                 404    404  404   ok     ok    ok     404  404   404   404   404  404   404    404  404
GET /needs/{declined need}               404    404  404   ok     ok    ok     404  404   404   404   404  404   404    404  404
GET /needs/{heard need}                  ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /needs/{unread need}/erasure         in     in   404   ok     403   403    404  404   404   404   404  404   404    404  404
POST /needs/{unread need}/erasure        401    401  404   ok     403   403    404  404   404   404   404  404   404    404  404
GET /needs/{heard need}/erasure          in     in   403   ok     403   403    403  403   403   403   403  403   403    403  403
POST /needs/{heard need}/erasure         401    401  403   ok     403   403    403  403   403   403   403  403   403    403  403
GET /receipts                            ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /receipts                           ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /receipts/{unread need}              ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /receipts/{unread need}/print        ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /receipts/{unread need}/easy         ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /receipts/{forged receipt}           404    404  404   404    404   404    404  404   404   404   404  404   404    404  404
GET /receipts/{unread need}/erasure      ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /receipts/{unread need}/erasure     ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /receipts/{forged receipt}/erasure   404    404  404   404    404   404    404  404   404   404   404  404   404    404  404
POST /receipts/{forged receipt}/erasure  404    404  404   404    404   404    404  404   404   404   404  404   404    404  404
GET /calls/{draft call}                  404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /calls/{published call}              ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /calls/{open call}                   ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /applications/{draft file}           in     in   404   404    404   404    ok   404   404   404   404  404   404    404  404
GET /applications/{hidden file}          in     in   404   404    404   404    ok   404   404   404   404  404   404    404  404
GET /applications/{received file}        in     in   404   404    ok    404    ok   404   404   404   404  404   404    404  404
GET /applications/{file in jury}         in     in   404   404    ok    404    ok   404   ok    404   404  404   404    404  404
GET /applications/{other file in jury}   in     in   404   404    ok    404    404  ok    ok    404   404  404   404    404  404
GET /applications/{ranked file}          in     in   404   404    ok    404    ok   404   ok    404   404  404   404    404  404
GET /applications/{refused file}         in     in   404   404    ok    404    404  ok    ok    404   404  404   404    404  404
GET /applications/{asked file}           in     in   404   404    ok    404    ok   404   404   404   404  404   404    ok   404
GET /applications/{running file}         in     in   404   404    ok    404    ok   404   404   404   404  404   404    ok   404
GET /themes/{named theme}                ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /pilots/{running pilot}              ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /privacy                             ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /accessibility                       ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /legal                               ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
`

export const lineage: RoomTable = {
  room: 'lineage',
  reads,
  pages,
  runs: {
    findDesk: (viewer) => findDesk(personOf(viewer)),
    chainOfNeed: (viewer, it) => chainOfNeed(viewer, it.id),
    findBeside: async (viewer, it) => findBeside(viewer, await findGroup(viewer, it.id)),
    chainOfCall: async (viewer, it) => chainOfCall(viewer, await findCallById(viewer, it.id)),
    chainOfApplication: (viewer, it) => chainOfApplication(viewer, it.id),
    chainOfPilot: (viewer, it) => chainOfPilot(viewer, it.id),
  },
  forms: {
    '/receipts': (the) => ({ code: the('unread need').code ?? '' }),
    '/needs/{unread need}/erasure': { sure: 'on' },
    '/needs/{heard need}/erasure': { sure: 'on' },
    '/receipts/{unread need}/erasure': { sure: 'on' },
    '/receipts/{forged receipt}/erasure': { sure: 'on' },
  },
}
