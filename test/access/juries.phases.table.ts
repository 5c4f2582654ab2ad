import { declareNames, findNames } from '#app/juries/names.server.ts'
import { declareOnOther, findOtherFile, findOtherFiles, findOtherToDeclare } from '#app/juries/other-files.server.ts'
import { BEFORE_ANY } from '#app/juries/phase.ts'
import { findPhases, findPlannedPhase, planPhase, withdrawPhase } from '#app/juries/phases.server.ts'
import type { RoomTable } from './table.ts'

const reads = `
                                 anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
findPhases {jury at work}        404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
findPlannedPhase {planned phase}  404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
findOtherFiles {jury at work}    404    404  404   404    404   404    404  404   409   409   409  404   404    404  404
findOtherToDeclare {jury at work}  404    404  404   404    404   404    404  404   409   409   409  404   404    404  404
findOtherFile {jury at work}     404    404  404   404    404   404    404  404   409   409   409  404   404    404  404
findNames {jury at work}         404    404  404   404    404   404    404  404   409   409   409  404   404    404  404
`
const commands = `
                                 anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
planPhase {jury at work}         404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
withdrawPhase {planned phase}    404    404  404   404    ok    404    404  404   403   403   403  404   404    404  404
declareOnOther {jury at work}    404    404  404   404    404   404    404  404   409   409   409  404   404    404  404
declareNames {jury at work}      404    404  404   404    404   404    404  404   409   409   409  404   404    404  404
`
const pages = `
                                        anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
GET /juries/{jury at work}/phases       in     in   404   404    ok    404    404  404   403   403   403  404   404    404  404
POST /juries/{jury at work}/phases      401    401  404   404    ok    404    404  404   403   403   403  404   404    404  404
GET /phases/{planned phase}/withdrawal  in     in   404   404    ok    404    404  404   403   403   403  404   404    404  404
POST /phases/{planned phase}/withdrawal  401    401  404   404    ok    404    404  404   403   403   403  404   404    404  404
GET /juries/{jury at work}/files        in     in   404   404    404   404    404  404   409   409   409  404   404    404  404
GET /juries/{jury at work}/files/{other file in jury}  in     in   404   404    404   404    404  404   409   409   409  404   404    404  404
GET /juries/{jury at work}/files/{other file in jury}/declaration  in     in   404   404    404   404    404  404   409   409   409  404   404    404  404
POST /juries/{jury at work}/files/{other file in jury}/declaration  401    401  404   404    404   404    404  404   409   409   409  404   404    404  404
GET /juries/{jury at work}/names        in     in   404   404    404   404    404  404   409   409   409  404   404    404  404
POST /juries/{jury at work}/names       401    401  404   404    404   404    404  404   409   409   409  404   404    404  404
`

export const juryPhases: RoomTable = {
  room: 'juries',
  reads,
  commands,
  pages,
  runs: {
    findPhases: (viewer, it) => findPhases(viewer, it.id),
    findPlannedPhase: (viewer, it) => findPlannedPhase(viewer, it.id),
    findNames: (viewer, it) => findNames(viewer, it.id),
    findOtherFiles: (viewer, it) => findOtherFiles(viewer, it.id),
    findOtherToDeclare: (viewer, it, the) => findOtherToDeclare(viewer, it.id, the('other file in jury').id),
    findOtherFile: (viewer, it, the) => findOtherFile(viewer, it.id, the('other file in jury').id),
    declareOnOther: (viewer, it, the) =>
      declareOnOther(viewer, it.id, { applicationId: the('other file in jury').id, conflict: false }),
    planPhase: (viewer, it) => planPhase(viewer, it.id, { ...BEFORE_ANY, startsAt: null }),
    withdrawPhase: (viewer, it) => withdrawPhase(viewer, it.id),
    declareNames: (viewer, it) => declareNames(viewer, it.id, { organisationIds: [] }),
  },
  forms: {
    '/juries/{jury at work}/phases': {
      starts: '',
      others: 'after_own',
      jurors: 'shown',
      applicants: 'shown',
      reach: 'own',
    },
    '/juries/{jury at work}/files/{other file in jury}/declaration': { link: 'none' },
    '/juries/{jury at work}/names': { complete: 'on' },
  },
}
