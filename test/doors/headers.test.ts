import { expect, test } from 'vitest'
import { at, now } from '#app/platform/clock.ts'
import { aPerson } from '#test/support/people.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { NEED, openedHouse } from './house.ts'

const { ask, post } = openedHouse()

test('the house says that it lives and that it is ready', async () => {
  const answers = await Promise.all(['/healthz', '/readyz'].map((path) => ask(path)))
  expect(await Promise.all(answers.map(async (answer) => [answer.status, await answer.text()]))).toEqual([
    [200, 'ok'],
    [200, 'ready'],
  ])
})

test('the French doors of posters and paper lead where they say', async () => {
  const answers = await Promise.all(['/besoin', '/suivi'].map((path) => ask(path)))
  expect(answers.map(({ status, headers }) => [status, headers.get('location')])).toEqual([
    [302, '/needs/new'],
    [302, '/receipts'],
  ])
})

test('search engines are told what is someone’s own', async () => {
  const answer = await ask('/robots.txt')
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/plain; charset=UTF-8'])
  const closed = (await answer.text()).match(/(?<=^Disallow: ).*$/gm)
  expect(closed).toEqual(['/desk', '/drafts', '/outbox', '/receipts/', '/sign-in/'])
})

test('each page brings its own nonce, and no script without it', async () => {
  const pages = [await ask('/'), await ask('/')]
  const nonces = pages.map(({ headers }) => /'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1])
  expect(nonces[0]).not.toBe(nonces[1])
  const html = (await pages[0]?.text()) ?? ''
  const scripts = html.match(/<script[^>]*>/g) ?? []
  expect(scripts.length).toBeGreaterThan(0)
  expect(scripts.filter((script) => !script.includes(`nonce="${nonces[0]}"`))).toEqual([])
})

test('every answer tells the browser how far to trust it', async () => {
  for (const path of ['/', '/needs/new', '/nulle-part', '/favicon.svg']) {
    const { headers } = await ask(path)
    const policy = headers.get('content-security-policy')?.replace(/nonce-[^']+/g, 'nonce') ?? ''
    expect([path, ...policy.split('; ')]).toEqual([
      path,
      "default-src 'self'",
      "script-src 'nonce' 'strict-dynamic'",
      "style-src 'self' 'nonce'",
      "img-src 'self' data:",
      "connect-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ])
    const others = ['x-content-type-options', 'referrer-policy', 'cross-origin-opener-policy', 'x-powered-by']
    expect(others.map((name) => headers.get(name))).toEqual(['nosniff', 'same-origin', 'same-origin', null])
  }
})

test('what someone signed in reads is kept nowhere; a public page is asked for again each time', async () => {
  const cookie = await cookieOf(await aPerson())
  const kept = async (path: string, headers = {}) => (await ask(path, { headers })).headers.get('cache-control')
  expect([await kept('/desk', { cookie }), await kept('/needs', { cookie })]).toEqual(['no-store', 'no-store'])
  expect([await kept('/needs'), await kept('/sign-in')]).toEqual(['no-cache', 'no-store'])
})

test('a receipt is kept nowhere and listed nowhere', async () => {
  const posted = await post('/needs/new', NEED)
  const receipt = await ask(posted.headers.get('location') ?? '')
  expect([receipt.status, receipt.headers.get('cache-control')]).toEqual([200, 'no-store'])
  expect(await receipt.text()).toContain('<meta name="robots" content="noindex"/>')
  expect((await ask('/receipts')).headers.get('cache-control')).toBe('no-store')
})

test('a session that has ended leads back to signing in, and its form to a sentence', async () => {
  const person = await aPerson()
  const anHourAgo = new Date(now().getTime() - 3_600_000)
  const cookie = await at(anHourAgo, () => cookieOf(person))
  const page = await ask('/profile', { headers: { cookie } })
  expect([page.status, page.headers.get('location')]).toEqual([302, '/sign-in?back=%2Fprofile'])
  const form = await post('/profile', { name: 'Trop Tard' }, { cookie })
  expect([form.status, (await form.text()).includes('Votre connexion s’est terminée entre-temps.')]).toEqual([
    401,
    true,
  ])
})

test('the language and the look someone chose are remembered', async () => {
  const chosen = await Promise.all([
    post('/language', { language: 'en', back: '/needs' }),
    post('/theme', { theme: 'dark', back: '/needs' }),
  ])
  expect(chosen.map(({ status, headers }) => [status, headers.get('location')])).toEqual(Array(2).fill([303, '/needs']))
  const cookie = chosen.map(({ headers }) => headers.get('set-cookie')?.split(';')[0]).join('; ')
  const page = await (await ask('/needs', { headers: { cookie } })).text()
  expect(/<html[^>]*>/.exec(page)?.[0]).toBe('<html lang="en" data-theme="dark">')
  expect(/Max-Age=31536000/.test(chosen[0]?.headers.get('set-cookie') ?? '')).toBe(true)
})

test('a choice of language leads back to our own pages alone', async () => {
  const answer = await post('/language', { language: 'en', back: '//ailleurs.example/' })
  expect(answer.headers.get('location')).toBe('/')
})
