/**
 * What every search engine promises, whichever stands behind the box. The datum that could leak is always in the store.
 */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Question, SearchEngine } from '#search/search.ts'
import { aDocument, barredCoordinator, coordinator, STORE, stranger } from './store.ts'

export function searchContract(name: string, engine: SearchEngine) {
  describe(name, () => {
    beforeAll(() => engine.put(STORE))

    const ask = (text: string, more: Partial<Question> = {}) => engine.find({ ...stranger, text, limit: 20, ...more })
    const titles = async (text: string, more: Partial<Question> = {}) =>
      (await ask(text, more)).hits.map((hit) => hit.title)

    describe('finds what was meant', () => {
      test.each([
        ['the word as written', 'alarmes', ['Dormir à l’hôpital']],
        ['a word without its accents', 'reveillent', ['Dormir à l’hôpital']],
        ['a word with accents it does not have', 'âlarmes', ['Dormir à l’hôpital']],
        ['capitals', 'HÔPITAL', ['Dormir à l’hôpital']],
        ['the singular of a plural', 'chute', ['Chutes au retour à domicile']],
        ['another form of the verb', 'réveille', ['Dormir à l’hôpital']],
        ['an elided word', 'l’hôpital', ['Dormir à l’hôpital']],
        ['a bound letter typed apart', 'soeur', ['Chutes au retour à domicile']],
        ['an English text in its own forms', 'sleep', ['A quiet night']],
        ['words that stand far apart', 'chambre fatigué', ['Dormir à l’hôpital']],
        ['words in quotes, side by side', '"toute la chambre"', ['Dormir à l’hôpital']],
        ['words in the quotes of a telephone', '“toute la chambre”', ['Dormir à l’hôpital']],
        ['a word that French quotes embrace', 'patientez', ['Chutes au retour à domicile']],
        ['an accent made of two characters', 're\u0301veillent', ['Dormir à l’hôpital']],
      ])('%s', async (_what, text, expected) => {
        expect(await titles(text)).toEqual(expected)
      })

      test('an article before the word changes nothing', async () => {
        expect(await titles('les urgences')).toEqual(await titles('urgences'))
        expect(await titles('les urgences')).toHaveLength(2)
      })

      test('every word must be there', async () => {
        expect(await titles('urgences chambre')).toEqual([])
      })

      test('a title counts more than a body', async () => {
        expect(await titles('urgences')).toEqual(['Attendre aux urgences sans nouvelles', 'Mieux attendre'])
      })

      test('an extract shows the words that were asked for, without markup', async () => {
        const [hit] = (await ask('alarme')).hits
        expect(hit?.extract.filter((part) => part.marked)).toEqual([{ text: 'alarmes', marked: true }])
        expect(hit?.extract.map((part) => part.text).join('')).toContain('alarmes réveillent toute la chambre')
      })

      test.each(['', '   ', 'les', 'le la de', '"', '!!!'])('nothing asked (%j) finds nothing', async (text) => {
        expect(await ask(text)).toEqual({
          hits: [],
          total: 0,
          byKind: { need: 0, call: 0, solution: 0, pilot: 0, facility: 0 },
        })
      })
    })

    describe('forgives typos', () => {
      test.each([
        ['a letter changed', 'urgances', 'urgences'],
        ['a letter lost', 'hopitl', 'hopital'],
        ['a letter added', 'chambrre', 'chambre'],
        ['two letters swapped', 'cuhtes', 'chutes'],
        ['two typos in a long word', 'kinesiterapi', 'kinesitherapie'],
      ])('%s', async (_what, from, to) => {
        const found = await ask(from)
        expect(found.corrected).toEqual([{ from, to }])
        expect(found.hits.map((hit) => hit.title)).toEqual(await titles(to))
      })

      test('only the wrong word of a sentence is replaced', async () => {
        const found = await ask('alarmes de la chanbre')
        expect(found.corrected).toEqual([{ from: 'chanbre', to: 'chambre' }])
        expect(found.total).toBe(1)
      })

      test('a word that exists is never replaced', async () => {
        expect((await ask('chute')).corrected).toBeUndefined()
      })

      test.each(['chat', 'ctnq', 'urqnces', 'xylophoniste'])(
        '%s is too far from any word and finds nothing',
        async (text) => {
          expect(await ask(text)).toMatchObject({ hits: [], total: 0 })
        },
      )
    })

    describe('keeps what is hidden hidden', () => {
      test.each(['brancardage', 'exosquelette', 'hologrammes', 'mucoviscidose'])(
        'a stranger neither finds nor counts %s',
        async (text) => {
          expect(await ask(text)).toMatchObject({ hits: [], total: 0, byKind: { need: 0, call: 0, solution: 0 } })
        },
      )

      test('hidden documents are absent from the counts of a common word', async () => {
        expect(await ask('urgences')).toMatchObject({ total: 2, byKind: { need: 1, call: 1, solution: 0 } })
        expect(await ask('urgences', coordinator)).toMatchObject({
          total: 4,
          byKind: { need: 2, call: 1, solution: 1 },
        })
      })

      test.each(['brancardahe', 'exosquelete', 'hologrames', 'mucovicidose'])(
        'a stranger who types %s is taught no hidden word',
        async (text) => {
          const found = await ask(text)
          expect(found.corrected).toBeUndefined()
          expect(found.total).toBe(0)
        },
      )

      test('a hidden word is corrected like any unknown one, so that it cannot be guessed', async () => {
        await engine.put([aDocument(90, { body: 'Une chanbre.', readers: ['person:lea'] })])
        expect((await ask('chanbre')).corrected).toEqual([{ from: 'chanbre', to: 'chambre' }])
        await engine.remove([aDocument(90, {}).id])
      })

      test('those who may read it are corrected towards it', async () => {
        expect((await ask('mucovicidose', coordinator)).corrected).toEqual([
          { from: 'mucovicidose', to: 'mucoviscidose' },
        ])
      })

      test('a bar wins over any right to read', async () => {
        expect((await ask('exosquelette', coordinator)).total).toBe(1)
        expect((await ask('exosquelette', barredCoordinator)).total).toBe(0)
        expect((await ask('exosquelete', barredCoordinator)).corrected).toBeUndefined()
      })

      test('a document appears at its instant, not before', async () => {
        const opening = new Date('2026-03-11T08:00:00Z')
        expect(await titles('hologrammes', { now: new Date(opening.getTime() - 1) })).toEqual([])
        expect(await titles('hologrammes', { now: opening })).toEqual(['Appel de demain'])
      })

      test('someone with no token finds nothing', async () => {
        expect((await ask('urgences', { tokens: [] })).total).toBe(0)
      })
    })

    describe('counts and pages', () => {
      test('one kind at a time, with the counts of all', async () => {
        const found = await ask('urgences', { kinds: ['call'] })
        expect(found.hits.map((hit) => hit.title)).toEqual(['Mieux attendre'])
        expect(found).toMatchObject({ total: 1, byKind: { need: 1, call: 1 } })
      })

      test('pages follow one another without a gap or a repeat', async () => {
        const many = Array.from({ length: 7 }, (_, n) => aDocument(100 + n, { title: `Perfusion numéro ${n}` }))
        await engine.put(many)
        const seen: string[] = []
        let after: string | undefined
        do {
          const page = await ask('perfusion', { limit: 3, ...(after && { after }) })
          expect(page.total).toBe(7)
          seen.push(...page.hits.map((hit) => hit.id))
          after = page.next
        } while (after)
        expect(seen.toSorted()).toEqual(many.map((document) => document.id))
        await engine.remove(seen)
      })

      test('a place that was never given is the first page', async () => {
        expect(await titles('urgences', { after: "'; DROP TABLE" })).toEqual(await titles('urgences'))
      })
    })

    describe('tells what speaks of the same thing', () => {
      const like = (text: string, asker = stranger) => engine.similar({ ...asker, text, kind: 'need', limit: 5 })

      test('the nearest need, with the words that make it near', async () => {
        const found = await like('Aux urgence, les familles attendent des heures sans nouvelle')
        expect(found.map((one) => one.title)).toEqual(['Attendre aux urgences sans nouvelles'])
        expect(found[0]?.words).toEqual(expect.arrayContaining(['familles', 'heures', 'sans nouvelle', 'attendent']))
      })

      test('the same thing in other words, with what they share', async () => {
        const [found] = await like('Mon père âgé est tombé par terre en rentrant à la maison')
        expect(found?.title).toBe('Chutes au retour à domicile')
        expect(found?.words).toEqual(expect.arrayContaining(['tombé', 'terre', 'rentrant maison']))
        expect(found?.score).toBeGreaterThan(0)
        expect(found?.score).toBeLessThan(1)
      })

      test('of two as close, the one of the same setting comes first', async () => {
        const [one, other] = ['home', 'hospital'].map((setting, n) =>
          aDocument(400 + n, { body: 'Une sonde urinaire fuit et personne ne répond.', facets: { setting } }),
        )
        await engine.put([one, other].filter((document) => document !== undefined))
        const question = { ...stranger, text: 'ma sonde fuit', kind: 'need' as const, limit: 5 }
        const first = async (setting: string) => (await engine.similar({ ...question, beside: { setting } }))[0]?.id
        expect(await first('home')).toBe(one?.id)
        expect(await first('hospital')).toBe(other?.id)
        await engine.remove([aDocument(400, {}).id, aDocument(401, {}).id])
      })

      test('what a document speaks of is told to its readers alone', async () => {
        const ids = [5, 6].map((n) => aDocument(n, {}).id)
        const told = await engine.portraits({ ...stranger, ids })
        expect(told.map(({ id }) => id)).toEqual([ids[0]])
        expect(told[0]?.terms.map(({ term }) => term)).toContain('°chute')
      })

      test('a hidden need is like nothing', async () => {
        const text = 'brancardage nocturne et mucoviscidose'
        expect(await like(text)).toEqual([])
        expect((await like(text, coordinator)).map((one) => one.title)).toEqual(['Besoin encore à lire'])
      })

      test('only the asked kind answers', async () => {
        const found = await engine.similar({ ...stranger, text: 'attente aux urgences', kind: 'call', limit: 5 })
        expect(found.map((one) => one.title)).toEqual(['Mieux attendre'])
      })

      test.each(['', 'les', '\u0000', "'&|!"])('nothing (%j) is like nothing', async (text) => {
        expect(await like(text)).toEqual([])
      })
    })
  })
}
