import {
  answerClarification,
  askClarification,
  findOpenQuestion,
  findQuestionAsked,
  listClarifications,
} from '#app/needs/clarifications.server.ts'
import { handOverNeed, listColleagues } from '#app/needs/handovers.server.ts'
import { askOfMany, declineNeeds, findChosen, handOverNeeds, keepAsTold, themeNeeds } from '#app/needs/many.server.ts'
import { findNeed } from '#app/needs/needs.server.ts'
import { findWithdrawal, reconsiderNeed, redirectNeed, withdrawNeed } from '#app/needs/outcomes.server.ts'
import { retellNeed, themeNeed } from '#app/needs/public-words.server.ts'
import {
  changeTemplate,
  findTemplate,
  insertTemplate,
  keepTemplate,
  listTemplates,
  retireTemplate,
} from '#app/needs/templates.server.ts'
import { eachTriaged, findBoard, findToDecide, listTriaged } from '#app/needs/triage.server.ts'
import { posted } from '#test/support/forms.ts'
import type { RoomTable } from './table.ts'

const reads = `
                                 anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findBoard {unread need}          404    404  404   404    ok    ok     404  404   404   404   404  404   404    404  404
eachTriaged {unread need}        404    404  404   404    ok    ok     404  404   404   404   404  404   404    404  404
listTriaged {unread need}        no     yes  no    yes    yes   yes    no   no    no    no    no   no    no     no   no
listTriaged {heard need}         yes    yes  yes   yes    yes   yes    yes  yes   yes   yes   yes  yes   yes    yes  yes
findToDecide {unread need}       404    403  404   403    ok    ok     404  404   404   404   404  404   404    404  404
findChosen {unread need}         404    404  404   404    ok    ok     404  404   404   404   404  404   404    404  404
listClarifications {asked need}  404    404  404   yes    yes   yes    404  404   404   404   404  404   404    404  404
findOpenQuestion {asked need}    404    404  404   ok     no    no     404  404   404   404   404  404   404    404  404
findQuestionAsked {asked need}   404    404  404   ok     403   403    404  404   404   404   404  404   404    404  404
findWithdrawal {unread need}     404    ok   404   ok     403   403    404  404   404   404   404  404   404    404  404
findWithdrawal {heard need}      403    403  403   409    403   403    403  403   403   403   403  403   403    403  403
listColleagues {person coord}    no     no   no    no     yes   no     no   no    no    no    no   no    no     no   no
listTemplates {answer template}  no     no   no    no     yes   no     no   no    no    no    no   no    no     no   no
findTemplate {answer template}   404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
insertTemplate {answer template}  404   404  404   404    ok    404    404  404   404   404   404  404   404    404  404
`
const commands = `
                                 anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
askClarification {unread need}   404    403  404   403    ok    ok     404  404   404   404   404  404   404    404  404
askClarification {asked need}    404    404  404   403    409   409    404  404   404   404   404  404   404    404  404
answerClarification {asked need}  404   404  404   ok     403   403    404  404   404   404   404  404   404    404  404
answerClarification {unread need}  404  409  404   409    403   403    404  404   404   404   404  404   404    404  404
redirectNeed {unread need}       404    403  404   403    ok    ok     404  404   404   404   404  404   404    404  404
redirectNeed {heard need}        403    403  403   403    409   409    403  403   403   403   403  403   403    403  403
reconsiderNeed {declined need}   404    404  404   403    ok    ok     404  404   404   404   404  404   404    404  404
reconsiderNeed {redirected need}  404   404  404   403    ok    ok     404  404   404   404   404  404   404    404  404
reconsiderNeed {heard need}      403    403  403   403    409   409    403  403   403   403   403  403   403    403  403
withdrawNeed {unread need}       404    ok   404   ok     403   403    404  404   404   404   404  404   404    404  404
withdrawNeed {withheld need}     403    403  403   ok     403   403    403  403   403   403   403  403   403    403  403
handOverNeed {unread need}       404    403  404   403    ok    404    404  404   404   404   404  404   404    404  404
retellNeed {heard need}          403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
retellNeed {unread need}         404    403  404   403    409   409    404  404   404   404   404  404   404    404  404
themeNeed {heard need}           403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
themeNeed {unread need}          404    403  404   403    ok    ok     404  404   404   404   404  404   404    404  404
keepTemplate                     403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
changeTemplate {answer template}  404   404  404   404    ok    404    404  404   404   404   404  404   404    404  404
retireTemplate {answer template}  404   404  404   404    ok    404    404  404   404   404   404  404   404    404  404
declineNeeds {unread need}       403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
askOfMany {unread need}          403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
themeNeeds {unread need}         403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
handOverNeeds {unread need}      403    403  403   403    ok    404    403  403   403   403   403  403   403    403  403
keepAsTold {unread need}         403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
`
const pages = `
                                             anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /needs/triage                            in     in   404   404    ok    ok     404  404   404   404   404  404   404    404  404
GET /needs/triage.csv                        in     in   404   404    ok    ok     404  404   404   404   404  404   404    404  404
GET /needs/triage/shortcuts                  ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /needs/triage/shortcuts                 ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /needs/triage/qualifications             in     in   404   404    ok    ok     404  404   404   404   404  404   404    404  404
POST /needs/triage/qualifications            401    401  403   403    ok    ok     403  403   403   403   403  403   403    403  403
GET /needs/triage/clarifications             in     in   404   404    ok    ok     404  404   404   404   404  404   404    404  404
POST /needs/triage/clarifications            401    401  403   403    ok    ok     403  403   403   403   403  403   403    403  403
GET /needs/triage/declinations               in     in   404   404    ok    ok     404  404   404   404   404  404   404    404  404
POST /needs/triage/declinations              401    401  403   403    ok    ok     403  403   403   403   403  403   403    403  403
GET /needs/triage/themes                     in     in   404   404    ok    ok     404  404   404   404   404  404   404    404  404
POST /needs/triage/themes                    401    401  403   403    ok    ok     403  403   403   403   403  403   403    403  403
GET /needs/triage/handovers                  in     in   404   404    ok    ok     404  404   404   404   404  404   404    404  404
POST /needs/triage/handovers                 401    401  403   403    ok    404    403  403   403   403   403  403   403    403  403
GET /needs/templates                         in     in   404   404    ok    ok     404  404   404   404   404  404   404    404  404
GET /needs/templates.csv  in     in   404   404    ok    ok     404  404   404   404   404  404   404    404  404
POST /needs/templates                        401    401  403   403    ok    ok     403  403   403   403   403  403   403    403  403
GET /needs/templates/{answer template}       in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
POST /needs/templates/{answer template}      401    401  404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /needs/templates/{answer template}/retirement   in   in   404  404  ok  404    404  404   404   404   404  404   404    404  404
POST /needs/templates/{answer template}/retirement  401  401  404  404  ok  404    404  404   404   404   404  404   404    404  404
GET /needs/{unread need}/clarification       in     in   404   403    ok    ok     404  404   404   404   404  404   404    404  404
GET /needs/{asked need}/clarification        in     in   404   403    409   409    404  404   404   404   404  404   404    404  404
POST /needs/{unread need}/clarification      401    401  404   403    ok    ok     404  404   404   404   404  404   404    404  404
GET /needs/{asked need}/answer               in     in   404   ok     403   403    404  404   404   404   404  404   404    404  404
GET /needs/{unread need}/answer              in     in   404   409    403   403    404  404   404   404   404  404   404    404  404
POST /needs/{asked need}/answer              401    401  404   ok     403   403    404  404   404   404   404  404   404    404  404
GET /needs/{unread need}/redirection         in     in   404   403    ok    ok     404  404   404   404   404  404   404    404  404
POST /needs/{unread need}/redirection        401    401  404   403    ok    ok     404  404   404   404   404  404   404    404  404
GET /needs/{redirected need}/reconsideration  in    in   404   403    ok    ok     404  404   404   404   404  404   404    404  404
GET /needs/{heard need}/reconsideration      in     in   403   403    409   409    403  403   403   403   403  403   403    403  403
POST /needs/{declined need}/reconsideration  401    401  404   403    ok    ok     404  404   404   404   404  404   404    404  404
GET /needs/{unread need}/handover            in     in   404   403    ok    ok     404  404   404   404   404  404   404    404  404
POST /needs/{unread need}/handover           401    401  404   403    ok    404    404  404   404   404   404  404   404    404  404
GET /needs/{heard need}/public-words         in     in   403   403    ok    ok     403  403   403   403   403  403   403    403  403
GET /needs/{unread need}/public-words        in     in   404   403    409   409    404  404   404   404   404  404   404    404  404
POST /needs/{heard need}/public-words        401    401  403   403    ok    ok     403  403   403   403   403  403   403    403  403
GET /needs/{withheld need}/withdrawal        in     in   403   ok     403   403    403  403   403   403   403  403   403    403  403
POST /needs/{withheld need}/withdrawal       401    401  403   ok     403   403    403  403   403   403   403  403   403    403  403
GET /receipts/{asked paper need}/answer      ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /receipts/{unread need}/answer           409    409  409   409    409   409    409  409   409   409   409  409   409    409  409
GET /receipts/{forged receipt}/answer        404    404  404   404    404   404    404  404   404   404   404  404   404    404  404
POST /receipts/{asked paper need}/answer     ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /receipts/{unread need}/withdrawal       ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /receipts/{forged receipt}/withdrawal    404    404  404   404    404   404    404  404   404   404   404  404   404    404  404
POST /receipts/{unread need}/withdrawal      ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
`

