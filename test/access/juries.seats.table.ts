import {
  changeComposition,
  changeSeat,
  findComposition,
  findSeat,
  readByObjection,
} from '#app/juries/composition.server.ts'
import { findOwnExpertise, saveExpertise } from '#app/juries/expertise.server.ts'
import type { RoomTable } from './table.ts'

const reads = `
                                 anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findComposition {jury at work}   404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
findSeat {seat of asked}         404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
readByObjection {jury at work}   404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
findOwnExpertise {jury at work}  401    401  ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
`
const commands = `
                                  anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
changeComposition {jury at work}  404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
changeSeat {seat of asked}        404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
saveExpertise {jury at work}      401    401  ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
`
const pages = `
                                                         anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /expertise                                           in     in   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /expertise                                          401    401  ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /juries/{jury at work}/composition                   in     in   404   404    ok    404    404  404   403   403   403  404   404    404  404
POST /juries/{jury at work}/composition                  401    401  404   404    ok    404    404  404   403   403   403  404   404    404  404
GET /juries/{jury at work}/jurors/{seat of asked}/seat   in     in   404   404    ok    404    404  404   403   403   403  404   404    404  404
POST /juries/{jury at work}/jurors/{seat of asked}/seat  401    401  404   404    ok    404    404  404   403   403   403  404   404    404  404
`

const WANTED = { readings: 3, minima: [{ college: 'patient' as const, least: 1 }] }
const KNOWN = { conditions: ['sleep_apnoea'], skills: ['wards'], themes: [], about: 'Vingt ans de nuit.' }

export const jurySeats: RoomTable = {
  room: 'juries',
  reads,
  commands,
  pages,
  runs: {
    findComposition: (viewer, it) => findComposition(viewer, it.id),
    findSeat: (viewer, it, the) => findSeat(viewer, the('jury at work').id, it.id),
    readByObjection: (viewer, it) => readByObjection(viewer, it.id, null),
    findOwnExpertise: (viewer) => findOwnExpertise(viewer),
    changeComposition: (viewer, it) => changeComposition(viewer, it.id, WANTED),
    changeSeat: (viewer, it, the) => changeSeat(viewer, the('jury at work').id, it.id, { least: 0, most: 4 }),
    saveExpertise: (viewer) => saveExpertise(viewer, KNOWN),
  },
  forms: {
    '/expertise': { about: 'Vingt ans de nuit.' },
    '/juries/{jury at work}/composition': { readings: '3', patient: '1' },
    '/juries/{jury at work}/jurors/{seat of asked}/seat': { college: 'clinical', most: '4' },
  },
}
