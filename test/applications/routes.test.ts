import { questionsOf } from '#app/calls/questionnaire.ts'
import '#test/support/database.ts'
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { findApplication } from '#app/applications/applications.server.ts'
import { action as begin, loader as beginPage } from '#app/applications/routes/begin.tsx'
import { loader as editPage, action as save } from '#app/applications/routes/edit.tsx'
import { loader as mine } from '#app/applications/routes/list.tsx'
import { loader as receipt } from '#app/applications/routes/receipt.ts'
import { loader as lastPage, action as send } from '#app/applications/routes/submission.tsx'
import { action as withdraw, loader as withdrawalPage } from '#app/applications/routes/withdrawal.tsx'
import { submitApplication } from '#app/applications/submissions.server.ts'
import { findCallById } from '#app/calls/calls.server.ts'
import { whileAsking } from '#app/platform/asking.ts'
import { now } from '#app/platform/clock.ts'
import { newId } from '#app/platform/id.ts'
import { anOpenCall } from '#test/calls/stage.ts'
import { asked, posted, visited } from '#test/support/forms.ts'
import { aPerson } from '#test/support/people.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { aDraft, aMaker, aReadyDraft, seenOf } from './stage.ts'

const placeOf = (answer: unknown) => String(answer instanceof Response ? answer.headers.get('Location') : answer)

test('a company begins, writes, reads again and sends, then keeps the very file that was sealed', async () => {
  const call = await anOpenCall()
  const { viewer, solutionId } = await aMaker()
  const cookie = await cookieOf(viewer)
  const page = await beginPage(asked(visited(`/calls/${call.slug}/application`, cookie), { slug: call.slug }))
  expect(page.solutions.map((solution) => solution.id)).toEqual([solutionId])
  const request = posted(`/calls/${call.slug}/application`, { solutionId }, { cookie })
  const edit = placeOf(await begin(asked(request, { slug: call.slug })))
  const applicationId = edit.split('/')[2] ?? ''
  expect(edit).toBe(`/applications/${applicationId}/edit`)

  const [question] = questionsOf((await findCallById(viewer, call.id)).questionnaire)
  const seen = await seenOf(viewer, applicationId)
  const fields = { title: 'Rappeler', asked: '42 000,50', seen, [`answer-${question?.id}`]: 'Un appel.' }
  const kept = await save(asked(posted(edit, { ...fields, onward: 'submission' }, { cookie }), { applicationId }))
  const last = `/applications/${applicationId}/submission`
  expect(placeOf(kept)).toBe(last)
  const { lacking, application } = await lastPage(asked(visited(last, cookie), { applicationId }))
  expect([lacking, application.askedCents]).toEqual([[], 4_200_050])

  const key = newId()
  const click = () => send(asked(posted(last, {}, { cookie, key }), { applicationId }))
  expect((await Promise.all([click(), click(), click()])).map(placeOf)).toEqual(
    Array(3).fill(`/applications/${applicationId}`),
  )
  const { digest, number } = await findApplication(viewer, applicationId)
  const file = await receipt(asked(visited(`/applications/${applicationId}/receipt.json`, cookie), { applicationId }))
  expect(file.headers.get('Content-Disposition')).toBe(`attachment; filename="${number}.json"`)
  const bytes = Buffer.from(await file.arrayBuffer())
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(digest)
})

test('saving keeps an incomplete draft; the last page says what is missing, box by box', async () => {
  const { id: applicationId, viewer } = await aDraft()
  const cookie = await cookieOf(viewer)
  const edit = `/applications/${applicationId}/edit`
  const seen = await seenOf(viewer, applicationId)
  const kept = await save(asked(posted(edit, { title: 'Rappeler', seen }, { cookie }), { applicationId }))
  expect(placeOf(kept)).toBe(edit)
  const { lacking } = await lastPage(asked(visited(edit, cookie), { applicationId }))
  const told = lacking.map(({ section, items }) => [section, items.map(({ reason }) => reason)])
  expect(told).toEqual([
    ['head', ['amount_missing']],
    [{ fr: 'Votre projet' }, ['answer_missing']],
  ])
})

test('an amount that is none is said beside its box, all that was typed is kept, and the other boxes are saved', async () => {
  const { id: applicationId, viewer, questionId } = await aReadyDraft()
  const seen = await seenOf(viewer, applicationId)
  const typed = { title: 'Rappeler', asked: 'beaucoup', seen, [`answer-${questionId}`]: 'Un autre appel.' }
  const request = posted(`/applications/${applicationId}/edit`, typed, { cookie: await cookieOf(viewer) })
  expect(await save(asked(request, { applicationId }))).toMatchObject({
    init: { status: 422 },
    data: { slip: { errors: { asked: ['amount_malformed'] }, typed } },
  })
  const found = await findApplication(viewer, applicationId)
  expect([found.title, found.askedCents, found.answers[questionId]]).toEqual(['Rappeler', 4_200_050, 'Un autre appel.'])
})

