import { listIdsBarredTo } from '#app/applications/applicants.server.ts'
import {
  admitApplication,
  contractApplication,
  countApplications,
  decideApplications,
  findApplication,
  findSealed,
  listApplicationsById,
  listApplicationsOfCutoff,
  listOwnApplications,
  listWaiting,
  reconsiderApplication,
} from '#app/applications/applications.server.ts'
import { markOf } from '#app/applications/boxes.ts'
import { carryDraft, closeCarried, findCarried } from '#app/applications/carrying.server.ts'
import { beginApplication, saveApplication, withdrawApplication } from '#app/applications/drafts.server.ts'
import { callOffHearing, callToBeHeard } from '#app/applications/heard.server.ts'
import { listCallsSentTo, listOwn, readOwn } from '#app/applications/own.server.ts'
import { putInReview } from '#app/applications/reviewing.server.ts'
import { submitApplication } from '#app/applications/submissions.server.ts'
import type { RoomTable } from './table.ts'

const reads = `
                                         anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findApplication {draft file}             404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
findApplication {hidden file}            404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
findCarried {draft file}                 404    404  404   404    404   404    no    404   404   404   404  404   404    404  404
findApplication {withdrawn file}         404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
findApplication {received file}          404    404  404   404    ok    404    ok   404   404   404   404  404   404    404  404
findApplication {file in jury}           404    404  404   404    ok    404    ok   404   ok    404   404  404   404    404  404
findApplication {other file in jury}     404    404  404   404    ok    404    404  ok    ok    404   404  404   404    404  404
findApplication {refused file}           404    404  404   404    ok    404    404  ok    ok    404   404  404   404    404  404
findApplication {asked file}             404    404  404   404    ok    404    ok   404   404   404   404  404   404    ok   404
findSealed {hidden file}                 404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
findSealed {file in jury}                404    404  404   404    ok    404    ok   404   404   404   404  404   404    404  404
listApplicationsOfCutoff {hidden file}   no     no   no    no     no    no     yes  no    no    no    no   no    no     no   no
listApplicationsOfCutoff {file in jury}  no     no   no    no     yes   no     yes  no    yes   no    no   no    no     no   no
listApplicationsById {draft file}        no     no   no    no     no    no     yes  no    no    no    no   no    no     no   no
listApplicationsById {hidden file}       no     no   no    no     no    no     yes  no    no    no    no   no    no     no   no
listApplicationsById {file in jury}      no     no   no    no     yes   no     yes  no    yes   no    no   no    no     no   no
listOwnApplications {draft file}         no     no   no    no     no    no     yes  no    no    no    no   no    no     no   no
listOwnApplications {hidden file}        no     no   no    no     no    no     yes  no    no    no    no   no    no     no   no
listCallsSentTo {call in jury}            no     no   no    no     no    no     yes  yes   no    no    no   no    no     no   no
listOwn {draft file}                     no     no   no    no     no    no     yes  no    no    no    no   no    no     no   no
listOwn {file in jury}                   no     no   no    no     no    no     yes  no    no    no    no   no    no     no   no
listIdsBarredTo {file in jury}           no     no   no    no     no    no     no   no    no    no    yes  no    no     no   no
readOwn {draft file}                     ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
listWaiting {draft file}                 no     no   no    no     no    no     yes  no    no    no    no   no    no     no   no
countApplications {open call}            no     no   no    no     no    no     no   no    no    no    no   no    no     no   no
countApplications {call in jury}         yes    yes  yes   yes    yes   yes    yes  yes   yes   yes   yes  yes   yes    yes  yes
`
const commands = `
                                     anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
beginApplication {open call}         403    403  403   403    403   403    ok   403   403   403   403  403   403    403  403
saveApplication {draft file}         404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
carryDraft {draft file}              404    404  404   404    404   404    ok    404   404   404   404  404   404    404  404
closeCarried {draft file}           404    404  404   404    404   404    ok    404   404   404   404  404   404    404  404
submitApplication {draft file}       404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
withdrawApplication {hidden file}    404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
admitApplication {hidden file}       404    404  404   404    404   404    403  404   404   404   404  404   404    404  404
admitApplication {received file}     404    404  404   404    ok    404    403  404   404   404   404  404   404    404  404
putInReview {received file}          404    404  404   404    ok    404    403  404   404   404   404  404   404    404  404
reconsiderApplication {refused file}  404    404  404   404    ok    404    404  403   403   404   404  404   404    404  404
callToBeHeard {file in jury}         404    404  404   404    ok    404    403  404   403   404   404  404   404    404  404
callOffHearing {file in jury}        404    404  404   404    409   404    403  404   403   404   404  404   404    404  404
decideApplications {file in jury}    404    404  404   404    ok    404    403  404   403   404   404  404   404    404  404
contractApplication {selected file}  404    404  404   404    ok    404    403  404   404   404   404  404   404    404  404
`
const pages = `
                                               anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /calls/{open call}/application             in     in   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /calls/{open call}/application            401    401  404   404    404   404    ok   404   404   404   404  404   404    404  404
GET /applications                              in     in   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /applications.csv                          in     in   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /applications/{draft file}/edit            in     in   404   404    404   404    ok   404   404   404   404  404   404    404  404
POST /applications/{draft file}/edit           401    401  404   404    404   404    ok   404   404   404   404  404   404    404  404
GET /applications/{draft file}/carried         in     in   404   404    404   404    ok   404   404   404   404  404   404    404  404
POST /applications/{draft file}/carried        401    401  404   404    404   404    ok   404   404   404   404  404   404    404  404
GET /applications/{draft file}/submission      in     in   404   404    404   404    ok   404   404   404   404  404   404    404  404
POST /applications/{draft file}/submission     401    401  404   404    404   404    ok   404   404   404   404  404   404    404  404
GET /applications/{hidden file}/withdrawal     in     in   404   404    404   404    ok   404   404   404   404  404   404    404  404
POST /applications/{hidden file}/withdrawal    401    401  404   404    404   404    ok   404   404   404   404  404   404    404  404
GET /applications/{hidden file}/receipt.json   in     in   404   404    404   404    ok   404   404   404   404  404   404    404  404
GET /applications/{file in jury}/receipt.json  in     in   404   404    ok    404    ok   404   404   404   404  404   404    404  404
`

