import '#test/support/database.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { loader as themePage } from '#app/lineage/routes/theme.tsx'
import { indexOne } from '#app/matching/matching.server.ts'
import { listNeeds } from '#app/needs/catalogue.server.ts'
import { mergeNeed } from '#app/needs/merges.server.ts'
import { qualifyNeed } from '#app/needs/qualifications.server.ts'
import { loader as themesPage } from '#app/needs/routes/themes.tsx'
import { acceptSuggestion, listSuggestions, moveNeeds, refuseSuggestion } from '#app/needs/suggestions.server.ts'
import { findThemeAt, nameTheme, openTheme } from '#app/needs/themes.server.ts'
import { at } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { type PersonViewer, VISITOR } from '#app/platform/viewer.ts'
import { asked, visited } from '#test/support/forms.ts'
import { aHeardNeed, aNeed } from '#test/support/needs.ts'
import { aCoordinator } from '#test/support/people.ts'
import { countQueries } from '#test/support/queries.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { aRound, aTheme } from '#test/support/rounds.ts'

let claire: PersonViewer
let malik: PersonViewer
beforeAll(async () => {
  const coalition = await aCoordinator()
  claire = coalition.viewer
  malik = (await aCoordinator('Malik Benali', coalition.organisationId)).viewer
})

const named = (nameFr: string, revision: number) => ({ nameFr, aboutFr: 'Ce qui se passe.', revision })

/** A need read under a theme, and indexed as the workshop does. */
async function aNeedAbout(title: string, story: string, theme = 'À ranger') {
  const { id } = await aNeed({ title, story, publish: 'words' })
  await qualifyNeed(claire, id, { titleFr: title, summaryFr: story, newTheme: theme })
  await indexOne('need', id)
  return { id, revision: (await db().need.findUniqueOrThrow({ where: { id } })).revision }
}

const FALLS = [
  ['Mon père tombe chez lui', 'Il est tombé par terre trois fois, seul, sans pouvoir se relever.'],
  ['Repérer les chutes', 'La détection des chutes des personnes âgées à domicile vient trop tard.'],
] as const
const NOISE = ['Dormir à l’hôpital', 'Les alarmes et le bruit me réveillent toute la nuit.'] as const

describe('a theme', () => {
  test('opened twice under one name at the same moment is one theme', async () => {
    const twice = await Promise.all([openTheme(claire, { fr: 'Le linge' }), openTheme(malik, { fr: 'Le linge' })])
    expect(twice[0]).toEqual(twice[1])
  })

  test('is found by its address, and by those it had before', async () => {
    const { id } = await openTheme(claire, { fr: 'Les nuits bruyantes' })
    await nameTheme(claire, id, named('Dormir à l’hôpital', 0))
    expect(await findThemeAt('dormir-a-l-hopital')).toMatchObject({
      id,
      revision: 1,
      about: { fr: 'Ce qui se passe.' },
    })
    expect((await findThemeAt('les-nuits-bruyantes')).id).toBe(id)
    const moved = await themePage(asked(visited('/themes/les-nuits-bruyantes'), { slug: 'les-nuits-bruyantes' })).catch(
      (sent) => sent,
    )
    expect(moved.headers.get('Location')).toBe('/themes/dormir-a-l-hopital')
    await nameTheme(claire, id, named('Les nuits bruyantes', 1))
    expect((await findThemeAt('les-nuits-bruyantes')).slug).toBe('les-nuits-bruyantes')
  })

  test('named by two coordinators at once keeps the first name, and tells the second', async () => {
    const { id } = await openTheme(claire, { fr: 'Les repas froids' })
    await nameTheme(claire, id, named('Les repas', 0))
    expect(await refusalOf(() => nameTheme(malik, id, named('Manger à l’hôpital', 0)))).toMatchObject({
      reason: 'changed_meanwhile',
    })
    expect((await findThemeAt('les-repas')).id).toBe(id)
  })

  test('may not take the name of another, nor of a page', async () => {
    const { id } = await openTheme(claire, { fr: 'Les transports' })
    await openTheme(claire, { fr: 'Les délais' })
    expect(await refusalOf(() => nameTheme(claire, id, named('Les délais', 0)))).toMatchObject({
      reason: 'theme_name_taken',
    })
    expect(await refusalOf(() => openTheme(claire, { fr: 'Suggestions' }))).toMatchObject({ reason: 'theme_name_kept' })
  })

  test('shows the needs that were heard, in as many queries for one as for four', async () => {
    const { id, slug } = await openTheme(claire, { fr: 'Retour à la maison' })
    const look = () => themePage(asked(visited(`/themes/${slug}`), { slug }))
    await aHeardNeed(claire)
    const one = await countQueries(look)
    for (let n = 0; n < 3; n += 1) await aHeardNeed(claire)
    const unread = await aNeed()
    await moveNeeds(claire, id, [{ id: unread.id, revision: 0 }])
    const four = await countQueries(look)
    expect(four).toBe(one)
    const shown = await look()
    expect(shown.needs.rows).toHaveLength(4)
    expect(shown).toMatchObject({ mayName: false, mayMove: false })
    const counted = async () => (await themesPage(asked(visited('/themes')))).themes.find((theme) => theme.id === id)
    expect((await counted())?.needs).toBe(4)
    const [kept, told] = shown.needs.rows
    const { revision } = await db().need.findUniqueOrThrow({ where: { id: told?.id ?? '' } })
    await mergeNeed(claire, told?.id ?? '', kept?.id ?? '', revision)
    expect((await counted())?.needs).toBe(3)
  })

  test('tells what its closed rounds advise and nothing of one that runs, in as many queries for one as for three', async () => {
    const theme = await aTheme(claire, 'Les sorties du vendredi', 3)
    const look = () => themePage(asked(visited(`/themes/${theme.slug}`), { slug: theme.slug }))
    const first = await aRound(claire, theme)
    expect(await look()).toMatchObject({ rounds: [], mayOpen: false })
    const closed = new Date(first.closesAt.getTime() + 60_000)
    const shown = await at(closed, look)
    expect(shown.rounds.map(({ id, phase }) => [id, phase])).toEqual([[first.id, 'closed']])
    const one = await countQueries(() => at(closed, look))
    for (let n = 0; n < 2; n += 1) await aRound(claire, theme)
    expect(await countQueries(() => at(closed, look))).toBe(one)
    expect((await at(closed, look)).rounds).toHaveLength(3)
  })
})

