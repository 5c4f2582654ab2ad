import { createHash } from 'node:crypto'
import { readable } from '#app/platform/access.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { listDeclared } from './file-declarations.server.ts'
import { findMeeting, type Meeting } from './meeting.server.ts'
import { pointsOf, rankFiles } from './ranking.ts'
import * as rules from './sitting.ts'
import { ableOn } from './sitting-files.server.ts'

type Item = Meeting['sitting']['items'][number]

/**
 * Where the meeting is, as this viewer may know it: the page in the room, the phone and whoever leads read the same. Of a file the
 * viewer is barred from it says nothing but that one is being talked about. `stamp` changes when any of it does.
 */
export async function findBoard(viewer: Viewer, panelId: string) {
  const meeting = await findMeeting(viewer, panelId)
  const { panel, sitting, jurors, own, isSeen } = meeting
  const current = rules.currentOf(sitting.items)
  const next = rules.nextOf(sitting.items)
  const shown = {
    stage: rules.sittingStage(sitting),
    ...{ startsAt: sitting.startsAt, closedAt: sitting.closedAt, place: sitting.place, quorum: sitting.quorum },
    ...{ minutes: sitting.minutesPerFile, chairName: meeting.chairName },
    jurors: jurors.map(({ id, name, isHere }) => ({ id, name, isHere })),
    current: current && (isSeen(current) ? await currentTold(viewer, meeting, current) : hidden(current)),
    next: next && told(meeting, next),
    doors: doorsOf(meeting, current, next),
    items: sitting.items.filter(isSeen).map((item) => ({
      ...fileOf(meeting, item),
      stage: rules.itemStage(item),
      votes: item.voteOpenedAt && item.endedAt ? rules.countVotes(item.votes) : null,
    })),
    own: own && (await ownPart(meeting, own, current)),
    ...{ mayRun: meeting.mayRun, mayDrive: meeting.mayDrive },
  }
  return { panelId, call: panel.call, ...shown, stamp: stampOf(shown) }
}

export type Board = Awaited<ReturnType<typeof findBoard>>

const stampOf = (shown: object) => createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 16)

/** What whoever must stay outside is told: since when, and nothing else. */
function hidden({ beganAt }: Item) {
  return { isSeen: false as const, beganAt }
}

function told(meeting: Meeting, item: Item) {
  return meeting.isSeen(item) ? { isSeen: true as const, ...fileOf(meeting, item) } : { isSeen: false as const }
}

function fileOf({ applicants }: Meeting, { applicationId }: Item) {
  const { number, solutionName, organisationName } = applicants.get(applicationId) ?? NOBODY
  return { applicationId, number: number ?? '', solutionName, organisationName }
}
const NOBODY = { number: null, solutionName: '', organisationName: '' }

async function currentTold(viewer: Viewer, meeting: Meeting, item: Item) {
  const able = ableOn(meeting, item)
  const voted = new Set(item.votes.map((vote) => vote.jurorId))
  return {
    isSeen: true as const,
    ...fileOf(meeting, item),
    stage: rules.itemStage(item),
    beganAt: item.beganAt,
    able: able.length,
    votesIn: item.votes.length,
    missing: able.filter(({ id }) => !voted.has(id)).map(({ name }) => name),
    figures: await findFigures(viewer, meeting, item),
  }
}

/** The mean of a file once the scores are open, for whoever may read every reading of it; null otherwise. */
async function findFigures(viewer: Viewer, { panel }: Meeting, { applicationId }: Item) {
  if (panel.openedAt === null) return null
  const where = { panelId: panel.id, applicationId, stage: 'submitted' as const }
  const [all, read] = [
    await db().review.count({ where }),
    await db().review.findMany({ where: { ...where, ...readable(viewer) }, select: { scores: true } }),
  ]
  if (all === 0 || read.length < all) return null
  const [ranked] = rankFiles(panel.call.criteria, [{ applicationId, readings: read.map(pointsOf) }])
  return ranked?.total == null ? null : { total: ranked.total, readings: all }
}

/**
 * Who must be out of the room now, who may come back, who leaves for the next file. Between two files, the next one counts.
 * Names are told only of files the viewer may know of.
 */
function doorsOf(meeting: Meeting, current: Item | null, next: Item | null) {
  const now = current ?? next
  const last = meeting.sitting.items
    .filter((item) => item.endedAt !== null)
    .reduce<Item | null>((latest, item) => ((item.endedAt ?? 0) > (latest?.endedAt ?? 0) ? item : latest), null)
  const outOf = (item: Item | null) =>
    item && meeting.isSeen(item) ? meeting.jurors.filter((juror) => juror.isHere && meeting.isOut(juror, item)) : []
  const isOut = (juror: Meeting['jurors'][number], item: Item | null) => item !== null && meeting.isOut(juror, item)
  const isKnown = now !== null && meeting.isSeen(now)
  return {
    out: outOf(now).map(({ name }) => name),
    back: isKnown ? namesOf(outOf(last).filter((juror) => !isOut(juror, now))) : [],
    nextOut: current && isKnown ? namesOf(outOf(next).filter((juror) => !isOut(juror, current))) : [],
  }
}

const namesOf = (jurors: { name: string }[]) => jurors.map(({ name }) => name)

/** The juror's own part: whether they are there, what they declared and voted on the file being talked about, how many are still to declare. */
async function ownPart({ sitting, jurors, isSeen, mayDrive }: Meeting, own: { id: string }, current: Item | null) {
  const declared = await listDeclared(own.id)
  const seen = current && isSeen(current) ? current : null
  return {
    jurorId: own.id,
    isHere: jurors.some((juror) => juror.id === own.id && juror.isHere),
    mayComeIn: mayDrive || rules.objectionToComingIn(sitting, now()) === null,
    hasDeclared: seen !== null && declared.has(seen.applicationId),
    vote: seen?.votes.find((vote) => vote.jurorId === own.id)?.word ?? null,
    toDeclare: sitting.items.filter((item) => isSeen(item) && !declared.has(item.applicationId)).length,
  }
}
