import { findApplication } from '#app/applications/applications.server.ts'
import {
  answerAsSponsor,
  eraseSponsor,
  findSaidOfManagement,
  listSaidOfFacility,
  listSponsorsWaiting,
} from '#app/applications/sponsor-answers.server.ts'
import {
  findNaming,
  findNamings,
  listSponsors,
  nameSponsors,
  removeSponsor,
} from '#app/applications/sponsors.server.ts'
import type { RoomTable } from './table.ts'

const reads = `
                                      anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findNamings {draft file}              404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
findNamings {received file}           404    404  404   404    403   404    409  404   404   404   404  404   404    404  404
findNaming {named sponsor}            404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
listSponsors {asked sponsor}           404    404  404   404    yes   404    yes  404   404   404   404  404   404    404  404
listSaidOfFacility {asked sponsor}    403    403  403   403    403   403    403  403   403   403   403  403   403    yes  403
findSaidOfManagement {asked sponsor}  404    404  404   404    404   404    404  404   404   404   404  404   404    ok   404
listSponsorsWaiting {facility}        no     no   no    no     no    no     no   no    no    no    no   no    no     yes  no
`
const commands = `
                                      anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
nameSponsors {draft file}             404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
nameSponsors {received file}          404    404  404   404    403   404    409  404   404   404   404  404   404    404  404
removeSponsor {named sponsor}         404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
answerAsSponsor {asked sponsor}       404    404  404   404    404   404    404  404   404   404   404  404   404    ok   404
eraseSponsor {asked sponsor}          404    404  404   404    404   404    404  404   404   404   404  404   404    ok   404
`
const pages = `
                                                             anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /applications/{draft file}/sponsors                          in     in   404   404    404   404    ok   404   404   404   404  404   404    404  404
POST /applications/{draft file}/sponsors                         401    401  404   404    404   404    ok   404   404   404   404  404   404    404  404
GET /applications/{draft file}/sponsors/{named sponsor}/removal  in     in   404   404    404   404    ok   404   404   404   404  404   404    404  404
POST /applications/{draft file}/sponsors/{named sponsor}/removal  401   401  404   404    404   404    ok   404   404   404   404  404   404    404  404
GET /sponsors/{asked sponsor}                                ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /sponsors/{asked sponsor}                               ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /sponsors/{forged sponsor}                               404    404  404   404    404   404    404  404   404   404   404  404   404    404  404
POST /sponsors/{forged sponsor}                              404    404  404   404    404   404    404  404   404   404   404  404   404    404  404
GET /sponsors/{asked sponsor}/erasure                        ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /sponsors/{asked sponsor}/erasure                       ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /facilities/{facility}/named                             in     in   403   403    403   403    403  403   403   403   403  403   403    ok   403
GET /facilities/{facility}/named/{asked management}          in     in   404   404    404   404    404  404   404   404   404  404   404    ok   404
POST /facilities/{facility}/named/{asked management}         401    401  404   404    404   404    404  404   404   404   404  404   404    ok   404
`

const person = { role: 'clinician' as const, name: 'Paul Ménard', email: 'p.menard@hopital.example' }
const naming = { facilityName: 'Clinique du Lac', said: 'Six lits de mars à juin.', people: [person] }
const confirmed = { answer: 'confirmed' }

export const applicationSponsors: RoomTable = {
  room: 'applications',
  reads,
  commands,
  pages,
  runs: {
    findNamings: (viewer, it) => findNamings(viewer, it.id),
    findNaming: (viewer, it, the) => findNaming(viewer, the('draft file').id, it.id),
    listSponsors: async (viewer, _it, the) =>
      listSponsors(viewer, await findApplication(viewer, the('received file').id)),
    listSaidOfFacility: (viewer, _it, the) => listSaidOfFacility(viewer, the('facility').id),
    findSaidOfManagement: (viewer, it) => findSaidOfManagement(viewer, it.id),
    listSponsorsWaiting: (viewer) => listSponsorsWaiting(viewer),
    nameSponsors: (viewer, it) => nameSponsors(viewer, it.id, naming),
    removeSponsor: (viewer, it, the) => removeSponsor(viewer, the('draft file').id, it.id),
    answerAsSponsor: (viewer, it) => answerAsSponsor(viewer, it.id, { answer: 'confirmed', words: null }),
    eraseSponsor: (viewer, it) => eraseSponsor(viewer, it.id),
  },
  forms: {
    '/applications/{draft file}/sponsors': {
      facilityName: 'Clinique du Lac',
      said: 'Six lits de mars à juin.',
      clinicianName: person.name,
      clinicianEmail: person.email,
    },
    '/sponsors/{asked sponsor}': confirmed,
    '/sponsors/{forged sponsor}': confirmed,
    '/facilities/{facility}/named/{asked management}': confirmed,
  },
}
