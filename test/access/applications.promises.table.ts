import { slipsInPromising } from '#app/applications/promises.server.ts'
import { listPromisesWaiting } from '#app/applications/promises-due.server.ts'
import { findPromised, keepPromise } from '#app/applications/promises-kept.server.ts'
import type { RoomTable } from './table.ts'

const reads = `
                                    anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findPromised {clarified file}       404    404  404   404    403   404    ok   404   404   404   404  404   404    404  404
findPromised {received file}        404    404  404   404    403   404    404  404   404   404   404  404   404    404  404
slipsInPromising {draft file}       404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
listPromisesWaiting {promises}      no     no   no    no     no    no     yes  no    no    no    no   no    no     no   no
`
const commands = `
                                    anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
keepPromise {clarified file}        404    404  404   404    403   404    ok   404   404   404   404  404   404    404  404
keepPromise {received file}         404    404  404   404    403   404    404  404   404   404   404  404   404    404  404
`
const pages = `
                                            anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /applications/{clarified file}/promises   in     in   404   404    403   404    ok   404   404   404   404  404   404    404  404
POST /applications/{clarified file}/promises  401    401  404   404    403   404    404  404   404   404   404  404   404    404  404
`

export const promises: RoomTable = {
  room: 'applications',
  reads,
  commands,
  pages,
  runs: {
    findPromised: (viewer, it) => findPromised(viewer, it.id),
    slipsInPromising: (viewer, it) => slipsInPromising(viewer, it.id, {}),
    listPromisesWaiting: (viewer) => listPromisesWaiting(viewer),
    keepPromise: (viewer, it, the) =>
      keepPromise(viewer, it.id, the('promised document').id, {
        name: 'kbis.pdf',
        bytes: Buffer.from('%PDF-1.7 extrait'),
      }),
  },
  forms: {
    // What was sent in pieces by someone else is not there.
    '/applications/{clarified file}/promises': (the) => ({
      slot: the('promised document').id,
      upload: the('promised document').id,
    }),
  },
}
