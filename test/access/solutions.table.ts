import { listCatalogue } from '#app/solutions/catalogue.server.ts'
import { enterSolution } from '#app/solutions/entries.server.ts'
import {
  changeSolution,
  describeSolution,
  findOwnSolution,
  findSolution,
  listOwnSolutions,
} from '#app/solutions/solutions.server.ts'
import { listWaiting } from '#app/solutions/waiting.server.ts'
import type { RoomTable } from './table.ts'

const reads = `
                                      anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findSolution {listed solution}        ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
findSolution {unlisted solution}      404    404  404   404    ok    ok     ok   404   404   404   404  404   404    404  404
findOwnSolution {listed solution}     404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
listCatalogue {listed solution}       yes    yes  yes   yes    yes   yes    yes  yes   yes   yes   yes  yes   yes    yes  yes
listCatalogue {unlisted solution}     no     no   no    no     no    no     no   no    no    no    no   no    no     no   no
listOwnSolutions {unlisted solution}  no     no   no    no     no    no     yes  no    no    no    no   no    no     no   no
listWaiting {silent firm}             no     no   no    no     no    no     no   yes   no    no    no   no    no     no   no
`
const commands = `
                                    anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
describeSolution {firm}             403    403  403   403    403   403    ok   403   403   403   403  403   403    403  403
enterSolution {firm}                403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
changeSolution {listed solution}    403    403  403   403    403   403    ok   403   403   403   403  403   403    403  403
changeSolution {unlisted solution}  404    404  404   404    403   403    ok   404   404   404   404  404   404    404  404
`
const pages = `
                                          anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /solutions                            ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /solutions.csv                        ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /solutions/new                        in     in   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /solutions/new                       401    401  403   403    403   403    ok   403   403   403   403  403   403    403  403
GET /solutions/{listed solution}          ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /solutions/{unlisted solution}        404    404  404   404    ok    ok     ok   404   404   404   404  404   404    404  404
GET /solutions/{listed solution}/edit     in     in   403   403    403   403    ok   403   403   403   403  403   403    403  403
POST /solutions/{listed solution}/edit    401    401  403   403    403   403    ok   403   403   403   403  403   403    403  403
GET /solutions/{unlisted solution}/edit   in     in   404   404    403   403    ok   404   404   404   404  404   404    404  404
POST /solutions/{unlisted solution}/edit  401    401  404   404    403   403    ok   404   404   404   404  404   404    404  404
`

const TOLD = {
  name: 'Rappel du soir',
  pitch: 'Le soir, quelqu’un rappelle.',
  about: 'Une infirmière rappelle chaque patient opéré le soir de son retour.',
  maturity: 'tested' as const,
}

export const solutions: RoomTable = {
  room: 'solutions',
  reads,
  commands,
  pages,
  runs: {
    findSolution: (viewer, it) => findSolution(viewer, it.slug ?? ''),
    findOwnSolution: (viewer, it) => findOwnSolution(viewer, it.id),
    listCatalogue: (viewer) => listCatalogue(viewer),
    listOwnSolutions: (viewer) => listOwnSolutions(viewer),
    listWaiting: (viewer) => listWaiting(viewer),
    enterSolution: (viewer, it) => enterSolution(viewer, { organisationId: it.id, name: 'Fil' }),
    describeSolution: (viewer, it) => describeSolution(viewer, { ...TOLD, organisationId: it.id, listed: false }),
    changeSolution: (viewer, it) => changeSolution(viewer, it.slug ?? '', { ...TOLD, listed: true }),
  },
  forms: {
    '/solutions/new': (the) => ({ ...TOLD, organisationId: the('firm').id }),
    '/solutions/{listed solution}/edit': TOLD,
    '/solutions/{unlisted solution}/edit': TOLD,
  },
}
