import { listBarredOf } from '#app/applications/applicants.server.ts'
import { now } from '#app/platform/clock.ts'
import { inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { personToken, type Viewer } from '#app/platform/viewer.ts'
import { hasDeclared } from './file-declarations.server.ts'
import { findMeeting, seenItem } from './meeting.server.ts'
import { objectionToSitting, objectionToVoting, sittingStage, type VoteWord } from './sitting.ts'
import { holdItem } from './stepping-out.server.ts'

/** A file on which the viewer may have a vote, and how they voted so far; 404 to whoever has none. */
export async function findBallot(viewer: Viewer, panelId: string, applicationId: string) {
  const meeting = await findMeeting(viewer, panelId)
  const { id } = found(meeting.own)
  const item = seenItem(meeting, applicationId)
  const vote = item.votes.find(({ jurorId }) => jurorId === id)?.word ?? null
  return { file: { number: meeting.applicants.get(applicationId)?.number ?? '' }, vote }
}

/**
 * Vote on the file whose vote is open, or change one's vote until it closes. Nobody barred from the file votes: to them there is
 * no such file, even when the bar came while they were voting.
 */
export async function castVote(viewer: Viewer, panelId: string, applicationId: string, word: VoteWord) {
  const meeting = await findMeeting(viewer, panelId)
  const { id: jurorId, personId } = found(meeting.own)
  seenItem(meeting, applicationId)
  const notNow = objectionToSitting(sittingStage(meeting.sitting))
  if (notNow) refuse(409, notNow)
  return inTransaction(async (tx) => {
    const item = found(await holdItem(tx, panelId, applicationId))
    const barred = (await listBarredOf([applicationId])).get(applicationId) ?? []
    if (barred.includes(personToken(personId))) refuse(404, 'not_found')
    const isHere = (await tx.presence.count({ where: { jurorId, until: null } })) > 0
    const objection = objectionToVoting(item, { isHere, hasDeclared: await hasDeclared(jurorId, applicationId) })
    if (objection) refuse(409, objection)
    const [key, cast] = [
      { applicationId, jurorId },
      { word, castAt: now() },
    ]
    await tx.vote.upsert({ where: { applicationId_jurorId: key }, create: { panelId, ...key, ...cast }, update: cast })
    await record(tx, viewer, 'sitting.voted', applicationId)
    return { id: panelId }
  })
}
