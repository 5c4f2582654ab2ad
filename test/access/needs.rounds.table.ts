import { findRound, findRoundable, giveUpRound, listRoundsOfTheme, openRound } from '#app/needs/rounds.server.ts'
import { answerDuel, inviteVoters } from '#app/needs/voters.server.ts'
import { now } from '#app/platform/clock.ts'
import { newId } from '#app/platform/id.ts'
import type { RoomTable } from './table.ts'

const reads = `
                            anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findRoundable {round theme}       403    403  403   403    ok    403    403  403   403   403   403  403   403    403  403
findRound {round}           404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
findRound {closed round}    ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
listRoundsOfTheme {round}   no     no   no    no     yes   no     no   no    no    no    no   no    no     no   no
listRoundsOfTheme {closed round}  yes  yes  yes  yes  yes  yes  yes  yes  yes  yes  yes  yes  yes  yes  yes
`
const commands = `
                            anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
openRound {round theme}           403    403  403   403    ok    403    403  403   403   403   403  403   403    403  403
inviteVoters {round}        401    401  404   404    ok    404    404  404   404   404   404  404   404    404  404
giveUpRound {round}         404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
answerDuel {ballot}         404    404  404   404    404   404    404  404   404   404   404  404   404    404  404
`
const pages = `
                                             anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /themes/{round theme}/rounds/new               in     in   403   403    ok    403    403  403   403   403   403  403   403    403  403
POST /themes/{round theme}/rounds/new              401    401  403   403    ok    403    403  403   403   403   403  403   403    403  403
GET /themes/{round theme}/rounds/{round}           404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /themes/{round theme}/rounds/{round}/result.csv  404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /themes/{round theme}/rounds/{closed round}    ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /themes/{round theme}/rounds/{closed round}/result.csv  ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /themes/{round theme}/rounds/{round}/invitation     in   in   404  404  ok   404  404  404  404  404  404  404  404  404  404
POST /themes/{round theme}/rounds/{round}/invitation    401  401  404  404  ok   404  404  404  404  404  404  404  404  404  404
GET /themes/{round theme}/rounds/{round}/abandonment    in   in   404  404  ok   404  404  404  404  404  404  404  404  404  404
POST /themes/{round theme}/rounds/{round}/abandonment   401  401  404  404  ok   404  404  404  404  404  404  404  404  404  404
GET /rounds/{ballot}                         ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /rounds/{ballot}                        ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /rounds/{forged ballot}                  404    404  404   404    404   404    404  404   404   404   404  404   404    404  404
`

const HOUR = 3_600_000
const needIdsOf = (theme: object) =>
  'needIds' in theme && Array.isArray(theme.needIds) ? theme.needIds.map(String) : []
const invitation = { college: 'patients' as const, language: 'fr' as const, addresses: ['invitee@test.example'] }

export const rounds: RoomTable = {
  room: 'needs',
  reads,
  commands,
  pages,
  runs: {
    findRoundable: (viewer, it) => findRoundable(viewer, it.slug ?? ''),
    findRound: (viewer, it) => findRound(viewer, it.id),
    listRoundsOfTheme: (viewer, _it, the) => listRoundsOfTheme(viewer, the('round theme').id),
    openRound: (viewer, it) => {
      const dates = { opensAt: now(), closesAt: new Date(now().getTime() + HOUR) }
      return openRound(viewer, it.slug ?? '', { ...dates, needIds: needIdsOf(it) })
    },
    inviteVoters: (viewer, it) => inviteVoters(viewer, it.id, invitation),
    giveUpRound: (viewer, it) => giveUpRound(viewer, it.id),
    answerDuel: (viewer, it) => answerDuel(viewer, it.id, { firstId: newId(), secondId: newId(), outcome: 'first' }),
  },
  forms: {
    '/themes/{round theme}/rounds/new': (_the, it) => ({
      opensAt: '2026-01-05T10:00',
      closesAt: '2099-01-05T10:00',
      needIds: needIdsOf(it),
    }),
    '/themes/{round theme}/rounds/{round}/invitation': { ...invitation, addresses: 'invitee@test.example' },
    '/rounds/{ballot}': (the) => {
      const [firstId = '', secondId = ''] = needIdsOf(the('round theme'))
      return { firstId, secondId, outcome: 'neither' }
    },
  },
}
