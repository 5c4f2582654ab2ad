import { findCallById } from '#app/calls/calls.server.ts'
import { findArchivable, findArchivingObstacle, listArchivable, putCallAway } from '#app/funding/archiving.server.ts'
import {
  approveAward,
  findAward,
  findAwardToApprove,
  listAwardsOfApplications,
  listAwardsOfPledge,
} from '#app/funding/awards.server.ts'
import {
  findPledge,
  findPledgeOfReference,
  listOwnPledges,
  listPartnersOf,
  listPledgesOfCall,
  listPledgesToKeep,
  pledge,
  receivePledge,
  withdrawPledge,
} from '#app/funding/pledges.server.ts'
import {
  findGround,
  findSuggestion,
  objectionToProposal,
  proposeAward,
  setAsideProposal,
} from '#app/funding/proposals.server.ts'
import { listWaiting } from '#app/funding/waiting.server.ts'
import { aProposal } from '#test/funding/stage.ts'
import type { RoomTable, The } from './table.ts'

const reads = `
                                           anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findPledge {promised pledge}               404    404  404   404    ok    404    404  404   404   404   404  ok    404    404  404
findPledge {received pledge}               404    404  404   404    ok    404    404  404   404   404   404  ok    404    404  404
findPledge {rival pledge}                  404    404  404   404    ok    404    404  404   404   404   404  404   ok     404  404
findPledgeOfReference {promised pledge}    no     no   no    no     ok    no     no   no    no    no    no   ok    no     no   no
listPledgesOfCall {promised pledge}        no     no   no    no     yes   no     no   no    no    no    no   yes   no     no   no
listPledgesOfCall {rival pledge}           no     no   no    no     yes   no     no   no    no    no    no   no    yes    no   no
listOwnPledges {promised pledge}           no     no   no    no     no    no     no   no    no    no    no   yes   no     no   no
listPledgesToKeep {promised pledge}        no     no   no    no     yes   no     no   no    no    no    no   no    no     no   no
listPartnersOf {partner}                   no     no   no    no     no    no     no   no    no    no    no   yes   no     no   no
findGround {selected file}                 404    404  404   404    ok    404    403  404   404   404   404  404   404    404  404
findSuggestion {selected file}             404    404  404   404    ok    404    403  404   404   404   404  404   404    404  404
objectionToProposal {selected file}        404    404  404   404    ok    404    403  404   404   404   404  404   404    404  404
findAward {proposed award}                 404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
findAward {award set aside}                404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
findAward {approved award}                 404    404  404   404    ok    404    ok   404   404   404   404  ok    404    404  404
findAwardToApprove {proposed award}        404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
listAwardsOfApplications {proposed award}  no     no   no    no     yes   no     no   no    no    no    no   no    no     no   no
listAwardsOfApplications {approved award}  no     no   no    no     yes   no     yes  no    no    no    no   yes   no     no   no
listAwardsOfPledge {approved award}        no     no   no    no     yes   no     yes  no    no    no    no   yes   no     no   no
listWaiting {promised pledge}              no     no   no    no     no    no     no   no    no    no    no   yes   no     no   no
listWaiting {proposed award}               no     no   no    no     yes   no     no   no    no    no    no   no    no     no   no
listWaiting {own proposed award}           no     no   no    no     no    no     no   no    no    no    no   no    no     no   no
findArchivable {decided call}  403 403 403 403 409 403 403 403 403 403 403 403 403 403 403
findArchivingObstacle {decided call}  no no no no ok no no no no no no no no no no
listArchivable {decided call}  no no no no no no no no no no no no no no no
`
const commands = `
                                   anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
pledge {partner}                   401    401  403   403    403   403    403  403   403   403   403  ok    403    403  403
receivePledge {promised pledge}    401    401  404   404    ok    404    404  404   404   404   404  403   404    404  404
withdrawPledge {promised pledge}   401    401  404   404    403   404    404  404   404   404   404  ok    404    404  404
proposeAward {selected file}       401    401  404   404    ok    404    403  404   404   404   404  404   404    404  404
approveAward {proposed award}      401    401  404   404    ok    404    404  404   404   404   404  404   404    404  404
approveAward {own proposed award}  401    401  404   404    403   404    404  404   404   404   404  404   404    404  404
setAsideProposal {proposed award}  401    401  404   404    ok    404    404  404   404   404   404  404   404    404  404
putCallAway {decided call}  403 403 403 403 409 403 403 403 403 403 403 403 403 403 403
`
const pages = `
                                             anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /calls/{open call}/pledge                in     in   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /calls/{open call}/pledge               401    401  403   403    403   403    403  403   403   403   403  ok    403    403  403
GET /pledges                                 in     in   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /pledges/{promised pledge}               in     in   404   404    ok    404    404  404   404   404   404  ok    404    404  404
GET /pledges/{received pledge}               in     in   404   404    ok    404    404  404   404   404   404  ok    404    404  404
GET /pledges/{rival pledge}                  in     in   404   404    ok    404    404  404   404   404   404  404   ok     404  404
GET /pledges/{promised pledge}/receipt       in     in   404   404    ok    404    404  404   404   404   404  403   404    404  404
POST /pledges/{promised pledge}/receipt      401    401  404   404    ok    404    404  404   404   404   404  403   404    404  404
GET /pledges/{promised pledge}/withdrawal    in     in   404   404    403   404    404  404   404   404   404  ok    404    404  404
POST /pledges/{promised pledge}/withdrawal   401    401  404   404    403   404    404  404   404   404   404  ok    404    404  404
GET /applications/{selected file}/award      in     in   404   404    ok    404    403  404   404   404   404  404   404    404  404
POST /applications/{selected file}/award     401    401  404   404    ok    404    403  404   404   404   404  404   404    404  404
GET /awards/{proposed award}                 in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /awards/{award set aside}                in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /awards/{approved award}                 in     in   404   404    ok    404    ok   404   404   404   404  ok    404    404  404
GET /awards/{proposed award}/approval        in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
POST /awards/{proposed award}/approval       401    401  404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /awards/{own proposed award}/approval    in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
POST /awards/{own proposed award}/approval   401    401  404   404    403   404    404  404   404   404   404  404   404    404  404
GET /awards/{proposed award}/setting-aside   in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
POST /awards/{proposed award}/setting-aside  401    401  404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /calls/{decided call}/archiving  in in 403 403 409 403 403 403 403 403 403 403 403 403 403
POST /calls/{decided call}/archiving  401 401 403 403 409 403 403 403 403 403 403 403 403 403 403
`

