import { correctReview, findCorrection } from '#app/juries/corrections.server.ts'
import { chooseCounting, findCounting } from '#app/juries/counting.server.ts'
import { findStandings } from '#app/juries/standings.server.ts'
import type { RoomTable } from './table.ts'

const reads = `
                              anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findCounting {jury at work}   404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
findCounting {ranked jury}    404    404  404   404    409   404    404  404   403   403   403  404   404    404  404
findStandings {jury at work}  404    404  404   404    409   404    404  404   403   403   403  404   404    404  404
findStandings {ranked jury}   404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
findCorrection {unopened review}  404  404  404  404   404   404    404  404   ok    404   404  404   404    404  404
findCorrection {draft review}     404  404  404  404   404   404    404  404   409   404   404  404   404    404  404
findCorrection {recused review}   404  404  404  404   404   404    404  404   404   404   409  404   404    404  404
`
const commands = `
                               anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
chooseCounting {jury at work}  404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
correctReview {unopened review}  404  404  404   404    404   404    404  404   ok    404   404  404   404    404  404
correctReview {opened review}    404  404  404   404    404   404    404  404   ok    404   404  404   404    404  404
correctReview {draft review}     404  404  404   404    404   404    404  404   409   404   404  404   404    404  404
`
const pages = `
                                      anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /juries/shortcuts                 ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /juries/shortcuts                ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /juries/{jury at work}/counting   in     in   404   404    ok    404    404  404   403   403   403  404   404    404  404
POST /juries/{jury at work}/counting  401    401  404   404    ok    404    404  404   403   403   403  404   404    404  404
GET /reviews/{unopened review}/correction   in   in   404  404  404  404    404  404   ok    404   404  404   404    404  404
GET /reviews/{draft review}/correction      in   in   404  404  404  404    404  404   409   404   404  404   404    404  404
POST /reviews/{draft review}/correction     401  401  404  404  404  404    404  404   409   404   404  404   404    404  404
`

const CORRECTED = { scores: [], comment: '', confidence: null, reason: 'Je me suis trompé de critère en notant.' }

/** Scores: which column counts, both side by side, what a sealed review becomes. */
export const juriesScoring: RoomTable = {
  room: 'juries',
  reads,
  commands,
  pages,
  runs: {
    findCounting: (viewer, it) => findCounting(viewer, it.id),
    findStandings: (viewer, it) => findStandings(viewer, it.id),
    findCorrection: (viewer, it) => findCorrection(viewer, it.id),
    correctReview: (viewer, it) => correctReview(viewer, it.id, CORRECTED),
    chooseCounting: (viewer, it) => chooseCounting(viewer, it.id, 'adjusted'),
  },
  forms: {
    '/juries/{jury at work}/counting': { counting: 'adjusted' },
    '/reviews/{draft review}/correction': { reason: CORRECTED.reason },
  },
}
