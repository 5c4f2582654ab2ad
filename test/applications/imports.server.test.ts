import '#test/support/database.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(path.join(tmpdir(), 'imports-'))
process.env.FILES_FOLDER = folder
afterAll(() => rmSync(folder, { recursive: true }))

const imports = await import('#app/applications/imports.server.ts')
const { tableOf } = await import('#app/applications/import.form.ts')
const { findApplication, findSealed } = await import('#app/applications/applications.server.ts')
const { openFilesOfCall } = await import('#app/applications/call-ends.server.ts')
const { listPapers } = await import('#app/applications/papers.server.ts')
const { decideCutoff } = await import('#app/calls/cutoffs.server.ts')
const { closeCall } = await import('#app/calls/doors.server.ts')
const { personByEmail } = await import('#app/people/people.server.ts')
const { findViewer } = await import('#app/people/viewer.server.ts')
const { at, now } = await import('#app/platform/clock.ts')
const { db } = await import('#app/platform/db.ts')
const { newId } = await import('#app/platform/id.ts')
const { CLOCK } = await import('#app/platform/viewer.ts')
const { anOpenCall, hoursFrom } = await import('#test/calls/stage.ts')
const { countQueries } = await import('#test/support/queries.ts')
const { aQuestionnaire } = await import('#test/support/questionnaires.ts')
const { refusalOf } = await import('#test/support/refusals.ts')
const { aZip } = await import('#test/support/zip.ts')
await import('#test/support/people.ts')

const { aClosedCall, aRow, brought, day, HEAD, pdf, seen, SIRENS, taken } = await import('./brought.ts')

test('a table as French Excel writes it is understood by its heads, its bytes and its separators', async () => {
  const call = await aClosedCall()
  // Windows-1252 has the euro where Latin-1 has a control character.
  const older = Buffer.from([HEAD, aRow(1)].join('\r\n').replace('€', '\u0080'), 'latin1')
  const table = await tableOf(new File([older], 'export.csv'))
  if ('objection' in table) throw new Error(table.objection)
  const { id } = await imports.bringImport(call.viewer, call.slug, { source: 'Ailleurs', ...table, files: [] })
  const { mapping, first, faults, objection } = await seen(call, id)
  expect(mapping.columns.slice(0, 7)).toEqual(['reference', 'siren', 'company', 'title', 'asked', 'email', 'sentOn'])
  expect(mapping.columns.slice(7).map((target) => target?.split('-')[0])).toEqual(['answer', 'answer', 'paper'])
  expect([first[0]?.askedCents, faults, objection]).toEqual([1_250_050, [], null])
})

test('everything wrong is told row by row in its column, and nothing is taken in while one row is wrong', async () => {
  const call = await aClosedCall('required')
  const lines = [
    aRow(1, { siren: '900010001', kbis: 'kbis.pdf' }),
    aRow(2, { asked: 'beaucoup', email: 'sans arobase', kbis: 'kbis.pdf' }),
    aRow(3, { answer: 'Patient 1 85 05 78 006 084 91, rappelé', kbis: 'kbis.pdf' }),
    aRow(4, { choice: 'Peut-être', kbis: 'absent.pdf' }),
    aRow(5, { sentOn: day(48), kbis: 'film.avi' }),
    aRow(6, { answer: '' }),
  ]
  const files = [new File([pdf('kbis')], 'kbis.pdf'), new File(['RIFF----AVI '], 'film.avi')]
  const { id } = await brought(call, lines, files)
  const { faults, objection, wrongRows } = await seen(call, id)
  expect(faults.map(({ line, column, reason }) => [line, column, reason])).toEqual([
    [2, 'SIREN', 'siren_malformed'],
    [3, 'Montant demandé', 'amount_malformed'],
    [3, 'Courriel', 'email_malformed'],
    [4, 'Que proposez-vous ?', 'nir_in_cell'],
    [5, 'Avec un soignant ?', 'answer_unknown'],
    [5, 'Extrait Kbis', 'file_missing'],
    [6, 'Déposé le', 'sent_after_closing'],
    [6, 'Extrait Kbis', 'file_kind_unknown'],
    [7, 'Que proposez-vous ?', 'answer_missing'],
    [7, 'Extrait Kbis', 'paper_missing'],
  ])
  expect([objection, wrongRows]).toEqual(['import_rows_wrong', 6])
  expect(await refusalOf(() => taken(call, id))).toEqual({ status: 409, reason: 'import_rows_wrong' })
  expect(await db().application.count({ where: { callId: call.id } })).toBe(0)
  expect(JSON.stringify(await db().applicationImport.findUnique({ where: { id } }))).not.toContain('1 85 05 78')
})

