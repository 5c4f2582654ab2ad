import { enterCompany } from '#app/people/entries.server.ts'
import { belongsTo, foundOrganisation, listOwnOrganisations } from '#app/people/organisations.server.ts'
import { findOwnProfile, introduceOneself } from '#app/people/people.server.ts'
import { objectsOf } from '#app/people/seats.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { listWaiting } from '#app/people/waiting.server.ts'
import type { RoomTable } from './table.ts'

const reads = `
                             anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findOwnProfile               401    401  ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
personOf                     401    401  ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
listOwnOrganisations {firm}  no     no   no    no     no    no     yes  no    no    no    no   no    no     no   no
listWaiting {typed form}     no     no   no    yes    no    no     no   no    no    no    no   no    no     no   no
belongsTo {firm}             no     no   no    no     no    no     yes  no    no    no    no   no    no     no   no
objectsOf {coalition}        no     no   no    no     yes   no     no   no    no    no    no   no    no     no   no
`
const commands = `
                         anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
introduceOneself         401    401  ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
foundOrganisation        401    401  ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
enterCompany             403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
`
const pages = `
                                       anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /sign-in                           ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /sign-in                          ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /sign-in/cast/{one of the cast}    ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /sign-in/cast/{person coord}       404    404  404   404    404   404    404  404   404   404   404  404   404    404  404
POST /sign-in/cast/{one of the cast}   ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /sign-in/cast/{person coord}      404    404  404   404    404   404    404  404   404   404   404  404   404    404  404
GET /sign-in/{sign-in}                 ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /sign-in/{sign-in}                ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /sign-in/{sign-in}/{its link}      ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /sign-in/{sign-in}/{forged link}   404    404  404   404    404   404    404  404   404   404   404  404   404    404  404
POST /sign-in/{sign-in}/{its link}     ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /sign-in/{sign-in}/{forged link}  404    404  404   404    404   404    404  404   404   404   404  404   404    404  404
GET /sign-out                          ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /sign-out                         ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /profile                           in     in   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /profile                          401    401  ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /typed/{typed form}                in     in   404   ok     404   404    404  404   404   404   404  404   404    404  404
POST /typed/{typed form}               401    401  404   ok     404   404    404  404   404   404   404  404   404    404  404
GET /organisations/new                 in     in   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /organisations/new                401    401  ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
`

export const people: RoomTable = {
  room: 'people',
  reads,
  commands,
  pages,
  runs: {
    findOwnProfile: (viewer) => findOwnProfile(viewer),
    personOf: (viewer) => personOf(viewer),
    listOwnOrganisations: (viewer) => listOwnOrganisations(viewer),
    listWaiting: (viewer) => listWaiting(viewer),
    belongsTo: (viewer, it) => belongsTo(viewer, it.id),
    objectsOf: (viewer, it) => objectsOf(viewer, 'coordinator').includes(it.id),
    enterCompany: (viewer) => enterCompany(viewer, { name: 'Fil', siren: '900000118', email: 'fil@ailleurs.example' }),
    introduceOneself: (viewer) => introduceOneself(viewer, { name: 'Camille Pons' }),
    foundOrganisation: (viewer) => foundOrganisation(viewer, { kind: 'company', name: 'Mirabelis' }),
  },
  forms: {
    '/sign-in': { email: 'quelqu.un@hopital.example' },
    '/sign-in/{sign-in}': (_, it) => ({ code: it.code ?? '' }),
    '/profile': { name: 'Camille Pons' },
    '/organisations/new': { kind: 'company', name: 'Mirabelis' },
  },
}
