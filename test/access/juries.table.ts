import { assignReviews, entrustReadings, findAssignable } from '#app/juries/assignments.server.ts'
import { decide, decideAsTyped, findDecidable } from '#app/juries/decisions.server.ts'
import { declareInterest, findDeclaration } from '#app/juries/declarations.server.ts'
import { listJuriesRun } from '#app/juries/juries-run.server.ts'
import { findOutcome } from '#app/juries/outcomes.server.ts'
import {
  acceptConfidentiality,
  composePanel,
  declineInvitation,
  findOwnChair,
  findPanel,
  findPanelToRun,
  inviteJuror,
  listChairs,
  listPanelIdsRun,
  openScores,
} from '#app/juries/panels.server.ts'
import { findJury, findOpening } from '#app/juries/progress.server.ts'
import { findRanking } from '#app/juries/rankings.server.ts'
import { findOwnReview, findReview, listOwnReviews, saveReview, submitReview } from '#app/juries/reviews.server.ts'
import { listWaiting } from '#app/juries/waiting.server.ts'
import type { RoomTable, The } from './table.ts'

const reads = `
                                     anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findJury {call in jury}              404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
findPanel {jury at work}             404    404  404   404    ok    404    404  404   ok    ok    ok   404   404    404  404
findPanelToRun {jury at work}        404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
listPanelIdsRun {jury at work}       no     no   no    no     yes   no     no   no    no    no    no   no    no     no   no
listJuriesRun {jury at work}         no     no   no    no     yes   no     no   no    no    no    no   no    no     no   no
findAssignable {jury at work}        404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
findOpening {jury at work}           404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
findRanking {jury at work}           404    404  404   404    409   404    404  404   403   403   403  404   404    404  404
findRanking {ranked jury}            404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
findDecidable {ranked jury}          404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
findOutcome {file in jury}           404    404  404   404    no    404    no   404   no    404   404  404   404    404  404
findOutcome {refused file}           404    404  404   404    ok    404    404  ok    ok    404   404  404   404    404  404
findOwnChair {jury at work}          404    404  404   404    404   404    404  404   ok    ok    ok   404   404    404  404
listChairs {jury at work}            401    401  no    no     no    no     no   no    yes   yes   yes  no    no     no   no
findDeclaration {assigned review}    404    404  404   404    404   404    404  404   ok    404   404  404   404    404  404
findDeclaration {unaccepted review}  404    404  404   404    404   404    404  404   404   404   404  404   404    404  404
findOwnReview {draft review}         404    404  404   404    404   404    404  404   ok    404   404  404   404    404  404
findOwnReview {unopened review}      404    404  404   404    404   404    404  404   ok    404   404  404   404    404  404
findOwnReview {unaccepted review}    404    404  404   404    404   404    404  404   404   404   404  404   404    404  404
findOwnReview {recused review}       404    404  404   404    404   404    404  404   404   404   ok   404   404    404  404
findReview {draft review}            404    404  404   404    404   404    404  404   ok    404   404  404   404    404  404
findReview {opened review}           404    404  404   404    404   404    404  404   ok    404   404  404   404    404  404
findReview {recused review}          404    404  404   404    404   404    404  404   404   404   409  404   404    404  404
listOwnReviews {draft review}        401    401  no    no     no    no     no   no    yes   no    no   no    no     no   no
listOwnReviews {unaccepted review}   401    401  no    no     no    no     no   no    no    no    no   no    no     no   no
listOwnReviews {recused review}      401    401  no    no     no    no     no   no    no    no    yes  no    no     no   no
listWaiting {ranked jury}            no     no   no    no     yes   no     no   no    no    yes   no   no    no     no   no
`
const commands = `
                                      anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
composePanel {cut-off without jury}   403    403  403   403    ok    403    403  403   403   403   403  403   403    403  403
inviteJuror {jury at work}            404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
assignReviews {jury at work}          404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
entrustReadings {jury at work}        404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
acceptConfidentiality {jury at work}  404    404  404   404    404   404    404  404   ok    ok    ok   404   404    404  404
declineInvitation {jury at work}      404    404  404   404    404   404    404  404   409   ok    409  404   404    404  404
declareInterest {assigned review}     404    404  404   404    404   404    404  404   ok    404   404  404   404    404  404
declareInterest {unaccepted review}   404    404  404   404    404   404    404  404   404   404   404  404   404    404  404
saveReview {draft review}             404    404  404   404    404   404    404  404   ok    404   404  404   404    404  404
saveReview {recused review}           404    404  404   404    404   404    404  404   404   404   409  404   404    404  404
submitReview {draft review}           404    404  404   404    404   404    404  404   ok    404   404  404   404    404  404
openScores {jury at work}             404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
decide {ranked jury}                  404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
decideAsTyped {ranked jury}           404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
`
const pages = `
                                                               anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /calls/{call in jury}/jury                                 in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
POST /calls/{closed call}/jury                                 401    401  403   403    ok    403    403  403   403   403   403  403   403    403  403
GET /juries                                                    in     in   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /juries/{jury at work}/invitation                          in     in   404   404    ok    404    404  404   403   403   403  404   404    404  404
POST /juries/{jury at work}/invitation                         401    401  404   404    ok    404    404  404   403   403   403  404   404    404  404
GET /juries/{jury at work}/jurors/{seat of asked}/assignment   in     in   404   404    ok    404    404  404   403   403   403  404   404    404  404
POST /juries/{jury at work}/jurors/{seat of asked}/assignment  401    401  404   404    ok    404    404  404   403   403   403  404   404    404  404
GET /juries/{jury at work}/confidentiality                     in     in   404   404    404   404    404  404   ok    ok    ok   404   404    404  404
POST /juries/{jury at work}/confidentiality                    401    401  404   404    404   404    404  404   ok    ok    ok   404   404    404  404
GET /juries/{jury at work}/declination                         in     in   404   404    404   404    404  404   409   ok    409  404   404    404  404
POST /juries/{jury at work}/declination                        401    401  404   404    404   404    404  404   409   ok    409  404   404    404  404
GET /juries/{jury at work}/opening                             in     in   404   404    ok    404    404  404   403   403   403  404   404    404  404
POST /juries/{jury at work}/opening                            401    401  404   404    ok    404    404  404   403   403   403  404   404    404  404
GET /juries/{jury at work}/ranking                             in     in   404   404    409   404    404  404   403   403   403  404   404    404  404
GET /juries/{ranked jury}/ranking                              in     in   404   404    ok    404    404  404   403   403   403  404   404    404  404
GET /juries/{ranked jury}/decision                             in     in   404   404    ok    404    404  404   403   403   403  404   404    404  404
POST /juries/{ranked jury}/decision                            401    401  404   404    ok    404    404  404   403   403   403  404   404    404  404
GET /reviews/{assigned review}                                 in     in   404   404    404   404    404  404   go    404   404  404   404    404  404
GET /reviews/{draft review}                                    in     in   404   404    404   404    404  404   ok    404   404  404   404    404  404
GET /reviews/{unopened review}                                 in     in   404   404    404   404    404  404   ok    404   404  404   404    404  404
GET /reviews/{opened review}                                   in     in   404   404    404   404    404  404   ok    404   404  404   404    404  404
GET /reviews/{recused review}                                  in     in   404   404    404   404    404  404   404   404   409  404   404    404  404
GET /reviews/{unaccepted review}                               in     in   404   404    404   404    404  404   404   404   404  404   404    404  404
POST /reviews/{draft review}                                   401    401  404   404    404   404    404  404   ok    404   404  404   404    404  404
POST /reviews/{recused review}                                 401    401  404   404    404   404    404  404   404   404   409  404   404    404  404
GET /reviews/{assigned review}/declaration                     in     in   404   404    404   404    404  404   ok    404   404  404   404    404  404
POST /reviews/{assigned review}/declaration                    401    401  404   404    404   404    404  404   ok    404   404  404   404    404  404
POST /reviews/{unaccepted review}/declaration                  401    401  404   404    404   404    404  404   404   404   404  404   404    404  404
GET /reviews/{draft review}/submission                         in     in   404   404    404   404    404  404   ok    404   404  404   404    404  404
POST /reviews/{draft review}/submission                        401    401  404   404    404   404    404  404   ok    404   404  404   404    404  404
`

