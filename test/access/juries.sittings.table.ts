import { findBoard } from '#app/juries/board.server.ts'
import { findMeeting, findMeetingToLead } from '#app/juries/meeting.server.ts'
import { listMarkable, markPresence } from '#app/juries/presences.server.ts'
import { declareLinks, findToDeclare } from '#app/juries/room-links.server.ts'
import { beginFile, closeBallot, findStep, openBallot } from '#app/juries/sitting-files.server.ts'
import { adoptOrder, findOrder, moveItem } from '#app/juries/sitting-order.server.ts'
import {
  callSitting,
  closeSitting,
  findCalling,
  findInvitation,
  findSitting,
  listVotes,
  openSitting,
} from '#app/juries/sittings.server.ts'
import { castVote, findBallot } from '#app/juries/votes.server.ts'
import { listSittingsWaiting } from '#app/juries/waiting-sitting.server.ts'
import type { RoomTable, The } from './table.ts'

const reads = `
                                    anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findCalling {jury at work}          404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
findMeeting {jury at work}          404    404  404   404    ok    404    404  404   ok    409   ok   404   404    404  404
findMeetingToLead {jury at work}    404    404  404   404    ok    404    404  404   403   409   403  404   404    404  404
findSitting {jury at work}          404    404  404   404    ok    404    404  404   ok    409   ok   404   404    404  404
findInvitation {jury at work}       404    404  404   404    ok    404    404  404   ok    409   ok   404   404    404  404
listVotes {jury at work}            404    404  404   404    no    404    404  404   no    409   no   404   404    404  404
findOrder {jury at work}            404    404  404   404    ok    404    404  404   403   409   403  404   404    404  404
findBoard {jury at work}            404    404  404   404    ok    404    404  404   ok    409   ok   404   404    404  404
findToDeclare {jury at work}        404    404  404   404    404   404    404  404   ok    409   ok   404   404    404  404
listMarkable {jury at work}         404    404  404   404    no    404    404  404   no    409   no   404   404    404  404
findStep {file in jury}             404    404  404   404    ok    404    404  404   403   409   403  404   404    404  404
findBallot {file in jury}           404    404  404   404    404   404    404  404   ok    409   404  404   404    404  404
listSittingsWaiting {jury at work}  no     no   no    no     yes   no     no   no    yes   no    yes  no    no     no   no
`
const commands = `
                             anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
callSitting {jury at work}   404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
openSitting {jury at work}   404    404  404   404    ok    404    404  404   403   409   403  404   404    404  404
closeSitting {jury at work}  404    404  404   404    409   404    404  404   403   409   403  404   404    404  404
adoptOrder {jury at work}    404    404  404   404    ok    404    404  404   403   409   403  404   404    404  404
moveItem {file in jury}      404    404  404   404    ok    404    404  404   403   409   403  404   404    404  404
beginFile {file in jury}     404    404  404   404    409   404    404  404   403   409   403  404   404    404  404
openBallot {file in jury}    404    404  404   404    409   404    404  404   403   409   403  404   404    404  404
closeBallot {file in jury}   404    404  404   404    409   404    404  404   403   409   403  404   404    404  404
castVote {file in jury}      404    404  404   404    404   404    404  404   409   409   404  404   404    404  404
declareLinks {file in jury}  404    404  404   404    404   404    404  404   ok    409   404  404   404    404  404
markPresence {jury at work}  404    404  404   404    ok    404    404  404   409   409   403  404   404    404  404
`
const pages = `
                                                                 anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /juries/{jury at work}/sitting                               in     in   404   404    ok    404    404  404   403   403   403  404   404    404  404
POST /juries/{jury at work}/sitting                              401    401  404   404    ok    404    404  404   403   403   403  404   404    404  404
GET /juries/{jury at work}/sitting.ics                           in     in   404   404    ok    404    404  404   ok    409   ok   404   404    404  404
GET /juries/{jury at work}/sitting/order                         in     in   404   404    ok    404    404  404   403   409   403  404   404    404  404
POST /juries/{jury at work}/sitting/order                        401    401  404   404    ok    404    404  404   403   409   403  404   404    404  404
GET /juries/{jury at work}/sitting/order/{file in jury}          in     in   404   404    ok    404    404  404   403   409   403  404   404    404  404
POST /juries/{jury at work}/sitting/order/{file in jury}         401    401  404   404    ok    404    404  404   403   409   403  404   404    404  404
GET /juries/{jury at work}/sitting/opening                       in     in   404   404    ok    404    404  404   403   409   403  404   404    404  404
POST /juries/{jury at work}/sitting/opening                      401    401  404   404    ok    404    404  404   403   409   403  404   404    404  404
GET /juries/{jury at work}/sitting/closing                       in     in   404   404    ok    404    404  404   403   409   403  404   404    404  404
POST /juries/{jury at work}/sitting/closing                      401    401  404   404    409   404    404  404   403   409   403  404   404    404  404
GET /juries/{jury at work}/lead                                  in     in   404   404    ok    404    404  404   403   409   403  404   404    404  404
GET /juries/{jury at work}/board                                 in     in   404   404    ok    404    404  404   ok    409   ok   404   404    404  404
GET /juries/{jury at work}/board/events                          in     in   404   404    ok    404    404  404   ok    409   ok   404   404    404  404
GET /juries/{jury at work}/room                                  in     in   404   404    ok    404    404  404   ok    409   ok   404   404    404  404
GET /juries/{jury at work}/room/links                            in     in   404   404    404   404    404  404   ok    409   ok   404   404    404  404
POST /juries/{jury at work}/room/links                           401    401  404   404    404   404    404  404   ok    409   404  404   404    404  404
GET /juries/{jury at work}/presence                              in     in   404   404    ok    404    404  404   ok    409   ok   404   404    404  404
POST /juries/{jury at work}/presence                             401    401  404   404    ok    404    404  404   409   409   403  404   404    404  404
GET /juries/{jury at work}/files/{file in jury}/discussion       in     in   404   404    ok    404    404  404   403   409   403  404   404    404  404
POST /juries/{jury at work}/files/{file in jury}/discussion      401    401  404   404    409   404    404  404   403   409   403  404   404    404  404
GET /juries/{jury at work}/files/{file in jury}/ballot           in     in   404   404    ok    404    404  404   403   409   403  404   404    404  404
POST /juries/{jury at work}/files/{file in jury}/ballot          401    401  404   404    409   404    404  404   403   409   403  404   404    404  404
GET /juries/{jury at work}/files/{file in jury}/ballot-closing   in     in   404   404    ok    404    404  404   403   409   403  404   404    404  404
POST /juries/{jury at work}/files/{file in jury}/ballot-closing  401    401  404   404    409   404    404  404   403   409   403  404   404    404  404
GET /juries/{jury at work}/files/{file in jury}/vote             in     in   404   404    404   404    404  404   ok    409   404  404   404    404  404
POST /juries/{jury at work}/files/{file in jury}/vote            401    401  404   404    404   404    404  404   409   409   404  404   404    404  404
`

