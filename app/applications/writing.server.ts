import { answerField, isBoxed } from '#app/calls/answers.form.ts'
import { findAsks } from '#app/calls/call-asks.server.ts'
import { findCallById } from '#app/calls/calls.server.ts'
import { type Answer, questionsOf } from '#app/calls/questionnaire.ts'
import { listNames } from '#app/people/people.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { mayWrite } from './application.access.ts'
import { objectionToSaving } from './application.ts'
import { findApplication } from './applications.server.ts'
import { ABSENT, type HeldBox, markOf } from './boxes.ts'
import { ASKED, FUNDERS, fieldOf, TITLE, wishBox } from './marks.ts'
import { listWishAnswers } from './wishes.server.ts'

/** A draft as its page writes it: 404 unseen, 403 to those who only read it, 409 once it was sent. */
export async function findWriting(viewer: Viewer, id: string) {
  const application = await findApplication(viewer, id)
  if (!mayWrite(viewer, application)) refuse(403, 'not_a_writer')
  const objection = objectionToSaving(application)
  if (objection) refuse(409, objection)
  const call = await findCallById(viewer, application.callId)
  const { needIds, wishesRequired, documents } = await findAsks(call.id)
  const wishes = await listWishAnswers(id, needIds)
  const { questionnaire } = application
  const isForFunders = questionsOf(questionnaire).some(({ audience }) => audience === 'funders')
  const partnerIds = isForFunders ? call.partnerIds : []
  const asked = { questionnaire, wishIds: wishes.map((wish) => wish.id), partnerIds, wishesRequired, documents }
  return { application, call, wishes, asked }
}
export type Writing = Awaited<ReturnType<typeof findWriting>>

/** What each box of a draft holds, and who wrote it last. */
export async function listBoxes({ application, wishes }: Pick<Writing, 'application' | 'wishes'>) {
  const { id } = application
  const row = found(await db().application.findUnique({ where: { id } }))
  const answers = await db().answer.findMany({ where: { applicationId: id } })
  const saved = await db().savedBox.findMany({ where: { applicationId: id } })
  const told = await db().wishAnswer.findMany({ where: { applicationId: id } })
  const by = (box: string) => {
    const { savedBy = null, savedAt = null } = saved.find((one) => one.box === box) ?? {}
    return { savedBy, savedAt }
  }
  const asked = row.askedCents > 0n ? Number(row.askedCents) : ''
  const boxes: [string, HeldBox][] = [
    [TITLE, { value: row.title, ...by(TITLE) }],
    [ASKED, { value: asked, ...by(ASKED) }],
    [FUNDERS, { value: [...row.funderIds].sort(), ...by(FUNDERS) }],
  ]
  for (const { questionId, value, savedBy, savedAt } of answers)
    boxes.push([answerField(questionId), { value: value as Answer, savedBy, savedAt }])
  for (const wish of wishes) {
    const row = told.find(({ wishId }) => wish.ids.includes(wishId))
    if (row) boxes.push([wishBox(wish.id), { value: row.text, savedBy: row.savedBy, savedAt: row.savedAt }])
  }
  return new Map(boxes)
}

/** What someone else saved in a box, for whoever wrote in it meanwhile. */
export interface Overtaken {
  box: string
  theirs: Answer
  mark: string
  by: string | null
  at: string | null
}

/** What these boxes hold, by whom: for whoever has another text before their eyes. */
export async function toldOf(boxes: string[], held: Map<string, HeldBox>): Promise<Overtaken[]> {
  const names = await listNames(boxes.map((box) => held.get(box)?.savedBy ?? null))
  return boxes.map((box) => {
    const { value = '', savedBy = null, savedAt = null } = held.get(box) ?? {}
    return {
      box,
      theirs: value,
      mark: markOf(value),
      by: names.get(savedBy ?? '') ?? null,
      at: savedAt?.toISOString() ?? null,
    }
  })
}

/** Who else has the draft open now, and which of its boxes hold something else than what the viewer's page shows. */
export async function listAround(viewer: Viewer, writing: Writing, seen: Map<string, string>) {
  const held = await listBoxes(writing)
  const changed = [...held.keys()].filter((box) => seen.has(box) && seen.get(box) !== markOf(held.get(box)?.value))
  return { here: await listHere(viewer, writing), changed: await toldOf(changed, held) }
}

/** What the page of a draft starts from: the marks of its boxes, who saved last, who else has it open. */
export async function findDesk(viewer: Viewer, writing: Writing) {
  const held = await listBoxes(writing)
  const last = lastOf(held)
  const names = await listNames([last?.savedBy ?? null])
  const by = names.get(last?.savedBy ?? '') ?? null
  return {
    seen: fieldOf(marksOf(held, writing)),
    last: last?.savedAt ? { at: last.savedAt.toISOString(), by } : null,
    here: await listHere(viewer, writing),
  }
}

/** The box that was saved last; undefined when none was. */
export function lastOf(held: Map<string, HeldBox>) {
  const saved = [...held.values()].filter(({ savedAt }) => savedAt !== null)
  return saved.sort((a, b) => Number(b.savedAt) - Number(a.savedAt))[0]
}

async function listHere(viewer: Viewer, { application }: Writing) {
  const { id } = personOf(viewer)
  const since = { gt: new Date(now().getTime() - ABSENT) }
  const where = { applicationId: application.id, seenAt: since, personId: { not: id } }
  const rows = await db().applicationWriter.findMany({ where, orderBy: { seenAt: 'desc' } })
  const names = await listNames(rows.map((row) => row.personId))
  return rows.map((row) => names.get(row.personId) ?? '')
}

/** The mark of each box that the page shows. */
function marksOf(held: Map<string, HeldBox>, { asked }: Pick<Writing, 'asked'>) {
  const answers = questionsOf(asked.questionnaire)
    .filter(isBoxed)
    .map(({ id }) => answerField(id))
  const funders = asked.partnerIds.length > 0 ? [FUNDERS] : []
  const boxes = [TITLE, ASKED, ...funders, ...answers, ...asked.wishIds.map(wishBox)]
  return boxes.map((box): [string, string] => [box, markOf(held.get(box)?.value)])
}
