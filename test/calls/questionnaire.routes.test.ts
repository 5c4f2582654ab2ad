import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { findCallById } from '#app/calls/calls.server.ts'
import { publishCall } from '#app/calls/drafts.server.ts'
import { type Question, questionsOf } from '#app/calls/questionnaire.ts'
import { findWriting, writeQuestionnaire } from '#app/calls/questionnaire-drafts.server.ts'
import { addQuestion, newQuestion, stampOf } from '#app/calls/questionnaire-writing.ts'
import { loader as publishPage } from '#app/calls/routes/publication.tsx'
import { action as copy } from '#app/calls/routes/question-copy.tsx'
import { action as change, loader as questionPage } from '#app/calls/routes/question-edit.tsx'
import { action as ask } from '#app/calls/routes/question-new.tsx'
import { action as place } from '#app/calls/routes/question-place.tsx'
import { action as remove } from '#app/calls/routes/question-removal.tsx'
import { loader as builder } from '#app/calls/routes/questionnaire.tsx'
import { action as tries } from '#app/calls/routes/questionnaire-preview.tsx'
import { action as publish } from '#app/calls/routes/questionnaire-publication.tsx'
import { action as begin } from '#app/calls/routes/questionnaire-revision.tsx'
import { action as gather } from '#app/calls/routes/section-new.tsx'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { VISITOR } from '#app/platform/viewer.ts'
import { asked, posted, visited } from '#test/support/forms.ts'
import { aQuestion, aQuestionnaire } from '#test/support/questionnaires.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { aDraftCall, anOpenCall, aPublishedCall, type StagedCall } from './stage.ts'

const placeOf = (answer: unknown) => (answer instanceof Response ? answer.headers.get('Location') : answer)

/** Someone at the builder of a call: each verb as a browser sends it. */
async function atBuilder(call: StagedCall) {
  const cookie = await cookieOf(call.viewer)
  const at = `/calls/${call.slug}/questionnaire`
  const send = (path: string, params: Record<string, string>, fields: Record<string, string | string[]> = {}) =>
    asked(posted(`${at}${path}`, fields, { cookie }), { slug: call.slug, ...params })
  const see = (params: Record<string, string> = {}) => asked(visited(at, cookie), { slug: call.slug, ...params })
  const questions = async () => questionsOf((await findCallById(call.viewer, call.id)).questionnaire)
  return { send, see, questions, at }
}

const labels = (questions: Question[]) => questions.map(({ label }) => label.fr)

test('a questionnaire is built without code: a section, a choice, a question that depends on it', async () => {
  const call = await aDraftCall({ questionnaire: aQuestionnaire([]) })
  const { send, see, questions, at } = await atBuilder(call)
  await gather(send('/sections', {}, { titleFr: 'Conformité', helpFr: 'Vos autorisations.' }))
  const { shown } = await builder(see())
  const sectionId = shown.sections[1]?.id ?? ''
  const typed = { titleFr: 'Est-ce un dispositif médical ?', kind: 'choice' }
  const to = String(placeOf(await ask(send('/x', { sectionId }, typed))))
  expect(to.startsWith(`${at}/questions/`)).toBe(true)
  const questionId = to.split('/').at(-1) ?? ''
  const page = await questionPage(see({ questionId }))
  expect([page.question.label.fr, page.lack]).toEqual([typed.titleFr, 'too_few_options'])
  const options = { 'option-0-0': 'Oui', 'option-0-1': 'Yes', 'option-1-0': 'Non', 'option-2-0': '' }
  const fields = { titleFr: typed.titleFr, required: 'on', audience: 'everyone', stamp: page.stamp, ...options }
  expect(placeOf(await change(send('/x', { questionId }, fields)))).toBe(`${at}#question-${questionId}`)
  const [choice] = await questions()
  expect(choice).toMatchObject({
    audience: 'everyone',
    options: [{ label: { fr: 'Oui', en: 'Yes' } }, { label: { fr: 'Non' } }],
  })

  const yes = choice?.options?.[0]?.id
  const then = String(placeOf(await ask(send('/x', { sectionId }, { titleFr: 'De quelle classe ?', kind: 'short' }))))
  const thenId = then.split('/').at(-1) ?? ''
  const { stamp, choices } = await questionPage(see({ questionId: thenId }))
  expect(choices.map(({ id }) => id)).toEqual([questionId])
  const own = { titleFr: 'De quelle classe ?', audience: 'jury', stamp, longest: '20', when: `${questionId}:${yes}` }
  await change(send('/x', { questionId: thenId }, own))
  expect((await questions())[1]).toMatchObject({ longest: 20, required: false, when: { questionId, isOneOf: [yes] } })
})

