import {
  beginRevision,
  dropRevision,
  findAsked,
  findDraft,
  findDraftQuestion,
  findDraftSection,
  findRevision,
  findWriting,
  publishRevision,
  writeQuestionnaire,
} from '#app/calls/questionnaire-drafts.server.ts'
import { addSection } from '#app/calls/questionnaire-writing.ts'
import type { RoomTable } from './table.ts'

const reads = `
                                anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findWriting {draft call}        404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
findDraft {draft call}          404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
findDraftQuestion {draft call}  404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
findDraftSection {draft call}   404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
findAsked {draft call}          404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
findWriting {open call}         403    403  403   403    ok    403    403  403   403   403   403  403   403    403  403
findDraft {published call}      403    403  403   403    409   403    403  403   403   403   403  403   403    403  403
findRevision {revised call}     403    403  403   403    ok    403    403  403   403   403   403  403   403    403  403
findAsked {open call}           ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
`
const commands = `
                                     anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
writeQuestionnaire {draft call}      404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
writeQuestionnaire {published call}  403    403  403   403    409   403    403  403   403   403   403  403   403    403  403
beginRevision {draft call}           404    404  404   404    409   404    404  404   404   404   404  404   404    404  404
beginRevision {published call}       403    403  403   403    ok    403    403  403   403   403   403  403   403    403  403
beginRevision {closed call}          403    403  403   403    409   403    403  403   403   403   403  403   403    403  403
dropRevision {revised call}          403    403  403   403    ok    403    403  403   403   403   403  403   403    403  403
publishRevision {revised call}       403    403  403   403    ok    403    403  403   403   403   403  403   403    403  403
`
const pages = `
                                                                           anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /calls/{draft call}/questionnaire                                      in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /calls/{draft call}/questionnaire/preview                              404    404  404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /calls/{open call}/questionnaire/preview                               ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
POST /calls/{open call}/questionnaire/preview                              ok     ok   ok    ok     ok    ok     ok   ok    ok    ok    ok   ok    ok     ok   ok
GET /calls/{draft call}/questionnaire/sections                             in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
POST /calls/{draft call}/questionnaire/sections                            401    401  404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /calls/{draft call}/questionnaire/sections/{draft section}             in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
POST /calls/{draft call}/questionnaire/sections/{draft section}            401    401  404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /calls/{draft call}/questionnaire/sections/{draft section}/place       in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
POST /calls/{draft call}/questionnaire/sections/{draft section}/place      401    401  404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /calls/{draft call}/questionnaire/sections/{draft section}/removal     in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
POST /calls/{draft call}/questionnaire/sections/{draft section}/removal    401    401  404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /calls/{draft call}/questionnaire/sections/{draft section}/questions   in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
POST /calls/{draft call}/questionnaire/sections/{draft section}/questions  401    401  404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /calls/{draft call}/questionnaire/questions/{draft question}           in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
POST /calls/{draft call}/questionnaire/questions/{draft question}          401    401  404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /calls/{draft call}/questionnaire/questions/{draft question}/kind      in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
POST /calls/{draft call}/questionnaire/questions/{draft question}/kind     401    401  404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /calls/{draft call}/questionnaire/questions/{draft question}/place     in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
POST /calls/{draft call}/questionnaire/questions/{draft question}/place    401    401  404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /calls/{draft call}/questionnaire/questions/{draft question}/copy      in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
POST /calls/{draft call}/questionnaire/questions/{draft question}/copy     401    401  404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /calls/{draft call}/questionnaire/questions/{draft question}/removal   in     in   404   404    ok    404    404  404   404   404   404  404   404    404  404
POST /calls/{draft call}/questionnaire/questions/{draft question}/removal  401    401  404   404    ok    404    404  404   404   404   404  404   404    404  404
GET /calls/{published call}/questionnaire/revision                         in     in   403   403    ok    403    403  403   403   403   403  403   403    403  403
POST /calls/{published call}/questionnaire/revision                        401    401  403   403    ok    403    403  403   403   403   403  403   403    403  403
GET /calls/{revised call}/questionnaire/revision/publication               in     in   403   403    ok    403    403  403   403   403   403  403   403    403  403
POST /calls/{revised call}/questionnaire/revision/publication              401    401  403   403    ok    403    403  403   403   403   403  403   403    403  403
GET /calls/{revised call}/questionnaire/revision/abandonment               in     in   403   403    ok    403    403  403   403   403   403  403   403    403  403
POST /calls/{revised call}/questionnaire/revision/abandonment              401    401  403   403    ok    403    403  403   403   403   403  403   403    403  403
`

const STEP = addSection({ title: { fr: 'Autre section' }, help: { fr: '' } })
const DRAFT = '/calls/{draft call}/questionnaire'
const SECTION = `${DRAFT}/sections/{draft section}`
const QUESTION = `${DRAFT}/questions/{draft question}`
const REVISION = '/calls/{revised call}/questionnaire/revision'

export const questionnaires: RoomTable = {
  room: 'calls',
  reads,
  commands,
  pages,
  runs: {
    findWriting: (viewer, it) => findWriting(viewer, it.slug ?? ''),
    findDraft: (viewer, it) => findDraft(viewer, it.slug ?? ''),
    findRevision: (viewer, it) => findRevision(viewer, it.slug ?? ''),
    findAsked: (viewer, it) => findAsked(viewer, it.slug ?? ''),
    findDraftQuestion: (viewer, it, the) => findDraftQuestion(viewer, it.slug ?? '', the('draft question').id),
    findDraftSection: (viewer, it, the) => findDraftSection(viewer, it.slug ?? '', the('draft section').id),
    writeQuestionnaire: (viewer, it) => writeQuestionnaire(viewer, it.id, STEP),
    beginRevision: (viewer, it) => beginRevision(viewer, it.id),
    dropRevision: (viewer, it) => dropRevision(viewer, it.id),
    publishRevision: (viewer, it) => publishRevision(viewer, it.id, { fr: 'Une section de plus.' }),
  },
  forms: {
    '/calls/{open call}/questionnaire/preview': (the) => ({ [`answer-${the('open question').id}`]: 'Un appel.' }),
    [`${DRAFT}/sections`]: { titleFr: 'Autre section' },
    [SECTION]: (the) => ({ titleFr: 'Votre équipe', stamp: the('draft section').code ?? '' }),
    [`${SECTION}/place`]: { to: 'up' },
    [`${SECTION}/questions`]: { titleFr: 'Avec qui ?', kind: 'long' },
    [QUESTION]: (the) => ({ titleFr: 'Avec qui ?', audience: 'jury', stamp: the('draft question').code ?? '' }),
    [`${QUESTION}/kind`]: (the) => ({ kind: 'short', stamp: the('draft question').code ?? '' }),
    [`${QUESTION}/place`]: { to: 'down' },
    [`${REVISION}/publication`]: { changeFr: 'Une section de plus, pour la suite.' },
  },
}
