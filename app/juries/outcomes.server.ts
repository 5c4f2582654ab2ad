import { z } from 'zod'
import { listStages } from '#app/applications/applicants.server.ts'
import { findApplication } from '#app/applications/applications.server.ts'
import { findCallById } from '#app/calls/calls.server.ts'
import { db } from '#app/platform/db.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Bilingual } from '#app/platform/words.tsx'
import { listAdjusted } from './counting.server.ts'
import type { Outcome } from './decision.ts'
import { distributionOf } from './distribution.ts'
import { mayReadOutcome } from './jury.access.ts'
import { type Criterion, pointsOf, rankFiles } from './ranking.ts'
import type { Column } from './redrawn.ts'
import { listQueue } from './reserve-queue.server.ts'

/** What an applicant reads of the decision: reasons, means and comments by criterion; never who wrote them. Null until it is announced, and to whoever reads the file without being concerned. */
export async function findOutcome(viewer: Viewer, applicationId: string) {
  const application = await findApplication(viewer, applicationId)
  const decision = await db().decision.findUnique({ where: { applicationId }, include: { panel: true } })
  if (!decision?.panel.announcedAt) return null
  const call = await findCallById(viewer, application.callId)
  const about = { applicantId: application.organisationId, call, panelId: decision.panelId }
  if (!mayReadOutcome(viewer, about)) return null
  const told = await outcomeOf(decision, decision.panel, call.criteria)
  return { ...told, since: await sinceThen(applicationId, decision.panelId) }
}

export type OutcomeTold = NonNullable<Awaited<ReturnType<typeof findOutcome>>>
export type OutcomeShown = Awaited<ReturnType<typeof outcomeOf>>

/** What became of a file since the decision: called up, or its place on the reserve list now that others were. */
async function sinceThen(applicationId: string, panelId: string) {
  const called = await db().freedPlace.findUnique({ where: { calledId: applicationId } })
  const place = (await listQueue(panelId)).findIndex((file) => file.applicationId === applicationId)
  return { calledAt: called?.settledAt ?? null, place: place < 0 ? null : place + 1 }
}

interface Decided {
  applicationId: string
  outcome: Outcome
  reserveRank: number | null
  reasons: string
  againstWhy: string | null
  decidedAt: Date
}
type Named = Criterion & { name: Bilingual }

/** The same for a decision already found by who may read it: the very words its applicant is given. */
export async function outcomeOf(decision: Decided, panel: { id: string; counting: Column }, criteria: Named[]) {
  const { applicationId, outcome, reserveRank, reasons, againstWhy, decidedAt } = decision
  const where = { applicationId, stage: 'submitted' as const }
  const readings = await db().review.findMany({ where, select: { scores: true } })
  const [file] = rankFiles(criteria, [{ applicationId, readings: readings.map(pointsOf) }])
  const counted = panel.counting === 'adjusted' ? await listAdjusted(panel.id, criteria) : undefined
  const line = await db().personalLine.findUnique({ where: { applicationId } })
  const distribution = await findDistribution(panel.id, criteria)
  const marks = readings.flatMap((reading) => reading.scores)
  return {
    ...{ outcome, reserveRank, reasons, againstWhy, decidedAt, readings: readings.length },
    /** What the coordinators add for this applicant alone. */
    line: line?.text ?? null,
    total: file?.total ?? null,
    /** How the files of the cut-off spread: their number and totals; null when they are too few to be told. */
    among: distribution && { files: distribution.files, total: distribution.total },
    /** The calibrated total, when that is the one the jury had chosen to count. */
    adjusted: counted?.get(applicationId) ?? null,
    criteria: criteria.map(({ id, name, weight, threshold }) => {
      const place = file?.criteria.find((criterion) => criterion.criterionId === id)
      // In alphabetical order: the order of the jurors would tell which comments are by the same hand.
      const comments = marks.filter((mark) => mark.criterionId === id).map((mark) => mark.comment)
      return {
        ...{ id, name, weight, threshold },
        mean: place?.mean ?? null,
        met: place?.met ?? false,
        spread: distribution?.criteria.get(id) ?? null,
        comments: comments.sort(),
      }
    }),
  }
}

const Means = z.array(z.object({ applicationId: z.string(), criterionId: z.string(), mean: z.number() }))

/** How the decided files of a cut-off spread, in one question however many they are. */
async function findDistribution(panelId: string, criteria: Criterion[]) {
  const rows = await db().$queryRaw`
    SELECT review.application_id AS "applicationId", score.criterion_id AS "criterionId", avg(score.points)::float8 AS mean
    FROM review JOIN score ON score.review_id = review.id JOIN decision ON decision.application_id = review.application_id
    WHERE review.panel_id = ${panelId}::uuid AND review.stage = 'submitted' AND score.points IS NOT NULL
    GROUP BY 1, 2`
  return distributionOf(criteria, Means.parse(rows))
}

/** The files selected by the juries of these calls called up since or kept by a second look, and still in, by call: public once announced. */
export async function listSelectedOfCalls(callIds: string[]) {
  const panel = { callId: { in: callIds }, announcedAt: { not: null } }
  const [of, outcome] = [{ panel: { select: { callId: true } } }, 'selected' as const]
  const decided = await db().decision.findMany({ where: { outcome, panel }, include: of })
  const called = await db().freedPlace.findMany({ where: { calledId: { not: null }, panel }, include: of })
  const looked = await db().secondLook.findMany({ where: { outcome, panel }, include: of })
  const kept = [
    ...[...decided, ...looked].map(({ applicationId: id, panel: { callId } }) => ({ id, callId })),
    ...called.map(({ calledId, panel: { callId } }) => ({ id: calledId ?? '', callId })),
  ]
  const stages = await listStages(kept.map(({ id }) => id))
  const selected = new Map<string, string[]>(callIds.map((callId) => [callId, []]))
  for (const { id, callId } of kept.sort((a, b) => (a.id < b.id ? -1 : 1)))
    if (stages.get(id) !== 'withdrawn') selected.get(callId)?.push(id)
  return selected
}
