import { findApplication } from '#app/applications/applications.server.ts'
import { findRevivable, reviveApplication } from '#app/applications/revivals.server.ts'
import { saveBoxes } from '#app/applications/saving.server.ts'
import { findDifference, listVersions, presentOf } from '#app/applications/versions.server.ts'
import { findDesk, findWriting, listAround } from '#app/applications/writing.server.ts'
import type { RoomTable } from './table.ts'

const reads = `
                          anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findWriting {draft file}      404 404 404 404 404 404 ok 404 404 404 404 404 404 404 404
findWriting {hidden file}     404 404 404 404 404 404 409 404 404 404 404 404 404 404 404
findWriting {received file}   404 404 404 404 403 404 409 404 404 404 404 404 404 404 404
findDesk {draft file}         404 404 404 404 404 404 ok 404 404 404 404 404 404 404 404
listVersions {draft file}     404 404 404 404 404 404 yes 404 404 404 404 404 404 404 404
listVersions {file in jury}   404 404 404 404 404 404 yes 404 404 404 404 404 404 404 404
findDifference {hidden file}  404 404 404 404 404 404 ok 404 404 404 404 404 404 404 404
findRevivable {withdrawn file}  404 404 404 404 404 404 ok 404 404 404 404 404 404 404 404
presentOf {draft file}        404 404 404 404 404 404 ok 404 404 404 404 404 404 404 404
listAround {draft file}       404 404 404 404 404 404 no 404 404 404 404 404 404 404 404
`
const commands = `
                          anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
reviveApplication {withdrawn file}  404 404 404 404 404 404 ok 404 404 404 404 404 404 404 404
saveBoxes {draft file}        404 404 404 404 404 404 ok 404 404 404 404 404 404 404 404
`

const pages = `
                          anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /applications/{withdrawn file}/revival   in in 404 404 404 404 ok 404 404 404 404 404 404 404 404
POST /applications/{withdrawn file}/revival  401 401 404 404 404 404 ok 404 404 404 404 404 404 404 404
GET /applications/{draft file}/versions      in in 404 404 404 404 ok 404 404 404 404 404 404 404 404
GET /applications/{file in jury}/versions    in in 404 404 404 404 ok 404 404 404 404 404 404 404 404
GET /applications/{file in jury}/versions/1  in in 404 404 404 404 ok 404 404 404 404 404 404 404 404
GET /applications/{file in jury}/receipt.pdf  in in 404 404 ok 404 ok 404 404 404 404 404 404 404 404
`

/** A draft as it is written, box by box. */
export const applicationsWriting: RoomTable = {
  room: 'applications',
  reads,
  commands,
  pages,
  runs: {
    findWriting: (viewer, it) => findWriting(viewer, it.id),
    findDesk: async (viewer, it) => findDesk(viewer, await findWriting(viewer, it.id)),
    listAround: async (viewer, it) => listAround(viewer, await findWriting(viewer, it.id), new Map()),
    listVersions: async (viewer, it) => [(await listVersions(viewer, it.id)).application],
    findDifference: (viewer, it) => findDifference(viewer, it.id, 1),
    findRevivable: (viewer, it) => findRevivable(viewer, it.id),
    presentOf: async (viewer, it) => presentOf(viewer, await findApplication(viewer, it.id)),
    reviveApplication: (viewer, it) => reviveApplication(viewer, it.id),
    saveBoxes: (viewer, it) => saveBoxes(viewer, it.id, [{ box: 'title', seen: '-', value: 'Rappel' }]),
  },
}
