import {
  bringTable,
  countColumns,
  findImport,
  giveUpImport,
  listImportCodes,
  listImports,
  mapImport,
  takeIn,
} from '#app/needs/imports.server.ts'
import type { RoomTable } from './table.ts'

const reads = `
                               anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findImport {table}             404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
countColumns {table}           404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
listImports {table}            403    403  403   403    yes   no     403  403   403   403   403  403   403    403  403
listImportCodes {table}        404    404  404   404    409   404    404  404   404   404   404  404   404    404  404
listImportCodes {taken table}  404    404  404   404    yes   404    404  404   404   404   404  404   404    404  404
`
const commands = `
                            anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
bringTable                  403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
mapImport {table}           404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
takeIn {table}              404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
takeIn {taken table}        404    404  404   404    409   404    404  404   404   404   404  404   404    404  404
giveUpImport {table}        404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
giveUpImport {taken table}  404    404  404   404    409   404    404  404   404   404   404  404   404    404  404
`
const pages = `
                                             anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /needs/imports                           in     in   403   403    ok    ok     403  403   403   403   403  403   403    403  403
GET /needs/imports.csv                       in     in   403   403    ok    ok     403  403   403   403   403  403   403    403  403
POST /needs/imports                          401    401  403   403    ok    ok     403  403   403   403   403  403   403    403  403
GET /needs/imports/{table}                   in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
POST /needs/imports/{table}                  401    401  404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /needs/imports/{taken table}             in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /needs/imports/{table}/intake            in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
POST /needs/imports/{table}/intake           401    401  404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /needs/imports/{table}/abandonment       in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /needs/imports/{table}/faults.csv      in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
POST /needs/imports/{table}/abandonment      401    401  404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /needs/imports/{taken table}/codes.csv   in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
`

const PASTED =
  'Titre;Récit;Qui parle;Qui en souffre;Où\nUne table;Il manque une table à ma hauteur ici.;patient;patients;EHPAD'
const TABLE = { head: ['Titre'], rows: [{ line: 2, cells: ['Une table'] }] }

export const imports: RoomTable = {
  room: 'needs',
  reads,
  commands,
  pages,
  runs: {
    findImport: (viewer, it) => findImport(viewer, it.id),
    countColumns: (viewer, it) => countColumns(viewer, it.id),
    listImports: (viewer) => listImports(viewer),
    listImportCodes: async (viewer, it) => ({ of: it.id, codes: await listImportCodes(viewer, it.id) }),
    bringTable: (viewer) => bringTable(viewer, TABLE, 'enquete.csv'),
    mapImport: (viewer, it) => mapImport(viewer, it.id, { columns: ['story'], same: {} }),
    takeIn: (viewer, it) => takeIn(viewer, it.id),
    giveUpImport: (viewer, it) => giveUpImport(viewer, it.id),
  },
  forms: {
    '/needs/imports': { pasted: PASTED },
    '/needs/imports/{table}': { 'columns[0]': 'title', 'columns[1]': 'story' },
  },
}
