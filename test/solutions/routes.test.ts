import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { foundOrganisation } from '#app/people/organisations.server.ts'
import { newId } from '#app/platform/id.ts'
import { action as change, loader as editPage } from '#app/solutions/routes/edit.tsx'
import { loader as listPage } from '#app/solutions/routes/list.tsx'
import { action as describe, loader as newPage } from '#app/solutions/routes/new.tsx'
import { loader as showPage } from '#app/solutions/routes/show.tsx'
import { asked, posted, visited } from '#test/support/forms.ts'
import { aPerson, seenAgain } from '#test/support/people.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { cookieOf } from '#test/support/sessions.ts'

const TYPED = {
  name: 'Fil du soir',
  pitch: 'Un appel chaque soir à qui vient de rentrer.',
  about: 'Une infirmière appelle, écoute et note ce qui compte pour demain.',
  maturity: 'tested',
  site: 'www.fil-du-soir.example',
  listed: 'on',
}
const placeOf = (answer: unknown) => String(answer instanceof Response ? answer.headers.get('Location') : answer)

async function aCompany() {
  const person = await aPerson('Nadia Lamrani')
  const { id: organisationId } = await foundOrganisation(person, { kind: 'company', name: 'Les Veilleurs' })
  return { viewer: await seenAgain(person), organisationId, cookie: await cookieOf(person) }
}

test('a company presents a solution, once for three clicks, and everyone reads it', async () => {
  const { organisationId, cookie } = await aCompany()
  expect((await newPage(asked(visited('/solutions/new', cookie)))).makers).toEqual([
    { value: organisationId, label: 'Les Veilleurs' },
  ])
  const key = newId()
  const click = () => describe(asked(posted('/solutions/new', { ...TYPED, organisationId }, { cookie, key })))
  const places = (await Promise.all([click(), click(), click()])).map(placeOf)
  expect(new Set(places)).toEqual(new Set(['/solutions/fil-du-soir']))
  const shown = await showPage(asked(visited('/solutions/fil-du-soir'), { slug: 'fil-du-soir' }))
  expect(shown).toMatchObject({
    site: 'https://www.fil-du-soir.example',
    may: { change: false, readPassport: false },
    listed: true,
  })
  expect((await listPage(asked(visited('/solutions')))).rows.map((row) => row.name)).toEqual(['Fil du soir'])
})

test('each missing or malformed answer is named, and what was typed is kept', async () => {
  const { organisationId, cookie } = await aCompany()
  const typed = { organisationId, name: 'F', site: 'pas une adresse' }
  expect(await describe(asked(posted('/solutions/new', typed, { cookie })))).toMatchObject({
    init: { status: 422 },
    data: {
      slip: {
        errors: {
          name: ['solution_name_missing'],
          pitch: ['pitch_missing'],
          about: ['about_missing'],
          maturity: ['maturity_missing'],
          site: ['site_malformed'],
        },
        typed: { site: 'pas une adresse' },
      },
    },
  })
})

test('a solution is changed by its own people and by nobody else', async () => {
  const { organisationId, cookie } = await aCompany()
  const to = placeOf(
    await describe(asked(posted('/solutions/new', { ...TYPED, organisationId, name: 'À changer' }, { cookie }))),
  )
  const slug = to.replace('/solutions/', '')
  const stranger = await cookieOf(await aPerson())
  const forbidden = { status: 403, reason: 'not_of_this_organisation' }
  expect(await refusalOf(() => editPage(asked(visited(`${to}/edit`, stranger), { slug })))).toEqual(forbidden)
  const write = (as: string) =>
    change(asked(posted(`${to}/edit`, { ...TYPED, name: 'Changée' }, { cookie: as }), { slug }))
  expect(await refusalOf(() => write(stranger))).toEqual(forbidden)
  expect(placeOf(await write(cookie))).toBe(to)
  expect((await showPage(asked(visited(to, cookie), { slug }))).name).toBe('Changée')
})

test('someone without a company is shown where to register one', async () => {
  expect((await newPage(asked(visited('/solutions/new', await cookieOf(await aPerson()))))).makers).toEqual([])
})
