import '#test/support/database.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { EICAR, startClamd } from '#test/support/clamav-stand-in.ts'

const clamd = await startClamd()
const folder = mkdtempSync(path.join(tmpdir(), 'imports-whole-'))
Object.assign(process.env, { FILES_FOLDER: folder, CLAMAV_HOST: '127.0.0.1', CLAMAV_PORT: String(clamd.port) })
afterAll(async () => {
  await clamd.stop()
  rmSync(folder, { recursive: true })
})

const { bringImport } = await import('#app/applications/imports.server.ts')
const { tableOf } = await import('#app/applications/import.form.ts')
const { findApplication } = await import('#app/applications/applications.server.ts')
const { lineIn } = await import('#app/applications/passport-answer.ts')
const { listPapers } = await import('#app/applications/papers.server.ts')
const { listWishAnswers, listWishesTold } = await import('#app/applications/wishes.server.ts')
const { findCallById } = await import('#app/calls/calls.server.ts')
const { questionsOf } = await import('#app/calls/questionnaire.ts')
const { foundOrganisation } = await import('#app/people/organisations.server.ts')
const { connections, db } = await import('#app/platform/db.ts')
const { newId } = await import('#app/platform/id.ts')
const { workOffJobs } = await import('#app/platform/jobs.server.ts')
const { scanFile } = await import('#app/platform/scanner.server.ts')
const { anOpenCall } = await import('#test/calls/stage.ts')
const { aPerson } = await import('#test/support/people.ts')
const { aQuestion, aQuestionnaire } = await import('#test/support/questionnaires.ts')
const { aClosedCall, aRow, brought, pdf, seen, SIRENS, taken } = await import('./brought.ts')

const scan = { scan: (payload: unknown) => scanFile((payload as { file: string }).file) }
const ALL = ['application', 'organisation', 'solution', 'person', 'event', 'membershipInvitation'] as const
const counts = async () => Promise.all(ALL.map((table) => (db()[table] as { count(): Promise<number> }).count()))

test('wishes, lines of the passport and funders are columns too, matched by their names', async () => {
  const partner = await foundOrganisation(await aPerson('Trésorière'), { kind: 'partner', name: 'Mutuelle du Vernay' })
  const line = { kind: 'passport' as const, requirement: 'hds' as const, label: { fr: 'Où sont les données ?' } }
  const questionnaire = aQuestionnaire([aQuestion(), aQuestion({ ...line, required: false })])
  const call = await anOpenCall({ questionnaire, partnerIds: [partner.id], wishesRequired: true })
  await db().wish.create({ data: { id: newId(), needId: call.needId, side: 'wanted', usual: 'plain_words', place: 9 } })
  const wished = (await listWishesTold([call.needId])).map(({ label }) => label.fr).join()
  const head = `SIREN;Titre;Montant;Courriel;Que proposez-vous ?;Où sont les données ?;${wished};Financeurs`
  const row = (n: number, wish: string, funder: string) =>
    `${SIRENS[n]};Projet ${n};1000;a${n}@ailleurs.example;Un appel;Hébergeur certifié;${wish};${funder}`
  const bring = async (...lines: string[]) => {
    const table = await tableOf(new File([[head, ...lines].join('\n')], 'export.csv'))
    if ('objection' in table) throw new Error(table.objection)
    return bringImport(call.viewer, call.slug, { source: 'Ailleurs', ...table, files: [] })
  }
  const wrong = await seen(call, (await bring(row(21, '', 'Inconnue'))).id)
  expect(wrong.mapping.columns.map((target) => target?.split('-')[0])).toEqual([
    ...['siren', 'title', 'asked', 'email', 'answer', 'line', 'wish', 'funders'],
  ])
  expect(wrong.faults.map(({ column, reason }) => [column, reason])).toEqual([
    [wished, 'wish_unanswered'],
    ['Financeurs', 'funder_unknown'],
  ])
  const { id } = await bring(row(21, 'Oui, le lendemain.', 'mutuelle du vernay'))
  await taken(call, id)
  const { id: fileId, funderIds, sealed } = await db().application.findFirstOrThrow({ where: { callId: call.id } })
  const [wish] = await listWishAnswers(fileId, [call.needId])
  const value = (await db().answer.findMany({ where: { applicationId: fileId } })).find(
    ({ questionId }) => questionId === questionsOf(questionnaire)[1]?.id,
  )?.value
  expect([funderIds, wish?.answer]).toEqual([[partner.id], 'Oui, le lendemain.'])
  expect(lineIn(value as string[][])).toMatchObject({ status: 'met', state: 'claimed', claim: 'Hébergeur certifié' })
  expect(JSON.parse(sealed ?? '')).toMatchObject({
    funders: ['Mutuelle du Vernay'],
    wishes: [{ wish: wished, answer: 'Oui, le lendemain.' }],
  })
})

