import {
  attachToNeed,
  findAttachable,
  findAttachment,
  listAttachments,
  publishPhoto,
  serveAttachment,
  takeBackPhoto,
  typeOut,
} from '#app/needs/attachments.server.ts'
import type { RoomTable } from './table.ts'

const reads = `
                                  anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
listAttachments {shown photo}     yes    yes  yes   yes    yes   yes    yes  yes   yes   yes   yes  yes   yes    yes  yes
listAttachments {kept photo}      no     no   no    yes    yes   yes    no   no    no    no    no   no    no     no   no
serveAttachment {shown photo}     ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
serveAttachment {kept photo}      404    404  404   ok     ok    ok     404  404   404   404   404  404   404    404  404
serveAttachment {recording}       404    404  404   ok     ok    ok     404  404   404   404   404  404   404    404  404
findAttachable {illustrated need}  403    403  403   ok     403   403    403  403   403   403   403  403   403    403  403
findAttachable {unread need}      404    ok   404   ok     403   403    404  404   404   404   404  404   404    404  404
findAttachment {kept photo}       403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
`
const commands = `
                                  anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
attachToNeed {illustrated need}   403    403  403   ok     403   403    403  403   403   403   403  403   403    403  403
attachToNeed {unread need}        404    ok   404   ok     403   403    404  404   404   404   404  404   404    404  404
publishPhoto {kept photo}         403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
publishPhoto {recording}          403    403  403   403    409   409    403  403   403   403   403  403   403    403  403
takeBackPhoto {shown photo}       403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
typeOut {recording}               403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
`
const pages = `
                                                                   anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /needs/{illustrated need}/attachments                          in     in   403   ok     403   403    403  403   403   403   403  403   403    403  403
POST /needs/{illustrated need}/attachments                         401    401  403   422    403   403    403  403   403   403   403  403   403    403  403
GET /needs/{illustrated need}/attachments/{shown photo}            ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /needs/{illustrated need}/attachments/{kept photo}             404    404  404   ok     ok    ok     404  404   404   404   404  404   404    404  404
GET /needs/{illustrated need}/attachments/{kept photo}/publication  in     in   403   403    ok    ok     403  403   403   403   403  403   403    403  403
POST /needs/{illustrated need}/attachments/{kept photo}/publication  401   401  403   403    ok    ok     403  403   403   403   403  403   403    403  403
GET /needs/{illustrated need}/attachments/{shown photo}/withdrawal  in     in   403   403    ok    ok     403  403   403   403   403  403   403    403  403
POST /needs/{illustrated need}/attachments/{shown photo}/withdrawal  401   401  403   403    ok    ok     403  403   403   403   403  403   403    403  403
GET /needs/{illustrated need}/attachments/{recording}/transcript   in     in   403   403    ok    ok     403  403   403   403   403  403   403    403  403
POST /needs/{illustrated need}/attachments/{recording}/transcript  401    401  403   403    ok    ok     403  403   403   403   403  403   403    403  403
GET /receipts/{illustrated need}/attachments                       ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /receipts/{illustrated need}/attachments                      422    422  422   422    422   422    422  422   422   422   422  422   422    422  422
GET /receipts/{forged receipt}/attachments                         404    404  404   404    404   404    404  404   404   404   404  404   404    404  404
GET /receipts/{illustrated need}/attachments/{kept photo}          ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
`
const file = { kind: 'document' as const, name: 'courrier.pdf', bytes: new TextEncoder().encode('%PDF-1.7') }

export const needsAttachments: RoomTable = {
  room: 'needs',
  reads,
  commands,
  pages,
  runs: {
    listAttachments: (viewer, _it, the) => listAttachments(viewer, the('illustrated need').id),
    serveAttachment: async (viewer, it, the) => {
      const answer = await serveAttachment(viewer, the('illustrated need').id, it.id)
      return answer.status
    },
    findAttachable: (viewer, it) => findAttachable(viewer, it.id),
    findAttachment: (viewer, it, the) => findAttachment(viewer, the('illustrated need').id, it.id),
    attachToNeed: (viewer, it) => attachToNeed(viewer, it.id, file),
    publishPhoto: (viewer, it, the) => publishPhoto(viewer, the('illustrated need').id, it.id),
    takeBackPhoto: (viewer, it, the) => takeBackPhoto(viewer, the('illustrated need').id, it.id),
    typeOut: (viewer, it, the) => typeOut(viewer, the('illustrated need').id, it.id, 'Ce que dit la voix.'),
  },
  forms: {
    '/needs/{illustrated need}/attachments/{kept photo}/publication': { noFace: 'on', noName: 'on', noScreen: 'on' },
    '/needs/{illustrated need}/attachments/{shown photo}/withdrawal': { shown: 'no' },
    '/needs/{illustrated need}/attachments/{recording}/transcript': { transcript: 'Ce que dit la voix.' },
  },
}