test('a row becomes a received file: sealed, saying where it comes from, with its files, for whoever is written to', async () => {
  const call = await aClosedCall()
  const zip = aZip([{ name: 'pieces/DS-1/kbis.pdf', bytes: pdf('extrait') }])
  const { id } = await brought(call, [aRow(1, { kbis: 'DS-1/../kbis.pdf' })], [new File([zip], 'pieces.zip')])
  expect((await seen(call, id)).faults.map(({ reason }) => reason)).toEqual(['file_missing'])
  const again = await brought(call, [aRow(1, { kbis: 'kbis.pdf' })], [], id)
  await taken(call, again.id)
  const row = await db().application.findFirstOrThrow({ where: { callId: call.id } })
  expect(row).toMatchObject({ stage: 'submitted', importedFrom: 'Démarches de l’Ouest', title: 'Projet numéro 1' })
  expect(row.submittedAt?.toISOString().slice(0, 10)).toBe(day(-24))
  const read = await findApplication(call.viewer, row.id)
  expect([read.sealHolds, read.organisationName, read.askedCents]).toEqual([true, 'Entreprise 1', 1_250_050])
  const papers = await listPapers(call.viewer, row.id)
  expect(papers.map(({ name, safety }) => [name, safety])).toEqual([['kbis.pdf', 'unscanned']])
  const contact = await findViewer((await personByEmail('contact1@ailleurs.example')).id)
  const { sealed } = await findSealed(contact, row.id)
  expect(JSON.parse(sealed)).toMatchObject({ broughtFrom: 'Démarches de l’Ouest', papers: [{ name: 'kbis.pdf' }] })
  expect(await db().event.count({ where: { what: 'application.brought', row: row.id } })).toBe(1)
  const invited = await db().membershipInvitation.findFirstOrThrow({ where: { organisationId: row.organisationId } })
  expect([invited.email, invited.role]).toEqual(['contact1@ailleurs.example', 'head'])
  expect(await imports.listApplicationImports(call.viewer, call.slug)).toMatchObject({
    imports: [{ received: 1, known: 0 }, { received: null }],
  })
})

test('the same table again brings nothing twice; with one row more, that row alone', async () => {
  const call = await aClosedCall()
  const lines = [aRow(1), aRow(2)]
  await taken(call, (await brought(call, lines)).id)
  const again = await brought(call, lines)
  expect(await seen(call, again.id)).toMatchObject({ fresh: 0, knownCount: 2, objection: 'import_nothing_new' })
  const more = await brought(call, [...lines, aRow(3)])
  await taken(call, more.id)
  expect(await seen(call, more.id)).toMatchObject({ received: 1, knownCount: 2 })
  expect(await db().application.count({ where: { callId: call.id } })).toBe(3)
})

test('two coordinators take in the same row at once: it comes once', async () => {
  const call = await aClosedCall()
  const tables = await Promise.all([brought(call, [aRow(1)]), brought(call, [aRow(1)])])
  const outcomes = await Promise.all(tables.map(({ id }) => refusalOf(() => taken(call, id))))
  expect(outcomes.filter((outcome) => 'accepted' in outcome)).toHaveLength(1)
  expect(await db().application.count({ where: { callId: call.id } })).toBe(1)
})

