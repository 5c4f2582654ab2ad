import { findHelper, postForSomeone, postFromCall } from '#app/needs/entries.server.ts'
import { findSheet, printSheets, recogniseSheet, transcribeSheet } from '#app/needs/papers.server.ts'
import { receiptCodeFor } from '#app/needs/posting.server.ts'
import { newId } from '#app/platform/id.ts'
import type { RoomTable } from './table.ts'

const reads = `
                   anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
recogniseSheet     403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
findHelper {helped need}  no   no   no    no     ok    ok     no   no    no    no    no   no    no     no   no
findSheet {sheet}  403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
`
const commands = `
                         anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
printSheets              ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
transcribeSheet {sheet}  403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
postFromCall             403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
postForSomeone           ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
`
const pages = `
                                          anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /needs/ways                           ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /needs/assisted                       ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /needs/assisted                      ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /needs/phone                          in     in   403   403    ok    ok     403  403   403   403   403  403   403    403  403
POST /needs/phone                         401    401  403   403    ok    ok     403  403   403   403   403  403   403    403  403
GET /needs/paper                          ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /needs/paper                         ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /needs/paper/{print}                  ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /needs/paper/{print}/sheets.pdf       ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /needs/paper/transcription            in     in   403   403    ok    ok     403  403   403   403   403  403   403    403  403
POST /needs/paper/transcription           401    401  403   403    ok    ok     403  403   403   403   403  403   403    403  403
GET /needs/paper/transcription/{sheet}    in     in   403   403    ok    ok     403  403   403   403   403  403   403    403  403
POST /needs/paper/transcription/{sheet}   401    401  403   403    ok    ok     403  403   403   403   403  403   403    403  403
GET /receipts/{sheet}                     go     go   go    go     go    go     go   go    go    go    go   go    go     go   go
GET /receipts/{sheet}/sheet               ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /receipts/{paper need}/spelled        ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /receipts/{forged receipt}/spelled    404    404  404   404    404   404    404  404   404   404   404  404   404    404  404
GET /facilities/{facility}/poster.pdf     ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
`

const TOLD = {
  title: 'La nuit, personne ne répond',
  story: 'Je sonne et j’attends une heure dans le noir.',
  sufferers: ['patients' as const],
  setting: 'hospital' as const,
  authorKind: 'patient' as const,
  speaksFor: 'myself' as const,
  publish: 'summary' as const,
}

const HELPER = { name: 'Odette Marchal', relation: 'volunteer', agreement: 'said_aloud' }

export const needsChannels: RoomTable = {
  room: 'needs',
  reads,
  commands,
  pages,
  runs: {
    recogniseSheet: (viewer) => recogniseSheet(viewer, 'K7PM'),
    findSheet: (viewer, it) => findSheet(viewer, it.id),
    printSheets: (viewer) => printSheets(viewer, { copies: 1 }),
    findHelper: (viewer, it) => findHelper(viewer, it.id),
    postFromCall: (viewer) => postFromCall(viewer, TOLD, { code: receiptCodeFor(newId()), language: 'fr' }),
    postForSomeone: (viewer) => postForSomeone(viewer, TOLD, HELPER, { code: receiptCodeFor(newId()), language: 'fr' }),
    transcribeSheet: (viewer, it) => transcribeSheet(viewer, it.id, TOLD, 'fr'),
  },
  forms: {
    '/needs/assisted': { ...TOLD, ...{ helperName: HELPER.name, relation: 'volunteer', agreement: 'said_aloud' } },
    '/needs/phone': { ...TOLD, sufferers: '1' },
    '/needs/paper': { copies: '1' },
    '/needs/paper/transcription': (the) => ({ code: the('sheet').code ?? '' }),
    '/needs/paper/transcription/{sheet}': { ...TOLD, sufferers: '1' },
  },
}
