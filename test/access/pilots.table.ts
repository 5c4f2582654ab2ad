import { deployPilot, evaluatePilot } from '#app/pilots/evaluations.server.ts'
import {
  answerHosting,
  askToHost,
  findHosting,
  listHostingsOfAward,
  listHostingsOfFacility,
  listHostingsToAnswer,
  listHostingsToOpen,
} from '#app/pilots/hostings.server.ts'
import {
  completePilot,
  findLedPilot,
  findPilot,
  listOwnPilots,
  listPilots,
  listPilotsOfAwards,
  listPilotsOfFacility,
  openPilot,
  startPilot,
  stopPilot,
} from '#app/pilots/pilots.server.ts'
import {
  checkReadiness,
  chooseIndicator,
  enterMeasure,
  findIndicator,
  findMilestone,
  planMilestone,
  reachMilestone,
  serveEvidence,
} from '#app/pilots/progress.server.ts'
import { ITEMS } from '#app/pilots/readiness.ts'
import { listWaiting } from '#app/pilots/waiting.server.ts'
import { AIM, answersOf, TITLE } from '#test/pilots/stage.ts'
import type { RoomTable } from './table.ts'

const reads = `
                                        anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findHosting {asked hosting}             404    404  404   404    ok    404    404  404   404   404   404  404   404    ok   404
findHosting {declined hosting}          404    404  404   404    ok    404    404  404   404   404   404  404   404    404  ok
listHostingsOfAward {asked hosting}     no     no   no    no     yes   no     no   no    no    no    no   no    no     yes  no
listHostingsOfAward {declined hosting}  no     no   no    no     yes   no     no   no    no    no    no   no    no     no   yes
listHostingsOfFacility {asked hosting}  no     no   no    no     yes   no     no   no    no    no    no   no    no     yes  no
listHostingsToAnswer {asked hosting}    no     no   no    no     no    no     no   no    no    no    no   no    no     yes  no
listHostingsToOpen {agreed hosting}     no     no   no    no     no    no     no   no    no    no    no   no    no     yes  no
findPilot {running pilot}               ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
findLedPilot {running pilot}            403    403  403   403    403   403    403  403   403   403   403  403   403    ok   403
listPilots {running pilot}              yes    yes  yes   yes    yes   yes    yes  yes   yes   yes   yes  yes   yes    yes  yes
listPilotsOfAwards {running pilot}      yes    yes  yes   yes    yes   yes    yes  yes   yes   yes   yes  yes   yes    yes  yes
listPilotsOfFacility {running pilot}    yes    yes  yes   yes    yes   yes    yes  yes   yes   yes   yes  yes   yes    yes  yes
listOwnPilots {running pilot}           no     no   no    no     no    no     no   no    no    no    no   no    no     yes  no
findMilestone {milestone}               403    403  403   403    403   403    403  403   403   403   403  403   403    ok   403
serveEvidence {proved milestone}        404    404  404   404    ok    404    404  404   404   404   404  404   404    ok   404
findIndicator {indicator}               403    403  403   403    403   403    403  403   403   403   403  403   403    ok   403
listWaiting {asked hosting}             no     no   no    no     no    no     no   no    no    no    no   no    no     yes  no
listWaiting {approved award}            no     no   no    no     yes   no     no   no    no    no    no   no    no     no   no
`
const commands = `
                                   anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
askToHost {approved award}         404    404  404   404    ok    404    403  404   404   404   404  403   404    404  404
answerHosting {asked hosting}      404    404  404   404    403   404    404  404   404   404   404  404   404    ok   404
openPilot {agreed hosting}         404    404  404   404    403   404    404  404   404   404   404  404   404    ok   404
checkReadiness {preparing pilot}   403    403  403   403    403   403    403  403   403   403   403  403   403    ok   403
planMilestone {preparing pilot}    403    403  403   403    403   403    403  403   403   403   403  403   403    ok   403
chooseIndicator {preparing pilot}  403    403  403   403    403   403    403  403   403   403   403  403   403    ok   403
startPilot {ready pilot}           403    403  403   403    403   403    403  403   403   403   403  403   403    ok   403
reachMilestone {milestone}         403    403  403   403    403   403    403  403   403   403   403  403   403    ok   403
enterMeasure {indicator}           403    403  403   403    403   403    403  403   403   403   403  403   403    ok   403
completePilot {running pilot}      403    403  403   403    403   403    403  403   403   403   403  403   403    ok   403
stopPilot {running pilot}          403    403  403   403    ok    403    403  403   403   403   403  403   403    ok   403
evaluatePilot {completed pilot}    403    403  403   403    403   403    403  403   403   403   403  403   403    ok   403
deployPilot {evaluated pilot}      403    403  403   403    403   403    403  403   403   403   403  403   403    ok   403
`
const pages = `
                                             anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /pilots                                  ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /facilities/{facility}                   ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /awards/{approved award}/hosting         in     in   404   404    ok    404    403  404   404   404   404  403   404    404  404
POST /awards/{approved award}/hosting        401    401  404   404    ok    404    403  404   404   404   404  403   404    404  404
GET /hostings/{asked hosting}                in     in   404   404    ok    404    404  404   404   404   404  404   404    ok   404
GET /hostings/{declined hosting}             in     in   404   404    ok    404    404  404   404   404   404  404   404    404  ok
POST /hostings/{asked hosting}               401    401  404   404    403   404    404  404   404   404   404  404   404    ok   404
GET /hostings/{agreed hosting}/pilot         in     in   404   404    403   404    404  404   404   404   404  404   404    ok   404
POST /hostings/{agreed hosting}/pilot        401    401  404   404    403   404    404  404   404   404   404  404   404    ok   404
GET /pilots/{preparing pilot}/readiness      in     in   403   403    403   403    403  403   403   403   403  403   403    ok   403
POST /pilots/{preparing pilot}/readiness     401    401  403   403    403   403    403  403   403   403   403  403   403    ok   403
GET /pilots/{preparing pilot}/milestones     in     in   403   403    403   403    403  403   403   403   403  403   403    ok   403
POST /pilots/{preparing pilot}/milestones    401    401  403   403    403   403    403  403   403   403   403  403   403    ok   403
GET /milestones/{milestone}/reach            in     in   403   403    403   403    403  403   403   403   403  403   403    ok   403
POST /milestones/{milestone}/reach           401    401  403   403    403   403    403  403   403   403   403  403   403    ok   403
GET /milestones/{proved milestone}/evidence  in     in   404   404    ok    404    404  404   404   404   404  404   404    ok   404
GET /pilots/{preparing pilot}/indicators     in     in   403   403    403   403    403  403   403   403   403  403   403    ok   403
POST /pilots/{preparing pilot}/indicators    401    401  403   403    403   403    403  403   403   403   403  403   403    ok   403
GET /indicators/{indicator}/measures         in     in   403   403    403   403    403  403   403   403   403  403   403    ok   403
POST /indicators/{indicator}/measures        401    401  403   403    403   403    403  403   403   403   403  403   403    ok   403
GET /pilots/{ready pilot}/start              in     in   403   403    403   403    403  403   403   403   403  403   403    ok   403
POST /pilots/{ready pilot}/start             401    401  403   403    403   403    403  403   403   403   403  403   403    ok   403
GET /pilots/{running pilot}/stop             in     in   403   403    ok    403    403  403   403   403   403  403   403    ok   403
POST /pilots/{running pilot}/stop            401    401  403   403    ok    403    403  403   403   403   403  403   403    ok   403
GET /pilots/{running pilot}/completion       in     in   403   403    403   403    403  403   403   403   403  403   403    ok   403
POST /pilots/{running pilot}/completion      401    401  403   403    403   403    403  403   403   403   403  403   403    ok   403
GET /pilots/{completed pilot}/evaluation     in     in   403   403    403   403    403  403   403   403   403  403   403    ok   403
POST /pilots/{completed pilot}/evaluation    401    401  403   403    403   403    403  403   403   403   403  403   403    ok   403
GET /pilots/{evaluated pilot}/deployment     in     in   403   403    403   403    403  403   403   403   403  403   403    ok   ok
POST /pilots/{evaluated pilot}/deployment    401    401  403   403    403   403    403  403   403   403   403  403   403    ok   403
`

