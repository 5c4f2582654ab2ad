import { aQuestionnaire } from '#test/support/questionnaires.ts'
import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { boxesOf } from '#app/calls/call-start.ts'
import { findCall, findCallById, listCalls } from '#app/calls/calls.server.ts'
import { openCall } from '#app/calls/doors.server.ts'
import { publishCall } from '#app/calls/drafts.server.ts'
import { loader as calendarPage, action as plan } from '#app/calls/routes/calendar.tsx'
import { loader as cancelPage, action as giveUp } from '#app/calls/routes/cancellation.tsx'
import { loader as conditionsPage } from '#app/calls/routes/conditions.tsx'
import { loader as criteriaPage, action as writeCriteria } from '#app/calls/routes/criteria.tsx'
import { loader as documentsPage } from '#app/calls/routes/documents.tsx'
import { action as change, loader as editPage } from '#app/calls/routes/edit.tsx'
import { loader as shelves } from '#app/calls/routes/list.tsx'
import { action as build, loader as buildPage } from '#app/calls/routes/new.tsx'
import { action as open, loader as openPage } from '#app/calls/routes/opening.tsx'
import { action as publish, loader as publishPage } from '#app/calls/routes/publication.tsx'
import { tieOrder } from '#app/calls/tie-order.ts'
import { newId } from '#app/platform/id.ts'
import { asked, posted, visited } from '#test/support/forms.ts'
import { aHeardNeed } from '#test/support/needs.ts'
import { aCoordinator, aPerson } from '#test/support/people.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { aDraftCall, aPublishedCall } from './stage.ts'

const placeOf = (answer: unknown) => (answer instanceof Response ? answer.headers.get('Location') : answer)

test('from the page of a need, a call is built, published and opened', async () => {
  const { viewer, organisationId } = await aCoordinator()
  const need = await aHeardNeed(viewer)
  const cookie = await cookieOf(viewer)
  const page = await buildPage(asked(visited(`/calls/new?need=${need.id}`, cookie)))
  expect(page.boxes).toMatchObject({ titleFr: 'Un appel de suivi après la sortie', needs: [need.id] })
  expect(page.template).toBe(null)
  const fields = { ...page.boxes, organisationId, template: 'tierslieu', envelope: '200 000,50' }
  const to = placeOf(await build(asked(posted('/calls/new', fields, { cookie })))) ?? ''
  const slug = String(to).split('/')[2] ?? ''
  expect(to).toBe(`/calls/${slug}/publication`)
  const draft = await publishPage(asked(visited(String(to), cookie), { slug }))
  expect([draft.lacks, draft.call.envelopeCents]).toEqual([[], 20_000_050])
  expect(placeOf(await publish(asked(posted(String(to), {}, { cookie }), { slug })))).toBe(`/calls/${slug}`)
  await openPage(asked(visited(`/calls/${slug}/opening`, cookie), { slug }))
  expect(placeOf(await open(asked(posted(`/calls/${slug}/opening`, {}, { cookie }), { slug })))).toBe(`/calls/${slug}`)
  const list = await shelves(asked(visited('/calls')))
  expect(list.shelves[0]?.rows.map((call) => call.slug)).toContain(slug)
})

test('the draft page lists all that is missing', async () => {
  const { slug, viewer } = await aDraftCall({ criteria: [], questionnaire: aQuestionnaire([]) })
  const page = await publishPage(asked(visited(`/calls/${slug}/publication`, await cookieOf(viewer)), { slug }))
  expect(page.lacks).toEqual(['too_few_criteria', 'no_question'])
})

test('an hour that does not exist is said beside its box and what was typed is kept', async () => {
  const { slug, viewer, content } = await aDraftCall()
  const boxes = { ...boxesOf(content), opensAt: '2027-03-28T02:30', revision: '1' }
  const cookie = await cookieOf(viewer)
  const answer = await plan(asked(posted(`/calls/${slug}/calendar`, boxes, { cookie }), { slug }))
  expect(answer).toMatchObject({
    init: { status: 422 },
    data: { slip: { errors: { opensAt: ['hour_does_not_exist'] }, typed: { opensAt: '2027-03-28T02:30' } } },
  })
})

