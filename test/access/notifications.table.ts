import { findOutboxLetter, listOutbox } from '#app/notifications/letters.server.ts'
import type { RoomTable } from './table.ts'

/** The outbox is part of the demonstration, where everyone is invented: outside it, it does not exist. */
const reads = `
                           anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
listOutbox {letter}        yes    yes  yes   yes    yes   yes    yes  yes   yes   yes   yes  yes   yes    yes  yes
findOutboxLetter {letter}  ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
`
const pages = `
                            anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /outbox                 ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /outbox/{letter}        ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /outbox/{letter}/sheet  ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
`

export const notifications: RoomTable = {
  room: 'notifications',
  reads,
  pages,
  runs: {
    listOutbox: (viewer) => listOutbox(viewer, {}),
    findOutboxLetter: (viewer, it) => findOutboxLetter(viewer, it.id),
  },
}
