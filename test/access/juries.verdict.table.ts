import { findTies, settleTie } from '#app/juries/ties.server.ts'
import type { RoomTable, The } from './table.ts'

const reads = `
                         anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findTies {jury at work}  404    404  404   404    409   404    404  404   403   403   403  404   404    404  404
findTies {ranked jury}   404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
findTies {decided jury}  404    404  404   404    409   404    404  404   403   403   403  404   404    404  404
`
const commands = `
                         anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
settleTie {ranked jury}  404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
`
const pages = `
                                 anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /juries/{ranked jury}/ties   in     in   404   404    ok    404    404  404   403   403   403  404   404    404  404
POST /juries/{ranked jury}/ties  401    401  404   404    ok    404    404  404   403   403   403  404   404    404  404
`

const WHY = 'Le premier peut commencer dès janvier.'

const files = (the: The) => ['ranked file', 'other ranked file'].map((name) => the(name).id)

/** From ranking to verdict: equal files told apart. */
export const juriesVerdict: RoomTable = {
  room: 'juries',
  reads,
  commands,
  pages,
  runs: {
    findTies: (viewer, it) => findTies(viewer, it.id),
    settleTie: (viewer, it, the) => settleTie(viewer, it.id, { order: files(the), reason: WHY }),
  },
  forms: {
    '/juries/{ranked jury}/ties': (the) => {
      const [one = '', two = ''] = files(the)
      const places = { [`tie-place-${one}`]: '1', [`tie-place-${two}`]: '2' }
      return { tie: one, ...places, [`tie-reason-${one}`]: WHY }
    },
  },
}
