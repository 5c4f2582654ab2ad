import { findChecking, turnDownApplication } from '#app/applications/admissibility.server.ts'
import { findApplication } from '#app/applications/applications.server.ts'
import { askClarification, clarify, findClarification } from '#app/applications/clarifications.server.ts'
import { listChecksWaiting, listClarified } from '#app/applications/clarified.server.ts'
import { findPapersToClarify, giveClarifyingPaper } from '#app/applications/clarifying-papers.server.ts'
import { ReceivedForm } from '#app/applications/received.form.ts'
import { admitMany, listReceived, readReceived } from '#app/applications/received.server.ts'
import { listRelated } from '#app/applications/related.server.ts'
import { findCallById } from '#app/calls/calls.server.ts'
import { now } from '#app/platform/clock.ts'
import { newId } from '#app/platform/id.ts'
import { hoursFrom } from '#test/calls/stage.ts'
import { aPdf } from '#test/solutions/stage.ts'
import type { RoomTable } from './table.ts'

const reads = `
                                    anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findChecking {received file}        404    404  404   404    ok    404    403  404   404   404   404  404   404    404  404
findChecking {file in jury}         404    404  404   404    ok    404    403  404   403   404   404  404   404    404  404
findClarification {clarification}   404    404  404   404    ok    404    ok   404   404   404   404  404   404    404  404
findPapersToClarify {clarification}  404    404  404   404    403   404    ok   404   404   404   404  404   404    404  404
listClarified {clarification}       404    404  404   404    yes   404    yes  404   404   404   404  404   404    404  404
listChecksWaiting {clarification}   no     no   no    no     no    no     yes  no    no    no    no   no    no     no   no
listChecksWaiting {closed call}     no     no   no    no     yes   no     no   no    no    no    no   no    no     no   no
listRelated {file in jury}          404    404  404   404    yes   404    no   404   404   404   404  404   404    404  404
listReceived {received file}        403    403  403   403    yes   403    403  403   403   403   403  403   403    403  403
readReceived {received file}        403    403  403   403    ok    403    403  403   403   403   403  403   403    403  403
`
const commands = `
                                      anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
turnDownApplication {received file}   404    404  404   404    ok    404    403  404   404   404   404  404   404    404  404
askClarification {received file}      404    404  404   404    ok    404    403  404   404   404   404  404   404    404  404
askClarification {clarified file}     404    404  404   404    409   404    403  404   404   404   404  404   404    404  404
giveClarifyingPaper {clarification}   404    404  404   404    403   404    ok   404   404   404   404  404   404    404  404
clarify {clarification}               404    404  404   404    403   404    ok   404   404   404   404  404   404    404  404
admitMany {received file}             403    403  403   403    ok    403    403  403   403   403   403  403   403    403  403
`
const pages = `
                                                  anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /calls/{closed call}/applications             in     in   403   403    ok    403    403  403   403   403   403  403   403    403  403
POST /calls/{closed call}/applications            401    401  403   403    ok    403    403  403   403   403   403  403   403    403  403
GET /calls/{closed call}/applications.csv         in     in   403   403    ok    403    403  403   403   403   403  403   403    403  403
GET /applications/{received file}/admission       in     in   404   404    ok    404    403  404   404   404   404  404   404    404  404
POST /applications/{received file}/admission      401    401  404   404    ok    404    403  404   404   404   404  404   404    404  404
GET /applications/{received file}/inadmissibility   in   in   404   404    ok    404    403  404   404   404   404  404   404    404  404
POST /applications/{received file}/inadmissibility  401  401  404   404    ok    404    403  404   404   404   404  404   404    404  404
GET /applications/{received file}/clarification   in     in   404   404    ok    404    403  404   404   404   404  404   404    404  404
POST /applications/{received file}/clarification  401    401  404   404    ok    404    403  404   404   404   404  404   404    404  404
GET /clarifications/{clarification}               in     in   404   404    ok    404    ok   404   404   404   404  404   404    404  404
POST /clarifications/{clarification}              401    401  404   404    403   404    ok   404   404   404   404  404   404    404  404
GET /clarifications/{clarification}/papers        in     in   404   404    403   404    ok   404   404   404   404  404   404    404  404
POST /clarifications/{clarification}/papers       401    401  404   404    403   404    404  404   404   404   404  404   404    404  404
`

const tomorrow = () => hoursFrom(now(), 24)
const asked = ReceivedForm.parse({})

export const applicationChecks: RoomTable = {
  room: 'applications',
  reads,
  commands,
  pages,
  runs: {
    findChecking: (viewer, it) => findChecking(viewer, it.id),
    findClarification: (viewer, it) => findClarification(viewer, it.id),
    findPapersToClarify: (viewer, it) => findPapersToClarify(viewer, it.id),
    giveClarifyingPaper: (viewer, it, the) =>
      giveClarifyingPaper(viewer, it.id, the('paper asked for').id, aPdf('un extrait')),
    listClarified: async (viewer, _it, the) =>
      listClarified(viewer, await findApplication(viewer, the('clarified file').id)),
    listChecksWaiting: (viewer) => listChecksWaiting(viewer),
    listRelated: async (viewer, it, the) => {
      // Of one company, the file received for another call; asked from there.
      const application = await findApplication(viewer, the('received file').id)
      const call = await findCallById(viewer, application.callId)
      return (await listRelated(viewer, application, call)).filter(({ id }) => id === it.id)
    },
    listReceived: async (viewer, _it, the) => (await listReceived(viewer, the('closed call').slug ?? '', asked)).rows,
    readReceived: async (viewer, _it, the) => {
      const { pages: read } = await readReceived(viewer, the('closed call').slug ?? '', asked)
      const rows = []
      for await (const page of read) rows.push(...page)
      return rows
    },
    turnDownApplication: (viewer, it) => turnDownApplication(viewer, it.id, { reasons: ['incomplete'], words: 'Non.' }),
    askClarification: (viewer, it) =>
      askClarification(viewer, it.id, { endsAt: tomorrow(), points: [{ questionId: null, request: 'Où ?' }] }),
    clarify: (viewer, it) => clarify(viewer, it.id, { answers: {}, send: false }),
    admitMany: (viewer, it, the) => admitMany(viewer, the('closed call').slug ?? '', [it.id]),
  },
  forms: {
    '/calls/{closed call}/applications': (the) => ({ application: the('received file').id }),
    '/applications/{received file}/inadmissibility': { reasons: 'incomplete', words: 'Il manque le budget.' },
    '/applications/{received file}/clarification': () => ({ end: tomorrow().toISOString(), 'request-0': 'Où ?' }),
    '/clarifications/{clarification}/papers': (the) => ({ slot: the('paper asked for').id, upload: newId() }),
    '/clarifications/{clarification}': (the) => ({ [`clarified-${the('clarification point').id}`]: 'À Valmorin.' }),
  },
}
