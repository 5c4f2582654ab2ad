import { findDecidedRanking } from '#app/juries/decided.server.ts'
import { correctMinutes, findMinutes, signMinutes } from '#app/juries/minutes.server.ts'
import { findCarried, findPortfolio } from '#app/juries/portfolios.server.ts'
import { findTies, settleTie } from '#app/juries/ties.server.ts'
import { listMinutesToSign } from '#app/juries/waiting-minutes.server.ts'
import type { RoomTable, The } from './table.ts'

const reads = `
                         anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findTies {jury at work}  404    404  404   404    409   404    404  404   403   403   403  404   404    404  404
findTies {ranked jury}   404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
findTies {decided jury}  404    404  404   404    409   404    404  404   403   403   403  404   404    404  404
findMinutes {ranked jury}   404  404  404  404    409   404    404  404   409   409   409  404   404    404  404
findMinutes {held jury}     404  404  404  404    ok    404    404  404   409   409   409  404   404    404  404
findMinutes {decided jury}  404  404  404  404    ok    404    404  404   ok    409   ok   404   404    404  404
findPortfolio {jury at work}  404  404  404  404  409  404  404  404  403  403  403  404  404  404  404
findPortfolio {ranked jury}  404  404  404  404  ok  404  404  404  403  403  403  404  404  404  404
findCarried {ranked jury}  404  404  404  404  ok  404  404  404  403  403  403  404  404  404  404
listMinutesToSign {decided jury}  no no no no no no no no no no no no no no no
findDecidedRanking {ranked jury}   404  404  404  404  409  404  404  404  403  403  403  404  404  404  404
findDecidedRanking {decided jury}  404  404  404  404  ok   404  404  404  403  403  403  404  404  404  404
`
const commands = `
                         anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
settleTie {ranked jury}  404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
signMinutes {decided jury}     404  404  404  404  403   404  404  404  403  409  403  404  404  404  404
correctMinutes {decided jury}  404  404  404  404  ok   404  404  404  403  403  403  404  404  404  404
`
const pages = `
                                 anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /juries/{ranked jury}/ties   in     in   404   404    ok    404    404  404   403   403   403  404   404    404  404
POST /juries/{ranked jury}/ties  401    401  404   404    ok    404    404  404   403   403   403  404   404    404  404
GET /juries/{ranked jury}/portfolio  in  in  404  404  ok  404  404  404  403  403  403  404  404  404  404
GET /juries/{jury at work}/ranking/table  in  in  404  404  409  404  404  404  403  403  403  404  404  404  404
GET /juries/{ranked jury}/ranking/table  in  in  404  404  ok  404  404  404  403  403  403  404  404  404  404
GET /juries/{decided jury}/minutes       in  in   404  404  ok   404  404  404  ok   409  ok   404  404  404  404
GET /juries/{decided jury}/minutes.pdf   in  in   404  404  ok   404  404  404  ok   409  ok   404  404  404  404
POST /juries/{decided jury}/minutes      401 401  404  404  403   404  404  404  403  409  403  404  404  404  404
GET /juries/{decided jury}/minutes/correction   in   in   404  404  ok  404  404  404  403  403  403  404  404  404  404
POST /juries/{decided jury}/minutes/correction  401  401  404  404  ok  404  404  404  403  403  403  404  404  404  404
`

const WHY = 'Le premier peut commencer dès janvier.'

const REMARK = 'Le nom d’un juré était mal écrit.'

const files = (the: The) => ['ranked file', 'other ranked file'].map((name) => the(name).id)

/** From ranking to verdict: equal files told apart, and the minutes of it. */
export const juriesVerdict: RoomTable = {
  room: 'juries',
  reads,
  commands,
  pages,
  runs: {
    findTies: (viewer, it) => findTies(viewer, it.id),
    findMinutes: (viewer, it) => findMinutes(viewer, it.id),
    listMinutesToSign: (viewer) => listMinutesToSign(viewer),
    findDecidedRanking: (viewer, it) => findDecidedRanking(viewer, it.id),
    signMinutes: (viewer, _it, the) => signMinutes(viewer, the('decided jury').id, the('minutes').code ?? ''),
    correctMinutes: (viewer, it) => correctMinutes(viewer, it.id, REMARK),
    findPortfolio: (viewer, it) => findPortfolio(viewer, it.id, new URLSearchParams()),
    findCarried: (viewer, it) => findCarried(viewer, it.id, new URLSearchParams({ portfolio: '1' })),
    settleTie: (viewer, it, the) => settleTie(viewer, it.id, { order: files(the), reason: WHY }),
  },
  forms: {
    '/juries/{decided jury}/minutes': (the) => ({ digest: the('minutes').code ?? '' }),
    '/juries/{decided jury}/minutes/correction': { why: REMARK },
    '/juries/{ranked jury}/ties': (the) => {
      const [one = '', two = ''] = files(the)
      const places = { [`tie-place-${one}`]: '1', [`tie-place-${two}`]: '2' }
      return { tie: one, ...places, [`tie-reason-${one}`]: WHY }
    },
  },
}
