import '#test/support/database.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { assignReviews, findAssignable } from '#app/juries/assignments.server.ts'
import { decide, decideAsTyped, findDecidable } from '#app/juries/decisions.server.ts'
import { declareInterest, findDeclaration } from '#app/juries/declarations.server.ts'
import { findOutcome } from '#app/juries/outcomes.server.ts'
import {
  acceptConfidentiality,
  composePanel,
  declineInvitation,
  findOwnChair,
  findPanel,
  findPanelToRun,
  inviteJuror,
  openScores,
} from '#app/juries/panels.server.ts'
import { findJury, findOpening } from '#app/juries/progress.server.ts'
import { findRanking } from '#app/juries/rankings.server.ts'
import { findOwnReview, findReview, saveReview, submitReview } from '#app/juries/reviews.server.ts'
import { VISITOR, type Viewer } from '#app/platform/viewer.ts'
import { aCoordinator, aPerson } from '#test/support/people.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { aClosedCall, aJury, entrusted } from './stage.ts'

const ROLES = ['visitor', 'stranger', 'applicant', 'juror', 'otherJuror', 'coordinator', 'otherCoordinator'] as const
type Role = (typeof ROLES)[number]

let viewers: Record<Role, Viewer>
let stage: Awaited<ReturnType<typeof aStage>>

/** A closed call whose one file is entrusted to a juror who has accepted confidentiality, beside a second juror without files. */
async function aStage() {
  const call = await aClosedCall({ files: 1 })
  const [juror, otherJuror] = await aJury(call)
  if (!juror || !otherJuror) throw new Error('a jury of two was asked')
  const fileId = call.applications[0]?.id ?? ''
  const [reviewId = ''] = await entrusted(call.viewer, call.cutoffId, juror, [fileId])
  return { ...call, panelId: call.cutoffId, juror, otherJuror, fileId, reviewId }
}

beforeAll(async () => {
  stage = await aStage()
  viewers = {
    visitor: VISITOR,
    stranger: await aPerson('Passante'),
    applicant: stage.applications[0]?.founder ?? VISITOR,
    juror: stage.juror.viewer,
    otherJuror: stage.otherJuror.viewer,
    coordinator: stage.viewer,
    otherCoordinator: (await aCoordinator('Coordinatrice d’ailleurs')).viewer,
  }
})

/** What each role is answered: a status, or ok; 409 means that the person may, but not now. Everyone is in the order of ROLES. */
type Row = [name: string, run: (viewer: Viewer) => Promise<unknown>, ...answers: (number | 'ok')[]]

const grid = { scores: [], comment: '' }
const invited = { email: 'nouvelle@test.example', name: 'Nouvelle Jurée' }

const rows: Row[] = [
  ['see a panel', (who) => findPanel(who, stage.panelId), 404, 404, 404, 'ok', 'ok', 'ok', 404],
  ['run a panel', (who) => findPanelToRun(who, stage.panelId), 404, 404, 404, 403, 403, 'ok', 404],
  ['follow the progress', (who) => findJury(who, stage.call.slug), 404, 404, 404, 404, 404, 'ok', 404],
  ['compose a jury', (who) => composePanel(who, stage.cutoffId), 403, 403, 403, 403, 403, 409, 403],
  [
    'see who may read a file',
    (who) => findAssignable(who, stage.panelId, stage.juror.id),
    404,
    404,
    404,
    403,
    403,
    'ok',
    404,
  ],
  [
    'entrust a file',
    (who) => assignReviews(who, stage.panelId, { jurorId: stage.juror.id, applicationIds: [] }),
    404,
    404,
    404,
    403,
    403,
    'ok',
    404,
  ],
  ['invite a juror', (who) => inviteJuror(who, stage.panelId, invited), 404, 404, 404, 403, 403, 'ok', 404],
  ['take one’s chair', (who) => findOwnChair(who, stage.panelId), 404, 404, 404, 'ok', 'ok', 404, 404],
  ['accept confidentiality', (who) => acceptConfidentiality(who, stage.panelId), 404, 404, 404, 'ok', 'ok', 404, 404],
  [
    'decline an invitation already accepted',
    (who) => declineInvitation(who, stage.panelId, 'no_time'),
    404,
    404,
    404,
    409,
    409,
    404,
    404,
  ],
  ['read a review', (who) => findOwnReview(who, stage.reviewId), 404, 404, 404, 'ok', 404, 404, 404],
  ['see whose file it is', (who) => findDeclaration(who, stage.reviewId), 404, 404, 404, 'ok', 404, 404, 404],
  ['score before declaring', (who) => saveReview(who, stage.reviewId, grid), 404, 404, 404, 409, 404, 404, 404],
  ['hand in before declaring', (who) => submitReview(who, stage.reviewId), 404, 404, 404, 409, 404, 404, 404],
  ['read the file before declaring', (who) => findReview(who, stage.reviewId), 404, 404, 404, 404, 404, 404, 404],
  [
    'declare no link',
    (who) => declareInterest(who, stage.reviewId, { conflict: false }),
    404,
    404,
    404,
    'ok',
    404,
    404,
    404,
  ],
  ['read the file and the grid', (who) => findReview(who, stage.reviewId), 404, 404, 404, 'ok', 404, 404, 404],
  ['keep a draft', (who) => saveReview(who, stage.reviewId, grid), 404, 404, 404, 'ok', 404, 404, 404],
  ['read the ranking', (who) => findRanking(who, stage.panelId), 404, 404, 404, 403, 403, 409, 404],
  ['see what opening leaves out', (who) => findOpening(who, stage.panelId), 404, 404, 404, 403, 403, 409, 404],
  ['open the scores', (who) => openScores(who, stage.panelId), 404, 404, 404, 403, 403, 409, 404],
  ['see what can be decided', (who) => findDecidable(who, stage.panelId), 404, 404, 404, 403, 403, 409, 404],
  ['decide', (who) => decide(who, stage.panelId, []), 404, 404, 404, 403, 403, 409, 404],
  ['decide by the form', (who) => decideAsTyped(who, stage.panelId, []), 404, 404, 404, 403, 403, 409, 404],
  ['read an outcome not yet taken', (who) => findOutcome(who, stage.fileId), 404, 404, 'ok', 'ok', 404, 'ok', 404],
]

describe.each(rows)('To %s', (_name, run, ...answers) => {
  test.each(ROLES.map((role, place) => [role, answers[place]] as const))(
    'the %s is answered %s',
    async (role, answer) => {
      const { status } = { status: 'ok', ...(await refusalOf(() => run(viewers[role]))) }
      expect(status).toBe(answer)
    },
  )
})