test('questions are moved, copied and removed, and a second press of a button changes nothing twice', async () => {
  const [a, b] = [aQuestion({ label: { fr: 'A' } }), aQuestion({ label: { fr: 'B' } })]
  const call = await aDraftCall({ questionnaire: aQuestionnaire([a, b]) })
  const { send, questions } = await atBuilder(call)
  await place(send('/x', { questionId: b.id }, { to: 'up' }))
  expect(labels(await questions())).toEqual(['B', 'A'])
  const cookie = await cookieOf(call.viewer)
  const key = newId()
  const press = () => copy(asked(posted('/x', {}, { cookie, key }), { slug: call.slug, questionId: a.id }))
  await Promise.all([press(), press()])
  expect(labels(await questions())).toEqual(['B', 'A', 'A'])
  await remove(send('/x', { questionId: b.id }))
  expect(labels(await questions())).toEqual(['A', 'A'])
})

test('two coordinators at once: on two questions both are kept, on one the second is told and keeps the text', async () => {
  const [a, b] = [aQuestion({ label: { fr: 'A' } }), aQuestion({ label: { fr: 'B' } })]
  const call = await aDraftCall({ questionnaire: aQuestionnaire([a, b]) })
  const { send, questions } = await atBuilder(call)
  const save = ({ id }: Question, stamp: string, titleFr: string) =>
    change(send('/x', { questionId: id }, { titleFr, audience: 'jury', stamp, longest: '200' }))
  const both = [save(a, stampOf(a), 'A revue'), save(b, stampOf(b), 'B revue')]
  await Promise.all(both)
  expect(labels(await questions())).toEqual(['A revue', 'B revue'])
  expect(await save(a, stampOf(a), 'A autrement')).toMatchObject({
    init: { status: 422 },
    data: { slip: { errors: { '': ['edited_elsewhere'] }, typed: { titleFr: 'A autrement' } } },
  })
  expect(labels(await questions())).toEqual(['A revue', 'B revue'])
})

test('slips are said beside their box', async () => {
  const a = aQuestion()
  const call = await aDraftCall({ questionnaire: aQuestionnaire([a]) })
  const { send } = await atBuilder(call)
  const pair = () => `${newId()}:${newId()}`
  const fields = { titleFr: 'A', stamp: stampOf(a), longest: 'beaucoup', when: [pair(), pair()] }
  expect(await change(send('/x', { questionId: a.id }, fields))).toMatchObject({
    data: {
      slip: { errors: { longest: ['limit_malformed'], audience: ['audience_missing'], when: ['one_condition'] } },
    },
  })
  expect(await ask(send('/x', { sectionId: (await firstSection(call)) ?? '' }, {}))).toMatchObject({
    data: { slip: { errors: { kind: ['kind_missing'], titleFr: ['question_missing'] } } },
  })
})

async function firstSection(call: StagedCall) {
  return (await findCallById(call.viewer, call.id)).questionnaire.sections[0]?.id
}

