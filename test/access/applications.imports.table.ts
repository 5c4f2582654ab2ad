import { findApplicationImport } from '#app/applications/import-checks.server.ts'
import { takeInApplications } from '#app/applications/import-intake.server.ts'
import {
  bringImport,
  findImporting,
  giveUpApplicationImport,
  listApplicationImports,
  mapImport,
} from '#app/applications/imports.server.ts'
import type { RoomTable } from './table.ts'

const reads = `
                                       anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findImporting {closed call}            403    403  403   403    ok    403    403  403   403   403   403  403   403    403  403
findApplicationImport {file table}     403    403  403   403    ok    403    403  403   403   403   403  403   403    403  403
listApplicationImports {file table}    403    403  403   403    yes   403    403  403   403   403   403  403   403    403  403
`
const commands = `
                                       anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
bringImport {closed call}              403    403  403   403    ok    403    403  403   403   403   403  403   403    403  403
bringImport {decided call}             403    403  403   403    409   403    403  403   403   403   403  403   403    403  403
mapImport {file table}                 403    403  403   403    ok    403    403  403   403   403   403  403   403    403  403
takeInApplications {file table}        403    403  403   403    ok    403    403  403   403   403   403  403   403    403  403
giveUpApplicationImport {file table}   403    403  403   403    ok    403    403  403   403   403   403  403   403    403  403
`
const pages = `
                                                           anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /calls/{closed call}/imports                           in     in   403   403    ok    403    403  403   403   403   403  403   403    403  403
POST /calls/{closed call}/imports                          401    401  403   403    ok    403    403  403   403   403   403  403   403    403  403
GET /calls/{closed call}/imports/{file table}              in     in   403   403    ok    403    403  403   403   403   403  403   403    403  403
POST /calls/{closed call}/imports/{file table}             401    401  403   403    ok    403    403  403   403   403   403  403   403    403  403
GET /calls/{closed call}/imports/{file table}/intake       in     in   403   403    ok    403    403  403   403   403   403  403   403    403  403
POST /calls/{closed call}/imports/{file table}/intake      401    401  403   403    ok    403    403  403   403   403   403  403   403    403  403
GET /calls/{closed call}/imports/{file table}/abandonment  in     in   403   403    ok    403    403  403   403   403   403  403   403    403  403
POST /calls/{closed call}/imports/{file table}/abandonment  401    401  403   403    ok    403    403  403   403   403   403  403   403    403  403
`

export const FILE_TABLE = {
  head: ['SIREN', 'Titre', 'Montant', 'Courriel', 'Que proposez-vous ?'],
  rows: [{ line: 2, cells: ['900000100', 'Une table', '1200', 'contact@ailleurs.example', 'Une table à ma hauteur.'] }],
}
const BROUGHT = { source: 'Une autre plateforme', table: FILE_TABLE, files: [] }

export const applicationImports: RoomTable = {
  room: 'applications',
  reads,
  commands,
  pages,
  runs: {
    findImporting: (viewer, it) => findImporting(viewer, it.slug ?? ''),
    findApplicationImport: (viewer, it, the) => findApplicationImport(viewer, the('closed call').slug ?? '', it.id),
    listApplicationImports: async (viewer, _it, the) =>
      (await listApplicationImports(viewer, the('closed call').slug ?? '')).imports,
    bringImport: (viewer, it) => bringImport(viewer, it.slug ?? '', BROUGHT),
    mapImport: (viewer, it, the) =>
      mapImport(viewer, the('closed call').slug ?? '', it.id, { columns: ['siren'], cutoff: 1, partial: true }),
    takeInApplications: (viewer, it, the) => takeInApplications(viewer, the('closed call').slug ?? '', it.id),
    giveUpApplicationImport: (viewer, it, the) => giveUpApplicationImport(viewer, the('closed call').slug ?? '', it.id),
  },
  forms: {
    '/calls/{closed call}/imports': {
      source: 'Une autre plateforme',
      pasted: 'SIREN;Titre\n900000100;Une table',
    },
    '/calls/{closed call}/imports/{file table}': { 'columns[0]': 'siren' },
  },
}
