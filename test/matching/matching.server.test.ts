import { aQuestionnaire } from '#test/support/questionnaires.ts'
import '#test/support/database.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { cancelCall, draftCall, publishCall } from '#app/calls/drafts.server.ts'
import { findEverywhere, indexOne } from '#app/matching/matching.server.ts'
import { loader as searchPage } from '#app/matching/routes/search.tsx'
import { eraseNeed, findReceipt } from '#app/needs/receipts.server.ts'
import { now } from '#app/platform/clock.ts'
import { VISITOR, type Viewer } from '#app/platform/viewer.ts'
import { aFacility } from '#test/pilots/stage.ts'
import { asked, visited } from '#test/support/forms.ts'
import { aHeardNeed, aNeed } from '#test/support/needs.ts'
import { aCoordinator } from '#test/support/people.ts'

const question = (text: string) => ({ text, kind: undefined, after: undefined })
const find = async (text: string, viewer: Viewer = VISITOR) => {
  const findings = await findEverywhere(viewer, question(text))
  return findings?.hits.map(({ kind, id }) => ({ kind, id })) ?? []
}

let claire: Awaited<ReturnType<typeof aCoordinator>>

beforeAll(async () => {
  claire = await aCoordinator()
})

/** A call about a word that nothing else uses. */
async function aCallAbout(word: string) {
  const inDays = (days: number) => new Date(now().getTime() + days * 86_400_000)
  const criterion = (fr: string, weight: number) => ({ name: { fr }, help: { fr: '' }, weight, threshold: 0 })
  const need = await aHeardNeed(claire.viewer)
  return draftCall(claire.viewer, {
    organisationId: claire.organisationId,
    ...{ title: { fr: `Répondre à ${word}` }, purpose: { fr: 'Le but.' }, rules: { fr: 'Les règles.' } },
    ...{ envelopeCents: 100, opensAt: inDays(1), closesAt: inDays(9), needIds: [need.id], partnerIds: [] },
    criteria: [criterion('Un', 40), criterion('Deux', 30), criterion('Trois', 30)],
    questionnaire: aQuestionnaire(),
  })
}

describe('searching everywhere', () => {
  test('finds a need by its public words, with a typo and without accents', async () => {
    const { id } = await aHeardNeed(claire.viewer)
    await indexOne('need', id)
    expect(await find('opéres')).toContainEqual({ kind: 'need', id })
    const mistyped = await findEverywhere(VISITOR, question('suvi'))
    expect(mistyped?.corrected).toEqual([{ from: 'suvi', to: 'suivi' }])
    expect(mistyped?.hits.map((hit) => hit.id)).toContain(id)
  })

  test('finds a facility and counts each kind', async () => {
    const { id } = await aFacility(claire.viewer, 'Clinique des Ajoncs')
    await indexOne('facility', id)
    const page = await searchPage(asked(visited('/search?q=ajoncs')))
    expect(page.findings).toMatchObject({ total: 1, byKind: { facility: 1, need: 0, call: 0 } })
    expect(page.findings?.hits).toMatchObject([{ id, kind: 'facility', title: 'Clinique des Ajoncs' }])
    const none = await searchPage(asked(visited('/search?q=ajoncs&kind=need')))
    expect(none.findings).toMatchObject({ total: 0, hits: [], byKind: { facility: 1 } })
  })

  test('asked nothing, answers nothing', async () => {
    expect(await searchPage(asked(visited('/search')))).toEqual({ asked: question(''), findings: null })
  })
})

describe('what search may not tell', () => {
  test('a need that nobody has read yet is found by nobody, its author and coordinators included', async () => {
    const { id } = await aNeed({ title: 'Le glockenspiel du couloir nous réveille' })
    await indexOne('need', id)
    expect(await find('glockenspiel')).toEqual([])
    expect(await find('glockenspiel', claire.viewer)).toEqual([])
  })

  test('words kept from publication are not searched', async () => {
    const { id } = await aHeardNeed(claire.viewer, { story: 'Le hautbois du voisin couvre la voix des soignants.' })
    await indexOne('need', id)
    expect(await find('hautbois')).toEqual([])
  })

  test('words that were published and then erased by their author leave the index', async () => {
    const { id, code } = await aHeardNeed(claire.viewer, {
      ...{ story: 'Le clavecin de la salle d’attente couvre les appels.', publish: 'words' },
    })
    await indexOne('need', id)
    expect(await find('clavecin')).toEqual([{ kind: 'need', id }])
    await eraseNeed((await findReceipt(code)).holder, id)
    await indexOne('need', id)
    expect(await find('clavecin')).toEqual([])
  })

  test('a call is found from its publication on, and no more once it is cancelled', async () => {
    const { id } = await aCallAbout('saxophone')
    await indexOne('call', id)
    expect(await find('saxophone', claire.viewer)).toEqual([])
    await publishCall(claire.viewer, id)
    await indexOne('call', id)
    expect(await find('saxophone')).toEqual([{ kind: 'call', id }])
    await cancelCall(claire.viewer, id, 'Le besoin a trouvé sa réponse ailleurs.')
    await indexOne('call', id)
    expect(await find('saxophone')).toEqual([])
  })
})
