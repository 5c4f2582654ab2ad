import { expect, test } from 'vitest'
import { languageOf, ownPath, rememberLanguage, rememberTheme, themeOf } from '#app/platform/preferences.ts'
import { action as chooseLanguage } from '#app/platform/routes/language.tsx'
import { action as chooseTheme } from '#app/platform/routes/theme.tsx'
import { asked, posted, visited } from '#test/support/forms.ts'

const from = (browser: string, cookie = '') => {
  const request = visited('/', cookie)
  request.headers.set('Accept-Language', browser)
  return request
}

test.each([
  ['fr-FR,fr;q=0.9', 'fr'],
  ['en-GB,en;q=0.9,fr;q=0.8', 'en'],
  ['de-DE', 'fr'],
  ['', 'fr'],
])('a browser that speaks "%s" reads %s', async (browser, language) => {
  expect(await languageOf(from(browser))).toBe(language)
})

test('what someone chose on this device wins, and is remembered a year', async () => {
  const [english, dark] = [await rememberLanguage('en'), await rememberTheme('dark')]
  expect(english).toMatch(/; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/)
  const cookie = [english, dark].map((one) => one.split(';')[0]).join('; ')
  expect([await languageOf(from('fr', cookie)), await themeOf(from('fr', cookie))]).toEqual(['en', 'dark'])
  expect([await languageOf(from('fr', 'language=x')), await themeOf(from('fr', 'theme=x'))]).toEqual(['fr', 'auto'])
})

test('choosing brings back to the page one was on, never to another site', async () => {
  const answers = [
    await chooseLanguage(asked(posted('/language', { language: 'en', back: '/calls?after=1' }))),
    await chooseLanguage(asked(posted('/language', { language: 'xx', back: '//evil.example' }))),
    await chooseTheme(asked(posted('/theme', { theme: 'dark', back: '/needs' }))),
  ]
  expect(answers.map((answer) => [answer.status, answer.headers.get('Location')])).toEqual([
    [303, '/calls?after=1'],
    [303, '/'],
    [303, '/needs'],
  ])
})

test.each(['//evil.example', '/\\evil.example', 'https://evil.example', '/a b', '/\t/evil.example', '', null, 3])(
  'the way back "%s" is not one of ours',
  (path) => {
    expect(ownPath(path, '/desk')).toBe('/desk')
  },
)
