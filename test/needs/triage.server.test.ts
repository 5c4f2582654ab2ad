import '#test/support/database.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { listNeeds } from '#app/needs/catalogue.server.ts'
import { answerClarification, askClarification, listClarifications } from '#app/needs/clarifications.server.ts'
import { handOverNeed } from '#app/needs/handovers.server.ts'
import { askOfMany, declineNeeds, findChosen, keepAsTold } from '#app/needs/many.server.ts'
import { findNeed, needDocument } from '#app/needs/needs.server.ts'
import { reconsiderNeed, redirectNeed, withdrawNeed } from '#app/needs/outcomes.server.ts'
import { retellNeed } from '#app/needs/public-words.server.ts'
import { declineNeed } from '#app/needs/qualifications.server.ts'
import { findReceipt } from '#app/needs/receipts.server.ts'
import { keepTemplate, listTemplates, retireTemplate } from '#app/needs/templates.server.ts'
import { openTheme } from '#app/needs/themes.server.ts'
import { findBoard } from '#app/needs/triage.server.ts'
import { objectionToKeepingAsTold } from '#app/needs/triage.ts'
import { listWaiting } from '#app/needs/waiting.server.ts'
import { at } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { spaced } from '#app/platform/typeset.ts'
import { type PersonViewer, VISITOR } from '#app/platform/viewer.ts'
import { aHeardNeed, aNeed } from '#test/support/needs.ts'
import { aCoordinator, aPerson } from '#test/support/people.ts'
import { countQueries } from '#test/support/queries.ts'
import { refusalOf } from '#test/support/refusals.ts'

let claire: PersonViewer
let malik: PersonViewer
let stranger: PersonViewer
let themeId: string
const QUESTION = 'À quelle heure cela arrive-t-il le plus souvent ?'
const REASON = 'Ce besoin est déjà couvert par un appel en cours.'
const WHERE = 'Commission des usagers, 05 00 00 00 00'
const TOLD = { titleFr: 'Être rappelé', summaryFr: 'Des patients demandent à être rappelés.' }
const ALL = { pile: 'submitted', whose: 'all' } as const

beforeAll(async () => {
  const coordinator = await aCoordinator()
  claire = coordinator.viewer
  malik = (await aCoordinator('Malik Haddad', coordinator.organisationId)).viewer
  stranger = (await aCoordinator('Odile Ferrand')).viewer
  themeId = (await openTheme(claire, { fr: 'Retour à la maison' })).id
})

describe('The board', () => {
  test('is read from the longest waiting, page by page, losing and repeating none; what is late is told', async () => {
    const ids: string[] = []
    for (const day of ['16', '17', '18', '19', '20']) {
      ids.push((await at(new Date(`2026-11-${day}T09:00:00Z`), () => aNeed())).id)
    }
    const seen = await at(new Date('2026-11-22T09:00:00Z'), async () => {
      const first = await findBoard(claire, ALL, 3)
      const second = await findBoard(claire, { ...ALL, after: first.next ?? undefined }, 3)
      expect([first.counts.submitted, first.overdue, second.next]).toEqual([5, 2, null])
      return [...first.rows, ...second.rows]
    })
    expect(seen.map(({ need }) => need.id)).toEqual(ids)
    expect(seen.map(({ isOverdue }) => isOverdue)).toEqual([true, true, false, false, false])
    await declineNeeds(claire, ids, REASON)
  })

  test('costs the same whether one need waits or many', async () => {
    const ids = [(await aNeed()).id]
    const one = await countQueries(() => findBoard(claire, ALL))
    for (let n = 0; n < 4; n += 1) ids.push((await aNeed()).id)
    await handOverNeed(claire, ids[0] ?? '', malik.id)
    expect(await countQueries(() => findBoard(claire, ALL))).toBe(one)
    await declineNeeds(claire, ids, REASON)
  })

  test('is narrowed to what is mine, to nobody’s, to a channel, to what is to be checked', async () => {
    const mine = await aNeed()
    const warned = await aNeed({ story: 'Rappelez-moi au 06 12 34 56 78, personne ne le fait.' })
    await handOverNeed(claire, mine.id, claire.id)
    const shown = async (board: Partial<Parameters<typeof findBoard>[1]>) =>
      (await findBoard(claire, { ...ALL, ...board })).rows.map(({ need }) => need.id)
    expect(await shown({ whose: 'mine' })).toEqual([mine.id])
    expect(await shown({ whose: 'nobody' })).toEqual([warned.id])
    expect(await shown({ warned: '1' })).toEqual([warned.id])
    expect(await shown({ channel: 'paper' })).toEqual([])
    expect(await shown({ channel: 'web' })).toEqual([mine.id, warned.id])
    await declineNeeds(claire, [mine.id, warned.id], REASON)
  })
})