test('the second of two tabs that wrote in one box is shown both texts, and chooses', async () => {
  const { id: applicationId, viewer, questionId } = await aReadyDraft()
  const cookie = await cookieOf(viewer)
  const path = `/applications/${applicationId}/edit`
  const box = `answer-${questionId}`
  const seen = await seenOf(viewer, applicationId)
  const tab = (text: string, more: Record<string, string>) =>
    save(
      asked(posted(path, { title: 'Rappeler', asked: '100', [box]: text, seen, ...more }, { cookie }), {
        applicationId,
      }),
    )
  expect(placeOf(await tab('Premier onglet.', {}))).toBe(path)
  const refused = await tab('Second onglet.', {})
  expect(refused).toMatchObject({
    init: { status: 422 },
    data: {
      slip: { errors: { [box]: ['written_elsewhere'] }, typed: { [box]: 'Second onglet.' } },
      told: { overtaken: [{ box, theirs: 'Premier onglet.', by: viewer.name }] },
    },
  })
  const told = (refused as unknown as { data: { told: { overtaken: { mark: string }[] } } }).data.told
  const answer = async () => (await findApplication(viewer, applicationId)).answers[questionId]
  expect(await answer()).toBe('Premier onglet.')
  expect(placeOf(await tab('Second onglet.', { theirs: box }))).toBe(path)
  expect(await answer()).toBe('Premier onglet.')
  expect(placeOf(await tab('Second onglet.', { mine: `${box}:${told.overtaken[0]?.mark}` }))).toBe(path)
  expect(await answer()).toBe('Second onglet.')
})

test('the page that saves while one types sends what was touched alone, and is told without being moved', async () => {
  const { id: applicationId, viewer, questionId } = await aReadyDraft()
  const cookie = await cookieOf(viewer)
  const box = `answer-${questionId}`
  const seen = await seenOf(viewer, applicationId)
  const sent = { seen, quiet: 'on', touched: box, [box]: 'Un appel du soir.' }
  const request = posted(`/applications/${applicationId}/edit`, sent, { cookie })
  const reply = await save(asked(request, { applicationId }))
  expect(reply).toMatchObject({ data: { saved: { overtaken: [], changed: [], refused: {}, here: [] } } })
  expect(await findApplication(viewer, applicationId)).toMatchObject({
    title: 'Rappeler le lendemain',
    askedCents: 4_200_050,
    answers: { [questionId]: 'Un appel du soir.' },
  })
})

test('one second after closing the door is shut, and the draft stays', async () => {
  const { id: applicationId, viewer, call } = await aReadyDraft()
  const cookie = await cookieOf(viewer)
  const receivedAt = new Date((call.content.closesAt ?? now()).getTime() + 1000)
  const request = posted(`/applications/${applicationId}/submission`, {}, { cookie })
  const press = () =>
    whileAsking({ receivedAt, address: '192.0.2.1', reference: 'essai' }, () => send(asked(request, { applicationId })))
  expect(await refusalOf(press)).toEqual({ status: 410, reason: 'call_closed' })
  expect((await findApplication(viewer, applicationId)).stage).toBe('draft')
})

test('a draft is given up, and no longer stands in the way of another', async () => {
  const { id: applicationId, viewer, call, solutionId } = await aDraft()
  const cookie = await cookieOf(viewer)
  await withdrawalPage(asked(visited(`/applications/${applicationId}/withdrawal`, cookie), { applicationId }))
  const request = posted(`/applications/${applicationId}/withdrawal`, {}, { cookie })
  expect(placeOf(await withdraw(asked(request, { applicationId })))).toBe('/applications')
  const page = await beginPage(asked(visited(`/calls/${call.slug}/application`, cookie), { slug: call.slug }))
  expect([page.begun, page.solutions.map((solution) => solution.id)]).toEqual([[], [solutionId]])
})

test('my applications are those of my organisations, with their call', async () => {
  const { id, viewer, call } = await aDraft()
  const page = await mine(asked(visited('/applications', await cookieOf(viewer))))
  expect(page.rows.map((application) => [application.id, application.call?.slug])).toEqual([[id, call.slug]])
  const stranger = await mine(asked(visited('/applications', await cookieOf(await aPerson()))))
  expect(stranger.rows).toEqual([])
})

test('nobody but the company finds any page of a draft', async () => {
  const { id: applicationId, call } = await aReadyDraft()
  const notFound = { status: 404, reason: 'not_found' }
  for (const person of [call.viewer, await aPerson(), (await aMaker('Autre')).viewer]) {
    const cookie = await cookieOf(person)
    for (const page of [editPage, lastPage, withdrawalPage, receipt]) {
      const visit = () => page(asked(visited(`/applications/${applicationId}/edit`, cookie), { applicationId }))
      expect(await refusalOf(visit)).toEqual(notFound)
    }
    const fields = { title: 'Un autre titre', seen: 'title:-' }
    const write = () =>
      save(asked(posted(`/applications/${applicationId}/edit`, fields, { cookie }), { applicationId }))
    expect(await refusalOf(write)).toEqual(notFound)
    const press = () =>
      send(asked(posted(`/applications/${applicationId}/submission`, {}, { cookie }), { applicationId }))
    expect(await refusalOf(press)).toEqual(notFound)
  }
})

test('a draft has no receipt, and a malformed id is unknown', async () => {
  const { id: applicationId, viewer } = await aDraft()
  const cookie = await cookieOf(viewer)
  const notFound = { status: 404, reason: 'not_found' }
  const visit = (id: string) => () =>
    receipt(asked(visited(`/applications/${id}/receipt.json`, cookie), { applicationId: id }))
  expect(await refusalOf(visit(applicationId))).toEqual(notFound)
  expect(await refusalOf(visit('42'))).toEqual(notFound)
})

test('sent once, the pages that write a file say that it changes no more', async () => {
  const { id: applicationId, viewer } = await aReadyDraft()
  await submitApplication(viewer, applicationId)
  const cookie = await cookieOf(viewer)
  for (const page of [editPage, lastPage]) {
    const visit = () => page(asked(visited(`/applications/${applicationId}/edit`, cookie), { applicationId }))
    expect(await refusalOf(visit)).toEqual({ status: 409, reason: 'already_submitted' })
  }
})
