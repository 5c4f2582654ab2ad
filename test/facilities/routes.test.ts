import '#test/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import { findFacility, listLeads } from '#app/facilities/facilities.server.ts'
import { action as appoint, loader as appointPage } from '#app/facilities/routes/lead.tsx'
import { loader as directory } from '#app/facilities/routes/list.tsx'
import { action as enter, loader as entryPage } from '#app/facilities/routes/new.tsx'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { asked, posted, visited } from '#test/support/forms.ts'
import { aCoordinator, aPerson } from '#test/support/people.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { cookieOf } from '#test/support/sessions.ts'

const TOLD = {
  name: 'Maison des Glycines',
  town: 'Ploudaniec',
  kind: 'care_home',
  territory: 'Bretagne',
  slots: '2',
  tiersLieu: 'on',
  about: 'Quatre-vingts résidents, une équipe de nuit volontaire.',
  aboutEnglish: 'Eighty residents and a willing night team.',
}
const slug = 'maison-des-glycines'
let claire = ''
let ines = ''

beforeAll(async () => {
  claire = await cookieOf((await aCoordinator()).viewer)
  ines = await cookieOf(await aPerson())
})

test('a coordinator enters a facility; two clicks of the same form enter one', async () => {
  const key = newId()
  const click = () => enter(asked(posted('/facilities/new', TOLD, { key, cookie: claire })))
  const places = (await Promise.all([click(), click()])).map(
    (answer) => answer instanceof Response && answer.headers.get('Location'),
  )
  expect(places).toEqual([`/facilities/${slug}`, `/facilities/${slug}`])
  expect(await db().facility.count()).toBe(1)
  expect(await findFacility(slug)).toMatchObject({
    tiersLieu: true,
    slots: 2,
    about: { fr: TOLD.about, en: TOLD.aboutEnglish },
  })
})

test('each missing answer is told beside its field and what was typed is kept', async () => {
  const answer = await enter(
    asked(posted('/facilities/new', { name: 'Clinique', slots: 'beaucoup' }, { cookie: claire })),
  )
  expect(answer).toMatchObject({
    init: { status: 422 },
    data: {
      slip: {
        errors: {
          town: ['town_missing'],
          kind: ['facility_kind_missing'],
          territory: ['territory_missing'],
          slots: ['slots_malformed'],
          about: ['about_missing'],
        },
        typed: { name: 'Clinique', slots: 'beaucoup' },
      },
    },
  })
})

test('someone who does not coordinate is turned away, a visitor is sent to sign in', async () => {
  const refused = { status: 403, reason: 'not_a_coordinator' }
  expect(await refusalOf(() => entryPage(asked(visited('/facilities/new', ines))))).toEqual(refused)
  expect(await refusalOf(() => enter(asked(posted('/facilities/new', TOLD, { cookie: ines }))))).toEqual(refused)
  expect(await refusalOf(() => appointPage(asked(visited(`/facilities/${slug}/lead`, ines), { slug })))).toEqual(
    refused,
  )
  const answer = await entryPage(asked(visited('/facilities/new'))).catch((thrown: Response) => thrown)
  expect(answer instanceof Response && answer.headers.get('Location')).toBe('/sign-in?back=%2Ffacilities%2Fnew')
})

test('the directory narrows by region as links do, and everyone reads it', async () => {
  const found = await directory(asked(visited('/facilities?territory=Bretagne&tiersLieu=1')))
  expect(found.facilities.map((facility) => facility.name)).toEqual(['Maison des Glycines'])
  expect(found.mayEnter).toBe(false)
  expect((await directory(asked(visited('/facilities?territory=Corse')))).facilities).toEqual([])
})

test('a coordinator says who answers for a facility', async () => {
  const { id } = await findFacility(slug)
  const path = `/facilities/${slug}/lead`
  const given = { name: 'Yvonne Le Goff', email: 'yvonne@glycines.example' }
  await appoint(asked(posted(path, given, { cookie: claire }), { slug }))
  expect(await listLeads(id)).toHaveLength(1)
  expect(await appointPage(asked(visited(path, claire), { slug }))).toMatchObject({ leads: ['Yvonne Le Goff'] })
  expect(await refusalOf(() => appointPage(asked(visited('/facilities/x/lead', claire), { slug: 'x' })))).toEqual({
    status: 404,
    reason: 'not_found',
  })
})