const REASON = 'Le montant dépasse ce que le dossier demande.'
const CENTS = 1_000_000
const proposal = (the: The, fileId: string) =>
  aProposal(fileId, [{ pledgeId: the('received pledge').id, amountCents: CENTS }])

export const funding: RoomTable = {
  room: 'funding',
  reads,
  commands,
  pages,
  runs: {
    findArchivable: (viewer, it) => findArchivable(viewer, it.slug ?? ''),
    findArchivingObstacle: async (viewer, it) => findArchivingObstacle(viewer, await findCallById(viewer, it.id)),
    listArchivable: (viewer) => listArchivable(viewer),
    putCallAway: (viewer, it) => putCallAway(viewer, it.id),
    findPledge: (viewer, it) => findPledge(viewer, it.id),
    findPledgeOfReference: (viewer, it) => findPledgeOfReference(viewer, it.code ?? ''),
    listPledgesOfCall: async (viewer, _, the) =>
      Promise.all(['open call', 'funded call'].map((call) => listPledgesOfCall(viewer, the(call).id))),
    listOwnPledges: (viewer) => listOwnPledges(viewer),
    listPledgesToKeep: (viewer) => listPledgesToKeep(viewer),
    listPartnersOf: (viewer) => listPartnersOf(viewer),
    findGround: (viewer, it) => findGround(viewer, it.id),
    findSuggestion: (viewer, it) => findSuggestion(viewer, it.id, null, ['Équipe formée']),
    objectionToProposal: (viewer, it, the) => objectionToProposal(viewer, it.id, proposal(the, it.id)),
    findAward: (viewer, it) => findAward(viewer, it.id),
    findAwardToApprove: (viewer, it) => findAwardToApprove(viewer, it.id),
    listAwardsOfApplications: (viewer, _, the) =>
      listAwardsOfApplications(viewer, [the('proposed file').id, the('approved file').id]),
    listAwardsOfPledge: (viewer, _, the) => listAwardsOfPledge(viewer, the('received pledge').id),
    listWaiting: (viewer) => listWaiting(viewer),
    pledge: (viewer, it, the) =>
      pledge(viewer, { callId: the('open call').id, organisationId: it.id, amountCents: CENTS }),
    receivePledge: (viewer, it) => receivePledge(viewer, it.id),
    withdrawPledge: (viewer, it) => withdrawPledge(viewer, it.id),
    proposeAward: (viewer, it, the) => proposeAward(viewer, proposal(the, it.id)),
    approveAward: (viewer, it) => approveAward(viewer, it.id),
    setAsideProposal: (viewer, it) => setAsideProposal(viewer, it.id, REASON),
  },
  forms: {
    '/calls/{open call}/pledge': (the) => ({ organisationId: the('partner').id, amount: '10 000' }),
    '/applications/{selected file}/award': (the) => ({
      amount: '10000',
      [`share:${the('received pledge').id}`]: '10000',
      part1: '10000',
      milestone1: 'Évaluation remise',
      due1: '2027-01-15',
    }),
    '/awards/{proposed award}/setting-aside': { reason: REASON },
  },
}
