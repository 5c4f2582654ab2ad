import { findHearingRules, offerSlots, setHearingRules, takeBackSlot } from '#app/juries/hearing-rules.server.ts'
import { findSheet, listHearingsToScore, saveSheet, submitSheet } from '#app/juries/hearing-sheets.server.ts'
import { callOff, callToHearing, findHearable, findHearings, giveOutSlots } from '#app/juries/hearings.server.ts'
import {
  chooseSlot,
  findHearing,
  findHearingToSet,
  listHearingsSeen,
  listSlotsToChoose,
} from '#app/juries/own-hearings.server.ts'
import { now } from '#app/platform/clock.ts'
import { hoursFrom } from '#test/calls/stage.ts'
import { RULES } from '#test/juries/hearings.ts'
import type { RoomTable } from './table.ts'

const reads = `
                                    anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findHearings {ranked jury}          404    404  404   404    ok    404    404  404   ok    404   ok   404   404    404  404
findHearingRules {ranked jury}      404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
findHearable {ranked jury}          404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
findHearable {jury at work}         404    404  404   404    409   404    404  404   403   403   403  404   404    404  404
findHearing {begun hearing}         404    404  404   404    ok    404    ok   404   ok    404   404  404   404    404  404
findHearing {called hearing}  404  404  404  404  ok  404  404  ok  ok  404  404  404  404  404  404
findHearingToSet {called hearing}  404  404  404  404  ok  404  404  ok  ok  404  404  404  404  404  404
findSheet {begun hearing}           404    404  404   404    404   404    404  404   ok    404   404  404   404    404  404
listHearingsSeen {begun hearing}  no  no  no  no  yes  no  yes  no  yes  no  no  no  no  no  no
listSlotsToChoose {called hearing}  no     no   no    no     no    no     no   yes   no    no    no   no    no     no   no
listHearingsToScore {begun hearing}  no    no   no    no     no    no     no   no    yes   no    no   no    no     no   no
`
const commands = `
                               anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
setHearingRules {ranked jury}  404    404  404   404    409   404    404  404   403   403   403  404   404    404  404
setHearingRules {jury at work}  404   404  404   404    409   404    404  404   403   403   403  404   404    404  404
offerSlots {ranked jury}       404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
takeBackSlot {ranked jury}     404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
callToHearing {ranked jury}    404    404  404   404    404   404    404  404   403   403   403  404   404    404  404
giveOutSlots {ranked jury}     404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
callOff {begun hearing}  404  404  404  404  409  404  403  404  403  404  404  404  404  404  404
callOff {called hearing}  404  404  404  404  ok  404  404  403  403  404  404  404  404  404  404
chooseSlot {begun hearing}  404  404  404  404  409  404  409  404  403  404  404  404  404  404  404
chooseSlot {called hearing}  404  404  404  404  ok  404  404  ok  403  404  404  404  404  404  404
saveSheet {begun hearing}      404    404  404   404    404   404    404  404   ok    404   404  404   404    404  404
submitSheet {begun hearing}    404    404  404   404    404   404    404  404   409   404   404  404   404    404  404
`
const pages = `
                                                       anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /juries/{ranked jury}/hearings                     in     in   404   404    ok    404    404  404   ok    404   ok   404   404    404  404
POST /juries/{ranked jury}/hearings                    401    401  404   404    ok    404    404  404   403   403   403  404   404    404  404
GET /juries/{ranked jury}/hearings/rules               in     in   404   404    ok    404    404  404   403   403   403  404   404    404  404
POST /juries/{ranked jury}/hearings/rules              401    401  404   404    409   404    404  404   403   403   403  404   404    404  404
GET /juries/{ranked jury}/hearings/slots               in     in   404   404    ok    404    404  404   403   403   403  404   404    404  404
POST /juries/{ranked jury}/hearings/slots              401    401  404   404    ok    404    404  404   403   403   403  404   404    404  404
GET /juries/{ranked jury}/hearings/slots/{free slot}   in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
POST /juries/{ranked jury}/hearings/slots/{free slot}  401    401  404   404    ok    404    404  404   403   403   403  404   404    404  404
GET /juries/{ranked jury}/hearings/files               in     in   404   404    ok    404    404  404   403   403   403  404   404    404  404
POST /juries/{ranked jury}/hearings/files              401    401  404   404    404   404    404  404   403   403   403  404   404    404  404
GET /hearings/{begun hearing}                          in     in   404   404    ok    404    ok   404   ok    404   404  404   404    404  404
GET /hearings/{called hearing}  in  in  404  404  ok  404  404  ok  ok  404  404  404  404  404  404
POST /hearings/{called hearing}  401  401  404  404  ok  404  404  ok  403  404  404  404  404  404  404
GET /hearings/{called hearing}/calling-off  in  in  404  404  ok  404  404  403  403  404  404  404  404  404  404
POST /hearings/{called hearing}/calling-off  401  401  404  404  ok  404  404  403  403  404  404  404  404  404  404
GET /hearings/{begun hearing}/invitation.ics           in     in   404   404    ok    404    ok   404   ok    404   404  404   404    404  404
GET /hearings/{called hearing}/invitation.ics  in  in  404  404  409  404  404  409  409  404  404  404  404  404  404
GET /hearings/{begun hearing}/score                    in     in   404   404    404   404    404  404   ok    404   404  404   404    404  404
POST /hearings/{begun hearing}/score                   401    401  404   404    404   404    404  404   ok    404   404  404   404    404  404
GET /hearings/{begun hearing}/score/submission         in     in   404   404    404   404    404  404   ok    404   404  404   404    404  404
POST /hearings/{begun hearing}/score/submission        401    401  404   404    404   404    404  404   409   404   404  404   404    404  404
`

