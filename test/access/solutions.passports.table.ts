import { eachSolution, listFacets } from '#app/solutions/catalogue.server.ts'
import { claimLine, classify, findClaimable } from '#app/solutions/claims.server.ts'
import {
  changeEvidence,
  findEvidence,
  findSpokenFor,
  listEvidence,
  removeEvidence,
  serveEvidence,
  tellEvidence,
} from '#app/solutions/evidence.server.ts'
import { findOwnMaker, tellMaker } from '#app/solutions/makers.server.ts'
import { findLine, findPassport, serveProof } from '#app/solutions/passports.server.ts'
import {
  changeReference,
  findReference,
  listReferences,
  removeReference,
  tellReference,
} from '#app/solutions/references.server.ts'
import {
  countToVerify,
  findVerifiable,
  listToVerify,
  verifyLine,
  withdrawVerification,
} from '#app/solutions/verifications.server.ts'
import { changeVersion, findTellable, findVersion, listVersions, tellVersion } from '#app/solutions/versions.server.ts'
import { aClaim, anEvidence, aReference, aVersion } from '#test/solutions/stage.ts'
import type { RoomTable, The } from './table.ts'

const reads = `
                                 anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findOwnMaker {firm}              404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
findVersion {version}            404    404  404   404    ok    ok     ok   404   404   404   404  404   404    404  404
findPassport {version}           404    404  404   404    ok    ok     ok   404   404   404   404  404   404    404  404
findLine {version}               404    404  404   404    ok    ok     ok   404   404   404   404  404   404    404  404
serveProof {version}             404    404  404   404    ok    ok     ok   404   404   404   404  404   404    404  404
findClaimable {version}          404    404  404   404    403   403    ok   404   404   404   404  404   404    404  404
listVersions {version}           no     no   no    no     yes   yes    yes  no    no    no    no   no    no     no   no
findTellable {listed solution}   403    403  403   403    403   403    ok   403   403   403   403  403   403    403  403
findSpokenFor {listed solution}  403    403  403   403    403   403    ok   403   403   403   403  403   403    403  403
listEvidence {evidence}          no     no   no    no     yes   yes    yes  no    no    no    no   no    no     no   no
findEvidence {evidence}          403    403  403   403    403   403    ok   403   403   403   403  403   403    403  403
serveEvidence {evidence}         404    404  404   404    ok    ok     ok   404   404   404   404  404   404    404  404
listReferences {reference}       no     no   no    no     yes   yes    yes  no    no    no    no   no    no     no   no
findReference {reference}        403    403  403   403    403   403    ok   403   403   403   403  403   403    403  403
findVerifiable {version}         404    404  404   404    ok    ok     403  404   404   404   404  404   404    404  404
listToVerify {version}           403    403  403   403    yes   yes    403  403   403   403   403  403   403    403  403
countToVerify                    ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
listFacets {listed solution}     no     no   no    no     no    no     no   no    no    no    no   no    no     no   no
eachSolution                     yes    yes  yes   yes    yes   yes    yes  yes   yes   yes   yes  yes   yes    yes  yes
`
const commands = `
                                 anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
tellMaker {firm}                 404    404  404   404    404   404    ok   404   404   404   404  404   404    404  404
tellVersion {listed solution}    403    403  403   403    403   403    ok   403   403   403   403  403   403    403  403
changeVersion {version}          404    404  404   404    403   403    ok   404   404   404   404  404   404    404  404
claimLine {version}              404    404  404   404    403   403    ok   404   404   404   404  404   404    404  404
classify {version}               404    404  404   404    403   403    ok   404   404   404   404  404   404    404  404
verifyLine {version}             404    404  404   404    ok    ok     403  404   404   404   404  404   404    404  404
withdrawVerification {version}   404    404  404   404    ok    ok     403  404   404   404   404  404   404    404  404
tellEvidence {listed solution}   403    403  403   403    403   403    ok   403   403   403   403  403   403    403  403
changeEvidence {evidence}        403    403  403   403    403   403    ok   403   403   403   403  403   403    403  403
removeEvidence {evidence}        403    403  403   403    403   403    ok   403   403   403   403  403   403    403  403
tellReference {listed solution}  403    403  403   403    403   403    ok   403   403   403   403  403   403    403  403
changeReference {reference}      403    403  403   403    403   403    ok   403   403   403   403  403   403    403  403
removeReference {reference}      403    403  403   403    403   403    ok   403   403   403   403  403   403    403  403
`
const pages = `
                                                                  anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /organisations/{firm}/maker                                   in     in   404   404    404   404    ok   404   404   404   404  404   404    404  404
POST /organisations/{firm}/maker                                  401    401  404   404    404   404    ok   404   404   404   404  404   404    404  404
GET /solutions/{listed solution}/versions/new                     in     in   403   403    403   403    ok   403   403   403   403  403   403    403  403
POST /solutions/{listed solution}/versions/new                    401    401  403   403    403   403    ok   403   403   403   403  403   403    403  403
GET /solutions/{listed solution}/evidence/new                     in     in   403   403    403   403    ok   403   403   403   403  403   403    403  403
POST /solutions/{listed solution}/evidence/new                    401    401  403   403    403   403    ok   403   403   403   403  403   403    403  403
GET /solutions/{listed solution}/evidence/{evidence}              in     in   403   403    403   403    ok   403   403   403   403  403   403    403  403
POST /solutions/{listed solution}/evidence/{evidence}             401    401  403   403    403   403    ok   403   403   403   403  403   403    403  403
GET /solutions/{listed solution}/evidence/{evidence}/file         in     in   404   404    ok    ok     ok   404   404   404   404  404   404    404  404
GET /solutions/{listed solution}/evidence/{evidence}/removal      in     in   403   403    403   403    ok   403   403   403   403  403   403    403  403
POST /solutions/{listed solution}/evidence/{evidence}/removal     401    401  403   403    403   403    ok   403   403   403   403  403   403    403  403
GET /solutions/{listed solution}/references/new                   in     in   403   403    403   403    ok   403   403   403   403  403   403    403  403
POST /solutions/{listed solution}/references/new                  401    401  403   403    403   403    ok   403   403   403   403  403   403    403  403
GET /solutions/{listed solution}/references/{reference}           in     in   403   403    403   403    ok   403   403   403   403  403   403    403  403
POST /solutions/{listed solution}/references/{reference}          401    401  403   403    403   403    ok   403   403   403   403  403   403    403  403
GET /solutions/{listed solution}/references/{reference}/removal   in     in   403   403    403   403    ok   403   403   403   403  403   403    403  403
POST /solutions/{listed solution}/references/{reference}/removal  401    401  403   403    403   403    ok   403   403   403   403  403   403    403  403
GET /passports                                                    in     in   403   403    ok    ok     403  403   403   403   403  403   403    403  403
GET /passports/{version}                                          in     in   404   404    ok    ok     ok   404   404   404   404  404   404    404  404
GET /passports/{version}/edit                                     in     in   404   404    403   403    ok   404   404   404   404  404   404    404  404
POST /passports/{version}/edit                                    401    401  404   404    403   403    ok   404   404   404   404  404   404    404  404
GET /passports/{version}/class                                    in     in   404   404    403   403    ok   404   404   404   404  404   404    404  404
POST /passports/{version}/class                                   401    401  404   404    403   403    ok   404   404   404   404  404   404    404  404
GET /passports/{version}/lines/{hds}                              in     in   404   404    ok    ok     ok   404   404   404   404  404   404    404  404
POST /passports/{version}/lines/{hds}                             401    401  404   404    403   403    ok   404   404   404   404  404   404    404  404
GET /passports/{version}/lines/{hds}/proof                        in     in   404   404    ok    ok     ok   404   404   404   404  404   404    404  404
GET /passports/{version}/lines/{hds}/verification                 in     in   404   404    ok    ok     403  404   404   404   404  404   404    404  404
POST /passports/{version}/lines/{hds}/verification                401    401  404   404    ok    ok     403  404   404   404   404  404   404    404  404
GET /passports/{version}/lines/{ce}/verification-withdrawal       in     in   404   404    ok    ok     403  404   404   404   404  404   404    404  404
POST /passports/{version}/lines/{ce}/verification-withdrawal      401    401  404   404    ok    ok     403  404   404   404   404  404   404    404  404
`

