import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { aftermath } from '#app/aftermath.server.ts'
import { findCallById } from '#app/calls/calls.server.ts'
import { followCall } from '#app/calls/followers.server.ts'
import { answerQuestion } from '#app/calls/public-answers.server.ts'
import { askQuestion } from '#app/calls/public-questions.server.ts'
import { loader as answersPage } from '#app/calls/routes/public-questions.tsx'
import { at, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { workOffJobs } from '#app/platform/jobs.server.ts'
import { instantOfParis } from '#app/platform/paris.ts'
import { VISITOR } from '#app/platform/viewer.ts'
import { asked, visited } from '#test/support/forms.ts'
import { aPerson } from '#test/support/people.ts'
import { anOpenCall, hoursFrom } from './stage.ts'

test('of a call judged as it goes, questions are taken until five working days before its last cut-off, and the page says so', async () => {
  const last = instantOfParis('2027-03-31T17:00') ?? now()
  const early = ['2027-03-10T17:00', '2027-03-17T17:00'].flatMap((wall) => instantOfParis(wall) ?? [])
  const opensAt = instantOfParis('2027-03-01T09:00') ?? now()
  const call = await anOpenCall({ opensAt, closesAt: last, earlierCutoffs: early })
  // The 29th is Easter Monday.
  const end = instantOfParis('2027-03-23T17:00')
  const page = async (instant: Date) =>
    at(instant, async () => {
      const { call: told, may } = await answersPage(
        asked(visited(`/calls/${call.slug}/questions`), { slug: call.slug }),
      )
      return [told.questionsEnd, may.ask]
    })
  expect(await page(hoursFrom(end ?? now(), -1))).toEqual([end, true])
  expect(await page(hoursFrom(end ?? now(), 1))).toEqual([end, false])
})

test('an answer given after questions have ended is told to those who follow the call', async () => {
  const call = await anOpenCall()
  await workOffJobs(aftermath)
  const [asker, follower] = [await aPerson('Curieuse'), await aPerson('Suiveur')]
  await followCall(follower, call.id)
  const { id } = await askQuestion(asker, call.id, 'Un essai peut-il durer six mois ?', 'fr')
  const { questionsEnd } = await findCallById(VISITOR, call.id)
  await at(hoursFrom(questionsEnd ?? now(), 1), async () => {
    await answerQuestion(call.viewer, id, { question: { fr: 'Six mois ?' }, answer: { fr: 'Oui, et même neuf.' } })
    await workOffJobs(aftermath)
  })
  expect(await db().outboxLetter.count({ where: { toAddress: follower.email } })).toBe(1)
})
