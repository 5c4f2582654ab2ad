import {
  findOwnSupport,
  findSupports,
  listLines,
  listNeedsWithUnreadLines,
  listUnreadLines,
  readLine,
  supportNeed,
  withdrawSupport,
} from '#app/needs/supports.server.ts'
import type { RoomTable } from './table.ts'

const reads = `
                                  anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findSupports {unread need}        ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
findSupports {heard need}         ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
findOwnSupport {unread need}      404    no   404   no     no    no     404  404   404   404   404  404   404    404  404
findOwnSupport {supported need}   no     no   ok    no     no    no     no   no    no    no    no   no    no     ok   no
listLines {unread line}           no     no   no    no     no    no     no   no    no    no    no   no    no     no   no
listLines {kept line}             yes    yes  yes   yes    yes   yes    yes  yes   yes   yes   yes  yes   yes    yes  yes
listUnreadLines {unread line}     403    403  403   403    yes   yes    403  403   403   403   403  403   403    403  403
listNeedsWithUnreadLines {supported need}  no no no  no     yes   yes    no   no    no    no    no   no    no     no   no
listUnreadLines {kept line}       403    403  403   403    no    no     403  403   403   403   403  403   403    403  403
`
const commands = `
                                  anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
supportNeed {unread need}         404    409  404   409    409   409    404  404   404   404   404  404   404    404  404
supportNeed {heard need}          ok     ok   ok    409    ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
withdrawSupport {unread need}     404    ok   404   ok     ok    ok     404  404   404   404   404  404   404    404  404
withdrawSupport {supported need}  ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
readLine {unread line}            403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
readLine {kept line}              403    403  403   403    409   409    403  403   403   403   403  403   403    403  403
`
const pages = `
                                             anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /needs/{unread need}/support             404    404  404   409    409   409    404  404   404   404   404  404   404    404  404
GET /needs/{heard need}/support              ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /needs/{heard need}/support             ok     ok   ok    409    ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /needs/{unread need}/support-withdrawal  404    404  404   ok     ok    ok     404  404   404   404   404  404   404    404  404
GET /needs/{supported need}/support-withdrawal  ok  ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /needs/{supported need}/support-withdrawal  ok  ok  ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /needs/{supported need}/supports         in     in   403   403    ok    ok     403  403   403   403   403  403   403    403  403
GET /needs/{supported need}/supports.csv  in     in   403   403    ok    ok     403  403   403   403   403  403   403    403  403
POST /needs/{supported need}/supports        401    401  403   403    ok    ok     403  403   403   403   403  403   403    403  403
`

export const needsSupports: RoomTable = {
  room: 'needs',
  reads,
  commands,
  pages,
  runs: {
    findSupports: (viewer, it) => findSupports(viewer, [it.id]),
    findOwnSupport: (viewer, it) => findOwnSupport(viewer, it.id),
    listLines: (viewer, _it, the) => listLines(viewer, [the('supported need').id]),
    listUnreadLines: (viewer, _it, the) => listUnreadLines(viewer, the('supported need').id),
    listNeedsWithUnreadLines: (viewer) => listNeedsWithUnreadLines(viewer),
    supportNeed: (viewer, it) => supportNeed(viewer, it.id, { role: 'patient' }, 'un navigateur'),
    withdrawSupport: (viewer, it) => withdrawSupport(viewer, it.id),
    readLine: (viewer, it, the) => readLine(viewer, the('supported need').id, it.id, 'kept'),
  },
  forms: {
    '/needs/{heard need}/support': { role: 'patient' },
    '/needs/{supported need}/supports': (the) => ({ supportId: the('unread line').id, fate: 'dropped' }),
  },
}