test('what keeps the questions from being published is said with the question it is about', async () => {
  const bare = aQuestion({ kind: 'choice', options: [], longest: undefined })
  const call = await aDraftCall({ questionnaire: aQuestionnaire([bare]) })
  const { see } = await atBuilder(call)
  const lacks = [{ questionId: bare.id, reason: 'too_few_options' }]
  expect((await builder(see())).lacks).toEqual(lacks)
  expect((await publishPage(see())).unaskable).toEqual(lacks)
  expect(await refusalOf(() => publishCall(call.viewer, call.id))).toMatchObject({
    status: 409,
    reason: 'too_few_options',
  })
})

test('the preview takes any answer, says what is missing, and keeps nothing', async () => {
  const [yes, no] = [newId(), newId()]
  const options = [
    { id: yes, label: { fr: 'Oui' } },
    { id: no, label: { fr: 'Non' } },
  ]
  const choice = aQuestion({ kind: 'choice', options, longest: undefined })
  const then = aQuestion({ kind: 'money', longest: undefined, when: { questionId: choice.id, isOneOf: [yes] } })
  const call = await aPublishedCall({ questionnaire: aQuestionnaire([choice, then]) })
  const events = await db().event.count()
  const attempt = (fields: Record<string, string>) => tries(asked(posted('/x', fields), { slug: call.slug }))
  const [first, second] = [`answer-${choice.id}`, `answer-${then.id}`]
  expect(await attempt({})).toMatchObject({ data: { slip: { errors: { [first]: ['answer_missing'] } } } })
  expect(await attempt({ [first]: yes, [second]: 'cher' })).toMatchObject({
    data: { slip: { errors: { [second]: ['amount_malformed'] } } },
  })
  expect(await attempt({ [first]: no })).toEqual({ slip: undefined, tried: { [first]: no } })
  expect([await db().answer.count(), await db().event.count()]).toEqual([0, events])
})

test('a published questionnaire is never changed: a revision is written beside it, then published with what changes', async () => {
  const call = await anOpenCall()
  const { send, see, questions } = await atBuilder(call)
  const before = await findWriting(call.viewer, call.slug)
  const step = addQuestion((await firstSection(call)) ?? '', newQuestion('long', { fr: 'Et après l’essai ?' }))
  expect(await refusalOf(() => writeQuestionnaire(call.viewer, call.id, step))).toMatchObject({
    status: 409,
    reason: 'questionnaire_frozen',
  })
  await begin(send('/revision', {}))
  expect(await refusalOf(async () => begin(send('/revision', {})))).toMatchObject({
    status: 409,
    reason: 'revision_begun',
  })
  const change = {
    changeFr: 'Une question sur la suite, demandée par les lieux d’essai.',
    changeEn: 'One more question.',
  }
  expect(await refusalOf(async () => publish(send('/revision/publication', {}, change)))).toMatchObject({
    reason: 'nothing_changed',
  })
  await writeQuestionnaire(call.viewer, call.id, step)
  expect(labels(await questions())).toEqual(['Que proposez-vous ?'])
  expect(await publish(send('/revision/publication', {}, { changeFr: '' }))).toMatchObject({
    data: { slip: { errors: { changeFr: ['change_missing'] } } },
  })
  await publish(send('/revision/publication', {}, change))
  expect(labels(await questions())).toEqual(['Que proposez-vous ?', 'Et après l’essai ?'])
  const rows = await db().questionnaire.findMany({ where: { callId: call.id }, orderBy: { revision: 'asc' } })
  expect(rows.map(({ revision, stage, change }) => [revision, stage, change])).toEqual([
    [1, 'published', null],
    [2, 'published', { fr: change.changeFr, en: change.changeEn }],
  ])
  expect((await findWriting(call.viewer, call.slug)).published?.sections.length).toBe(before.published?.sections.length)
  expect(await db().event.count({ where: { what: 'questionnaire.revised', row: rows[1]?.id } })).toBe(1)
  const { amendments } = await findCallById(VISITOR, call.id)
  expect(amendments.map(({ text }) => text)).toEqual([{ fr: change.changeFr, en: change.changeEn }])
  expect(await db().event.count({ where: { what: 'call.amended', row: call.id } })).toBe(1)
  expect((await builder(see())).isDraft).toBe(false)
})
