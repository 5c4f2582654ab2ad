import { findApart, keepApart } from '#app/juries/apart.server.ts'
import { findBids, wish } from '#app/juries/bids.server.ts'
import { findReaders, pinReaders, pinTable } from '#app/juries/pins.server.ts'
import type { RoomTable, The } from './table.ts'

const reads = `
                            anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findReaders {file in jury}  404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
findApart {jury at work}    404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
findBids {jury at work}     404    404  404   404    404   404    404  404   ok    409   ok   404   404    404  404
`
const commands = `
                           anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
pinReaders {file in jury}  404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
pinTable {jury at work}    404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
keepApart {jury at work}   404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
wish {jury at work}        404    404  404   404    404   404    404  404   ok    409   ok   404   404    404  404
`
const pages = `
                                                          anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /juries/{jury at work}/files/{file in jury}/readers   in     in   404   404    ok    404    404  404   403   403   403  404   404    404  404
POST /juries/{jury at work}/files/{file in jury}/readers  401    401  404   404    ok    404    404  404   403   403   403  404   404    404  404
GET /juries/{jury at work}/readers                        in     in   404   404    ok    404    404  404   403   403   403  404   404    404  404
POST /juries/{jury at work}/readers                       401    401  404   404    ok    404    404  404   403   403   403  404   404    404  404
GET /juries/{jury at work}/apart                          in     in   404   404    ok    404    404  404   403   403   403  404   404    404  404
POST /juries/{jury at work}/apart                         401    401  404   404    ok    404    404  404   403   403   403  404   404    404  404
GET /juries/{jury at work}/wishes                         in     in   404   404    404   404    404  404   ok    409   ok   404   404    404  404
POST /juries/{jury at work}/wishes                        401    401  404   404    404   404    404  404   ok    409   ok   404   404    404  404
`

const two = (the: The) => ({ one: the('seat of juror').id, other: the('seat of asked').id })

export const juryPins: RoomTable = {
  room: 'juries',
  reads,
  commands,
  pages,
  runs: {
    findReaders: (viewer, it, the) => findReaders(viewer, the('jury at work').id, it.id),
    findApart: (viewer, it) => findApart(viewer, it.id),
    findBids: (viewer, it) => findBids(viewer, it.id),
    pinReaders: (viewer, it, the) => pinReaders(viewer, the('jury at work').id, it.id, [the('seat of asked').id]),
    pinTable: (viewer, it) => pinTable(viewer, it.id, { head: ['Dossier', 'Juré'], rows: [] }),
    keepApart: (viewer, it, the) => keepApart(viewer, it.id, { ...two(the), apart: true }),
    wish: (viewer, it) => wish(viewer, it.id, []),
  },
  forms: {
    '/juries/{jury at work}/files/{file in jury}/readers': (the) => ({ jurors: [the('seat of asked').id] }),
    '/juries/{jury at work}/readers': { pasted: 'Dossier;Juré\nC-1;Personne' },
    '/juries/{jury at work}/apart': (the) => ({ ...two(the), apart: 'yes' }),
    '/juries/{jury at work}/wishes': { next: '' },
  },
}
