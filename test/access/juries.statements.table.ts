import { findApplication } from '#app/applications/applications.server.ts'
import { findCallById } from '#app/calls/calls.server.ts'
import { findOwnStatement, giveStatement, listOwnStatements } from '#app/juries/own-statements.server.ts'
import { askNamedPlaces, askPlace, findAsking, findStatements, listStatements } from '#app/juries/statements.server.ts'
import { listStatementsToGive } from '#app/juries/waiting-statements.server.ts'
import { aStatement } from '#test/juries/statements.ts'
import type { RoomTable } from './table.ts'

const reads = `
                                    anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findStatements {jury at work}       404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
findAsking {jury at work}           404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
findAsking {decided jury}           404    404  404   404    409   404    404  404   403   403   403  404   404    404  404
findOwnStatement {given statement}  404    404  404   404    404   404    404  404   404   404   404  404   404    ok   404
findOwnStatement {asked statement}  404    404  404   404    404   404    404  404   404   404   404  404   404    404  ok
listOwnStatements {given statement}  no    no   no    no     no    no     no   no    no    no    no   no    no     yes  no
listStatements {given statement}    404    404  404   404    yes   404    no   404   yes   404   404  404   404    404  404
listStatementsToGive {other facility}  no  no   no    no     no    no     no   no    no    no    no   no    no     no   yes
`
const commands = `
                                 anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
askNamedPlaces {jury at work}    404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
askNamedPlaces {decided jury}    404    404  404   404    409   404    404  404   403   403   403  404   404    404  404
askPlace {jury at work}          404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
giveStatement {given statement}  404    404  404   404    404   404    404  404   404   404   404  404   404    ok   404
giveStatement {asked statement}  404    404  404   404    404   404    404  404   404   404   404  404   404    404  ok
`
const pages = `
                                           anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /juries/{jury at work}/statements      in     in   404   404    ok    404    404  404   403   403   403  404   404    404  404
POST /juries/{jury at work}/statements     401    401  404   404    ok    404    404  404   403   403   403  404   404    404  404
GET /juries/{jury at work}/statements/new  in     in   404   404    ok    404    404  404   403   403   403  404   404    404  404
POST /juries/{jury at work}/statements/new  401   401  404   404    ok    404    404  404   403   403   403  404   404    404  404
GET /statements                            in     in   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /statements/{given statement}          in     in   404   404    404   404    404  404   404   404   404  404   404    ok   404
POST /statements/{given statement}         401    401  404   404    404   404    404  404   404   404   404  404   404    ok   404
POST /statements/{asked statement}         401    401  404   404    404   404    404  404   404   404   404  404   404    404  ok
`

const BRIEF = 'Douze lits pendant un mois.'
const FORM = {
  answer: 'yes_if',
  ...{ fromOn: '2027-03-01', toOn: '2027-06-30', means: 'Service de cardiologie, douze lits.' },
  ...{ asked: '2 500', conditions: 'Après le changement de logiciel.', tied: 'no', tie: '' },
}

/** Places of care say what they could host of a file. */
export const juryStatements: RoomTable = {
  room: 'juries',
  reads,
  commands,
  pages,
  runs: {
    findStatements: (viewer, it) => findStatements(viewer, it.id),
    findAsking: (viewer, it) => findAsking(viewer, it.id),
    askNamedPlaces: (viewer, it) => askNamedPlaces(viewer, it.id),
    askPlace: (viewer, it, the) =>
      askPlace(viewer, it.id, {
        applicationId: the('other file in jury').id,
        facilityId: the('facility').id,
        brief: BRIEF,
      }),
    findOwnStatement: (viewer, it) => findOwnStatement(viewer, it.id),
    listOwnStatements,
    listStatementsToGive,
    listStatements: async (viewer, _it, the) => {
      const file = await findApplication(viewer, the('file in jury').id)
      return listStatements(viewer, file, await findCallById(viewer, file.callId))
    },
    giveStatement: async (viewer, it) =>
      giveStatement(viewer, it.id, aStatement({ revision: (await findOwnStatement(viewer, it.id)).revision })),
  },
  forms: {
    '/juries/{jury at work}/statements/new': (the) => ({
      ...{ applicationId: the('other file in jury').id, facilityId: the('facility').id, brief: BRIEF },
    }),
    '/statements/{given statement}': { ...FORM, revision: '1' },
    '/statements/{asked statement}': { ...FORM, revision: '0' },
  },
}
