import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { bilingual, bothOf } from '#app/platform/bilingual.ts'
import { words } from '#app/platform/own-words.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, LanguageProvider, sentenceOf, Told, useWords } from '#app/platform/words.tsx'

const both = { fr: 'Rappeler', en: 'Call back' }
const french = { fr: 'Rappeler' }

test('published text is read in one’s language, in French where there is no other, and marked so', () => {
  expect([inLanguage('en', both), inLanguage('en', french), inLanguage('fr', both)]).toEqual([
    'Call back',
    'Rappeler',
    'Rappeler',
  ])
  const page = (language: 'fr' | 'en', text: typeof french) =>
    renderToStaticMarkup(
      <LanguageProvider language={language}>
        <Told text={text} />
      </LanguageProvider>,
    )
  expect([page('fr', french), page('en', both), page('en', french)]).toEqual([
    'Rappeler',
    'Call back',
    '<span lang="fr">Rappeler</span>',
  ])
})

test('a part of a page speaks the page’s language', () => {
  const Home = () => <p>{useWords(words).error.home}</p>
  const page = renderToStaticMarkup(
    <LanguageProvider language="en">
      <Home />
    </LanguageProvider>,
  )
  expect(page).toBe(`<p>${words.en.error.home}</p>`)
})

test('text stored in two languages is checked on its way out; an empty translation is none', () => {
  expect(bilingual({ fr: 'Rappeler', en: 'Call back' })).toEqual(both)
  expect(() => bilingual({ en: 'Call back' })).toThrow()
  expect([bothOf('Rappeler', 'Call back'), bothOf('Rappeler', ''), bothOf('Rappeler', undefined)]).toEqual([
    both,
    french,
    french,
  ])
})

test('every page has its own title in its language, then the name of the house', () => {
  const matches = (language?: 'en') => [{ id: 'root', data: language && { language } }]
  const title = (t: typeof words.fr) => t.preferences.theme
  expect(titled(matches('en'), words, title)).toEqual([{ title: `${words.en.preferences.theme} · Passerelle` }])
  expect(titled(matches(), words, title, 'noindex')).toEqual([
    { title: `${words.fr.preferences.theme} · Passerelle` },
    { name: 'robots', content: 'noindex' },
  ])
})

test('a reason that has no sentence stays itself, so that it is noticed', () => {
  expect([sentenceOf({ a: 'Parce que.' }, 'a'), sentenceOf({}, 'a')]).toEqual(['Parce que.', 'a'])
})