test('a second click on building makes no second call', async () => {
  const { viewer, organisationId } = await aCoordinator('Jean Morel')
  const cookie = await cookieOf(viewer)
  const key = newId()
  const click = () =>
    build(asked(posted('/calls/new', { organisationId, titleFr: 'Un appel bâti une fois' }, { cookie, key })))
  const places = await Promise.all([click(), click(), click()])
  expect(new Set(places.map(placeOf)).size).toBe(1)
  expect((await listCalls(viewer, { stages: ['draft'] })).rows.length).toBe(1)
})

test('the second of two tabs keeps its text, is told, and may then save over the other', async () => {
  const { id, slug, viewer, content } = await aDraftCall()
  const cookie = await cookieOf(viewer)
  const save = (rulesFr: string, revision: string) =>
    change(asked(posted(`/calls/${slug}/edit`, { ...boxesOf(content), rulesFr, revision }, { cookie }), { slug }))
  expect(placeOf(await save('Premier onglet.', '1'))).toBe(`/calls/${slug}/publication`)
  expect(await save('Second onglet.', '1')).toMatchObject({
    init: { status: 422 },
    data: { slip: { errors: { '': ['edited_elsewhere'] }, typed: { rulesFr: 'Second onglet.' } } },
  })
  const { call } = await editPage(asked(visited(`/calls/${slug}/edit`, cookie), { slug }))
  await save('Second onglet.', String(call.revision))
  expect((await findCallById(viewer, id)).rules.fr).toBe('Second onglet.')
})

test('a call is given up with a reason, never without', async () => {
  const { slug, viewer } = await aPublishedCall()
  const cookie = await cookieOf(viewer)
  const send = (reason: string) =>
    giveUp(asked(posted(`/calls/${slug}/cancellation`, { reason }, { cookie }), { slug }))
  expect(await send('Non.')).toMatchObject({ data: { slip: { errors: { reason: ['reason_too_short'] } } } })
  expect(placeOf(await send('Le partenaire principal se retire.'))).toBe(`/calls/${slug}`)
})

const PAGES = {
  edit: editPage,
  calendar: calendarPage,
  conditions: conditionsPage,
  criteria: criteriaPage,
  documents: documentsPage,
  publication: publishPage,
  cancellation: cancelPage,
  opening: openPage,
}

test.each(Object.entries(PAGES))(
  'a stranger finds no %s page of a draft, and has none of a published call',
  async (name, page) => {
    const [draft, published] = [await aDraftCall(), await aPublishedCall()]
    const cookie = await cookieOf(await aPerson())
    const visit = (slug: string) => refusalOf(() => page(asked(visited(`/calls/${slug}/${name}`, cookie), { slug })))
    expect(await visit(draft.slug)).toEqual({ status: 404, reason: 'not_found' })
    expect(await visit(published.slug)).toEqual({ status: 403, reason: 'not_a_coordinator' })
  },
)

test('a visitor who wants to build a call is sent to sign in and comes back', async () => {
  const thrown = await buildPage(asked(visited('/calls/new'))).catch((error: unknown) => error)
  expect(placeOf(thrown)).toBe('/sign-in?back=%2Fcalls%2Fnew')
})

test('drafts stand in the list for coordinators only', async () => {
  const { viewer } = await aDraftCall()
  const known = (page: Awaited<ReturnType<typeof shelves>>) => page.shelves.map(({ shelf }) => shelf)
  expect(known(await shelves(asked(visited('/calls'))))).toEqual(['open', 'to_come', 'closed', 'decided', 'archived'])
  const own = await shelves(asked(visited('/calls', await cookieOf(viewer))))
  expect(known(own)).toEqual(['open', 'to_come', 'closed', 'decided', 'archived', 'draft'])
  expect(known(await shelves(asked(visited('/calls?state=closed'))))).toEqual(['closed'])
  expect((await shelves(asked(visited('/calls?state=draft')))).shelves[0]?.rows).toEqual([])
})