describe('A question', () => {
  test('is answered with a receipt, and the need comes back to be read from that day on', async () => {
    const { id, code } = await at(new Date('2026-11-02T09:00:00Z'), () => aNeed())
    await askClarification(claire, id, QUESTION)
    expect(await refusalOf(() => listClarifications(VISITOR, id))).toEqual({ status: 404, reason: 'not_found' })
    const { holder } = await findReceipt(code)
    const answer = 'Le soir. Appelez le 06 12 34 56 78.'
    await at(new Date('2026-11-20T09:00:00Z'), () => answerClarification(holder, id, answer))
    const [asked] = await listClarifications(claire, id)
    expect([asked?.question, asked?.answer, asked?.askedBy]).toEqual([QUESTION, answer, claire.id])
    const need = await findNeed(claire, id)
    expect([need.stage, need.assignedTo, need.warnings]).toEqual(['submitted', claire.id, ['phone_in_text']])
    const { rows, overdue } = await at(new Date('2026-11-22T09:00:00Z'), () => findBoard(claire, ALL))
    expect([rows.map((row) => row.due?.toISOString()), overdue]).toEqual([['2026-11-25T22:59:00.000Z'], 0])
    expect((await listWaiting(claire)).map(({ text }) => text.fr)).toContain(
      spaced('L’auteur a répondu : « Personne ne me rappelle après ma sortie »'),
    )
    expect(await refusalOf(() => answerClarification(holder, id, 'Encore.'))).toEqual({
      status: 409,
      reason: 'nothing_asked',
    })
    await declineNeed(claire, id, REASON)
  })

  test('stands on the desk of an author who has an account', async () => {
    const author = await aPerson('Paul Kerjean')
    const { id } = await aNeed({}, author)
    await askClarification(claire, id, QUESTION)
    expect((await listWaiting(author)).map(({ to }) => to)).toEqual([`/needs/${id}/answer`])
    await declineNeed(claire, id, REASON)
    expect(await listWaiting(author)).toEqual([])
    await reconsiderNeed(claire, id)
    await askClarification(malik, id, 'Et le dimanche, cela arrive-t-il aussi souvent ?')
    await answerClarification(author, id, 'Oui, surtout le dimanche.')
    expect((await listClarifications(author, id)).map(({ answer }) => answer)).toEqual([
      null,
      'Oui, surtout le dimanche.',
    ])
    await declineNeed(claire, id, REASON)
  })
})

describe('A no', () => {
  test('may send elsewhere, and be taken back: nothing of it remains shown', async () => {
    const { id, code } = await aNeed()
    await redirectNeed(claire, id, { reason: REASON, where: WHERE })
    const { need } = await findReceipt(code)
    expect([need.stage, need.stageReason, need.redirectedTo]).toEqual(['redirected', REASON, WHERE])
    await reconsiderNeed(malik, id)
    const again = (await findReceipt(code)).need
    expect([again.stage, again.stageReason, again.redirectedTo]).toEqual(['submitted', null, null])
    expect(await refusalOf(() => reconsiderNeed(claire, id))).toEqual({ status: 409, reason: 'not_turned_down' })
    await declineNeed(claire, id, REASON)
  })
})

describe('Withdrawing', () => {
  test('takes a heard need off the catalogue and the search, and keeps its words for its author', async () => {
    const { id, code } = await aHeardNeed(claire, { publish: 'words' })
    await withdrawNeed((await findReceipt(code)).holder, id)
    expect(await refusalOf(() => findNeed(VISITOR, id))).toEqual({ status: 404, reason: 'not_found' })
    expect((await listNeeds(VISITOR)).rows.map((need) => need.id)).not.toContain(id)
    expect(await needDocument(id)).toBe(null)
    const { need, holder } = await findReceipt(code)
    expect([need.stage, need.title]).toEqual(['withdrawn', 'Personne ne me rappelle après ma sortie'])
    expect(await refusalOf(() => withdrawNeed(holder, id))).toEqual({ status: 409, reason: 'already_withdrawn' })
    expect(await findNeed(claire, id)).toMatchObject({ title: null, story: null, facilityName: null, authorId: null })
    const consents = await db().needConsent.findMany({ where: { needId: id }, orderBy: { at: 'asc' } })
    expect(consents.map(({ given }) => given)).toEqual([true, false, false, false])
  })
  test('is its author’s alone', async () => {
    const { id } = await aHeardNeed(claire)
    expect(await refusalOf(() => withdrawNeed(claire, id))).toEqual({ status: 403, reason: 'not_the_author' })
  })
})

