import { findBar, liftBar, setBar } from '#app/juries/bars.server.ts'
import { declareInterests, findOwnInterests } from '#app/juries/interests.server.ts'
import { findPanelInterests } from '#app/juries/panel-interests.server.ts'
import { findReplacement } from '#app/juries/replacements.server.ts'
import { declareRival, findRivals, withdrawRival } from '#app/juries/rivals.server.ts'
import { stepAside } from '#app/juries/stepping-aside.server.ts'
import type { RoomTable, The } from './table.ts'

const reads = `
                                   anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findOwnInterests {jury at work}    401    401  ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
findPanelInterests {jury at work}  404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
findReplacement {jury at work}      404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
findBar {bar}                      404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
findRivals {firm}                  404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
`
const commands = `
                                 anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
declareInterests {jury at work}  401    401  ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
stepAside {jury at work}         404    404  404   404    404   404    404  404   ok    409   ok   404   404    404  404
setBar {jury at work}            404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
liftBar {bar}                    404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
declareRival {firm}              404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
withdrawRival {firm}             404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
`
const pages = `
                                                       anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /interests                                         in     in   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /interests                                        401    401  ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /juries/{jury at work}/interests                   in     in   404   404    ok    404    404  404   403   403   403  404   404    404  404
GET /juries/{jury at work}/bars                        in     in   404   404    ok    404    404  404   403   403   403  404   404    404  404
POST /juries/{jury at work}/bars                       401    401  404   404    ok    404    404  404   403   403   403  404   404    404  404
GET /juries/{jury at work}/files/{other file in jury}/replacement   in  in  404 404 ok 404 404 404 403 403 403 404 404 404 404
POST /juries/{jury at work}/files/{other file in jury}/replacement  401 401 404 404 ok 404 404 404 403 403 403 404 404 404 404
GET /juries/gifts  in in ok ok ok ok ok ok ok ok ok ok ok ok ok
POST /juries/gifts  401 401 ok ok ok ok ok ok ok ok ok ok ok ok ok
GET /bars/{bar}/lifting                                in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
POST /bars/{bar}/lifting                               401    401  404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /organisations/{firm}/rivals                       in     in   404   404    404   404    ok   404   404   404   404  404   404    404  404
POST /organisations/{firm}/rivals                      401    401  404   404    404   404    ok   404   404   404   404  404   404    404  404
GET /organisations/{firm}/rivals/{other firm}/withdrawal   in  in   404   404    404   404    ok   404   404   404   404  404   404    404  404
POST /organisations/{firm}/rivals/{other firm}/withdrawal  401 401  404   404    404   404    ok   404   404   404   404  404   404    404  404
`

const WHY = 'Voisins de longue date, ils se voient chaque semaine.'
const closed = (the: The) => ({
  jurorId: the('seat of asked').id,
  applicationId: the('other file in jury').id,
  note: WHY,
})

export const juryInterests: RoomTable = {
  room: 'juries',
  reads,
  commands,
  pages,
  runs: {
    findOwnInterests: (viewer) => findOwnInterests(viewer),
    findPanelInterests: (viewer, it) => findPanelInterests(viewer, it.id),
    findBar: (viewer, it) => findBar(viewer, it.id),
    findRivals: (viewer, it) => findRivals(viewer, it.slug ?? ''),
    findReplacement: (viewer, it, the) => findReplacement(viewer, it.id, the('other file in jury').id),
    declareInterests: (viewer) => declareInterests(viewer, []),
    setBar: (viewer, it, the) => setBar(viewer, it.id, closed(the)),
    stepAside: (viewer, it, the) => stepAside(viewer, it.id, { applicationIds: [the('other file in jury').id] }),
    liftBar: (viewer, it) => liftBar(viewer, it.id, WHY),
    declareRival: (viewer, it, the) => declareRival(viewer, it.slug ?? '', the('other firm').id),
    withdrawRival: (viewer, it, the) => withdrawRival(viewer, it.slug ?? '', the('other firm').id),
  },
  forms: {
    '/interests': { has: 'none' },
    '/juries/{jury at work}/bars': closed,
    '/bars/{bar}/lifting': { why: WHY },
    '/juries/{jury at work}/files/{other file in jury}/replacement': (the) => ({ jurorId: the('seat of asked').id }),
    '/juries/gifts': { payer: 'other', receiver: 'student', hour: '80', hours: '3', day: '2026-12-10' },
    '/organisations/{firm}/rivals': (the) => ({ rivalId: the('other firm').id }),
  },
}
