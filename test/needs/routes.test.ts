import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { findBlank } from '#app/needs/intake.server.ts'
import { action as post } from '#app/needs/routes/new.tsx'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { asked, posted } from '#test/support/forms.ts'
import { aNeed } from '#test/support/needs.ts'
import { aPerson } from '#test/support/people.ts'

const TOLD = {
  title: 'Personne ne me rappelle',
  story: 'Je rentre chez moi après une opération et personne ne me rappelle.',
  sufferers: ['patients', 'carers'],
  setting: 'between',
  authorKind: 'patient',
  publish: 'summary',
}

test('a need posted in plain words gives a receipt, and two hundred clicks of the same form give one need', async () => {
  const key = newId()
  const answers = await Promise.all(Array.from({ length: 200 }, () => post(asked(posted('/needs/new', TOLD, { key })))))
  const places = answers.map((answer) => (answer instanceof Response ? answer.headers.get('Location') : answer))
  expect(new Set(places).size).toBe(1)
  expect(places[0]).toMatch(/^\/receipts\/.{4}-.{4}-.{4}-.\?posted=1$/)
  expect(await db().need.count()).toBe(1)
})

test('a social-security number is refused beside its field and what was typed is kept', async () => {
  const before = await db().need.count()
  const story = 'Mon numéro est 1 85 05 78 006 084 91 et personne ne rappelle.'
  const answer = await post(asked(posted('/needs/new', { ...TOLD, story })))
  expect(answer).toMatchObject({
    init: { status: 422 },
    data: { slip: { errors: { story: ['nir_in_text'] }, typed: { story } } },
  })
  expect(await db().need.count()).toBe(before)
})

test('a telephone number is warned about once, then kept with a note for the coordinator', async () => {
  const story = 'Rappelez-moi au 06 12 34 56 78, personne ne le fait jamais.'
  const warned = await post(asked(posted('/needs/new', { ...TOLD, story })))
  expect(warned).toMatchObject({ init: { status: 422 }, data: { slip: { errors: { story: ['phone_in_text'] } } } })
  await post(asked(posted('/needs/new', { ...TOLD, story, seen: 'on' })))
  expect((await db().need.findFirstOrThrow({ where: { story } })).warnings).toEqual(['phone_in_text'])
})

test('each missing answer is named', async () => {
  const answer = await post(asked(posted('/needs/new', {})))
  expect(answer).toMatchObject({
    data: {
      slip: {
        errors: {
          title: ['title_missing'],
          story: ['story_missing'],
          sufferers: ['sufferers_missing'],
          setting: ['setting_missing'],
          authorKind: ['author_kind_missing'],
          publish: ['publish_missing'],
        },
      },
    },
  })
})

test('nobody is presumed to be a patient: the form proposes what its reader last said they are, else nothing', async () => {
  const lucie = await aPerson('Lucie Morvan')
  const proposed = async () => (await findBlank(lucie, 'http://localhost/needs/new')).authorKind
  expect(await proposed()).toBe(undefined)
  await aNeed({ authorKind: 'hospital_professional' }, lucie)
  await aNeed({ authorKind: 'carer' }, await aPerson('Paul Kerjean'))
  expect(await proposed()).toBe('hospital_professional')
})