/** A jury hears those who carry some files. */
export const juryHearings: RoomTable = {
  room: 'juries',
  reads,
  commands,
  pages,
  runs: {
    findHearings: (viewer, it) => findHearings(viewer, it.id),
    findHearingRules: (viewer, it) => findHearingRules(viewer, it.id),
    findHearable: (viewer, it) => findHearable(viewer, it.id),
    findHearing: (viewer, it) => findHearing(viewer, it.id),
    findHearingToSet: (viewer, it) => findHearingToSet(viewer, it.id),
    findSheet: (viewer, it) => findSheet(viewer, it.id),
    listHearingsSeen,
    listSlotsToChoose,
    listHearingsToScore,
    setHearingRules: (viewer, it) => setHearingRules(viewer, it.id, RULES),
    offerSlots: (viewer, it) =>
      offerSlots(viewer, it.id, { startsAt: hoursFrom(now(), 96), endsAt: hoursFrom(now(), 97), place: 'Salle 3' }),
    takeBackSlot: (viewer, it, the) => takeBackSlot(viewer, it.id, the('free slot').id),
    callToHearing: (viewer, it, the) => callToHearing(viewer, it.id, [the('ranked file').id]),
    giveOutSlots: (viewer, it) => giveOutSlots(viewer, it.id),
    callOff: (viewer, it) => callOff(viewer, it.id),
    chooseSlot: (viewer, it, the) => chooseSlot(viewer, it.id, the('free slot').id),
    saveSheet: (viewer, it) => saveSheet(viewer, it.id, { scores: [], comment: 'Une équipe solide.' }),
    submitSheet: (viewer, it) => submitSheet(viewer, it.id),
  },
  forms: {
    '/juries/{ranked jury}/hearings/rules': {
      ...{ minutes: '30', pause: '10', choice: 'given', weight: '20' },
      ...{ 'criterion-0': 'Clarté des réponses', 'weight-0': '100' },
    },
    '/juries/{ranked jury}/hearings/slots': { day: '2099-03-12', from: '09:00', to: '12:00', place: 'Salle 3' },
    '/juries/{ranked jury}/hearings/files': (the) => ({ files: [the('ranked file').id] }),
    '/hearings/{called hearing}': (the) => ({ slotId: the('free slot').id }),
    '/hearings/{begun hearing}/score': { comment: 'Une équipe solide.', next: 'stay' },
  },
}
