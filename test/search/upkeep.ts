/**
 * What every search engine promises about its documents: they follow what changes, and anything pasted is bearable.
 */
import { describe, expect, test } from 'vitest'
import type { SearchEngine } from '#search/search.ts'
import { aDocument, stranger } from './store.ts'

export function upkeepContract(name: string, engine: SearchEngine) {
  const ask = (text: string) => engine.find({ ...stranger, text, limit: 20 })

  describe(name, () => {
    describe('follows what changes', () => {
      test('a document put again replaces itself, and its old words are forgotten', async () => {
        await engine.put([aDocument(200, { body: 'trachéotomie' })])
        await engine.put([aDocument(200, { body: 'stomathérapie' })])
        expect((await ask('trachéotomie')).total).toBe(0)
        expect((await ask('tracheotomi')).corrected).toBeUndefined()
        expect((await ask('stomaterapie')).corrected).toEqual([{ from: 'stomaterapie', to: 'stomatherapie' }])
      })

      test('a removed document is found no more', async () => {
        await engine.remove([aDocument(200, {}).id])
        expect((await ask('stomathérapie')).total).toBe(0)
        expect((await ask('stomaterapie')).corrected).toBeUndefined()
      })

      test('the same document twice in one delivery is kept once, as it was last', async () => {
        await engine.put([aDocument(201, { body: 'ancien dialyseur' }), aDocument(201, { body: 'nouveau dialyseur' })])
        expect((await ask('dialyseur')).total).toBe(1)
        expect((await ask('ancien dialyseur')).total).toBe(0)
        await engine.remove([aDocument(201, {}).id])
      })
    })

    describe('stays calm', () => {
      test.each([
        ['quotes', `l'"hôpital`],
        ['operators', '& | ! <-> :* ( ) -- %'],
        ['a query of the engine itself', "urgences' | 'chambre':*"],
        ['ten thousand characters', 'alarme '.repeat(1500)],
        ['one endless word', 'a'.repeat(10_000)],
        ['null bytes', 'alar\u0000me'],
        ['half a character', 'alarme \uD800'],
        ['marks of our own', '\uE000alarme\uE001'],
      ])('before %s', async (_what, text) => {
        const { total, hits } = await ask(text)
        expect(hits).toHaveLength(total)
      })

      test('a document may hold anything a person pasted', async () => {
        const pasted = 'cathéter \u0000 \uD800 \uE000faux\uE001 <script>alert(1)</script> \\u0000'
        await engine.put([aDocument(300, { title: 'Collé\u0000', body: pasted, facets: { theme: 'a\u0000b' } })])
        const [hit] = (await ask('cathéter')).hits
        expect(hit?.extract.filter((part) => part.marked)).toEqual([{ text: 'cathéter', marked: true }])
        await engine.remove([aDocument(300, {}).id])
      })

      test('a document of a million characters is indexed by its beginning', async () => {
        await engine.put([aDocument(301, { body: `cathéter ${'mot '.repeat(250_000)}` })])
        expect((await ask('cathéter')).total).toBe(1)
        await engine.remove([aDocument(301, {}).id])
      })
    })
  })
}
