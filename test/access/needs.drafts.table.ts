import { askLostCodes } from '#app/needs/contacts.server.ts'
import { beginDraft, findDraft, forgetDraft, keepDraft, listOwnDrafts } from '#app/needs/drafts.server.ts'
import { findBlank } from '#app/needs/intake.server.ts'
import { receiptCodeFor } from '#app/needs/posting.server.ts'
import { holdForTwins, joinNeed, listTwins, sendDraft, sendNeed, slipInSending } from '#app/needs/sending.server.ts'
import { newId } from '#app/platform/id.ts'
import type { RoomTable } from './table.ts'

/** A draft is for whoever brings its code; without the code, for the account that began it. */
const reads = `
                              anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findDraft {draft}             ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
findDraft {forged receipt}    404    404  404   404    404   404    404  404   404   404   404  404   404    404  404
listOwnDrafts {draft}         no     no   no    yes    no    no     no   no    no    no    no   no    no     no   no
findBlank                     ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
listTwins {unread need}       no     no   no    no     no    no     no   no    no    no    no   no    no     no   no
`
const commands = `
                              anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
beginDraft                    ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
keepDraft {draft}             ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
keepDraft {forged receipt}    404    404  404   404    404   404    404  404   404   404   404  404   404    404  404
forgetDraft {draft}           ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
forgetDraft {forged receipt}  404    404  404   404    404   404    404  404   404   404   404  404   404    404  404
slipInSending {draft}         ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
holdForTwins                  ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
sendNeed                      ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
sendDraft {draft}             ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
sendDraft {forged receipt}    404    404  404   404    404   404    404  404   404   404   404  404   404    404  404
joinNeed {unread need}        404    409  404   409    409   409    404  404   404   404   404  404   404    404  404
joinNeed {heard need}         ok     ok   ok    409    ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
askLostCodes                  ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
`
const pages = `
                                     anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /needs/guided                    ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /needs/guided                   ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /drafts                          ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /drafts                         ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /drafts/{draft}                  ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /drafts/{draft}                 ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /drafts/{forged receipt}         404    404  404   404    404   404    404  404   404   404   404  404   404    404  404
POST /drafts/{forged receipt}        404    404  404   404    404   404    404  404   404   404   404  404   404    404  404
GET /drafts/{draft}/kept             ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /drafts/{draft}/forgetting       ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /drafts/{draft}/forgetting      ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /drafts/{draft}/sending          ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /drafts/{draft}/sending         ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /drafts/{forged receipt}/sending  404  404  404   404    404   404    404  404   404   404   404  404   404    404  404
GET /drafts/{draft}/{screen}         ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /drafts/{draft}/{screen}        ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /receipts/{draft}                go     go   go    go     go    go     go   go    go    go    go   go    go     go   go
GET /receipts/lost                   ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /receipts/lost                  ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /needs/{unread need}/joining     404    404  404   409    409   409    404  404   404   404   404  404   404    404  404
GET /needs/{heard need}/joining      ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /needs/{heard need}/joining     ok     ok   ok    409    ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
`

const TOLD = {
  title: 'Personne ne me rappelle',
  story: 'Je rentre de l’hôpital et personne ne me rappelle.',
  sufferers: ['patients' as const],
  setting: 'between' as const,
  authorKind: 'patient' as const,
  publish: 'summary' as const,
}
const SENDING = { language: 'fr' as const, revision: 1 }

export const needsDrafts: RoomTable = {
  room: 'needs',
  reads,
  commands,
  pages,
  runs: {
    findDraft: (viewer, it) => findDraft(viewer, it.code ?? ''),
    listOwnDrafts: (viewer) => listOwnDrafts(viewer),
    findBlank: (viewer) => findBlank(viewer, 'http://localhost/needs/new'),
    listTwins: async (viewer, it) => (await listTwins(viewer, { story: it.id })).map(({ need }) => need),
    beginDraft: (viewer) => beginDraft(viewer, newId(), { answers: { title: 'Dormir' }, revision: 0 }),
    keepDraft: (viewer, it) => keepDraft(viewer, it.code ?? '', { answers: { title: 'Dormir' }, revision: 1 }),
    forgetDraft: (viewer, it) => forgetDraft(viewer, it.code ?? ''),
    slipInSending: async (viewer, it) => void (await slipInSending(viewer, TOLD, { ...SENDING, code: it.code ?? '' })),
    holdForTwins: async (viewer) => void (await holdForTwins(viewer, newId(), TOLD, { ...SENDING, code: '' })),
    sendNeed: (viewer) => sendNeed(viewer, TOLD, { ...SENDING, code: receiptCodeFor(newId()) }),
    sendDraft: (viewer, it) => sendDraft(viewer, TOLD, { ...SENDING, code: it.code ?? '' }),
    joinNeed: (viewer, it, the) => joinNeed(viewer, it.id, the('draft').code, 'un navigateur'),
    askLostCodes: (viewer) => askLostCodes(viewer, 'personne@nulle-part.example'),
  },
  forms: {
    '/needs/guided': { title: TOLD.title },
    '/drafts': { title: TOLD.title, onward: 'kept' },
    '/drafts/{draft}': { title: TOLD.title, revision: '1', onward: 'kept' },
    '/drafts/{draft}/forgetting': { sure: 'on' },
    '/drafts/{draft}/sending': { ...TOLD, revision: '1' },
    '/drafts/{forged receipt}/sending': { ...TOLD, revision: '1' },
    '/drafts/{draft}/{screen}': { story: TOLD.story, revision: '1' },
    '/receipts/lost': { email: 'personne@nulle-part.example' },
    '/needs/{heard need}/joining': (the) => ({ draft: the('draft').code ?? '' }),
  },
}
