import { GRACE } from '#app/calls/call.ts'
import { listDocuments } from '#app/calls/documents.server.ts'
import { questionsOf } from '#app/calls/questionnaire.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { readable } from '#app/platform/access.ts'
import { receivedAt } from '#app/platform/asking.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { listFiles } from '#app/platform/files.server.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { CLOCK, type Clock, type Viewer } from '#app/platform/viewer.ts'
import type { Prisma } from '#prisma/client/client.ts'
import { findChecking } from './admissibility.server.ts'
import { mayWrite } from './application.access.ts'
import { findApplication } from './applications.server.ts'
import type { Clarified, Round } from './clarification.form.ts'
import { givenFor, objectionToClarifying, objectionToEnd, placeOf } from './clarification.ts'
import { holdAsWriter } from './holding.server.ts'
import { listPapers } from './papers.server.ts'
import { slotsAmong } from './papers.ts'
import { seal } from './seal.ts'

const WITH_POINTS = { points: { orderBy: { position: 'asc' } } } satisfies Prisma.ApplicationClarificationInclude
type Row = Prisma.ApplicationClarificationGetPayload<{ include: typeof WITH_POINTS }>

/** Ask the team of a received file to make something clear, until an instant. One round runs at a time. */
export async function askClarification(viewer: Viewer, applicationId: string, { endsAt, points }: Round) {
  const { application, objections } = await findChecking(viewer, applicationId)
  const objection = objections.ask ?? objectionToEnd(endsAt, now())
  if (objection) refuse(409, objection)
  const known = new Set(questionsOf(application.questionnaire).map(({ id }) => id))
  const documents = new Set((await listDocuments(application.callId)).map(({ id }) => id))
  for (const { questionId, documentId } of points) {
    if (questionId !== null && !known.has(questionId)) refuse(404, 'not_found')
    if (documentId !== undefined && !documents.has(documentId)) refuse(404, 'not_found')
  }
  return inTransaction(async (tx) => {
    const id = newId()
    const round = 1 + (await tx.applicationClarification.count({ where: { applicationId } }))
    const asked = { id, applicationId, round, endsAt, askedBy: personOf(viewer).id, askedAt: now() }
    const { count } = await tx.applicationClarification.createMany({ data: [asked], skipDuplicates: true })
    if (count === 0) refuse(409, 'clarification_running')
    const data = points.map((point, place) => ({ id: newId(), clarificationId: id, position: place + 1, ...point }))
    await tx.clarificationPoint.createMany({ data })
    await record(tx, viewer, 'application.clarification_asked', id)
    return { id }
  })
}

/** A round as its team answers it and as its coordinators follow it; what is not sent yet is the team's alone. 404 to all others. */
export async function findClarification(viewer: Viewer, id: string) {
  const where = { id, application: readable(viewer) }
  const row = found(await db().applicationClarification.findFirst({ where, include: WITH_POINTS }))
  const application = await findApplication(viewer, row.applicationId)
  const writes = mayWrite(viewer, application)
  if (!writes && !application.audiences.includes('coalition')) refuse(404, 'not_found')
  const questions = questionsOf(application.questionnaire)
  const slots = slotsAmong(questions, await listDocuments(application.callId))
  const labels = new Map([...questions, ...slots].map(({ id: of, label }) => [of, label]))
  const papers = await listPapers(viewer, application.id)
  const points = row.points.map((point) => ({
    ...{ id: point.id, questionId: point.questionId, request: point.request },
    question: labels.get(placeOf(point) ?? '') ?? null,
    slot: slots.find((slot) => slot.id === placeOf(point)) ?? null,
    papers: givenFor(point, row, papers),
    answer: writes || row.closedAt ? textOf(point.answer) : '',
  }))
  const { round, askedAt, endsAt, answeredAt, closedAt } = row
  const objection = objectionToClarifying(row, receivedAt())
  return { id, application, writes, round, askedAt, endsAt, answeredAt, closedAt, points, objection }
}
export type ClarificationSeen = Awaited<ReturnType<typeof findClarification>>

