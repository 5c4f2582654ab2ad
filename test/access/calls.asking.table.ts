import { followCall, isFollowingCall, unfollowCall } from '#app/calls/followers.server.ts'
import { answerQuestion, declineQuestion, joinQuestion } from '#app/calls/public-answers.server.ts'
import {
  askQuestion,
  findPublicQuestion,
  findToAnswer,
  listAnswered,
  listOwnQuestions,
  listReceived,
} from '#app/calls/public-questions.server.ts'
import type { RoomTable } from './table.ts'

const reads = `
                                      anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findPublicQuestion {asked question}     404    404  404   ok     ok    404    404  404   404   404   404  404   404    404  404
findPublicQuestion {answered question}  404    404  404   404    ok    404    404  ok    404   404   404  404   404    404  404
findToAnswer {asked question}           404    404  404   403    ok    404    404  404   404   404   404  404   404    404  404
findToAnswer {answered question}        404    404  404   404    409   404    404  403   404   404   404  404   404    404  404
listAnswered {answered question}        yes    yes  yes   yes    yes   yes    yes  yes   yes   yes   yes  yes   yes    yes  yes
listAnswered {asked question}           no     no   no    no     no    no     no   no    no    no    no   no    no     no   no
listOwnQuestions {asked question}       no     no   no    yes    no    no     no   no    no    no    no   no    no     no   no
listReceived {asked question}           403    403  403   403    yes   403    403  403   403   403   403  403   403    403  403
isFollowingCall {open call}             no     no   no    no     no    no     no   no    no    no    no   no    no     no   no
`
const commands = `
                                      anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
askQuestion {open call}                 401    401  ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
askQuestion {closed call}               401    401  409   409    409   409    409  409   409   409   409  409   409    409  409
askQuestion {draft call}                404    404  404   404    409   404    404  404   404   404   404  404   404    404  404
answerQuestion {asked question}         404    404  404   403    ok    404    404  404   404   404   404  404   404    404  404
declineQuestion {asked question}        404    404  404   403    ok    404    404  404   404   404   404  404   404    404  404
joinQuestion {asked question}           404    404  404   403    ok    404    404  404   404   404   404  404   404    404  404
followCall {open call}                  401    401  ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
followCall {closed call}                401    401  409   409    409   409    409  409   409   409   409  409   409    409  409
followCall {draft call}                 404    404  404   404    409   404    404  404   404   404   404  404   404    404  404
unfollowCall {open call}                401    401  ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
`
const pages = `
                                               anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /calls/{open call}/questions               ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /calls/{draft call}/questions              404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /calls/{open call}/questions/new           in     in   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /calls/{open call}/questions/new          401    401  ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /calls/{closed call}/questions/new         in     in   409   409    409   409    409  409   409   409   409  409   409    409  409
GET /calls/{open call}/questions/received      in     in   403   403    ok    403    403  403   403   403   403  403   403    403  403
GET /questions/{asked question}                in     in   404   ok     ok    404    404  404   404   404   404  404   404    404  404
GET /questions/{answered question}             in     in   404   404    ok    404    404  ok    404   404   404  404   404    404  404
GET /questions/{declined question}             in     in   404   404    ok    404    404  ok    404   404   404  404   404    404  404
GET /questions/{asked question}/answer         in     in   404   403    ok    404    404  404   404   404   404  404   404    404  404
POST /questions/{asked question}/answer        401    401  404   403    ok    404    404  404   404   404   404  404   404    404  404
GET /questions/{asked question}/declination    in     in   404   403    ok    404    404  404   404   404   404  404   404    404  404
POST /questions/{asked question}/declination   401    401  404   403    ok    404    404  404   404   404   404  404   404    404  404
GET /questions/{asked question}/joining        in     in   404   403    ok    404    404  404   404   404   404  404   404    404  404
POST /questions/{asked question}/joining       401    401  404   403    ok    404    404  404   404   404   404  404   404    404  404
GET /calls/{open call}/following               in     in   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /calls/{open call}/following              401    401  ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /calls/{open call}/unfollowing             in     in   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /calls/{open call}/unfollowing            401    401  ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
`

const REASON = 'La réponse se lit déjà dans les règles de l’appel.'
const TOLD = { question: { fr: 'Combien de temps dure un essai ?' }, answer: { fr: 'Six mois.' } }

/** Questions about the rules: asked by anyone signed in, read by their asker and the coordinators, answered for all. */
export const callAsking: RoomTable = {
  room: 'calls',
  reads,
  commands,
  pages,
  runs: {
    findPublicQuestion: (viewer, it) => findPublicQuestion(viewer, it.id),
    findToAnswer: (viewer, it) => findToAnswer(viewer, it.id),
    listAnswered: (viewer, _, the) => listAnswered(viewer, the('open call').id),
    listOwnQuestions: (viewer, _, the) => listOwnQuestions(viewer, the('open call').id),
    listReceived: (viewer, _, the) => listReceived(viewer, the('open call').id),
    isFollowingCall: (viewer, it) => isFollowingCall(viewer, it.id),
    askQuestion: (viewer, it) => askQuestion(viewer, it.id, 'Qui peut répondre à cet appel ?', 'fr'),
    answerQuestion: (viewer, it) => answerQuestion(viewer, it.id, TOLD),
    declineQuestion: (viewer, it) => declineQuestion(viewer, it.id, REASON),
    joinQuestion: (viewer, it, the) => joinQuestion(viewer, it.id, the('answered question').id),
    followCall: (viewer, it) => followCall(viewer, it.id),
    unfollowCall: (viewer, it) => unfollowCall(viewer, it.id),
  },
  forms: {
    '/calls/{open call}/questions/new': { text: 'Qui peut répondre à cet appel ?' },
    '/questions/{asked question}/answer': { questionFr: TOLD.question.fr, answerFr: TOLD.answer.fr },
    '/questions/{asked question}/declination': { reason: REASON },
    '/questions/{asked question}/joining': (the) => ({ answeredId: the('answered question').id }),
  },
}
