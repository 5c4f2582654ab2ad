import '#test/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import { turnDownApplication } from '#app/applications/admissibility.server.ts'
import { findApplication } from '#app/applications/applications.server.ts'
import { withdrawApplication } from '#app/applications/drafts.server.ts'
import { announceResults } from '#app/juries/announcements.server.ts'
import { setBar } from '#app/juries/bars.server.ts'
import { decide } from '#app/juries/decisions.server.ts'
import {
  findOwnStatement,
  findStatementAsked,
  giveStatement,
  listOwnStatements,
} from '#app/juries/own-statements.server.ts'
import { openScores } from '#app/juries/panels.server.ts'
import { findReview } from '#app/juries/reviews.server.ts'
import { loader as ranking } from '#app/juries/routes/ranking.tsx'
import { loader as answered, action as answering } from '#app/juries/routes/statement.tsx'
import { askNamedPlaces, askPlace, findStatements, listStatements } from '#app/juries/statements.server.ts'
import { listWaiting } from '#app/juries/waiting.server.ts'
import { at, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { type PersonViewer, VISITOR, type Viewer } from '#app/platform/viewer.ts'
import { aFacility } from '#test/pilots/stage.ts'
import { asked, posted, visited } from '#test/support/forms.ts'
import { aCoordinator, aPerson } from '#test/support/people.ts'
import { countQueries } from '#test/support/queries.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { aClosedCall, aJury, entrusted, REASONS, SAID, scored, seatedJuror } from './stage.ts'
import { aStatement } from './statements.ts'

const MARKER = 'Derriere le sycomore, douze lits et une verriere.'
const BRIEF = 'Douze lits équipés pendant un mois.'

/** A jury of one over two files that name a hospital; another one is named by none. */
async function aJuryOverPlaces() {
  const coordinator = await aCoordinator()
  const host = await aFacility(coordinator.viewer, 'Hôpital des Trois Rives')
  const other = await aFacility(coordinator.viewer, 'Clinique du Lac')
  const call = await aClosedCall({ files: 2, coordinator, named: host.id })
  const [juror] = await aJury(call, 1)
  if (!juror) throw new Error('a jury of one was asked')
  const ids = call.applications.map((file) => file.id)
  const reviews = await entrusted(call.viewer, call.cutoffId, juror, ids)
  const [file, second] = call.applications
  if (!file || !second) throw new Error('two files were asked')
  return { ...call, panelId: call.cutoffId, host, other, juror, file, second, review: reviews[0] ?? '', reviews }
}

let jury: Awaited<ReturnType<typeof aJuryOverPlaces>>
beforeAll(async () => {
  jury = await aJuryOverPlaces()
})

const seenBy = async (viewer: Viewer, applicationId: string) =>
  listStatements(viewer, await findApplication(viewer, applicationId), jury.call)

test('One press asks every place that files name, each once however often it is pressed', async () => {
  expect((await findStatements(jury.viewer, jury.panelId)).unasked).toHaveLength(2)
  const both = await Promise.all([askNamedPlaces(jury.viewer, jury.panelId), askNamedPlaces(jury.viewer, jury.panelId)])
  expect(both.map((one) => one.asked).sort()).toEqual([0, 2])
  expect((await findStatements(jury.viewer, jury.panelId)).unasked).toEqual([])
})

test('Another place is asked with what would happen there; twice is told so', async () => {
  const one = { applicationId: jury.file.id, facilityId: jury.other.id, brief: BRIEF }
  expect(await askPlace(jury.viewer, jury.panelId, one)).toEqual({ asked: 1 })
  expect(await refusalOf(() => askPlace(jury.viewer, jury.panelId, one))).toEqual({
    status: 409,
    reason: 'place_already_asked',
  })
  const stranger = { ...one, applicationId: jury.panelId }
  expect(await refusalOf(() => askPlace(jury.viewer, jury.panelId, stranger))).toMatchObject({ status: 404 })
})

test('Whoever answers for the place is told who carries what and what is said of it, and nothing else of the file', async () => {
  const [latest] = await listOwnStatements(jury.host.lead)
  expect(latest).toMatchObject({
    said: SAID,
    brief: '',
    place: 'Hôpital des Trois Rives',
    answer: null,
    objection: null,
  })
  expect(latest?.file.organisationName).toMatch(/^Société/)
  const [own] = await listOwnStatements(jury.other.lead)
  expect(own).toMatchObject({ said: null, brief: BRIEF })
  expect(JSON.stringify(await listOwnStatements(jury.host.lead))).not.toContain('Réponse de')
  expect(await listWaiting(jury.host.lead)).toMatchObject([
    {
      to: '/statements',
      many: 2,
      text: { en: 'Hôpital des Trois Rives: a jury asks what you could host, for 2 applications' },
    },
  ])
})

test('The question and its answer do not exist for anybody else', async () => {
  const { id } = await theStatement(jury.file.id, jury.host.id)
  for (const viewer of [VISITOR, jury.other.lead, jury.viewer, jury.juror.viewer, jury.file.founder, await aPerson()]) {
    expect(await refusalOf(() => findOwnStatement(viewer, id))).toMatchObject({ status: 404 })
    expect(await refusalOf(() => giveStatement(viewer, id, aStatement()))).toMatchObject({ status: 404 })
  }
})

test('An answer is set right and the one before stays; of two given at once, the second is told', async () => {
  const { id } = await theStatement(jury.file.id, jury.host.id)
  const give = (said: Parameters<typeof aStatement>[0]) => giveStatement(jury.host.lead, id, aStatement(said))
  const first = await Promise.all([
    give({ means: 'Une seule chambre au fond.' }),
    give({ means: 'Une seule chambre au fond.' }),
  ])
  expect(first.map(({ objection }) => objection).sort()).toEqual([null, 'said_elsewhere'])
  expect(await give({ means: MARKER, tie: 'Un essai est déjà en cours avec eux.', revision: 1 })).toEqual({
    objection: null,
  })
  const [seen] = (await seenBy(jury.viewer, jury.file.id)).filter((one) => one.id === id)
  expect([seen?.means, seen?.tie, seen?.askedCents]).toEqual([MARKER, 'Un essai est déjà en cours avec eux.', 250_000])
  expect(seen?.before.map((one) => [one.position, one.means])).toEqual([[1, 'Une seule chambre au fond.']])
  await expect(db().hostStatementVersion.deleteMany({ where: { statementId: id } })).rejects.toThrow()
})

test('The page of the place says what slipped, keeps what was typed, and shows what was said', async () => {
  const { id } = await theStatement(jury.second.id, jury.host.id)
  const cookie = await cookieOf(jury.host.lead)
  const send = (fields: Record<string, string>) =>
    answering(asked(posted(`/statements/${id}`, fields, { cookie }), { statementId: id }))
  expect(await send({ answer: 'no', tied: 'no', conditions: 'Non' })).toMatchObject({
    data: { slip: { errors: { conditions: ['why_missing'] }, typed: { conditions: 'Non' } } },
  })
  const no = { answer: 'no', tied: 'no', conditions: 'Le service déménage cet hiver.', revision: '0' }
  expect(await send(no)).toMatchObject({ status: 303 })
  expect(await send(no)).toMatchObject({ data: { slip: { errors: { answer: ['said_elsewhere'] } } } })
  const { statement } = await answered(asked(visited(`/statements/${id}`, cookie), { statementId: id }))
  expect(statement).toMatchObject({ answer: 'no', conditions: 'Le service déménage cet hiver.', revision: 1 })
})

test('It stands in the file for those who judge it, and for its applicant not before the results', async () => {
  await scored(jury.juror, jury.review, [4, 4, 4])
  const { statements } = await findReview(jury.juror.viewer, jury.review)
  expect(statements.map(({ means }) => means)).toContain(MARKER)
  expect(await seenBy(jury.file.founder, jury.file.id)).toEqual([])
  expect(await refusalOf(() => seenBy(jury.second.founder, jury.file.id))).toMatchObject({ status: 404 })
})

test('A juror barred from the file is told of no place that speaks of it, even when they lead that place', async () => {
  const lead = await seatedJuror(jury.viewer, jury.panelId, jury.other.lead)
  const { id } = await theStatement(jury.file.id, jury.other.id)
  await setBar(jury.viewer, jury.panelId, {
    jurorId: lead.id,
    applicationId: jury.file.id,
    note: 'Un lien de famille.',
  })
  expect(await listOwnStatements(lead.viewer)).toEqual([])
  expect(await refusalOf(() => findOwnStatement(lead.viewer, id))).toMatchObject({ status: 404 })
  expect((await findStatementAsked(id)).personIds).toEqual([])
})

test('A silence stands on the desk of those who run the jury at half of the two weeks to answer, and not before', async () => {
  const silent = async (viewer: PersonViewer) =>
    (await listWaiting(viewer)).filter(({ key }) => key.startsWith('statements:silent')).map(({ many }) => many)
  expect(await silent(jury.viewer)).toEqual([])
  const after = (days: number) => new Date(now().getTime() + days * 86_400_000)
  expect(await at(after(6), () => silent(jury.viewer))).toEqual([])
  expect(await at(after(8), () => silent(jury.viewer))).toEqual([1])
  expect(await at(after(8), async () => silent((await aCoordinator('Sylvain Ferrand')).viewer))).toEqual([])
})

test('Once the results are known the applicant reads it, and no place answers any more', async () => {
  await scored(jury.juror, jury.reviews[1] ?? '', [3, 3, 3])
  if ((await db().panel.findUniqueOrThrow({ where: { id: jury.panelId } })).stage !== 'opened')
    await openScores(jury.viewer, jury.panelId)
  const cookie = await cookieOf(jury.viewer)
  const page = await ranking(asked(visited(`/juries/${jury.panelId}/ranking`, cookie), { panelId: jury.panelId }))
  expect(page.statements.get(jury.file.id)?.map(({ means }) => means)).toContain(MARKER)
  await decide(
    jury.viewer,
    jury.panelId,
    jury.applications.map(({ id }) => ({ applicationId: id, outcome: 'selected' as const, reasons: REASONS })),
  )
  expect(await seenBy(jury.file.founder, jury.file.id)).toEqual([])
  await announceResults(jury.viewer, jury.panelId)
  const told = await seenBy(jury.file.founder, jury.file.id)
  expect(told.map(({ means, answer }) => [means, answer])).toEqual([[MARKER, 'yes']])
  const { id } = await theStatement(jury.file.id, jury.host.id)
  expect(await refusalOf(() => giveStatement(jury.host.lead, id, aStatement({ revision: 2 })))).toEqual({
    status: 409,
    reason: 'statement_too_late',
  })
  expect(await listOwnStatements(jury.host.lead)).toEqual([])
  expect(await refusalOf(() => askNamedPlaces(jury.viewer, jury.panelId))).toMatchObject({ status: 409 })
})

test('The page of the places costs as many questions for three files as for one', async () => {
  const coordinator = await aCoordinator('Malik Haddad')
  const host = await aFacility(coordinator.viewer, 'Hôpital du Phare')
  const cost = async (files: number) => {
    const call = await aClosedCall({ files, coordinator, named: host.id })
    await aJury(call, 1)
    await askNamedPlaces(call.viewer, call.cutoffId)
    return {
      jury: await countQueries(() => findStatements(call.viewer, call.cutoffId)),
      place: await countQueries(() => listOwnStatements(host.lead)),
      desk: await countQueries(() => listWaiting(host.lead)),
    }
  }
  expect(await cost(1)).toEqual(await cost(3))
})

test('A file taken back waits for no place', async () => {
  const coordinator = await aCoordinator('Hugo Tessier')
  const host = await aFacility(coordinator.viewer, 'Hôpital des Dunes')
  const call = await aClosedCall({ files: 1, coordinator, named: host.id })
  await aJury(call, 0)
  await askNamedPlaces(call.viewer, call.cutoffId)
  const [file] = call.applications
  if (!file) throw new Error('one file was asked')
  await withdrawApplication(file.founder, file.id, 'Nous partons.')
  expect(await listWaiting(host.lead)).toEqual([])
  const { id } = await theStatement(file.id, host.id)
  expect(await refusalOf(() => giveStatement(host.lead, id, aStatement()))).toEqual({
    status: 409,
    reason: 'file_left',
  })
})

test('No place is asked about a file that was turned down', async () => {
  const coordinator = await aCoordinator('Odile Ferrand')
  const host = await aFacility(coordinator.viewer, 'Hôpital du Gué')
  const call = await aClosedCall({ files: 2, coordinator, named: host.id })
  await aJury(call, 0)
  const [kept, left] = call.applications
  await turnDownApplication(call.viewer, left?.id ?? '', { reasons: ['out_of_scope'], words: REASONS })
  const { files, unasked } = await findStatements(call.viewer, call.cutoffId)
  expect([files.map(({ id }) => id), unasked.length]).toEqual([[kept?.id], 1])
})

function theStatement(applicationId: string, facilityId: string) {
  return db().hostStatement.findUniqueOrThrow({
    where: { applicationId_facilityId: { applicationId, facilityId } },
    select: { id: true },
  })
}