const calling = (the: The) => ({
  startsAt: new Date('2031-03-10T13:00:00Z'),
  place: 'Salle des Platanes',
  minutesPerFile: 8,
  chairId: the('person of coord').id,
})
const work = (the: The) => the('jury at work').id

export const juriesSittings: RoomTable = {
  room: 'juries',
  reads,
  commands,
  pages,
  runs: {
    findCalling: (viewer, it) => findCalling(viewer, it.id),
    findMeeting: (viewer, it) => findMeeting(viewer, it.id),
    findMeetingToLead: (viewer, it) => findMeetingToLead(viewer, it.id),
    findSitting: (viewer, it) => findSitting(viewer, it.id),
    findInvitation: (viewer, it) => findInvitation(viewer, it.id),
    listVotes: (viewer, it) => listVotes(viewer, it.id),
    findOrder: (viewer, it) => findOrder(viewer, it.id),
    findBoard: (viewer, it) => findBoard(viewer, it.id),
    findToDeclare: (viewer, it) => findToDeclare(viewer, it.id),
    listMarkable: (viewer, it) => listMarkable(viewer, it.id),
    listSittingsWaiting: (viewer) => listSittingsWaiting(viewer),
    findStep: (viewer, it, the) => findStep(viewer, work(the), it.id),
    findBallot: (viewer, it, the) => findBallot(viewer, work(the), it.id),
    callSitting: (viewer, it, the) => callSitting(viewer, it.id, calling(the)),
    openSitting: (viewer, it) => openSitting(viewer, it.id),
    closeSitting: (viewer, it) => closeSitting(viewer, it.id),
    adoptOrder: (viewer, it) => adoptOrder(viewer, it.id),
    moveItem: (viewer, it, the) => moveItem(viewer, work(the), it.id, 1),
    beginFile: (viewer, it, the) => beginFile(viewer, work(the), it.id, ''),
    openBallot: (viewer, it, the) => openBallot(viewer, work(the), it.id),
    closeBallot: (viewer, it, the) => closeBallot(viewer, work(the), it.id),
    castVote: (viewer, it, the) => castVote(viewer, work(the), it.id, 'favourable'),
    declareLinks: (viewer, it, the) => declareLinks(viewer, work(the), [it.id], []),
    markPresence: (viewer, it, the) => markPresence(viewer, it.id, { jurorId: the('seat of juror').id, isHere: true }),
  },
  forms: {
    '/juries/{jury at work}/sitting': (the) => ({
      ...{ startsAt: '2031-03-10T14:00', place: 'Salle des Platanes', minutesPerFile: '8' },
      chairId: the('person of coord').id,
    }),
    '/juries/{jury at work}/sitting/order/{file in jury}': { place: '1' },
    '/juries/{jury at work}/room/links': (the) => ({ about: [the('file in jury').id] }),
    '/juries/{jury at work}/presence': (the) => ({ jurorId: the('seat of juror').id, here: 'yes' }),
    '/juries/{jury at work}/files/{file in jury}/vote': { word: 'favourable' },
  },
}
