import '#test/support/database.ts'
import { parse } from 'csv-parse/sync'
import { beforeAll, expect, test } from 'vitest'
import { askClarification } from '#app/needs/clarifications.server.ts'
import { declineNeed } from '#app/needs/qualifications.server.ts'
import { action as decline, loader as declining } from '#app/needs/routes/declination.tsx'
import { action as declineMany } from '#app/needs/routes/many-declined.tsx'
import { action as answer } from '#app/needs/routes/receipt-answer.tsx'
import { loader as table } from '#app/needs/routes/triage-csv.ts'
import { keepTemplate } from '#app/needs/templates.server.ts'
import { db } from '#app/platform/db.ts'
import type { PersonViewer } from '#app/platform/viewer.ts'
import { asked, posted, visited } from '#test/support/forms.ts'
import { aNeed } from '#test/support/needs.ts'
import { aCoordinator, aPerson } from '#test/support/people.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { cookieOf } from '#test/support/sessions.ts'

let claire: PersonViewer
let malik: PersonViewer
let cookie: string
const REASON = 'Ce besoin est déjà couvert par un appel en cours.'

beforeAll(async () => {
  const coordinator = await aCoordinator()
  claire = coordinator.viewer
  malik = (await aCoordinator('Malik Haddad', coordinator.organisationId)).viewer
  cookie = await cookieOf(claire)
})

test('who is overtaken is told on their own page, with what they typed', async () => {
  const { id } = await aNeed()
  const typed = 'J’avais écrit une longue raison, que je ne veux pas perdre.'
  await declineNeed(malik, id, REASON)
  const reply = await decline(
    asked(posted(`/needs/${id}/declination`, { reason: typed, revision: '0' }, { cookie }), { needId: id }),
  )
  expect(reply).toMatchObject({
    init: { status: 409 },
    data: { slip: { errors: { '': ['need_already_read'] }, typed: { reason: typed } } },
  })
  const page = await declining(asked(visited(`/needs/${id}/declination`, cookie), { needId: id }))
  expect(page).toMatchObject({ init: { status: 409 }, data: { objection: 'need_already_read' } })
})

test('a ready-made sentence is put after what was typed, and nothing is sent', async () => {
  const { id } = await aNeed()
  const template = await keepTemplate(claire, { purpose: 'declination', name: 'Déjà couvert', text: REASON })
  const fields = { reason: 'Bonjour.', use: '1', template: template.id }
  const reply = await decline(asked(posted(`/needs/${id}/declination`, fields, { cookie }), { needId: id }))
  expect(reply).toMatchObject({
    init: { status: 200 },
    data: { slip: { errors: {}, typed: { reason: `Bonjour.\n\n${REASON}` } } },
  })
  const none = await decline(asked(posted('/', { use: '1', template: '' }, { cookie }), { needId: id }))
  expect(none).toMatchObject({ init: { status: 422 }, data: { slip: { errors: { template: ['template_missing'] } } } })
  expect((await db().need.findUniqueOrThrow({ where: { id } })).stage).toBe('submitted')
  await declineNeed(claire, id, REASON)
})

test('two clicks on one decision about many decide once, and tell those left out', async () => {
  const [one, other] = [await aNeed(), await aNeed()]
  await declineNeed(malik, other.id, REASON)
  const request = posted('/needs/triage/declinations', { need: [one.id, other.id], reason: REASON }, { cookie })
  const replies = await Promise.all([declineMany(asked(request.clone())), declineMany(asked(request))])
  const places = replies.map((reply) => (reply instanceof Response ? reply.headers.get('Location') : reply))
  const to = `/needs/triage?did=declinations&n=1&left=${other.id}~need_already_read#board`
  expect(places).toEqual([to, to])
  expect(await db().event.count({ where: { what: 'need.declined', row: one.id } })).toBe(1)
})

test('an answer from a receipt is guarded: a social-security number refused, a telephone warned about once', async () => {
  const { id, code } = await aNeed()
  await askClarification(claire, id, 'À quelle heure cela arrive-t-il le plus souvent ?')
  const send = (fields: Record<string, string>) => answer(asked(posted(`/receipts/${code}/answer`, fields), { code }))
  expect(await send({ answer: 'Mon numéro est 1 85 05 78 006 084 91.' })).toMatchObject({
    init: { status: 422 },
    data: { slip: { errors: { answer: ['nir_in_text'] } } },
  })
  const phone = 'Le soir, au 06 12 34 56 78.'
  expect(await send({ answer: phone })).toMatchObject({ data: { slip: { errors: { answer: ['phone_in_text'] } } } })
  const reply = await send({ answer: phone, seen: 'on' })
  expect(reply instanceof Response && reply.headers.get('Location')).toMatch(/^\/receipts\/.{4}-/)
  expect(await refusalOf(() => send({ answer: 'Encore une fois.' }))).toEqual({ status: 409, reason: 'nothing_asked' })
  await declineNeed(claire, id, REASON)
})

test('the table holds what the page shows, under the same filters, formulas made text; a wrong role gets nothing', async () => {
  await aNeed({ title: '=HYPERLINK("http://x.example")', story: 'Un récit assez long pour être envoyé.' })
  await aNeed({ title: 'Être « rappelé » ; vite' })
  await aNeed({ story: 'Rappelez-moi au 06 12 34 56 78, personne ne le fait.' })
  const rowsAt = async (path: string) => {
    const text = await (await table(asked(visited(path, cookie)))).text()
    return parse(text, { delimiter: ';', bom: true, columns: true }) as Record<string, string>[]
  }
  const rows = await rowsAt('/needs/triage.csv')
  expect(rows.map((row) => row.Titre)).toEqual([
    `'=HYPERLINK("http://x.example")`,
    'Être « rappelé » ; vite',
    'Personne ne me rappelle après ma sortie',
  ])
  expect((await rowsAt('/needs/triage.csv?warned=1')).map((row) => row['À vérifier'])).toEqual([
    'un numéro de téléphone',
  ])
  const ines = await cookieOf(await aPerson())
  expect(await refusalOf(() => table(asked(visited('/needs/triage.csv', ines))))).toEqual({
    status: 404,
    reason: 'not_found',
  })
})
