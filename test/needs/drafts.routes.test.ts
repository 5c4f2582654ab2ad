import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { findDraft } from '#app/needs/drafts.server.ts'
import { receiptCodeFor } from '#app/needs/posting.server.ts'
import { action as keep } from '#app/needs/routes/draft.tsx'
import { action as begin } from '#app/needs/routes/drafts.tsx'
import { action as answer } from '#app/needs/routes/step.tsx'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { VISITOR } from '#app/platform/viewer.ts'
import { asked, posted } from '#test/support/forms.ts'
import '#test/support/people.ts'

const NIR = 'Mon numéro est 1 85 05 78 006 084 91.'

/** A draft begun by pressing "keep and finish later" on the one page. */
async function begun(fields: Record<string, string | string[]> = { title: 'La sonnette est débranchée' }) {
  const key = newId()
  const reply = await begin(asked(posted('/drafts', { ...fields, onward: 'kept' }, { key })))
  return { reply, code: receiptCodeFor(key), id: key }
}
const onScreen = (step: string, code: string, fields: Record<string, string | string[]>) =>
  answer(asked(posted(`/drafts/${code}/${step}`, fields), { code, step }))
const placeOf = (reply: unknown) => (reply instanceof Response ? reply.headers.get('Location') : reply)

test('what is kept leads to its code, however unfinished it is', async () => {
  const { reply, code } = await begun({ title: 'a', story: 'b'.repeat(2_000), contact: 'pas une adresse' })
  expect(placeOf(reply)).toMatch(/^\/drafts\/.{4}-.{4}-.{4}-.\/kept$/)
  expect((await findDraft(VISITOR, code)).answers).toMatchObject({ title: 'a', contact: 'pas une adresse' })
})

test('a social-security number is kept by no screen and no page, and what was typed comes back', async () => {
  const before = await db().needDraft.count()
  const { reply } = await begun({ title: NIR })
  expect(reply).toMatchObject({ init: { status: 422 }, data: { slip: { errors: { title: ['nir_in_text'] } } } })
  expect(await db().needDraft.count()).toBe(before)
  const { code } = await begun()
  const refused = await onScreen('more', code, { coping: NIR, revision: '1', onward: 'back' })
  expect(refused).toMatchObject({ data: { slip: { errors: { coping: ['nir_in_text'] }, typed: { coping: NIR } } } })
  expect((await findDraft(VISITOR, code)).answers).toEqual({ title: 'La sonnette est débranchée' })
})

test('a screen left unfinished is kept on the way back, and kept too when going on is refused', async () => {
  const { code } = await begun()
  const back = await onScreen('story', code, { story: 'Trop court', revision: '1', onward: 'back' })
  expect(placeOf(back)).toBe(`/drafts/${code}/title`)
  const refused = await onScreen('story', code, { story: 'Encore trop', revision: '2', onward: 'next' })
  expect(refused).toMatchObject({ data: { slip: { errors: { story: ['story_too_short'] } } } })
  expect((await findDraft(VISITOR, code)).answers.story).toBe('Encore trop')
})

test('the page that keeps by itself is told where it stands, and stays there', async () => {
  const { code } = await begun()
  const quietly = (title: string, revision: string) =>
    keep(asked(posted(`/drafts/${code}`, { title, revision, quiet: 'on' }), { code }))
  expect(await quietly('Premier', '1')).toMatchObject({ data: { saved: { revision: 2, objection: null } } })
  expect(await quietly('Second', '1')).toMatchObject({
    data: { saved: { revision: 2, objection: 'draft_changed_elsewhere' } },
  })
})

test('whoever presses on an older version is told, keeps their text, and may press again', async () => {
  const { code } = await begun()
  await keep(asked(posted(`/drafts/${code}`, { title: 'Ailleurs', revision: '1', onward: 'kept' }), { code }))
  const press = (revision: string) =>
    keep(asked(posted(`/drafts/${code}`, { title: 'Ici', revision, onward: 'kept' }), { code }))
  expect(await press('1')).toMatchObject({
    init: { status: 422 },
    data: { slip: { errors: { '': ['draft_changed_elsewhere'] }, typed: { title: 'Ici' } }, revision: 2 },
  })
  expect(placeOf(await press('2'))).toMatch(/\/kept$/)
  expect((await findDraft(VISITOR, code)).answers.title).toBe('Ici')
})