/** Keep answers to the requests of a running round, or send them, which ends it. In until its end + 1 s, by when the request came in. */
export async function clarify(viewer: Viewer, id: string, { answers, send }: Clarified) {
  const { application, writes, objection } = await findClarification(viewer, id)
  if (!writes) refuse(403, 'not_of_this_organisation')
  if (objection) refuse(objection === 'clarification_over' ? 410 : 409, objection)
  return inTransaction(async (tx) => {
    await holdAsWriter(tx, viewer, application.id)
    // The clock, or a colleague who sends at this moment, waits or has been first.
    const held = await hold(tx, id)
    if (held.closedAt) refuse(409, 'clarification_closed')
    for (const point of held.points) {
      const answer = answers[point.id]
      if (answer !== undefined) await tx.clarificationPoint.update({ where: { id: point.id }, data: { answer } })
    }
    const given = await hold(tx, id)
    const papers = await papersGiven(tx, given)
    const lacking =
      send && given.points.some((point) => textOf(point.answer) === '' && givenFor(point, given, papers).length === 0)
    if (send && !lacking) await close(tx, viewer, given)
    return { id, lacking }
  })
}

/** What the clock does each minute: rounds whose end is past are closed with what was given. */
export async function closeDueClarifications(clock: Clock) {
  const where = { closedAt: null, endsAt: { lte: new Date(now().getTime() - GRACE) } }
  const due = await db().applicationClarification.findMany({ where, select: { id: true }, take: 200 })
  for (const { id } of due) {
    await inTransaction(async (tx) => {
      const held = await hold(tx, id)
      if (!held.closedAt) await close(tx, clock, held)
    })
  }
  return due.length
}

/** What follows a file that is turned down or taken back: nothing more is awaited. */
export async function dropClarification(applicationId: string) {
  const running = await db().applicationClarification.findFirst({ where: { applicationId, closedAt: null } })
  if (!running) return
  await inTransaction(async (tx) => {
    const held = await hold(tx, running.id)
    if (!held.closedAt) await close(tx, CLOCK, held)
  })
}

/** Nobody else answers or closes this round until the transaction ends. */
export async function hold(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT 1 FROM application_clarification WHERE id = ${id}::uuid FOR UPDATE`
  return tx.applicationClarification.findUniqueOrThrow({ where: { id }, include: WITH_POINTS })
}

/** What was given to the file since a round began, with what tells each from any other. */
async function papersGiven(tx: Tx, { applicationId, askedAt }: Row) {
  const where = { applicationId, removedAt: null, givenAt: { gte: askedAt } }
  const papers = await tx.applicationPaper.findMany({ where, orderBy: { id: 'asc' } })
  const files = await listFiles(papers.map(({ fileId }) => fileId))
  return papers.map(({ questionId, documentId, fileId, givenAt }) => {
    const { name, digest, safety } = found(files.get(fileId))
    return { slotId: safety === 'refused' ? '' : (questionId ?? documentId ?? ''), givenAt, name, digest }
  })
}

/** End a round: what was given by now stands beside the sealed file, as a version with its digest. */
async function close(tx: Tx, by: Viewer, row: Row) {
  const { id, applicationId, round, askedAt } = row
  const closedAt = now()
  const papers = await papersGiven(tx, row)
  const points = row.points.map((point) => ({ ...point, papers: givenFor(point, { askedAt, closedAt }, papers) }))
  const isAnswered = points.some((point) => textOf(point.answer) !== '' || point.papers.length > 0)
  const answeredAt = isAnswered ? closedAt : null
  await tx.applicationClarification.update({ where: { id }, data: { closedAt, answeredAt } })
  const said = points.map(({ questionId, documentId, request, answer, papers: given }) => ({
    ...{ questionId, ...(documentId ? { documentId } : {}), request, answer: textOf(answer) },
    ...(given.length > 0 ? { papers: given.map(({ name, digest: of }) => ({ name, digest: of })) } : {}),
  }))
  const content = {
    applicationId,
    round,
    askedAt: askedAt.toISOString(),
    closedAt: closedAt.toISOString(),
    points: said,
  }
  const { digest } = seal(content)
  const last = await tx.applicationVersion.aggregate({ _max: { position: true }, where: { applicationId } })
  const position = (last._max.position ?? 0) + 1
  const made = { madeBy: by.kind === 'person' ? by.id : null, madeAt: closedAt }
  const version = { id: newId(), applicationId, position, kind: 'clarified' as const, content, digest, ...made }
  await tx.applicationVersion.create({ data: version })
  await record(tx, by, answeredAt ? 'application.clarified' : 'application.not_clarified', id)
}

function textOf(answer: Prisma.JsonValue) {
  return typeof answer === 'string' ? answer : ''
}
