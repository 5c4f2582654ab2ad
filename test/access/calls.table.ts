import { archiveCall } from '#app/calls/archives.server.ts'
import { SHELVES } from '#app/calls/call.ts'
import {
  findCall,
  findCallBrief,
  findCallById,
  findCallToAnswer,
  listCalls,
  listCallsById,
  listCallsOfNeeds,
} from '#app/calls/calls.server.ts'
import { eachCall, listShelves } from '#app/calls/catalogue.server.ts'
import { listChoosable } from '#app/calls/choosable.server.ts'
import { decideCutoff, findCallOfCutoff } from '#app/calls/cutoffs.server.ts'
import { closeCall, openCall } from '#app/calls/doors.server.ts'
import { cancelCall, changeCall, draftCall, publishCall } from '#app/calls/drafts.server.ts'
import { listWaiting } from '#app/calls/waiting.server.ts'
import { at, now } from '#app/platform/clock.ts'
import { callContent, hoursFrom } from '#test/calls/stage.ts'
import type { RoomTable } from './table.ts'

const reads = `
                                         anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findCall {draft call}                    404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
findCall {open call}                     ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
findCallBrief {draft call}               404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
findCallBrief {open call}                ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
findCallById {draft call}                404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
findCallToAnswer {draft call}            404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
findCallToAnswer {open call}             ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
findCallOfCutoff {cut-off of the draft}  404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
listCalls {draft call}                   no     no   no    no     yes   no     no   no    no    no    no   no    no     no   no
listCalls {open call}                    yes    yes  yes   yes    yes   yes    yes  yes   yes   yes   yes  yes   yes    yes  yes
listShelves {draft call}                 no     no   no    no     yes   no     no   no    no    no    no   no    no     no   no
listShelves {open call}                  yes    yes  yes   yes    yes   yes    yes  yes   yes   yes   yes  yes   yes    yes  yes
eachCall {draft call}                    no     no   no    no     yes   no     no   no    no    no    no   no    no     no   no
listCallsById {draft call}               no     no   no    no     yes   no     no   no    no    no    no   no    no     no   no
listCallsOfNeeds {draft call}            no     no   no    no     yes   no     no   no    no    no    no   no    no     no   no
listCallsOfNeeds {open call}             yes    yes  yes   yes    yes   yes    yes  yes   yes   yes   yes  yes   yes    yes  yes
listWaiting {draft call}                 no     no   no    no     yes   no     no   no    no    no    no   no    no     no   no
listChoosable {unread need}              no     no   no    no     no    no     no   no    no    no    no   no    no     no   no
listChoosable {heard need}               yes    yes  yes   yes    yes   yes    yes  yes   yes   yes   yes  yes   yes    yes  yes
`
const commands = `
                                     anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
draftCall {coalition}                403    403  403   403    ok    403    403  403   403   403   403  403   403    403  403
changeCall {draft call}              404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
changeCall {published call}          403    403  403   403    ok    403    403  403   403   403   403  403   403    403  403
publishCall {draft call}             404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
openCall {published call}            403    403  403   403    ok    403    403  403   403   403   403  403   403    403  403
closeCall {open call}                403    403  403   403    ok    403    403  403   403   403   403  403   403    403  403
cancelCall {draft call}              404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
cancelCall {open call}               403    403  403   403    ok    403    403  403   403   403   403  403   403    403  403
archiveCall {decided call}           403    403  403   403    ok    403    403  403   403   403   403  403   403    403  403
archiveCall {open call}              403    403  403   403    409   403    403  403   403   403   403  403   403    403  403
decideCutoff {cut-off without jury}  403    403  403   403    ok    403    403  403   403   403   403  403   403    403  403
`
const pages = `
                                      anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /calls                            ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /calls.csv                        ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /calls/new                        in     in   403   403    ok    ok     403  403   403   403   403  403   403    403  403
POST /calls/new                       401    401  403   403    ok    403    403  403   403   403   403  403   403    403  403
GET /calls/{draft call}/edit          in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
POST /calls/{draft call}/edit         401    401  404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /calls/{published call}/edit      in     in   403   403    ok    403    403  403   403   403   403  403   403    403  403
GET /calls/{draft call}/publication   in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
POST /calls/{draft call}/publication  401    401  404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /calls/{published call}/opening   in     in   403   403    ok    403    403  403   403   403   403  403   403    403  403
POST /calls/{published call}/opening  401    401  403   403    ok    403    403  403   403   403   403  403   403    403  403
GET /calls/{open call}/cancellation   in     in   403   403    ok    403    403  403   403   403   403  403   403    403  403
POST /calls/{open call}/cancellation  401    401  403   403    ok    403    403  403   403   403   403  403   403    403  403
`

const REASON = 'Les partenaires ont retiré leur promesse.'
const TYPED = { titleFr: 'Rappeler les patients opérés', purposeFr: 'Que chacun soit rappelé.' }
const content = (needId: string) => callContent({ needIds: [needId] })

export const calls: RoomTable = {
  room: 'calls',
  reads,
  commands,
  pages,
  runs: {
    findCall: (viewer, it) => findCall(viewer, it.slug ?? ''),
    findCallBrief: (viewer, it) => findCallBrief(viewer, it.slug ?? ''),
    findCallById: (viewer, it) => findCallById(viewer, it.id),
    findCallToAnswer: (viewer, it) => findCallToAnswer(viewer, it.id),
    findCallOfCutoff: (viewer, it) => findCallOfCutoff(viewer, it.id),
    listCalls: (viewer) => listCalls(viewer),
    listShelves: (viewer) => listShelves(viewer, SHELVES, {}),
    eachCall: async (viewer, it) => {
      for await (const page of eachCall(viewer, SHELVES, {})) if (page.some((call) => call.id === it.id)) return true
      return false
    },
    listCallsById: async (viewer, it) => [...(await listCallsById(viewer, [it.id])).keys()],
    listCallsOfNeeds: (viewer, _, the) => listCallsOfNeeds(viewer, [the('called need').id, the('heard need').id]),
    listWaiting: (viewer) => listWaiting(viewer),
    listChoosable: (viewer) => listChoosable(viewer, 'fr', []),
    draftCall: (viewer, it, the) => draftCall(viewer, { organisationId: it.id, ...content(the('heard need').id) }),
    changeCall: (viewer, it, the) => changeCall(viewer, it.id, 1, content(the('heard need').id)),
    publishCall: (viewer, it) => publishCall(viewer, it.id),
    openCall: (viewer, it) => openCall(viewer, it.id),
    closeCall: (viewer, it) => at(hoursFrom(now(), 25), () => closeCall(viewer, it.id)),
    cancelCall: (viewer, it) => cancelCall(viewer, it.id, REASON),
    archiveCall: (viewer, it) => archiveCall(viewer, it.id, true),
    decideCutoff: (viewer, it) => decideCutoff(viewer, it.id),
  },
  forms: {
    '/calls/new': (the) => ({ ...TYPED, organisationId: the('coalition').id }),
    '/calls/{draft call}/edit': { ...TYPED, revision: '1' },
    '/calls/{open call}/cancellation': { reason: REASON },
  },
}
