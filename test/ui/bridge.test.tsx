import { expect, test } from 'vitest'
import { Bridge, BridgeBanner, type Span } from '#app/ui/bridge.tsx'
import { drawSpan, spanWidth } from '#app/ui/bridge-drawing.ts'
import { readAloud, sent } from './page.tsx'

const CHAIN: Span[] = [
  { key: 'need', label: 'Besoin', state: 'done', detail: 'Dit le 3 mars', href: '/needs/1' },
  { key: 'award', label: 'Financement', state: 'now' },
  { key: 'pilot', label: 'Expérimentation', state: 'stopped', detail: 'Alertes sans réponse' },
  { key: 'use', label: 'Déploiement', state: 'next' },
]

test('the bridge says in words, in order, all that it draws', () => {
  expect(readAloud(sent(<Bridge title="Ce que ce besoin est devenu" spans={CHAIN} />))).toBe(
    'Ce que ce besoin est devenu Besoin Fait Dit le 3 mars Financement En cours ' +
      'Expérimentation Arrêté Alertes sans réponse Déploiement À venir',
  )
})

test('the bridge says it in English on an English page', () => {
  const spans: Span[] = [{ key: 'need', label: 'Need', state: 'now' }]
  expect(readAloud(sent(<Bridge title="What became of it" spans={spans} />, { language: 'en' }))).toBe(
    'What became of it Need Under way',
  )
})

test('a step that has a page is a link to it, and the step under way is told apart to those who hear it', () => {
  const html = sent(<Bridge title="Chaîne" spans={CHAIN} />)
  expect([...html.matchAll(/<a[^>]* href="([^"]+)"/g)].map(([, href]) => href)).toEqual(['/needs/1'])
  expect([...html.matchAll(/aria-current="step"/g)]).toHaveLength(1)
})

test('every drawing is silent', () => {
  const html = sent(<BridgeBanner title="La chaîne" spans={CHAIN} />)
  const drawings = html.match(/<svg[^>]*>/g) ?? []
  expect(drawings).toHaveLength(2 * CHAIN.length)
  expect(drawings.filter((svg) => svg.includes('aria-hidden="true"'))).toHaveLength(drawings.length)
})

test('spans drawn apart meet at the same height, and the bridge ends as high as it began', () => {
  const ends = [0, 1, 2, 3, 4].map((place) => {
    const [, from, to] = /^M0 ([\d.]+)Q\S+ \S+ \d+ ([\d.]+)$/.exec(drawSpan(place, 5).deck) ?? []
    return { from, to }
  })
  expect(ends.slice(1).map(({ from }) => from)).toEqual(ends.slice(0, -1).map(({ to }) => to))
  expect(ends.at(-1)?.to).toBe(ends[0]?.from)
})

test('a span half built and half outlined is drawn once from end to end', () => {
  const near = drawSpan(1, 4, 0, 0.5).deck.split(' ')
  const far = drawSpan(1, 4, 0.5, 1).deck
  expect(far.startsWith(`M${spanWidth(4) / 2} ${near.at(-1)}Q`)).toBe(true)
})