test('a company that is here answers by its own people: any other address is told whom to ask', async () => {
  const head = await aPerson('Louise Amblard')
  await foundOrganisation(head, { kind: 'company', name: 'Ondelune', siren: SIRENS[7] })
  const call = await aClosedCall()
  const stranger = await seen(call, (await brought(call, [aRow(7)])).id)
  expect(stranger.faults.map(({ column, reason, said }) => [column, reason, said])).toEqual([
    ['Courriel', 'contact_not_of_company', 'Louise Amblard'],
  ])
  const own = await brought(call, [aRow(7, { email: head.email.toUpperCase() })])
  expect((await seen(call, own.id)).faults).toEqual([])
  await taken(call, own.id)
  const { id } = await db().application.findFirstOrThrow({ where: { callId: call.id } })
  expect((await findApplication(head, id)).title).toBe('Projet numéro 7')
  // Entered by a table, a company has nobody yet: only whoever was invited to head it speaks for it.
  const [first, second] = [await aClosedCall(), await aClosedCall()]
  await taken(first, (await brought(first, [aRow(8)])).id)
  const other = await seen(second, (await brought(second, [aRow(8, { email: 'autre@ailleurs.example' })])).id)
  expect(other.faults.map(({ reason }) => reason)).toEqual(['contact_not_invited'])
})

test('a file that the scanner refuses is no file, before the table is taken in and after', async () => {
  const call = await aClosedCall('required')
  const files = [new File([pdf(EICAR)], 'kbis.pdf')]
  const early = await brought(call, [aRow(31, { kbis: 'kbis.pdf' })], files)
  await workOffJobs(scan)
  expect((await seen(call, early.id)).faults.map(({ reason }) => reason)).toEqual(['file_refused'])
  const late = await brought(call, [aRow(32, { kbis: 'kbis.pdf' })], [new File([pdf(`${EICAR} bis`)], 'kbis.pdf')])
  await taken(call, late.id)
  await workOffJobs(scan)
  const { id } = await db().application.findFirstOrThrow({ where: { callId: call.id } })
  expect((await listPapers(call.viewer, id)).map(({ safety }) => safety)).toEqual(['refused'])
})

test('stopped between two rows, it leaves nothing; taken in again, everything comes once', async () => {
  const call = await aClosedCall()
  const { id } = await brought(call, [aRow(41), aRow(42), aRow(43)])
  const before = await counts()
  await connections().query(`
    CREATE FUNCTION stop_there() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the power went'; END $$;
    CREATE TRIGGER stop_there BEFORE INSERT ON application FOR EACH ROW WHEN (new.title = 'Projet numéro 43')
      EXECUTE FUNCTION stop_there()`)
  await expect(taken(call, id)).rejects.toThrow('the power went')
  await connections().query('DROP TRIGGER stop_there ON application; DROP FUNCTION stop_there()')
  expect(await counts()).toEqual(before)
  expect((await seen(call, id)).fresh).toBe(3)
  await taken(call, id)
  expect(await db().application.count({ where: { callId: call.id } })).toBe(3)
  expect((await findCallById(call.viewer, call.id)).id).toBe(call.id)
})