test('a crisis call is published and opened at once, and its page says which cut-off a file sent now belongs to', async () => {
  const { viewer, organisationId } = await aCoordinator('Odile Ferrand')
  const need = await aHeardNeed(viewer)
  const cookie = await cookieOf(viewer)
  const page = await buildPage(asked(visited(`/calls/new?template=express&need=${need.id}`, cookie)))
  const fields = { ...page.boxes, organisationId, template: 'express', envelope: '50 000' }
  const slug = String(placeOf(await build(asked(posted('/calls/new', fields, { cookie }))))).split('/')[2] ?? ''
  const press = posted(`/calls/${slug}/publication`, { open: 'now' }, { cookie })
  expect(placeOf(await publish(asked(press, { slug })))).toBe(`/calls/${slug}`)
  const call = await findCall(viewer, slug)
  expect([call.phase, call.manyCutoffs, call.express, call.template]).toEqual(['open', 2, true, 'express'])
  expect(call.nextCutoffAt).toEqual(call.cutoffs[0]?.closesAt)
  expect(call.steps.map(({ name }) => name.en)).toEqual(['Results, with reasons for everyone', 'Agreements signed'])
  const days = ((call.promisesBy?.getTime() ?? 0) - (call.closesAt?.getTime() ?? 0)) / 86_400_000
  expect(Math.round(days)).toBe(60)
})

test('each part of a call is saved by its own page and leaves the others alone', async () => {
  const { slug, viewer } = await aDraftCall({ documents: [{ name: { fr: 'Kbis' }, help: { fr: '' }, need: 'later' }] })
  const cookie = await cookieOf(viewer)
  const send = (fields: Record<string, string>) =>
    plan(asked(posted(`/calls/${slug}/calendar`, fields, { cookie }), { slug }))
  const dates = { opensAt: '2027-03-01T09:00', closesAt: '2027-03-29T17:00' }
  await send({ ...dates, revision: '1', rhythm: 'weekly', firstCutoff: '2027-03-08T12:00' })
  const { cutoffs, documents, criteria } = await findCall(viewer, slug)
  expect(cutoffs.map(({ closesAt }) => closesAt.toISOString())).toEqual([
    '2027-03-08T11:00:00.000Z',
    '2027-03-15T11:00:00.000Z',
    '2027-03-22T11:00:00.000Z',
    '2027-03-29T10:00:00.000Z',
    '2027-03-29T15:00:00.000Z',
  ])
  expect([documents.map(({ name, need }) => [name.fr, need]), criteria.length]).toEqual([[['Kbis', 'later']], 3])
})

test('the order that breaks ties is stated on the page of criteria, stands on the call, and is frozen with it', async () => {
  const { slug, viewer } = await aDraftCall()
  const cookie = await cookieOf(viewer)
  const at = `/calls/${slug}/criteria`
  const { call } = await criteriaPage(asked(visited(at, cookie), { slug }))
  const boxes = Object.fromEntries(Object.entries(call.boxes).filter(([name]) => name.startsWith('criterion-')))
  const send = (revision: string) =>
    writeCriteria(
      asked(posted(at, { ...boxes, passMark: '0', 'criterion-3-tie': '1', revision }, { cookie }), { slug }),
    )
  await send('1')
  const { criteria } = await findCall(viewer, slug)
  expect(criteria.map(({ tieRank }) => tieRank)).toEqual([undefined, undefined, 1])
  expect(tieOrder(criteria).map(({ position }) => position)).toEqual([3, ...heaviestFirst(criteria.slice(0, 2))])
  await publishCall(viewer, (await findCall(viewer, slug)).id)
  await openCall(viewer, (await findCall(viewer, slug)).id)
  expect(await refusalOf(() => send('2'))).toEqual({ status: 409, reason: 'rules_frozen' })
})

const heaviestFirst = (criteria: { position: number; weight: number }[]) =>
  criteria.toSorted((a, b) => b.weight - a.weight || a.position - b.position).map(({ position }) => position)
