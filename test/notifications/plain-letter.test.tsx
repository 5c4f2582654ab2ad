import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PlainLetter } from '#app/notifications/parts/plain-letter.tsx'

test('the text of a letter reads as paragraphs, its address a link one can follow', () => {
  const text = 'Bonjour,\n\nEntrer https://passerelle.example/a?b=1&c=2\n\n----\n\nÀ bientôt <b>'
  expect(renderToStaticMarkup(<PlainLetter text={text} lang="fr" />)).toBe(
    '<div class="prose" lang="fr"><p>Bonjour,</p>' +
      '<p>Entrer <a href="https://passerelle.example/a?b=1&amp;c=2">https://passerelle.example/a?b=1&amp;c=2</a></p>' +
      '<hr/><p>À bientôt &lt;b&gt;</p></div>',
  )
})