const QUESTION = 'À quelle heure cela arrive-t-il le plus souvent ?'
const REASON = 'Ce besoin est déjà couvert par un appel en cours.'
const TOLD = { titleFr: 'Un appel après la sortie', summaryFr: 'Être rappelé après son retour.', newTheme: 'Retour' }
const KEPT = { purpose: 'declination' as const, name: 'Déjà couvert', text: REASON }
const WHERE = 'Commission des usagers, 05 00 00 00 00'

export const needsTriage: RoomTable = {
  room: 'needs',
  reads,
  commands,
  pages,
  runs: {
    findBoard: (viewer) => findBoard(viewer, { pile: 'submitted', whose: 'all' }),
    eachTriaged: (viewer) => eachTriaged(viewer, { pile: 'submitted', whose: 'all' }).next(),
    listTriaged: (viewer, it) => listTriaged(viewer, [it.id]),
    findToDecide: (viewer, it) => findToDecide(viewer, it.id, () => null),
    findChosen: (viewer, it) => findChosen(viewer, [it.id], () => null),
    listClarifications: (viewer, it) => listClarifications(viewer, it.id),
    findOpenQuestion: async (viewer, it) => findOpenQuestion(viewer, await findNeed(viewer, it.id)),
    findQuestionAsked: (viewer, it) => findQuestionAsked(viewer, it.id),
    findWithdrawal: (viewer, it) => findWithdrawal(viewer, it.id),
    listColleagues: (viewer) => listColleagues(viewer),
    listTemplates: (viewer) => listTemplates(viewer),
    findTemplate: (viewer, it) => findTemplate(viewer, it.id),
    insertTemplate: (viewer, it) => insertTemplate(viewer, posted('/', { use: '1', template: it.id }), 'reason'),
    askClarification: (viewer, it) => askClarification(viewer, it.id, QUESTION),
    answerClarification: (viewer, it) => answerClarification(viewer, it.id, 'Surtout le soir.'),
    redirectNeed: (viewer, it) => redirectNeed(viewer, it.id, { reason: REASON, where: WHERE }),
    reconsiderNeed: (viewer, it) => reconsiderNeed(viewer, it.id),
    withdrawNeed: (viewer, it) => withdrawNeed(viewer, it.id),
    handOverNeed: (viewer, it, the) => handOverNeed(viewer, it.id, the('person coord').id),
    retellNeed: (viewer, it) => retellNeed(viewer, it.id, TOLD),
    themeNeed: (viewer, it, the) => themeNeed(viewer, it.id, the('named theme').id),
    keepTemplate: (viewer) => keepTemplate(viewer, KEPT),
    changeTemplate: (viewer, it) => changeTemplate(viewer, it.id, KEPT),
    retireTemplate: (viewer, it) => retireTemplate(viewer, it.id),
    declineNeeds: (viewer, it) => declineNeeds(viewer, [it.id], REASON),
    askOfMany: (viewer, it) => askOfMany(viewer, [it.id], QUESTION),
    themeNeeds: (viewer, it, the) => themeNeeds(viewer, [it.id], the('named theme').id),
    handOverNeeds: (viewer, it, the) => handOverNeeds(viewer, [it.id], the('person coord').id),
    keepAsTold: (viewer, it, the) => keepAsTold(viewer, [it.id], the('named theme').id),
  },
  forms: {
    '/needs/triage/qualifications': (the) => ({ need: the('unread need').id, themeId: the('named theme').id }),
    '/needs/triage/clarifications': (the) => ({ need: the('unread need').id, question: QUESTION }),
    '/needs/triage/declinations': (the) => ({ need: the('unread need').id, reason: REASON }),
    '/needs/triage/themes': (the) => ({ need: the('unread need').id, themeId: the('named theme').id }),
    '/needs/triage/handovers': (the) => ({ need: the('unread need').id, colleague: the('person coord').id }),
    '/needs/templates': KEPT,
    '/needs/templates/{answer template}': KEPT,
    '/needs/templates/{answer template}/retirement': { sure: 'on' },
    '/needs/{unread need}/clarification': { question: QUESTION },
    '/needs/{asked need}/answer': { answer: 'Surtout le soir.' },
    '/needs/{unread need}/redirection': { reason: REASON, where: WHERE },
    '/needs/{declined need}/reconsideration': { sure: 'on' },
    '/needs/{unread need}/handover': (the) => ({ revision: '0', colleague: the('person coord').id }),
    '/needs/{heard need}/public-words': TOLD,
    '/needs/{withheld need}/withdrawal': { sure: 'on' },
    '/receipts/{asked paper need}/answer': { answer: 'Surtout le soir.' },
    '/receipts/{unread need}/withdrawal': { sure: 'on' },
  },
}
