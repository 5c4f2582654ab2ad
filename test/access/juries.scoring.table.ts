import { correctReview, findCorrection } from '#app/juries/corrections.server.ts'
import { chooseCounting, findCounting } from '#app/juries/counting.server.ts'
import { askExtraReading, findExtraReading } from '#app/juries/extra-readings.server.ts'
import { findStandings } from '#app/juries/standings.server.ts'
import type { RoomTable, The } from './table.ts'

const reads = `
                              anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findCounting {jury at work}   404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
findCounting {ranked jury}    404    404  404   404    409   404    404  404   403   403   403  404   404    404  404
findStandings {jury at work}  404    404  404   404    409   404    404  404   403   403   403  404   404    404  404
findStandings {ranked jury}   404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
findExtraReading {ranked jury}  404  404  404  404   409   404    404  404   403   403   403  404   404    404  404
findCorrection {unopened review}  404  404  404  404   404   404    404  404   ok    404   404  404   404    404  404
findCorrection {draft review}     404  404  404  404   404   404    404  404   409   404   404  404   404    404  404
findCorrection {recused review}   404  404  404  404   404   404    404  404   404   404   409  404   404    404  404
`
const commands = `
                               anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
chooseCounting {jury at work}  404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
askExtraReading {ranked jury}  404  404  404   404    409   404    404  404   403   403   403  404   404    404  404
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
GET /juries/{ranked jury}/files/{ranked file}/extra-reading   in   in   404  404  409  404  404  404  403  403  403  404  404  404  404
POST /juries/{ranked jury}/files/{ranked file}/extra-reading  401  401  404  404  409  404  404  404  403  403  403  404  404  404  404
GET /reviews/{unopened review}/correction   in   in   404  404  404  404    404  404   ok    404   404  404   404    404  404
GET /reviews/{draft review}/correction      in   in   404  404  404  404    404  404   409   404   404  404   404    404  404
POST /reviews/{draft review}/correction     401  401  404  404  404  404    404  404   409   404   404  404   404    404  404
`

const CORRECTED = { scores: [], comment: '', confidence: null, reason: 'Je me suis trompé de critère en notant.' }

const extra = (the: The) => ({ applicationId: the('ranked file').id, jurorId: the('seat of asked').id })

/** Scores: which column counts, both side by side, what a sealed review becomes. */
export const juriesScoring: RoomTable = {
  room: 'juries',
  reads,
  commands,
  pages,
  runs: {
    findCounting: (viewer, it) => findCounting(viewer, it.id),
    findStandings: (viewer, it) => findStandings(viewer, it.id),
    findExtraReading: (viewer, it, the) => findExtraReading(viewer, it.id, the('ranked file').id),
    askExtraReading: (viewer, it, the) => askExtraReading(viewer, it.id, extra(the)),
    findCorrection: (viewer, it) => findCorrection(viewer, it.id),
    correctReview: (viewer, it) => correctReview(viewer, it.id, CORRECTED),
    chooseCounting: (viewer, it) => chooseCounting(viewer, it.id, 'adjusted'),
  },
  forms: {
    '/juries/{jury at work}/counting': { counting: 'adjusted' },
    '/juries/{ranked jury}/files/{ranked file}/extra-reading': (the) => ({ jurorId: the('seat of asked').id }),
    '/reviews/{draft review}/correction': { reason: CORRECTED.reason },
  },
}
