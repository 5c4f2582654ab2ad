/** What becomes of the marked file once its jury has read: heard, talked about, decided, told; each datum in marked words. */
import { announceResults } from '#app/juries/announcements.server.ts'
import { decide } from '#app/juries/decisions.server.ts'
import { offerSlots, setHearingRules } from '#app/juries/hearing-rules.server.ts'
import { findSheet, saveSheet, submitSheet } from '#app/juries/hearing-sheets.server.ts'
import { callToHearing } from '#app/juries/hearings.server.ts'
import { writeLine } from '#app/juries/letters.server.ts'
import { chooseSlot } from '#app/juries/own-hearings.server.ts'
import { openScores } from '#app/juries/panels.server.ts'
import { markPresence } from '#app/juries/presences.server.ts'
import { declareLinks } from '#app/juries/room-links.server.ts'
import { answerSecondLook, askSecondLook } from '#app/juries/second-looks.server.ts'
import { beginFile, closeBallot, openBallot } from '#app/juries/sitting-files.server.ts'
import { callSitting, closeSitting, openSitting } from '#app/juries/sittings.server.ts'
import { settleTie } from '#app/juries/ties.server.ts'
import { castVote } from '#app/juries/votes.server.ts'
import { at, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import type { PersonViewer } from '#app/platform/viewer.ts'
import { hoursFrom } from '#test/calls/stage.ts'
import { MEETS_AT } from '#test/juries/committee.ts'
import { RULES } from '#test/juries/hearings.ts'
import { REASONS, scored } from '#test/juries/stage.ts'
import { seenAgain } from '#test/support/people.ts'
import { MARK, SAID } from './marks.ts'
import type { Marked, Someone } from './world.marked.ts'

/** As many points as the marked file has in the end: all three are equal. */
const EQUAL = [2, 2, 2]

const personIn = ({ viewers }: Marked, who: Someone): Promise<PersonViewer> => {
  const viewer = viewers[who]
  if (viewer.kind !== 'person') throw new Error(`${who} has no account`)
  return seenAgain(viewer)
}

const filesOf = async ({ ids }: Marked) => {
  const rows = await db().application.findMany({ where: { cutoffId: ids.panelId }, select: { id: true } })
  return [ids.applicationId ?? '', ...rows.map(({ id }) => id).filter((id) => id !== ids.applicationId)]
}

/** The others are read as well and the scores open; the marked file is heard, and the rival's is to be. Gives the hearings by file. */
export async function hears(world: Marked) {
  const { panelId = '', applicationId: markedId = '' } = world.ids
  const [coordinator, reader] = [await personIn(world, 'coordinator'), await personIn(world, 'reader')]
  const unassigned = await personIn(world, 'unassigned')
  const own = await db().review.findMany({ where: { panelId, juror: { personId: unassigned.id } } })
  for (const { id, jurorId } of own) await scored({ id: jurorId, viewer: unassigned }, id, EQUAL)
  await openScores(coordinator, panelId)
  // Until here it stood as rows alone.
  await db().hearing.deleteMany({ where: { panelId } })
  const criteria = [{ name: 'Clarté des réponses', weight: 100 }]
  await setHearingRules(coordinator, panelId, { ...RULES, criteria, pause: 0 })
  const early = hoursFrom(now(), -3)
  const from = (hours: number, place: string) => ({
    startsAt: hoursFrom(now(), hours),
    endsAt: hoursFrom(now(), hours + 1),
    place,
  })
  const begun = from(-2, `Salle ${MARK}`)
  await at(early, () => offerSlots(coordinator, panelId, begun))
  await callToHearing(coordinator, panelId, [markedId, world.own.applicationId ?? ''])
  const { id: hearingId } = await db().hearing.findUniqueOrThrow({ where: { applicationId: markedId } })
  const slot = await db().hearingSlot.findFirstOrThrow({ where: { panelId }, orderBy: { startsAt: 'asc' } })
  await at(early, () => chooseSlot(coordinator, hearingId, slot.id))
  await db().hearingSlot.deleteMany({ where: { panelId, hearing: { is: null } } })
  await offerSlots(coordinator, panelId, from(96, 'Salle 3'))
  const { round } = await findSheet(reader, hearingId)
  const scores = round.criteria.map(({ id }) => ({ criterionId: id, points: 2, comment: SAID }))
  await saveSheet(reader, hearingId, { scores, comment: SAID })
  await submitSheet(reader, hearingId)
  world.ids.hearingId = hearingId
}

/** The committee sits, everyone of the room there; the marked file is talked about, its vote open. */
export async function meets(world: Marked) {
  const { panelId = '', applicationId: markedId = '' } = world.ids
  const coordinator = await personIn(world, 'coordinator')
  const told = { startsAt: MEETS_AT, place: 'Salle des Platanes', minutesPerFile: 8 }
  await callSitting(coordinator, panelId, { ...told, chairId: coordinator.id })
  await declareLinks(await personIn(world, 'reader'), panelId, [markedId], [])
  const people = await db().juror.findMany({ where: { panelId, acceptedAt: { not: null } } })
  for (const { id } of people) await markPresence(coordinator, panelId, { jurorId: id, isHere: true })
  await openSitting(coordinator, panelId)
  await beginFile(coordinator, panelId, markedId, '')
  await openBallot(coordinator, panelId, markedId)
  await castVote(await personIn(world, 'reader'), panelId, markedId, 'unfavourable')
}

/** The tie is settled and everything decided for marked reasons; nothing has left the room. */
export async function decides(world: Marked) {
  const { panelId = '', applicationId: markedId = '' } = world.ids
  const coordinator = await personIn(world, 'coordinator')
  await closeBallot(coordinator, panelId, markedId)
  await closeSitting(coordinator, panelId)
  const [marked = '', ...others] = await filesOf(world)
  await settleTie(coordinator, panelId, { order: [...others, marked], reason: SAID })
  const kept = { outcome: 'selected' as const, reasons: REASONS, againstWhy: REASONS }
  const plain = others.map((applicationId) => ({ applicationId, ...kept }))
  const refused = { applicationId: marked, outcome: 'refused' as const, reasons: SAID, againstWhy: SAID }
  await decide(coordinator, panelId, [...plain, refused])
  await writeLine(coordinator, panelId, marked, SAID)
}

/** Applicants are told; whoever carries the marked file asks for a second look, and is answered. */
export async function tells(world: Marked, carrier: PersonViewer) {
  const { panelId = '', applicationId: markedId = '' } = world.ids
  const coordinator = await personIn(world, 'coordinator')
  await announceResults(coordinator, panelId)
  await askSecondLook(await seenAgain(carrier), markedId, SAID)
  await answerSecondLook(coordinator, panelId, markedId, { outcome: 'refused', answer: SAID })
}
