import {
  checkEligibility,
  findOwnCheck,
  findStopped,
  letThrough,
  listOwnPassed,
  listStopped,
} from '#app/calls/checks.server.ts'
import { findKnown } from '#app/calls/known.server.ts'
import type { RoomTable } from './table.ts'

const reads = `
                                  anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findOwnCheck {conditional call}   404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
listOwnPassed {stopped solution}  no     no   no    no     no    no     no   no    no    no    no   no    no     no   no
findKnown {stopped solution}      404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
listStopped {stopped check}       403    403  403   403    yes   403    403  403   403   403   403  403   403    403  403
findStopped {stopped check}       403    403  403   403    ok    403    403  403   403   403   403  403   403    403  403
`
const commands = `
                                     anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
checkEligibility {conditional call}  404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
letThrough {stopped check}           403    403  403   403    ok    403    403  403   403   403   403  403   403    403  403
`
const pages = `
                                         anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /calls/{conditional call}/eligibility   ok ok ok ok ok ok ok ok ok ok ok ok ok ok ok
POST /calls/{conditional call}/eligibility  ok ok ok ok ok ok ok ok ok ok ok ok ok ok ok
GET /calls/{draft call}/eligibility         404 404 404 404 ok 404 404 404 404 404 404 404 404 404 404
GET /calls/{conditional call}/stopped       in in 403 403 ok 403 403 403 403 403 403 403 403 403 403
GET /calls/{conditional call}/stopped/{stopped check}   in in 403 403 ok 403 403 403 403 403 403 403 403 403 403
POST /calls/{conditional call}/stopped/{stopped check}  401 401 403 403 ok 403 403 403 403 403 403 403 403 403 403
`

const FACTS = { kind: 'nonprofit', territory: null, trl: null }
const REASON = 'Leur statut change ce mois-ci : la preuve nous est montrée.'

/** Who may answer a call: tried by anyone, kept for one's own, let through by its coordinators. */
export const callEligibility: RoomTable = {
  room: 'calls',
  reads,
  commands,
  pages,
  runs: {
    findOwnCheck: (viewer, it, the) => findOwnCheck(viewer, it.id, the('stopped solution').id),
    findKnown: (viewer, it) => findKnown(viewer, it.id),
    listOwnPassed: (viewer, it, the) => listOwnPassed(viewer, the('conditional call').id, [it.id]),
    listStopped: (viewer, _, the) => listStopped(viewer, the('conditional call').id),
    findStopped: (viewer, it) => findStopped(viewer, it.id),
    checkEligibility: (viewer, it, the) =>
      checkEligibility(viewer, { callId: it.id, solutionId: the('stopped solution').id, facts: FACTS, answers: {} }),
    letThrough: (viewer, it) => letThrough(viewer, it.id, REASON),
  },
  forms: {
    '/calls/{conditional call}/eligibility': { kind: 'nonprofit' },
    '/calls/{conditional call}/stopped/{stopped check}': { reason: REASON },
  },
}
