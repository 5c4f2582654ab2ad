import { eachNeed, listFacets, listNeeds } from '#app/needs/catalogue.server.ts'
import {
  answerNeed,
  countUnread,
  findNeed,
  listNeedsById,
  listOwnNeeds,
  listQualified,
  putNeedInCall,
  returnNeed,
} from '#app/needs/needs.server.ts'
import { postNeed, receiptCodeFor } from '#app/needs/posting.server.ts'
import { declineNeed, qualifyNeed } from '#app/needs/qualifications.server.ts'
import { eraseNeed } from '#app/needs/receipts.server.ts'
import { listSimilarNeeds } from '#app/needs/similar.server.ts'
import { openTheme } from '#app/needs/themes.server.ts'
import { listWaiting } from '#app/needs/waiting.server.ts'
import { newId } from '#app/platform/id.ts'
import type { RoomTable } from './table.ts'

const reads = `
                             anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findNeed {unread need}       404    ok   404   ok     ok    ok     404  404   404   404   404  404   404    404  404
findNeed {declined need}     404    404  404   ok     ok    ok     404  404   404   404   404  404   404    404  404
findNeed {heard need}        ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
listNeeds {unread need}      no     no   no    no     no    no     no   no    no    no    no   no    no     no   no
listNeeds {declined need}    no     no   no    no     no    no     no   no    no    no    no   no    no     no   no
listNeeds {heard need}       yes    yes  yes   yes    yes   yes    yes  yes   yes   yes   yes  yes   yes    yes  yes
listFacets                   yes    yes  yes   yes    yes   yes    yes  yes   yes   yes   yes  yes   yes    yes  yes
eachNeed {unread need}       no     no   no    no     no    no     no   no    no    no    no   no    no     no   no
eachNeed {heard need}        yes    yes  yes   yes    yes   yes    yes  yes   yes   yes   yes  yes   yes    yes  yes
listNeedsById {unread need}  no     yes  no    yes    yes   yes    no   no    no    no    no   no    no     no   no
listNeedsById {heard need}   yes    yes  yes   yes    yes   yes    yes  yes   yes   yes   yes  yes   yes    yes  yes
listQualified {unread need}  no     no   no    no     no    no     no   no    no    no    no   no    no     no   no
listQualified {heard need}   yes    yes  yes   yes    yes   yes    yes  yes   yes   yes   yes  yes   yes    yes  yes
countUnread                  no     no   no    no     yes   yes    no   no    no    no    no   no    no     no   no
listOwnNeeds {unread need}   no     no   no    yes    no    no     no   no    no    no    no   no    no     no   no
listSimilarNeeds {unread need}  no  no   no    no     no    no     no   no    no    no    no   no    no     no   no
listWaiting {asked need}     no     no   no    yes    no    no     no   no    no    no    no   no    no     no   no
`
const commands = `
                            anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
postNeed                    ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
qualifyNeed {unread need}   404    403  404   403    ok    ok     404  404   404   404   404  404   404    404  404
declineNeed {unread need}   404    403  404   403    ok    ok     404  404   404   404   404  404   404    404  404
eraseNeed {unread need}     404    ok   404   ok     403   403    404  404   404   404   404  404   404    404  404
eraseNeed {heard need}      403    403  403   ok     403   403    403  403   403   403   403  403   403    403  403
putNeedInCall {heard need}  403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
answerNeed {need in call}   403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
returnNeed {need in call}   403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
openTheme                   403    403  403   403    ok    ok     403  403   403   403   403  403   403    403  403
`
const pages = `
                                         anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /needs.csv                           ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /needs                               ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /needs/new                           ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /needs/new                          ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /needs/unread                        go     go   go    go     go    go     go   go    go    go    go   go    go     go   go
GET /needs/{unread need}/qualification   in     in   404   403    ok    ok     404  404   404   404   404  404   404    404  404
GET /needs/{heard need}/qualification    in     in   403   403    409   409    403  403   403   403   403  403   403    403  403
POST /needs/{unread need}/qualification  401    401  404   403    ok    ok     404  404   404   404   404  404   404    404  404
GET /needs/{unread need}/declination     in     in   404   403    ok    ok     404  404   404   404   404  404   404    404  404
POST /needs/{unread need}/declination    401    401  404   403    ok    ok     404  404   404   404   404  404   404    404  404
GET /besoin                              go     go   go    go     go    go     go   go    go    go    go   go    go     go   go
GET /suivi                               go     go   go    go     go    go     go   go    go    go    go   go    go     go   go
`

const STORY = 'Je rentre de l’hôpital et personne ne me rappelle.'
const POSTED = {
  title: 'Personne ne me rappelle',
  story: STORY,
  sufferers: ['patients' as const],
  setting: 'between' as const,
  authorKind: 'patient' as const,
  publish: 'summary' as const,
}
const TOLD = { titleFr: 'Un appel après la sortie', summaryFr: 'Être rappelé après son retour.', newTheme: 'Retour' }
const REASON = 'Ce besoin est déjà couvert par un appel en cours.'

export const needs: RoomTable = {
  room: 'needs',
  reads,
  commands,
  pages,
  runs: {
    findNeed: (viewer, it) => findNeed(viewer, it.id),
    listNeeds: (viewer) => listNeeds(viewer),
    listFacets: (viewer) => listFacets(viewer),
    eachNeed: async (viewer, it) => {
      for await (const needs of eachNeed(viewer, {})) if (needs.some((need) => need.id === it.id)) return true
      return false
    },
    listNeedsById: async (viewer, it) => [...(await listNeedsById(viewer, [it.id])).keys()],
    listQualified: (viewer) => listQualified(viewer),
    countUnread: async (viewer) => (await countUnread(viewer)) > 0,
    listOwnNeeds: (viewer) => listOwnNeeds(viewer),
    listSimilarNeeds: async (viewer, it) => (await listSimilarNeeds(viewer, it.id)).map(({ need }) => need),
    listWaiting: (viewer) => listWaiting(viewer),
    postNeed: (viewer) => postNeed(viewer, { ...POSTED, placePublic: false }, { code: receiptCodeFor(newId()) }),
    qualifyNeed: (viewer, it) => qualifyNeed(viewer, it.id, TOLD),
    declineNeed: (viewer, it) => declineNeed(viewer, it.id, REASON),
    eraseNeed: (viewer, it) => eraseNeed(viewer, it.id),
    putNeedInCall: (viewer, it) => putNeedInCall(viewer, it.id),
    answerNeed: (viewer, it) => answerNeed(viewer, it.id),
    returnNeed: (viewer, it) => returnNeed(viewer, it.id, 'no_project_selected'),
    openTheme: (viewer) => openTheme(viewer, { fr: 'Les nuits à l’hôpital' }),
  },
  forms: {
    '/needs/new': POSTED,
    '/needs/{unread need}/qualification': TOLD,
    '/needs/{unread need}/declination': { reason: REASON },
  },
}
