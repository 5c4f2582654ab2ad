import { findSheet, printSheets, recogniseSheet, transcribeSheet } from '#app/needs/papers.server.ts'
import type { RoomTable } from './table.ts'

const reads = `
                   anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
recogniseSheet     403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
findSheet {sheet}  403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
`
const commands = `
                         anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
printSheets              ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
transcribeSheet {sheet}  403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
`
const pages = `
                                   anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
`

const TOLD = {
  title: 'La nuit, personne ne répond',
  story: 'Je sonne et j’attends une heure dans le noir.',
  sufferers: ['patients' as const],
  setting: 'hospital' as const,
  authorKind: 'patient' as const,
  publish: 'summary' as const,
}

export const needsChannels: RoomTable = {
  room: 'needs',
  reads,
  commands,
  pages,
  runs: {
    recogniseSheet: (viewer) => recogniseSheet(viewer, 'K7PM'),
    findSheet: (viewer, it) => findSheet(viewer, it.id),
    printSheets: (viewer) => printSheets(viewer, { copies: 1 }),
    transcribeSheet: (viewer, it) => transcribeSheet(viewer, it.id, TOLD, 'fr'),
  },
}