const SURE = { sure: 'yes' }
const slugOf = (the: The) => the('listed solution').slug ?? ''
const EVIDENCE = { kind: 'cohort', level: '2', title: 'Une année de suivi', year: '2025' }
const REFERENCE = { place: 'Clinique des Sorbiers', since: '2026-03-02' }
const VERSION = {
  ...{ name: '3.0', purpose: 'Une infirmière rappelle chaque patient opéré.', forWhom: ['patients'] },
  ...{ trl: '7', regulatory: '3', clinical: '2', market: '1', neededMaturity: '2' },
}

export const solutionsPassports: RoomTable = {
  room: 'solutions',
  reads,
  commands,
  pages,
  runs: {
    findOwnMaker: (viewer, it) => findOwnMaker(viewer, it.slug ?? ''),
    findVersion: (viewer, it) => findVersion(viewer, it.id),
    findPassport: (viewer, it) => findPassport(viewer, it.id),
    findLine: (viewer, it) => findLine(viewer, it.id, 'hds'),
    serveProof: (viewer, it) => serveProof(viewer, it.id, 'hds'),
    findClaimable: (viewer, it) => findClaimable(viewer, it.id),
    listVersions: (viewer, _, the) => listVersions(viewer, slugOf(the)),
    findTellable: (viewer, it) => findTellable(viewer, it.slug ?? ''),
    findSpokenFor: (viewer, it) => findSpokenFor(viewer, it.slug ?? ''),
    listEvidence: (viewer, _, the) => listEvidence(viewer, slugOf(the)),
    findEvidence: (viewer, it, the) => findEvidence(viewer, slugOf(the), it.id),
    serveEvidence: (viewer, it, the) => serveEvidence(viewer, slugOf(the), it.id),
    listReferences: (viewer, _, the) => listReferences(viewer, slugOf(the)),
    findReference: (viewer, it, the) => findReference(viewer, slugOf(the), it.id),
    findVerifiable: (viewer, it) => findVerifiable(viewer, it.id, 'hds'),
    listToVerify: (viewer) => listToVerify(viewer),
    countToVerify: (viewer) => countToVerify(viewer),
    listFacets: (viewer) => listFacets(viewer),
    eachSolution: async (viewer) => {
      for await (const page of eachSolution(viewer, {})) if (page.length === 0) break
      return true
    },
    tellMaker: (viewer, it) => tellMaker(viewer, it.slug ?? '', { size: 'startup' }),
    tellVersion: (viewer, it) => tellVersion(viewer, it.slug ?? '', aVersion({ name: '2.0' })),
    changeVersion: (viewer, it) => changeVersion(viewer, it.id, aVersion({ revision: 1 })),
    claimLine: (viewer, it) => claimLine(viewer, it.id, 'security', aClaim()),
    classify: (viewer, it) => classify(viewer, it.id, { isMedical: 'yes', decision: 'other', watch: 'none' }, 0),
    verifyLine: (viewer, it) => verifyLine(viewer, it.id, 'hds', 1),
    withdrawVerification: (viewer, it) => withdrawVerification(viewer, it.id, 'ce_marking'),
    tellEvidence: (viewer, it) => tellEvidence(viewer, it.slug ?? '', anEvidence()),
    changeEvidence: (viewer, it, the) => changeEvidence(viewer, slugOf(the), it.id, anEvidence()),
    removeEvidence: (viewer, it, the) => removeEvidence(viewer, slugOf(the), it.id),
    tellReference: (viewer, it) => tellReference(viewer, it.slug ?? '', aReference()),
    changeReference: (viewer, it, the) => changeReference(viewer, slugOf(the), it.id, aReference()),
    removeReference: (viewer, it, the) => removeReference(viewer, slugOf(the), it.id),
  },
  forms: {
    '/organisations/{firm}/maker': { size: 'startup' },
    '/solutions/{listed solution}/versions/new': VERSION,
    '/passports/{version}/edit': { ...VERSION, revision: '1' },
    '/passports/{version}/class': { isMedical: 'no' },
    '/passports/{version}/lines/{hds}': { status: 'gap', claim: 'Pas encore.', revision: '1' },
    '/passports/{version}/lines/{hds}/verification': { opened: 'on', revision: '1' },
    '/passports/{version}/lines/{ce}/verification-withdrawal': SURE,
    '/solutions/{listed solution}/evidence/new': EVIDENCE,
    '/solutions/{listed solution}/evidence/{evidence}': EVIDENCE,
    '/solutions/{listed solution}/evidence/{evidence}/removal': SURE,
    '/solutions/{listed solution}/references/new': REFERENCE,
    '/solutions/{listed solution}/references/{reference}': REFERENCE,
    '/solutions/{listed solution}/references/{reference}/removal': SURE,
  },
}