export const applications: RoomTable = {
  room: 'applications',
  reads,
  commands,
  pages,
  runs: {
    findApplication: (viewer, it) => findApplication(viewer, it.id),
    findCarried: (viewer, it) => findCarried(viewer, it.id),
    carryDraft: (viewer, it) => carryDraft(viewer, it.id),
    closeCarried: (viewer, it) => closeCarried(viewer, it.id),
    findSealed: (viewer, it) => findSealed(viewer, it.id),
    listApplicationsOfCutoff: async (viewer, _, the) => {
      const cutoffs = ['cut-off of the open call', 'jury at work'].map((name) => the(name).id)
      return Promise.all(cutoffs.map((cutoff) => listApplicationsOfCutoff(viewer, cutoff)))
    },
    listApplicationsById: async (viewer, it) => [...(await listApplicationsById(viewer, [it.id])).keys()],
    listIdsBarredTo: (viewer) => listIdsBarredTo(viewer),
    listOwnApplications: (viewer) => listOwnApplications(viewer),
    listCallsSentTo: (viewer) => listCallsSentTo(viewer),
    listOwn: async (viewer) => (await listOwn(viewer, {})).rows,
    readOwn: async (viewer) => {
      for await (const rows of readOwn(viewer, {})) if (rows.length > 0) return
    },
    listWaiting: (viewer) => listWaiting(viewer),
    countApplications: async (viewer, it) => (await countApplications(viewer, [it.id])).has(it.id),
    beginApplication: (viewer, it, the) =>
      beginApplication(viewer, {
        callId: it.id,
        organisationId: the('firm').id,
        solutionId: the('listed solution').id,
      }),
    saveApplication: (viewer, it) => saveApplication(viewer, it.id, { title: 'Rappel', askedCents: 1, answers: {} }),
    submitApplication: (viewer, it) => submitApplication(viewer, it.id),
    withdrawApplication: (viewer, it) => withdrawApplication(viewer, it.id),
    admitApplication: (viewer, it) => admitApplication(viewer, it.id),
    putInReview: (viewer, it) => putInReview(viewer, [it.id]),
    callToBeHeard: (viewer, it) => callToBeHeard(viewer, it.id),
    callOffHearing: (viewer, it) => callOffHearing(viewer, it.id),
    reconsiderApplication: (viewer, it) => reconsiderApplication(viewer, it.id, 'reserve'),
    decideApplications: (viewer, it) => decideApplications(viewer, [it.id], 'refused'),
    contractApplication: (viewer, it) => contractApplication(viewer, it.id),
  },
  forms: {
    '/calls/{open call}/application': (the) => ({ solutionId: the('listed solution').id }),
    '/applications/{draft file}/edit': { title: 'Rappel', seen: `title:${markOf('Brouillon')}` },
  },
}