test('a file of a call still open stays hidden from its coordinators until the cut-off, as any other', async () => {
  const call = { ...(await anOpenCall({ questionnaire: aQuestionnaire() })) }
  const { id } = await brought(call, [aRow(1, { sentOn: '' })])
  await taken(call, id)
  const { id: fileId } = await db().application.findFirstOrThrow({ where: { callId: call.id } })
  expect(await refusalOf(() => findApplication(call.viewer, fileId))).toEqual({ status: 404, reason: 'not_found' })
  await at(hoursFrom(now(), 26), async () => {
    await closeCall(CLOCK, call.id)
    await openFilesOfCall(CLOCK, call.id)
    expect((await findApplication(call.viewer, fileId)).title).toBe('Projet numéro 1')
  })
})

test('once the jury has a file of the cut-off, or has decided, nothing more is brought into it', async () => {
  const call = await aClosedCall()
  const waiting = await brought(call, [aRow(1), aRow(2)])
  await taken(call, (await brought(call, [aRow(3)])).id)
  await db().application.updateMany({ where: { callId: call.id }, data: { stage: 'in_review' } })
  expect(await refusalOf(() => taken(call, waiting.id))).toEqual({ status: 409, reason: 'import_call_judged' })
  expect(await refusalOf(() => brought(call, [aRow(4)]))).toEqual({ status: 409, reason: 'import_call_judged' })
  const [cutoff] = await db().cutoff.findMany({ where: { callId: call.id } })
  await decideCutoff(call.viewer, cutoff?.id ?? '')
  expect((await imports.listApplicationImports(call.viewer, call.slug)).objection).toBe('import_call_judged')
})

test('a company known by its SIREN is not entered twice, and its solution that answers already is told', async () => {
  const call = await aClosedCall()
  await taken(call, (await brought(call, [aRow(1)])).id)
  const other = await brought(call, [aRow(1, { reference: 'DS-1-bis' }), aRow(2), aRow(2, { reference: 'DS-2-bis' })])
  expect((await seen(call, other.id)).faults.map(({ line, reason }) => [line, reason])).toEqual([
    [2, 'solution_answers_already'],
    [4, 'row_repeated'],
  ])
  const second = await aClosedCall()
  await taken(second, (await brought(second, [aRow(1)])).id)
  expect(await db().organisation.count({ where: { siren: SIRENS[1] } })).toBe(1)
})

test('what is incomplete comes in only when its coordinator says so', async () => {
  const call = await aClosedCall('required')
  const { id } = await brought(call, [aRow(1, { answer: '' })])
  const { mapping, objection } = await seen(call, id)
  expect(objection).toBe('import_rows_wrong')
  await imports.mapImport(call.viewer, call.slug, id, { ...mapping, partial: true })
  expect((await seen(call, id)).objection).toBe(null)
})

test('given up or left for a month, a table is forgotten with its files', async () => {
  const call = await aClosedCall()
  const given = () => brought(call, [aRow(1)], [new File([pdf(newId())], 'seul.pdf')])
  await at(hoursFrom(now(), 24 * 31), () => imports.forgetOldApplicationImports())
  const before = await db().storedFile.count()
  const first = await given()
  await imports.giveUpApplicationImport(call.viewer, call.slug, first.id)
  await given()
  expect(await at(hoursFrom(now(), 24 * 31), () => imports.forgetOldApplicationImports())).toBe(1)
  expect(await db().storedFile.count()).toBe(before)
  expect(await refusalOf(() => taken(call, first.id))).toEqual({ status: 409, reason: 'import_over' })
})

test('a table of 10,000 rows is turned away; one of 60 is read in as many queries as one of three', async () => {
  const call = await aClosedCall()
  const long = await tableOf(
    new File([[HEAD, ...Array.from({ length: 10_000 }, (_, n) => aRow(n % 400))].join('\n')], 'x.csv'),
  )
  expect(long).toEqual({ objection: 'table_too_long' })
  const [few, many] = [
    await brought(
      call,
      [1, 2, 3].map((n) => aRow(n)),
    ),
    await brought(
      call,
      SIRENS.slice(0, 60).map((_, n) => aRow(n)),
    ),
  ]
  expect(await countQueries(() => seen(call, many.id))).toBe(await countQueries(() => seen(call, few.id)))
  await taken(call, many.id)
  expect(await db().application.count({ where: { callId: call.id, stage: 'submitted' } })).toBe(60)
}, 120_000)
