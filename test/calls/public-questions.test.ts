import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { aftermath } from '#app/aftermath.server.ts'
import { findCallById } from '#app/calls/calls.server.ts'
import { openCall } from '#app/calls/doors.server.ts'
import { extendCutoff } from '#app/calls/extensions.server.ts'
import { followCall, isFollowingCall, unfollowCall } from '#app/calls/followers.server.ts'
import { answerQuestion, declineQuestion, joinQuestion } from '#app/calls/public-answers.server.ts'
import { QuestionAskedForm } from '#app/calls/public-question.form.ts'
import {
  askQuestion,
  findPublicQuestion,
  listAnswered,
  listOwnQuestions,
  listReceived,
} from '#app/calls/public-questions.server.ts'
import { loader as answersPage } from '#app/calls/routes/public-questions.tsx'
import { action as ask } from '#app/calls/routes/question-asked.tsx'
import { listWaiting } from '#app/calls/waiting.server.ts'
import { at, now } from '#app/platform/clock.ts'
import { connections, db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { workOffJobs } from '#app/platform/jobs.server.ts'
import { spaced } from '#app/platform/typeset.ts'
import { type PersonViewer, VISITOR } from '#app/platform/viewer.ts'
import { endOfWorkingDay } from '#app/platform/working-days.ts'
import { aDraft } from '#test/applications/stage.ts'
import { asked, posted, visited } from '#test/support/forms.ts'
import { aPerson } from '#test/support/people.ts'
import { countQueries } from '#test/support/queries.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { aDraftCall, anOpenCall, aPublishedCall, hoursFrom } from './stage.ts'

const OWN_WORDS = 'Notre lit musical peut-il être essayé six mois chez Mme Duval ?'
const TOLD = {
  question: { fr: 'Un essai peut-il durer six mois ?', en: 'May a trial last six months?' },
  answer: { fr: 'Oui, et même neuf.', en: 'Yes, and even nine.' },
}
const lettersTo = async ({ email }: PersonViewer) =>
  (await db().outboxLetter.findMany({ where: { toAddress: email }, orderBy: { id: 'asc' } })).map(({ html }) => html)

test('a question is read by its asker and the coordinators; its answer by all, in the words it was published in', async () => {
  const call = await anOpenCall()
  const [asker, other] = [await aPerson('Curieuse'), await aPerson('Voisin')]
  const { id } = await askQuestion(asker, call.id, OWN_WORDS, 'fr')
  expect(await findPublicQuestion(asker, id)).toMatchObject({ stage: 'asked', text: OWN_WORDS, isOwn: true })
  expect(await findPublicQuestion(call.viewer, id)).toMatchObject({ isOwn: false, mayAnswer: true })
  const gone = { status: 404, reason: 'not_found' }
  for (const viewer of [other, VISITOR]) expect(await refusalOf(() => findPublicQuestion(viewer, id))).toEqual(gone)
  expect(await listAnswered(VISITOR, call.id)).toEqual({ rows: [], next: null })

  await answerQuestion(call.viewer, id, TOLD)
  const { rows } = await listAnswered(VISITOR, call.id)
  expect(rows).toEqual([{ id, ...TOLD, answeredAt: expect.any(Date) }])
  for (const viewer of [other, VISITOR]) expect(await refusalOf(() => findPublicQuestion(viewer, id))).toEqual(gone)
  expect(await findPublicQuestion(asker, id)).toMatchObject({ stage: 'answered', answered: { id, ...TOLD } })
  const page = await answersPage(asked(visited(`/calls/${call.slug}/questions`), { slug: call.slug }))
  expect(JSON.stringify(page)).not.toContain('Duval')
})

test('of two coordinators who settle a question at once, the first is kept and the second told', async () => {
  const call = await anOpenCall()
  const { id } = await askQuestion(await aPerson(), call.id, OWN_WORDS, 'fr')
  const both = await Promise.allSettled([
    answerQuestion(call.viewer, id, TOLD),
    declineQuestion(call.viewer, id, 'La réponse est déjà dans les règles de l’appel.'),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await refusalOf(() => answerQuestion(call.viewer, id, TOLD))).toEqual({
    status: 409,
    reason: 'question_settled',
  })
})

test('questions are taken from the publication to the second of their end, and not of a draft', async () => {
  const [draft, published] = [await aDraftCall(), await aPublishedCall()]
  const asker = await aPerson()
  const tried = (callId: string, instant = now()) =>
    refusalOf(() => at(instant, () => askQuestion(asker, callId, OWN_WORDS, 'fr')))
  expect(await refusalOf(() => askQuestion(draft.viewer, draft.id, OWN_WORDS, 'fr'))).toEqual({
    status: 409,
    reason: 'questions_not_open',
  })
  const end = (await findCallById(VISITOR, published.id)).questionsEnd ?? now()
  const over = { status: 409, reason: 'questions_ended' }
  expect(await tried(published.id, new Date(end.getTime() + 1000))).toEqual(over)
  await at(new Date(end.getTime() + 999), () => askQuestion(asker, published.id, OWN_WORDS, 'fr'))
  expect(await refusalOf(() => askQuestion(VISITOR, published.id, OWN_WORDS, 'fr'))).toMatchObject({ status: 401 })
})

test('one person has five questions waiting at most, and a second press asks nothing twice', async () => {
  const call = await anOpenCall()
  const asker = await aPerson()
  const cookie = await cookieOf(asker)
  const key = newId()
  const path = `/calls/${call.slug}/questions/new`
  const press = () => ask(asked(posted(path, { text: OWN_WORDS }, { cookie, key }), { slug: call.slug }))
  await Promise.all([press(), press(), press()])
  expect(await listOwnQuestions(asker, call.id)).toHaveLength(1)
  for (const n of [2, 3, 4, 5]) await askQuestion(asker, call.id, `Question numéro ${n}, s’il vous plaît ?`, 'fr')
  expect(await refusalOf(() => askQuestion(asker, call.id, OWN_WORDS, 'fr'))).toEqual({
    status: 429,
    reason: 'too_many_waiting',
  })
})

test('a social-security number is refused, and so is a word alone', () => {
  const reasons = (text: string) => QuestionAskedForm.safeParse({ text }).error?.issues.map(({ message }) => message)
  expect(reasons('Mon numéro est 1 84 12 76 451 089 46, puis-je répondre ?')).toEqual(['holds_nir'])
  expect(reasons('Quand ?')).toEqual(['question_too_short'])
  expect(reasons(OWN_WORDS)).toBe(undefined)
})

test('joined to an answer or declined, only its asker is told, by a letter and on their page', async () => {
  const call = await anOpenCall()
  const [first, second, third] = [await aPerson('Une'), await aPerson('Deux'), await aPerson('Trois')]
  const answered = await askQuestion(first, call.id, OWN_WORDS, 'fr')
  await answerQuestion(call.viewer, answered.id, TOLD)
  const same = await askQuestion(second, call.id, 'Six mois d’essai, est-ce permis ?', 'fr')
  await joinQuestion(call.viewer, same.id, answered.id)
  const odd = await askQuestion(third, call.id, 'Me donnerez-vous de l’argent ?', 'fr')
  const reason = 'Le jury seul en décide : écrivez un dossier.'
  await declineQuestion(call.viewer, odd.id, reason)
  await workOffJobs(aftermath)
  expect(await findPublicQuestion(second, same.id)).toMatchObject({ stage: 'joined', answered: { id: answered.id } })
  expect(await findPublicQuestion(third, odd.id)).toMatchObject({ stage: 'declined', reason, answered: null })
  expect((await listAnswered(third, call.id)).rows.map(({ id }) => id)).toEqual([answered.id])
  expect(JSON.stringify(await listAnswered(VISITOR, call.id))).not.toContain(reason)
  const links = [[first, answered] as const, [second, same] as const, [third, odd] as const]
  for (const [person, { id }] of links) {
    const letters = await lettersTo(person)
    expect(letters.map((html) => html.includes(`/questions/${id}`))).toEqual([true])
    expect(letters.join()).not.toContain('Duval')
  }
  const elsewhere = await askQuestion(third, (await anOpenCall()).id, OWN_WORDS, 'fr')
  expect(await refusalOf(() => joinQuestion(call.viewer, elsewhere.id, answered.id))).toMatchObject({ status: 404 })
})

test('who follows the call or has a draft is told of answers, by one letter a day; its asker by their own alone', async () => {
  const call = await anOpenCall()
  const [asker, follower, stranger] = [await aPerson('Asker'), await aPerson('Suiveuse'), await aPerson('Tiers')]
  const draft = await aDraft({ call, company: 'Prévenue' })
  await workOffJobs(aftermath)
  await followCall(follower, call.id)
  await followCall(asker, call.id)
  for (const text of [OWN_WORDS, 'Et une seconde question ?']) {
    const { id } = await askQuestion(asker, call.id, text, 'fr')
    await answerQuestion(call.viewer, id, TOLD)
  }
  await workOffJobs(aftermath)
  const told = [follower, draft.viewer, asker, stranger].map(async (person) => (await lettersTo(person)).length)
  expect(await Promise.all(told)).toEqual([1, 1, 2, 0])
  const waiting = `SELECT count(*)::int AS n FROM graphile_worker._private_jobs WHERE run_at > clock_timestamp()`
  expect((await connections().query(waiting)).rows).toEqual([{ n: 2 }])
})

test('who follows a call to come is told when it opens and when it closes later; no more once they stop', async () => {
  const call = await aPublishedCall()
  const [stays, leaves] = [await aPerson('Reste'), await aPerson('Part')]
  for (const person of [stays, leaves]) {
    await followCall(person, call.id)
    await followCall(person, call.id)
  }
  await unfollowCall(leaves, call.id)
  expect([await isFollowingCall(stays, call.id), await isFollowingCall(leaves, call.id)]).toEqual([true, false])
  expect(await isFollowingCall(VISITOR, call.id)).toBe(false)
  await openCall(call.viewer, call.id)
  const { cutoffs, closesAt } = await findCallById(VISITOR, call.id)
  const [to, reason] = [hoursFrom(closesAt ?? now(), 5), { fr: 'Une panne a coupé toute la région.' }]
  await extendCutoff(call.viewer, { cutoffId: cutoffs[0]?.id ?? '', to, reason })
  await workOffJobs(aftermath)
  expect([(await lettersTo(stays)).length, (await lettersTo(leaves)).length]).toEqual([2, 0])
})

test('what waits stands on the desk of its coordinators, one line a call, with its age', async () => {
  const call = await anOpenCall({ title: { fr: 'Mieux dormir' }, closesAt: hoursFrom(now(), 24 * 60) })
  const asker = await aPerson()
  const since = hoursFrom(now(), -1)
  await at(since, () => askQuestion(asker, call.id, OWN_WORDS, 'fr'))
  await askQuestion(asker, call.id, 'Et une seconde question ?', 'fr')
  const lines = await at(hoursFrom(now(), 48), () => listWaiting(call.viewer))
  expect(lines).toEqual([
    {
      key: `call:${call.id}:questions`,
      text: {
        fr: spaced(
          '2 questions attendent une réponse sur l’appel « Mieux dormir », depuis 2 jours pour la plus ancienne',
        ),
        en: '2 questions wait for an answer on the call “Mieux dormir”, the oldest for 2 days',
      },
      to: `/calls/${call.slug}/questions/received`,
      due: endOfWorkingDay(since, 3),
      many: 2,
    },
  ])
  expect((await listReceived(call.viewer, call.id)).map(({ text }) => text)).toEqual([
    OWN_WORDS,
    'Et une seconde question ?',
  ])
  expect(await listWaiting(asker)).toEqual([])
})

test('answers are looked for by a word in either language, accents aside, a page at a time, at a constant cost', async () => {
  const call = await anOpenCall()
  const answer = async (n: number) => {
    const { id } = await askQuestion(await aPerson(`Personne ${n}`), call.id, `Question numéro ${n} ?`, 'fr')
    const question = { fr: `Question numéro ${n} : le 100 % est-il demandé ?`, en: `Question number ${n}?` }
    await answerQuestion(call.viewer, id, { question, answer: { fr: n === 7 ? 'Écrivez à l’hôpital.' : 'Non.' } })
  }
  await answer(1)
  const cost = () => countQueries(() => listAnswered(VISITOR, call.id))
  const one = await cost()
  for (let n = 2; n <= 22; n += 1) await answer(n)
  expect(await cost()).toBe(one)
  const looked = async (words: string) => (await listAnswered(VISITOR, call.id, { words })).rows.length
  expect([await looked('ecrivez'), await looked('number 7'), await looked('absent')]).toEqual([1, 1, 0])
  expect([await looked('100 %'), await looked('1_0'), await looked('"fr"')]).toEqual([20, 0, 0])
  const first = await listAnswered(VISITOR, call.id)
  const rest = await listAnswered(VISITOR, call.id, { after: first.next ?? '' })
  const all = [...first.rows, ...rest.rows].map(({ question }) => Number(question.fr.match(/\d+/)?.[0]))
  expect(all).toEqual(Array.from({ length: 22 }, (_, place) => 22 - place))
})