describe('groups that a machine suggests', () => {
  test('gather needs that say the same thing, and are opened as a theme by a coordinator who may leave some out', async () => {
    const [one, other] = [await aNeedAbout(...FALLS[0], 'A'), await aNeedAbout(...FALLS[1], 'B')]
    const apart = await aNeedAbout(...NOISE, 'C')
    const groups = await listSuggestions(claire, 'all')
    const group = groups.find(({ needs }) => needs.some(({ id }) => id === one.id))
    expect(group?.needs.map(({ id }) => id)).toEqual([one.id, other.id])
    expect(group?.words).toContain('chute')
    expect(groups.flatMap(({ needs }) => needs.map(({ id }) => id))).not.toContain(apart.id)

    const theme = await acceptSuggestion(claire, 'Les chutes', [one, other])
    expect((await listNeeds(VISITOR, { theme: theme.id })).rows).toHaveLength(2)
    // Together under one theme, they are no longer suggested.
    const after = await listSuggestions(claire, 'all')
    expect(after.flatMap(({ needs }) => needs.map(({ id }) => id))).not.toContain(one.id)
  })

  test('accepted by two coordinators at once: the second is told, and nothing of theirs is kept', async () => {
    const need = await aNeedAbout('Un pansement sans suite', 'Ma plaie n’est vue par personne après l’opération.')
    await acceptSuggestion(claire, 'Les plaies', [need])
    const second = refusalOf(() => acceptSuggestion(malik, 'Les pansements', [need]))
    expect(await second).toMatchObject({ reason: 'changed_meanwhile' })
    expect(await db().theme.count({ where: { slug: 'les-pansements' } })).toBe(0)
  })

  test('refused once are not suggested again to the organisation, and are to another', async () => {
    const story = 'Le fauteuil roulant ne passe pas la porte, et la rampe est trop raide.'
    const needs = [await aNeedAbout('Entrer en fauteuil', story, 'D'), await aNeedAbout('La rampe d’accès', story, 'E')]
    const ids = needs.map(({ id }) => id)
    const suggested = async (viewer: PersonViewer) =>
      (await listSuggestions(viewer, 'all')).some((group) => group.needs.some(({ id }) => ids.includes(id)))
    expect(await suggested(malik)).toBe(true)
    await refuseSuggestion(claire, ids)
    await refuseSuggestion(malik, ids)
    expect(await suggested(malik)).toBe(false)
    expect(await db().themeRefusal.count({ where: { needIds: { hasSome: ids } } })).toBe(1)
    expect(await suggested((await aCoordinator('Rose Nguyen')).viewer)).toBe(true)
  })

  test('are looked for among needs without a theme first', async () => {
    expect(await listSuggestions(claire, 'without_theme')).toEqual([])
  })

  test('are looked for in as many queries whatever the needs', async () => {
    const before = await countQueries(() => listSuggestions(claire, 'all'))
    await aNeedAbout('Une rampe trop raide', 'Le fauteuil roulant reste devant la porte, sans rampe.', 'F')
    expect(await countQueries(() => listSuggestions(claire, 'all'))).toBe(before)
  })
})