describe('Many at once', () => {
  test('the possible ones are done; those left out are named with their reason, one just decided about included', async () => {
    const [fresh, asked, declined] = [await aNeed(), await aNeed(), await aNeed()]
    await askClarification(claire, asked.id, QUESTION)
    await declineNeed(malik, declined.id, REASON)
    const told = await askOfMany(claire, [fresh.id, asked.id, declined.id], QUESTION)
    expect(told).toEqual({ done: 1, left: { [asked.id]: 'already_asked', [declined.id]: 'need_already_read' } })
    await declineNeeds(claire, [fresh.id, asked.id], REASON)
  })

  test('needs are kept in their authors’ words only where these gave leave and nothing is to be checked', async () => {
    const open = await aNeed({ publish: 'words' })
    const closed = await aNeed({ publish: 'summary' })
    const warned = await aNeed({ publish: 'words', story: 'Appelez le docteur au 06 12 34 56 78 pour moi.' })
    const ids = [open.id, closed.id, warned.id]
    const { possible, left } = await findChosen(claire, ids, objectionToKeepingAsTold)
    expect(possible.map(({ need }) => need.id)).toEqual([open.id])
    expect(left.map(({ objection }) => objection)).toEqual(['words_not_public', 'something_noticed'])
    expect((await keepAsTold(claire, ids, themeId)).done).toBe(1)
    const { publicTitle, summary, themeId: theme } = await findNeed(VISITOR, open.id)
    expect([publicTitle?.fr, summary?.fr, theme]).toEqual([
      'Personne ne me rappelle après ma sortie',
      expect.stringContaining('personne ne me rappelle'),
      themeId,
    ])
    await declineNeeds(claire, [closed.id, warned.id], REASON)
  })

  test('nothing is done by whoever may not, nor handed to someone who does not coordinate beside one', async () => {
    const { id } = await aNeed()
    const ines = await aPerson()
    expect(await refusalOf(() => declineNeeds(ines, [id], REASON))).toEqual({
      status: 403,
      reason: 'not_a_coordinator',
    })
    expect(await refusalOf(() => handOverNeed(claire, id, stranger.id))).toEqual({
      status: 404,
      reason: 'not_a_colleague',
    })
    await declineNeed(claire, id, REASON)
  })
})

describe('Two coordinators on one need', () => {
  test('asking, declining and sending elsewhere at once: one wins, the others are told', async () => {
    const { id } = await aNeed()
    const { revision } = await findNeed(claire, id)
    const outcomes = await Promise.all([
      refusalOf(() => declineNeed(claire, id, REASON, revision)),
      refusalOf(() => askClarification(malik, id, QUESTION, revision)),
      refusalOf(() => redirectNeed(stranger, id, { reason: REASON, where: WHERE, revision })),
    ])
    expect(outcomes.filter((outcome) => 'accepted' in outcome)).toHaveLength(1)
    expect(outcomes.flatMap((outcome) => ('status' in outcome ? [outcome.status] : []))).toEqual([409, 409])
  })

  test('public words begun from older ones are not saved over newer ones', async () => {
    const { id } = await aHeardNeed(claire)
    const { revision } = await findNeed(claire, id)
    await retellNeed(malik, id, { ...TOLD, themeId, revision })
    const late = { ...TOLD, titleFr: 'Trop tard pour ce titre', themeId, revision }
    expect(await refusalOf(() => retellNeed(claire, id, late))).toEqual({ status: 409, reason: 'changed_meanwhile' })
    expect((await findNeed(VISITOR, id)).publicTitle?.fr).toBe(TOLD.titleFr)
  })
})

test('ready-made sentences are those of one’s organisation, until they are retired', async () => {
  const { id } = await keepTemplate(claire, { purpose: 'declination', name: 'Déjà couvert', text: REASON })
  expect((await listTemplates(malik, 'declination')).map(({ name }) => name)).toEqual(['Déjà couvert'])
  expect(await listTemplates(malik, 'clarification')).toEqual([])
  expect(await listTemplates(stranger)).toEqual([])
  expect(await refusalOf(() => retireTemplate(stranger, id))).toEqual({ status: 404, reason: 'not_found' })
  await retireTemplate(malik, id)
  expect(await listTemplates(claire)).toEqual([])
})

test('up to three needs stand on the desk one by one, more on one line that leads to the board', async () => {
  const ids = [(await aNeed()).id, (await aNeed()).id, (await aNeed()).id]
  expect((await listWaiting(claire)).map(({ to }) => to)).toEqual(ids.map((id) => `/needs/${id}/qualification`))
  ids.push((await aNeed()).id)
  const [line, ...rest] = await listWaiting(claire)
  expect([line?.text.fr, line?.to, line?.many, rest]).toEqual(['4 besoins à lire', '/needs/triage', 4, []])
  await declineNeeds(claire, ids, REASON)
})
