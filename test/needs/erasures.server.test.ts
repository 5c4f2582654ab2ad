import '#test/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import { forgetWhatIsOver } from '#app/needs/erasures.server.ts'
import { findImport, takeIn } from '#app/needs/imports.server.ts'
import { receiptHash } from '#app/needs/posting.server.ts'
import { eraseNeed, findReceipt } from '#app/needs/receipts.server.ts'
import { at } from '#app/platform/clock.ts'
import { connections, db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { CLOCK, type PersonViewer } from '#app/platform/viewer.ts'
import { workOff } from '#app/worker.ts'
import { aHeardNeed } from '#test/support/needs.ts'
import { aCoordinator } from '#test/support/people.ts'
import { aLine, aTable } from '#test/support/tables.ts'

let claire: PersonViewer
beforeAll(async () => {
  claire = (await aCoordinator()).viewer
})

/** What is kept of an erased need, column by column, and why that is nothing of its author's. A new column must come here or be erased. */
const KEPT: Record<string, string> = {
  'need.number': 'quoted by others',
  'need.language': 'no words',
  'need.sufferers': 'chosen, not written',
  'need.conditions': 'ticked by a coordinator',
  'need.territory': 'a region',
  'need.public_title': 'told by the coalition',
  'need.summary': 'told by the coalition',
  'need.import_key': 'a digest, so that the same row does not bring the words back',
  'need.readers': 'tokens',
  'need.barred': 'tokens',
  'receipt.code_hash': 'a digest, by which the author comes back',
  'need_consent.what': 'the name of a consent',
  'wish.usual': 'chosen, not written',
  'support.browser_hash': 'a digest of another’s browser',
  'support.territory': 'another person’s region',
  'support.line': 'another person’s words',
  'paper_form.code_hash': 'a digest',
}
const ERASED = [
  ...[
    'title',
    'story',
    'coping',
    'constraints',
    'success',
    'left_out',
    'facility_name',
    'stage_reason',
    'warnings',
  ].map((column) => `need.${column}`),
  'need.redirected_to',
  'wish.text',
  'need_contact.email',
  'need_contact.language',
  'need_helper.name',
  'need_helper.relation',
  'need_helper.agreement',
  'clarification.question',
  'clarification.answer',
]

const SENTENCE = 'phrase que plus personne ne doit lire'

test('every column that could hold words of a need is erased, or kept for a reason told here', async () => {
  const { rows } = await connections().query<{ name: string }>(`
    SELECT c.table_name || '.' || c.column_name AS name FROM information_schema.columns c
    WHERE c.table_schema = 'public' AND c.data_type IN ('text', 'jsonb', 'ARRAY') AND (c.table_name = 'need' OR EXISTS (
      SELECT FROM information_schema.columns k WHERE k.table_schema = 'public' AND k.table_name = c.table_name AND k.column_name = 'need_id'))
    ORDER BY name`)
  const sorted = (names: string[]) => [...names].sort()
  const known = [...ERASED, ...Object.keys(KEPT), 'need_attachment.transcript']
  expect(sorted(rows.map(({ name }) => name))).toEqual(sorted(known))
})

test('an erased need’s sentence is nowhere any more: no table, no search, no job, no event, no answer to a second click', async () => {
  const posted = { title: SENTENCE, story: `${SENTENCE}, disait-il.`, coping: SENTENCE, constraints: SENTENCE }
  const beside = {
    success: SENTENCE,
    leftOut: SENTENCE,
    facilityName: SENTENCE,
    wantedOwn: SENTENCE,
    refusedOwn: SENTENCE,
  }
  const need = await aHeardNeed(claire, { ...posted, ...beside, publish: 'words', contact: 'auteur@phrase.example' })
  await writeEverywhere(need)
  await workOff()
  const kept = ['clarification', 'need', 'need_draft', 'need_helper', 'search_document', 'wish']
  expect([...new Set(await placesOf(SENTENCE))]).toEqual(kept)

  const { holder } = await findReceipt(need.code)
  await eraseNeed(holder, need.id)
  await workOff()
  expect(await placesOf(SENTENCE)).toEqual([])
  expect(await placesOf('auteur@phrase.example')).toEqual([])
  expect((await findReceipt(need.code)).need).toMatchObject({ title: '', number: need.number })
})

test('an imported row that was erased does not come back with the same table', async () => {
  const { id } = await aTable(claire, [aLine(900)])
  await takeIn(claire, id)
  const need = await db().need.findFirstOrThrow({ where: { importId: id } })
  await eraseNeed({ kind: 'holder', holds: need.id, tokens: ['public', `holder:${need.id}`] }, need.id)
  const again = await aTable(claire, [aLine(900)])
  expect(await findImport(claire, again.id)).toMatchObject({ objection: 'import_nothing_new', knownCount: 1 })
})

test('after five years a need is erased by itself, and not a day before', async () => {
  const need = await at(new Date('2021-03-01T09:00:00Z'), () => aHeardNeed(claire))
  await at(new Date('2026-02-28T23:00:00Z'), () => forgetWhatIsOver(CLOCK))
  expect((await db().need.findUniqueOrThrow({ where: { id: need.id } })).erasedAt).toBe(null)
  await at(new Date('2026-03-01T09:00:00Z'), () => forgetWhatIsOver(CLOCK))
  const erased = await db().need.findUniqueOrThrow({ where: { id: need.id } })
  expect([erased.title, erased.story, erased.stage]).toEqual(['', '', 'qualified'])
  expect(await db().event.count({ where: { row: need.id, what: 'need.erased', actor: 'clock' } })).toBe(1)
})

/** The sentence where only other people or older drafts would have put it. */
async function writeEverywhere({ id, code }: { id: string; code: string }) {
  const asked = { askedBy: claire.id, askedAt: new Date('2026-01-02T10:00:00Z') }
  const answered = { answer: SENTENCE, answeredAt: new Date('2026-01-03T10:00:00Z') }
  await db().clarification.create({ data: { id: newId(), needId: id, question: SENTENCE, ...asked, ...answered } })
  const agreedAt = new Date('2026-01-02T10:00:00Z')
  const helper = { name: SENTENCE, relation: SENTENCE, agreement: SENTENCE, agreedAt }
  await db().needHelper.create({ data: { needId: id, ...helper } })
  const [savedAt, language] = [agreedAt, 'fr']
  const draft = { id: newId(), codeHash: receiptHash(code), language, begunAt: savedAt, savedAt }
  await db().needDraft.create({ data: { ...draft, answers: { story: SENTENCE } } })
  await db().need.update({ where: { id }, data: { stageReason: SENTENCE } })
}

/** Every table of the database, jobs included, in whose rows this text stands. */
async function placesOf(text: string) {
  const { rows } = await connections().query<{ schema: string; name: string }>(
    `SELECT table_schema AS schema, table_name AS name FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND table_schema IN ('public', 'graphile_worker') ORDER BY 1, 2`,
  )
  const places: string[] = []
  for (const { schema, name } of rows) {
    const found = await connections().query(`SELECT 1 FROM "${schema}"."${name}" t WHERE position($1 in t::text) > 0`, [
      text,
    ])
    for (const _row of found.rows) places.push(name)
  }
  return places
}
