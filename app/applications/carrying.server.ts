import { z } from 'zod'
import { Answered } from '#app/calls/answers.form.ts'
import { findCallToAnswer } from '#app/calls/calls.server.ts'
import { type Answers, questionsOf } from '#app/calls/questionnaire.ts'
import { callOfQuestionnaire, findQuestionnaire, listChanges } from '#app/calls/questionnaires.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { refuse } from '#app/platform/refusal.ts'
import { CLOCK, type Viewer } from '#app/platform/viewer.ts'
import { mayWrite } from './application.access.ts'
import { findApplication } from './applications.server.ts'
import { carriedOver } from './carrying.ts'
import { holdAsWriter } from './holding.server.ts'
import { seal } from './seal.ts'

type Asked = Awaited<ReturnType<typeof findQuestionnaire>>

/** A draft as it was before it was carried over. */
const Before = z.object({ from: z.uuid(), to: z.uuid(), answers: z.record(z.uuid(), Answered) })

/** Carry every open draft of a call over to the questionnaire just published. Done again, it finds nothing left to do. */
export async function carryDrafts(questionnaireId: string) {
  const callId = await callOfQuestionnaire(questionnaireId)
  const { questionnaire } = await findCallToAnswer(CLOCK, callId)
  const where = { callId, stage: 'draft' as const, questionnaireId: { not: questionnaire.id } }
  const behind = await db().application.findMany({ where, select: { id: true, questionnaireId: true } })
  for (const draft of behind) await carry(draft, questionnaire)
}

/** The same for one draft, as it is opened: its page never asks what the call no longer asks. */
export async function carryDraft(viewer: Viewer, id: string) {
  const { stage, callId, questionnaire } = await findApplication(viewer, id)
  if (stage !== 'draft') return
  const latest = (await findCallToAnswer(viewer, callId)).questionnaire
  if (latest.id !== questionnaire.id) await carry({ id, questionnaireId: questionnaire.id }, latest)
}

/** The clock does it, whoever's page it is done for: nobody has written anything. */
async function carry(draft: { id: string; questionnaireId: string }, latest: Asked) {
  const { id, questionnaireId } = draft
  const from = await findQuestionnaire(questionnaireId)
  await inTransaction(async (tx) => {
    const where = { id, stage: 'draft' as const, questionnaireId }
    const data = { questionnaireId: latest.id, revision: { increment: 1 } }
    const { count } = await tx.application.updateMany({ where, data })
    if (count === 0) return
    await tx.application.updateMany({ where: { id, carriedFrom: null }, data: { carriedFrom: from.id } })
    const rows = await tx.answer.findMany({ where: { applicationId: id } })
    const answers: Answers = Object.fromEntries(rows.map((row) => [row.questionId, Answered.parse(row.value)]))
    await keepBefore(tx, id, { from: from.id, to: latest.id, answers })
    await rewrite(tx, id, latest, carriedOver(from, latest, answers).kept)
    await record(tx, CLOCK, 'application.carried', id)
  })
}

async function keepBefore(tx: Tx, applicationId: string, content: z.infer<typeof Before>) {
  const last = await tx.applicationVersion.aggregate({ _max: { position: true }, where: { applicationId } })
  const position = (last._max.position ?? 0) + 1
  const made = { madeAt: now() }
  const version = { id: newId(), applicationId, position, kind: 'carried' as const, digest: seal(content).digest }
  await tx.applicationVersion.create({ data: { ...version, ...made, content } })
}

/** Each kept answer under the readers that its question has now; the others go. */
async function rewrite(tx: Tx, applicationId: string, latest: Asked, kept: Answers) {
  const questionId = { notIn: Object.keys(kept) }
  await tx.answer.deleteMany({ where: { applicationId, questionId } })
  for (const { id, audience } of questionsOf(latest)) {
    const value = kept[id]
    if (value === undefined) continue
    await tx.answer.updateMany({ where: { applicationId, questionId: id }, data: { value, audience } })
  }
}

/** What its writers are told of a draft that was carried over, until one of them closes it: what changed, what has no place any more, what to look at. */
export async function findCarried(viewer: Viewer, id: string) {
  const application = await findApplication(viewer, id)
  const row = await db().application.findUnique({ where: { id }, select: { carriedFrom: true } })
  if (!row?.carriedFrom || !mayWrite(viewer, application)) return null
  const { carriedFrom } = row
  const { revision } = await findQuestionnaire(carriedFrom)
  const versions = await db().applicationVersion.findMany({
    where: { applicationId: id, kind: 'carried' },
    orderBy: { position: 'asc' },
  })
  const before = versions.map((version) => Before.parse(version.content))
  const since = before.slice(before.findLastIndex(({ from }) => from === carriedFrom))
  const outcomes = []
  for (const { from, to, answers } of since)
    outcomes.push(carriedOver(await findQuestionnaire(from), await findQuestionnaire(to), answers))
  return {
    changes: await listChanges(application.callId, revision),
    aside: outcomes.flatMap((outcome) => outcome.aside),
    flagged: outcomes.at(-1)?.flagged ?? [],
  }
}
export type CarriedNote = NonNullable<Awaited<ReturnType<typeof findCarried>>>

/** Close the note: what it said stays in the versions of the file. */
export async function closeCarried(viewer: Viewer, id: string) {
  const application = await findApplication(viewer, id)
  if (!mayWrite(viewer, application)) refuse(403, 'not_of_this_organisation')
  return inTransaction(async (tx) => {
    await holdAsWriter(tx, viewer, id)
    const where = { id, carriedFrom: { not: null } }
    const { count } = await tx.application.updateMany({ where, data: { carriedFrom: null } })
    if (count > 0) await record(tx, viewer, 'application.carried_read', id)
    return { id }
  })
}
