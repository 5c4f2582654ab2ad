import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { findApplication } from '#app/applications/applications.server.ts'
import { db } from '#app/platform/db.ts'
import { writerMark } from '#app/platform/typed.server.ts'
import type { PersonViewer } from '#app/platform/viewer.ts'
import { openPages } from '#test/access/pages.ts'
import { posted } from '#test/support/forms.ts'
import { aPerson } from '#test/support/people.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { aReadyDraft, seenOf } from './stage.ts'

/** What the page of a draft sends while its writer types a title. */
async function quietly({ id, viewer, questionId }: Awaited<ReturnType<typeof aReadyDraft>>, present?: PersonViewer) {
  const pages = await openPages()
  const path = `/applications/${id}/edit`
  const boxes = { title: 'Rappeler le soir même', asked: '42000', [`answer-${questionId}`]: 'Une réponse déjà là.' }
  const by = { 'typed-by': writerMark(viewer.id), 'typed-on': `${path}#:` }
  const fields = { ...boxes, ...by, quiet: 'on', touched: 'title', seen: await seenOf(viewer, id) }
  const answer = await pages.ask(posted(`${path}.data`, fields, { cookie: present ? await cookieOf(present) : '' }))
  return { status: answer.status, boxes }
}

test('a save whose session has ended keeps the whole form for its writer, and changes nothing of the draft', async () => {
  const draft = await aReadyDraft()
  const before = await findApplication(draft.viewer, draft.id)
  const { status, boxes } = await quietly(draft)
  const [kept] = await db().typedForm.findMany({ where: { personId: draft.viewer.id } })
  expect([status, kept?.fields]).toEqual([
    401,
    { ...boxes, touched: 'title', seen: await seenOf(draft.viewer, draft.id) },
  ])
  expect(await findApplication(draft.viewer, draft.id)).toEqual(before)
})

test('the next at the same browser saves nothing in anybody’s name, not even a colleague', async () => {
  const draft = await aReadyDraft()
  const { status } = await quietly(draft, await aPerson('La suivante'))
  const [kept] = await db().typedForm.findMany({ where: { personId: draft.viewer.id } })
  expect([status, (await findApplication(draft.viewer, draft.id)).title]).toEqual([401, draft.written.title])
  expect(kept?.fields).toMatchObject({ title: 'Rappeler le soir même' })
})

test('a save while one types changes the box that was touched, and no other', async () => {
  const draft = await aReadyDraft()
  const { status } = await quietly(draft, draft.viewer)
  const { title, askedCents, answers } = await findApplication(draft.viewer, draft.id)
  expect([status, { title, askedCents, answers }]).toEqual([200, { ...draft.written, title: 'Rappeler le soir même' }])
})