const UNIT = 'Chirurgie ambulatoire'
const REASON = 'L’infirmière qui portait l’essai a quitté le service.'
const LEARNED = 'Prévoir le remplacement de l’infirmière.'
const INDICATOR = { name: 'Délai de rappel', unit: 'heures' }
const MILESTONE = { title: 'Équipe formée', owner: 'Cadre de santé' }
const DAY = new Date('2026-11-02T23:00:00Z')
const READY = Object.fromEntries(
  ITEMS.flatMap((item) => [
    [item, '2'],
    [`${item}_note`, 'La garde répond.'],
  ]),
)

export const pilots: RoomTable = {
  room: 'pilots',
  reads,
  commands,
  pages,
  runs: {
    findHosting: (viewer, it) => findHosting(viewer, it.id),
    listHostingsOfAward: (viewer, _, the) => listHostingsOfAward(viewer, the('asked award').id),
    listHostingsOfFacility: (viewer, _, the) => listHostingsOfFacility(viewer, the('facility').id),
    listHostingsToAnswer: (viewer) => listHostingsToAnswer(viewer),
    listHostingsToOpen: (viewer) => listHostingsToOpen(viewer),
    findPilot: (viewer, it) => findPilot(viewer, it.id),
    findLedPilot: (viewer, it) => findLedPilot(viewer, it.id),
    listPilots: (viewer) => listPilots(viewer),
    listPilotsOfAwards: (viewer, _, the) => listPilotsOfAwards(viewer, [the('running award').id]),
    listPilotsOfFacility: (viewer, _, the) => listPilotsOfFacility(viewer, the('facility').id),
    listOwnPilots: (viewer) => listOwnPilots(viewer),
    findMilestone: (viewer, it) => findMilestone(viewer, it.id),
    serveEvidence: (viewer, it) => serveEvidence(viewer, it.id),
    findIndicator: (viewer, it) => findIndicator(viewer, it.id),
    listWaiting: (viewer) => listWaiting(viewer),
    askToHost: (viewer, it, the) => askToHost(viewer, { awardId: it.id, facilityId: the('facility').id, unit: UNIT }),
    answerHosting: (viewer, it) => answerHosting(viewer, it.id, { agrees: true }),
    openPilot: (viewer, it) => openPilot(viewer, it.id, { title: TITLE, aim: AIM }),
    checkReadiness: (viewer, it) => checkReadiness(viewer, it.id, answersOf(2)),
    planMilestone: (viewer, it) => planMilestone(viewer, it.id, { ...MILESTONE, dueOn: DAY }),
    chooseIndicator: (viewer, it) => chooseIndicator(viewer, it.id, { ...INDICATOR, baseline: 48, target: 24 }),
    startPilot: (viewer, it) => startPilot(viewer, it.id),
    reachMilestone: (viewer, it) => reachMilestone(viewer, it.id),
    enterMeasure: (viewer, it) => enterMeasure(viewer, it.id, { value: 30, people: 12, measuredOn: DAY }),
    completePilot: (viewer, it) => completePilot(viewer, it.id),
    stopPilot: (viewer, it) => stopPilot(viewer, it.id, REASON),
    evaluatePilot: (viewer, it) =>
      evaluatePilot(viewer, it.id, { careQuality: 4, workQuality: 3, facilityBenefit: 4, learned: LEARNED }),
    deployPilot: (viewer, it, the) =>
      deployPilot(viewer, it.id, { level: 1, facilityId: the('facility').id, unit: UNIT, since: DAY }),
  },
  forms: {
    '/awards/{approved award}/hosting': (the) => ({ facilityId: the('facility').id, unit: UNIT }),
    '/hostings/{asked hosting}': { agrees: 'yes' },
    '/hostings/{agreed hosting}/pilot': { title: TITLE.fr, aim: AIM.fr },
    '/pilots/{preparing pilot}/readiness': READY,
    '/pilots/{preparing pilot}/milestones': { ...MILESTONE, dueOn: '2027-03-01' },
    '/pilots/{preparing pilot}/indicators': { ...INDICATOR, baseline: '48', target: '24' },
    '/indicators/{indicator}/measures': { value: '30', people: '12', measuredOn: '2026-11-03' },
    '/pilots/{running pilot}/stop': { reason: REASON },
    '/pilots/{completed pilot}/evaluation': {
      careQuality: '4',
      workQuality: '3',
      facilityBenefit: '4',
      learned: LEARNED,
    },
    '/pilots/{evaluated pilot}/deployment': (the) => ({
      level: '1',
      facilityId: the('facility').id,
      unit: UNIT,
      since: '2026-11-03',
    }),
  },
}
