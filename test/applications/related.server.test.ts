import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { findApplication } from '#app/applications/applications.server.ts'
import { openFilesOfCall } from '#app/applications/call-ends.server.ts'
import { beginApplication, saveApplication } from '#app/applications/drafts.server.ts'
import { listRelated } from '#app/applications/related.server.ts'
import { loader as receivedCsv } from '#app/applications/routes/received-csv.ts'
import { nameSponsors } from '#app/applications/sponsors.server.ts'
import { submitApplication } from '#app/applications/submissions.server.ts'
import { findCallById } from '#app/calls/calls.server.ts'
import { closeCall } from '#app/calls/doors.server.ts'
import { findDesk } from '#app/lineage/desk.server.ts'
import { seat } from '#app/people/seats.server.ts'
import { at } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { CLOCK, type PersonViewer } from '#app/platform/viewer.ts'
import { openPages } from '#test/access/pages.ts'
import { anOpenCall, type StagedCall } from '#test/calls/stage.ts'
import { asked, visited } from '#test/support/forms.ts'
import { aPerson, seenAgain } from '#test/support/people.ts'
import { countQueries } from '#test/support/queries.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { joinTeam } from '#test/support/teams.ts'
import { afterClosing, aReadyDraft } from './stage.ts'
import { aColleague } from './team.ts'

const TITLE = 'Candidatures liées'
const DIRECTOR = { role: 'management' as const, name: 'Mireille Castan', email: 'm.castan@hopital.example' }
const NAMING = { facilityName: 'Clinique du Parc', said: 'Douze lits de mars à juin.', people: [DIRECTOR] }

async function close(call: StagedCall) {
  await at(afterClosing(call), () => closeCall(CLOCK, call.id))
  await openFilesOfCall(CLOCK, call.id)
}

async function relatedTo(viewer: PersonViewer, id: string) {
  const application = await findApplication(viewer, id)
  return listRelated(viewer, application, await findCallById(viewer, application.callId))
}

/** A received file, and four others of its call: one with the same SIREN, one sharing a person, one a named director, one nothing. */
async function aFamily() {
  const call = await anOpenCall()
  const one = await aReadyDraft({ call, company: 'Ondelune' })
  const twin = await aReadyDraft({ call, company: 'Ondelune Santé' })
  const shared = await aReadyDraft({ call, company: 'Kairnéa' })
  const named = await aReadyDraft({ call, company: 'Voxaline' })
  const apart = await aReadyDraft({ call, company: 'Trajelan' })
  const ids = [one.organisationId, twin.organisationId]
  await db().organisation.updateMany({ where: { id: { in: ids } }, data: { siren: '900000019' } })
  const zoe = await aPerson('Zoé Lambert')
  await joinTeam(one.viewer, one.organisationId, zoe, 'reader')
  await aColleague(shared.viewer, shared.id, 'reader', zoe)
  for (const file of [one, named]) await nameSponsors(file.viewer, file.id, NAMING)
  const files = [one, twin, shared, named, apart]
  for (const { viewer, id } of files) await submitApplication(viewer, id)
  return { call, one, twin, shared, named, apart }
}

test('a coordinator reads which received files are related, and why', async () => {
  const { call, one, twin, shared, named, apart } = await aFamily()
  await close(call)
  const related = await relatedTo(call.viewer, one.id)
  expect(new Map(related.map(({ id, ties }) => [id, ties]))).toEqual(
    new Map<string, unknown>([
      [named.id, [{ by: 'sponsor', name: 'Mireille Castan' }]],
      [shared.id, [{ by: 'person', name: 'Zoé Lambert' }]],
      [twin.id, [{ by: 'siren' }]],
    ]),
  )
  expect((await relatedTo(call.viewer, shared.id)).map(({ id }) => id)).toEqual([one.id])
  expect(await relatedTo(call.viewer, apart.id)).toEqual([])
})

test('the same solution elsewhere is told once that other call is closed, and not a moment before', async () => {
  const call = await anOpenCall()
  const other = await anOpenCall()
  await seat(CLOCK, call.viewer.id, 'coordinator', other.organisationId)
  const coordinator = await seenAgain(call.viewer)
  const one = await aReadyDraft({ call })
  await submitApplication(one.viewer, one.id)
  await close(call)
  const { organisationId, solutionId, viewer, written } = one
  const again = await beginApplication(viewer, { callId: other.id, organisationId, solutionId })
  const asks = (await findApplication(viewer, again.id)).questionnaire.sections[0]?.questions[0]?.id ?? ''
  await saveApplication(viewer, again.id, { ...written, answers: { [asks]: 'La même réponse.' } })
  await submitApplication(viewer, again.id)
  expect(await relatedTo(coordinator, one.id)).toEqual([])
  await close(other)
  const related = await relatedTo(coordinator, one.id)
  expect(related.map(({ id, ties }) => ({ id, ties }))).toEqual([
    { id: again.id, ties: [{ by: 'company' }, { by: 'solution' }] },
  ])
})

test('whoever sent a file, and its colleagues, never learn of it: not in its page, a table, or on the desk', async () => {
  const { call, one, twin, shared, named } = await aFamily()
  await close(call)
  const pages = await openPages()
  const look = async (person: PersonViewer, path: string) => {
    const cookie = await cookieOf(person)
    return (await pages.ask(visited(path, cookie))).text()
  }
  expect(await look(call.viewer, `/applications/${one.id}`)).toContain(TITLE)
  expect(await look(call.viewer, `/applications/${one.id}/admission`)).toContain('Leurs sociétés ont le même SIREN.')
  for (const { viewer, id } of [one, twin, shared, named]) {
    expect(await relatedTo(viewer, id)).toEqual([])
    const seen = [
      await look(viewer, `/applications/${id}`),
      await look(viewer, '/applications'),
      await look(viewer, '/applications.csv'),
    ]
    for (const text of seen) {
      expect(text).not.toContain(TITLE)
      for (const other of [one, twin, shared, named].filter((file) => file.id !== id))
        expect(text).not.toContain(other.id)
    }
    expect(JSON.stringify(await findDesk(viewer))).not.toContain('related')
  }
  const csv = await receivedCsv(asked(visited('/', await cookieOf(call.viewer)), { slug: call.slug }))
  expect(await csv.text()).not.toContain('SIREN')
})

test('as many questions are asked for four related files as for one', async () => {
  const { call, one, twin } = await aFamily()
  await close(call)
  const few = await countQueries(() => relatedTo(call.viewer, twin.id))
  expect(await countQueries(() => relatedTo(call.viewer, one.id))).toBe(few)
})