const REASONS = 'Le projet répond au besoin et le service est prêt.'
const verdicts = (the: The) => {
  const files = ['ranked file', 'other ranked file'].map((name) => the(name).id)
  return files.map((applicationId) => ({ applicationId, outcome: 'refused' as const, reasons: REASONS }))
}

export const juries: RoomTable = {
  room: 'juries',
  reads,
  commands,
  pages,
  runs: {
    findJury: (viewer, it) => findJury(viewer, it.slug ?? ''),
    findPanel: (viewer, it) => findPanel(viewer, it.id),
    findPanelToRun: (viewer, it) => findPanelToRun(viewer, it.id),
    findAssignable: (viewer, it, the) => findAssignable(viewer, it.id, the('seat of asked').id),
    findOpening: (viewer, it) => findOpening(viewer, it.id),
    findRanking: (viewer, it) => findRanking(viewer, it.id),
    findDecidable: (viewer, it) => findDecidable(viewer, it.id),
    findOutcome: (viewer, it) => findOutcome(viewer, it.id),
    listPanelIdsRun: (viewer) => listPanelIdsRun(viewer),
    listJuriesRun: (viewer) => listJuriesRun(viewer),
    findOwnChair: (viewer, it) => findOwnChair(viewer, it.id),
    listChairs: (viewer) => listChairs(viewer),
    findDeclaration: (viewer, it) => findDeclaration(viewer, it.id),
    findOwnReview: (viewer, it) => findOwnReview(viewer, it.id),
    findReview: (viewer, it) => findReview(viewer, it.id),
    listOwnReviews: (viewer) => listOwnReviews(viewer),
    listWaiting: (viewer) => listWaiting(viewer),
    composePanel: (viewer, it) => composePanel(viewer, it.id),
    inviteJuror: (viewer, it) => inviteJuror(viewer, it.id, { email: 'fatou@hopital.example', name: 'Fatou Diarra' }),
    entrustReadings: (viewer, it, the) =>
      entrustReadings(viewer, it.id, [
        { jurorId: the('seat of asked').id, applicationId: the('other file in jury').id },
      ]),
    assignReviews: (viewer, it, the) =>
      assignReviews(viewer, it.id, {
        jurorId: the('seat of asked').id,
        applicationIds: [the('other file in jury').id],
      }),
    acceptConfidentiality: (viewer, it) => acceptConfidentiality(viewer, it.id),
    declineInvitation: (viewer, it) => declineInvitation(viewer, it.id, 'no_time'),
    declareInterest: (viewer, it) => declareInterest(viewer, it.id, { conflict: false }),
    saveReview: (viewer, it) => saveReview(viewer, it.id, { scores: [], comment: '' }),
    submitReview: (viewer, it) => submitReview(viewer, it.id),
    openScores: (viewer, it) => openScores(viewer, it.id),
    decide: (viewer, it, the) => decide(viewer, it.id, verdicts(the)),
    decideAsTyped: (viewer, it, the) => decideAsTyped(viewer, it.id, verdicts(the)),
  },
  forms: {
    '/calls/{closed call}/jury': (the) => ({ cutoffId: the('cut-off without jury').id }),
    '/juries/{jury at work}/invitation': { name: 'Fatou Diarra', email: 'fatou@hopital.example' },
    '/juries/{jury at work}/jurors/{seat of asked}/assignment': (the) => ({ files: [the('other file in jury').id] }),
    '/juries/{jury at work}/confidentiality': { accepted: 'on' },
    '/juries/{jury at work}/declination': { why: 'no_time' },
    '/juries/{ranked jury}/decision': (the) =>
      Object.assign(
        {},
        ...verdicts(the).map(({ applicationId, outcome, reasons }) => ({
          [`outcome-${applicationId}`]: outcome,
          [`reasons-${applicationId}`]: reasons,
        })),
      ),
    '/reviews/{assigned review}/declaration': { link: 'none' },
    '/reviews/{unaccepted review}/declaration': { link: 'none' },
  },
}
