import { findHolder, findHolders, recogniseHolder, takeBackHolder, tellHolder } from '#app/people/holders.server.ts'
import type { RoomTable } from './table.ts'

const reads = `
                               anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findHolders {firm}             404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
findHolder {partner}           404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
recogniseHolder {firm}         404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
`
const commands = `
                               anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
tellHolder {other partner}     401    401  404   404    404   404    ok   404   404   404   404  404   404    404  404
takeBackHolder {partner}       401    401  404   404    404   404    ok   404   404   404   404  404   404    404  404
`
const pages = `
                                                 anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /organisations/{firm}/holders                   in  in   404   404    404   404    ok   404   404   404   404  404   404    404  404
POST /organisations/{firm}/holders                  401 401  404   404    404   404    ok   404   404   404   404  404   404    404  404
GET /organisations/{firm}/holders/{partner}/removal   in  in   404   404    404   404    ok   404   404   404   404  404   404    404  404
POST /organisations/{firm}/holders/{partner}/removal  401 401  404   404    404   404    ok   404   404   404   404  404   404    404  404
`

const SINCE = new Date('2024-03-01T23:00:00Z')

export const peopleHolders: RoomTable = {
  room: 'people',
  reads,
  commands,
  pages,
  runs: {
    findHolders: (viewer, it) => findHolders(viewer, it.slug ?? ''),
    findHolder: (viewer, it, the) => findHolder(viewer, the('firm').slug ?? '', it.id),
    recogniseHolder: (viewer, it) => recogniseHolder(viewer, it.slug ?? '', 'Fondation Aurive'),
    tellHolder: (viewer, it, the) => tellHolder(viewer, the('firm').slug ?? '', { holderId: it.id, since: SINCE }),
    takeBackHolder: (viewer, it, the) => takeBackHolder(viewer, the('firm').slug ?? '', it.id),
  },
  forms: {
    '/organisations/{firm}/holders': { holder: 'Fondation Aurive', since: '2024-03-01' },
    '/organisations/{firm}/holders/{partner}/removal': { sure: 'yes' },
  },
}
