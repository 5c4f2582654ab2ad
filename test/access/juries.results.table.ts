import { announceResults, findAnnounceable, findResults } from '#app/juries/announcements.server.ts'
import { findLetter, writeLine } from '#app/juries/letters.server.ts'
import type { RoomTable } from './table.ts'

const reads = `
                                anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findResults {held jury}         404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
findResults {decided jury}      404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
findResults {ranked jury}       404    404  404   404    409   404    404  404   403   403   403  404   404    404  404
findLetter {kept file}          404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
findAnnounceable {held jury}    404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
findAnnounceable {decided jury}  404    404  404   404    409   404    404  404   403   403   403  404   404    404  404
`
const commands = `
                                anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
announceResults {held jury}     404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
writeLine {kept file}           404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
announceResults {decided jury}  404    404  404   404    409   404    404  404   403   403   403  404   404    404  404
`
const pages = `
                                          anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /juries/{held jury}/letters           in     in   404   404    ok    404    404  404   403   403   403  404   404    404  404
GET /juries/{held jury}/letters/{kept file}   in     in   404   404    ok    404    404  404   403   403   403  404   404    404  404
POST /juries/{held jury}/letters/{kept file}  401    401  404   404    ok    404    404  404   403   403   403  404   404    404  404
GET /juries/{held jury}/announcement      in     in   404   404    ok    404    404  404   403   403   403  404   404    404  404
POST /juries/{held jury}/announcement     401    401  404   404    ok    404    404  404   403   403   403  404   404    404  404
GET /juries/{decided jury}/announcement   in     in   404   404    409   404    404  404   403   403   403  404   404    404  404
`

export const juryResults: RoomTable = {
  room: 'juries',
  reads,
  commands,
  pages,
  runs: {
    findResults: (viewer, it) => findResults(viewer, it.id),
    findLetter: (viewer, it, the) => findLetter(viewer, the('held jury').id, it.id),
    writeLine: (viewer, it, the) => writeLine(viewer, the('held jury').id, it.id, 'Revenez avec un service.'),
    findAnnounceable: (viewer, it) => findAnnounceable(viewer, it.id),
    announceResults: (viewer, it) => announceResults(viewer, it.id),
  },
  forms: { '/juries/{held jury}/letters/{kept file}': { text: 'Revenez avec un service.' } },
}
