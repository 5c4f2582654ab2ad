import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { announceResults } from '#app/juries/announcements.server.ts'
import { decide } from '#app/juries/decisions.server.ts'
import { at, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { workOff } from '#app/worker.ts'
import { openPages } from '#test/access/pages.ts'
import { visited } from '#test/support/forms.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { aClosedCall, aJury, entrusted, scored } from './stage.ts'

const REASONS = 'Un mot que personne d’autre n’écrit : hippogriffe.'

/** A page as its reader has it, but for what is made anew at each sending. */
const plain = (page: string) => page.replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{22}/g, 'id')

/** What applicants and visitors can fetch that bears on this call. */
async function told(call: Awaited<ReturnType<typeof aClosedCall>>, instant: Date) {
  const pages = await openPages()
  const open = ['/', '/calls', `/calls/${call.call.slug}`, `/needs/${call.needId}`, '/needs', '/search?q=Solution']
  const asks = open.map((path) => ({ path, cookie: '' }))
  for (const { id, founder } of call.applications) {
    const cookie = await cookieOf(founder)
    const own = ['/desk', '/applications', `/applications/${id}`, `/calls/${call.call.slug}`]
    asks.push(...own.map((path) => ({ path, cookie })))
  }
  return at(instant, async () => {
    const answers: string[] = []
    for (const { path, cookie } of asks) {
      const answer = await pages.ask(visited(path, cookie))
      answers.push(`${path} ${answer.status} ${plain(await answer.text())}`)
    }
    return answers
  })
}

test('Between the decision and its announcement nothing changes for an applicant or a visitor; then each reads their own', async () => {
  const call = await aClosedCall({ files: 3 })
  const [juror] = await aJury(call, 1)
  if (!juror) throw new Error('a jury of one was asked')
  const [best = '', middle = '', last = ''] = call.applications.map((file) => file.id)
  const reviews = await entrusted(call.viewer, call.cutoffId, juror, [best, middle, last])
  for (const [n, review] of reviews.entries()) await scored(juror, review, [5 - n, 4, 4])
  const letters = async (id: string) =>
    db().outboxLetter.count({
      where: { text: { contains: 'Lire la décision' }, html: { contains: `/applications/${id}` } },
    })
  const instant = now()
  await workOff()
  const before = await told(call, instant)
  await decide(call.viewer, call.cutoffId, [
    { applicationId: best, outcome: 'selected', reasons: REASONS },
    { applicationId: middle, outcome: 'reserve', reserveRank: 1, reasons: REASONS },
    { applicationId: last, outcome: 'refused', reasons: REASONS },
  ])
  await workOff()
  expect(await told(call, instant)).toEqual(before)
  expect(await Promise.all([best, middle, last].map(letters))).toEqual([0, 0, 0])

  await announceResults(call.viewer, call.cutoffId)
  await workOff()
  expect(await Promise.all([best, middle, last].map(letters))).toEqual([1, 1, 1])
  const after = await told(call, instant)
  const reading = after.filter((answer) => answer.includes('hippogriffe')).map((answer) => answer.split(' ')[0])
  expect(reading).toEqual([best, middle, last].map((id) => `/applications/${id}`))
})
