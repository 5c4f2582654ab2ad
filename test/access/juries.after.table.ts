import { findFreedPlace, findReserve, settlePlace } from '#app/juries/reserve.server.ts'
import {
  answerSecondLook,
  askSecondLook,
  findAskable,
  findLook,
  findSecondLook,
  listLooks,
} from '#app/juries/second-looks.server.ts'
import { listAfterResults } from '#app/juries/waiting-results.server.ts'
import type { RoomTable } from './table.ts'

const reads = `
                                 anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findReserve {decided jury}       404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
findReserve {held jury}          404    404  404   404    409   404    404  404   403   403   403  404   404    404  404
findFreedPlace {chosen file}     404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
listLooks {refused file}         404    404  404   404    yes   404    404  404   403   403   403  404   404    404  404
findLook {refused file}          404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
findSecondLook {refused file}    404    404  404   404    ok    404    404  ok    ok    404   404  404   404    404  404
findAskable {refused file}       404    404  404   404    403   404    404  409   403   404   404  404   404    404  404
listAfterResults {refused file}  no     no   no    no     yes   no     no   no    no    no    no   no    no     no   no
`
const commands = `
                                      anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
settlePlace {chosen file}             404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
askSecondLook {refused file}          404    404  404   404    403   404    404  409   403   404   404  404   404    404  404
answerSecondLook {refused file}       404    404  404   404    403   404    404  404   403   403   403  404   404    404  404
`
const pages = `
                                                          anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /juries/{decided jury}/reserve                        in     in   404   404    ok    404    404  404   403   403   403  404   404    404  404
GET /juries/{decided jury}/reserve/{chosen file}          in     in   404   404    ok    404    404  404   403   403   403  404   404    404  404
POST /juries/{decided jury}/reserve/{chosen file}         401    401  404   404    ok    404    404  404   403   403   403  404   404    404  404
GET /juries/{decided jury}/second-looks/{refused file}    in     in   404   404    ok    404    404  404   403   403   403  404   404    404  404
POST /juries/{decided jury}/second-looks/{refused file}   401    401  404   404    403   404    404  404   403   403   403  404   404    404  404
GET /applications/{refused file}/second-look              in     in   404   404    403   404    404  409   403   404   404  404   404    404  404
POST /applications/{refused file}/second-look             401    401  404   404    403   404    404  409   403   404   404  404   404    404  404
`
const ANSWER = { outcome: 'refused' as const, answer: 'Nous avons relu la page quatre : la décision tient.' }
const WHY = 'Le jury a lu la page quatre comme si le service n’existait pas.'
const EMPTY = { calledId: null, note: 'Personne n’attend sur la réserve.' }

export const juryAfter: RoomTable = {
  room: 'juries',
  reads,
  commands,
  pages,
  runs: {
    findReserve: (viewer, it) => findReserve(viewer, it.id),
    findFreedPlace: (viewer, it, the) => findFreedPlace(viewer, the('decided jury').id, it.id),
    listLooks: (viewer, _it, the) => listLooks(viewer, the('decided jury').id),
    findLook: (viewer, it, the) => findLook(viewer, the('decided jury').id, it.id),
    findSecondLook: (viewer, it) => findSecondLook(viewer, it.id),
    findAskable: (viewer, it) => findAskable(viewer, it.id),
    listAfterResults: (viewer) => listAfterResults(viewer),
    settlePlace: (viewer, it, the) => settlePlace(viewer, the('decided jury').id, it.id, EMPTY),
    askSecondLook: (viewer, it) => askSecondLook(viewer, it.id, WHY),
    answerSecondLook: (viewer, it, the) => answerSecondLook(viewer, the('decided jury').id, it.id, ANSWER),
  },
  forms: {
    '/juries/{decided jury}/reserve/{chosen file}': { choice: 'leave', note: EMPTY.note },
    '/juries/{decided jury}/second-looks/{refused file}': ANSWER,
    '/applications/{refused file}/second-look': { why: WHY },
  },
}
