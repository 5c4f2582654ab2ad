import { saveBoxes } from '#app/applications/saving.server.ts'
import { findDesk, findWriting, listAround } from '#app/applications/writing.server.ts'
import type { RoomTable } from './table.ts'

const reads = `
                          anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findWriting {draft file}      404 404 404 404 404 404 ok 404 404 404 404 404 404 404 404
findWriting {hidden file}     404 404 404 404 404 404 409 404 404 404 404 404 404 404 404
findWriting {received file}   404 404 404 404 403 404 409 404 404 404 404 404 404 404 404
findDesk {draft file}         404 404 404 404 404 404 ok 404 404 404 404 404 404 404 404
listAround {draft file}       404 404 404 404 404 404 no 404 404 404 404 404 404 404 404
`
const commands = `
                          anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
saveBoxes {draft file}        404 404 404 404 404 404 ok 404 404 404 404 404 404 404 404
`

/** A draft as it is written, box by box. */
export const applicationsWriting: RoomTable = {
  room: 'applications',
  reads,
  commands,
  pages: '',
  runs: {
    findWriting: (viewer, it) => findWriting(viewer, it.id),
    findDesk: async (viewer, it) => findDesk(viewer, await findWriting(viewer, it.id)),
    listAround: async (viewer, it) => listAround(viewer, await findWriting(viewer, it.id), new Map()),
    saveBoxes: (viewer, it) => saveBoxes(viewer, it.id, [{ box: 'title', seen: '-', value: 'Rappel' }]),
  },
}
