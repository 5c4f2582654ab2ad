import { findEverywhere } from '#app/matching/matching.server.ts'
import type { RoomTable } from './table.ts'

const reads = `
                anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findEverywhere  ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
`
const pages = `
             anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /search  ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
`

export const matching: RoomTable = {
  room: 'matching',
  reads,
  pages,
  runs: { findEverywhere: (viewer) => findEverywhere(viewer, { text: 'rappel', kind: undefined, after: undefined }) },
}
