import { beforeEach, expect, test, vi } from 'vitest'

const WORKING = {
  DATABASE_URL: 'postgresql://localhost/passerelle',
  APP_SECRET: 'a secret of at least thirty-two characters',
  APP_URL: 'https://passerelle.example/',
  RESEND_API_KEY: 're_123',
}
const KNOWN = ['DATABASE_POOL', 'DEMO', 'HOST', 'LOG_LEVEL', 'MAIL_FROM', 'PORT', 'RESEND_BASE_URL', 'TRUST_PROXY']

beforeEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
  for (const name of [...KNOWN, ...Object.keys(WORKING)]) vi.stubEnv(name, undefined)
})

/** The environment as a server that has just started reads it. */
async function read(given: Record<string, string>) {
  for (const [name, value] of Object.entries({ ...WORKING, ...given })) vi.stubEnv(name, value)
  const { env } = await import('#app/platform/env.ts')
  return env()
}
const sentence = (given: Record<string, string>) => read(given).catch((error: Error) => error.message)

test('a real house listens to everyone, under its own address, with letters that leave', async () => {
  expect(await read({})).toMatchObject({
    appUrl: 'https://passerelle.example',
    demo: false,
    host: '0.0.0.0',
    port: 3000,
    resendKey: 're_123',
    trustProxy: false,
    databasePool: 20,
  })
})

test('a demonstration listens to this machine alone and needs neither address nor letters', async () => {
  const read_ = await read({ DEMO: '1', APP_URL: '', RESEND_API_KEY: '', PORT: '3130' })
  expect(read_).toMatchObject({ demo: true, host: '127.0.0.1', appUrl: 'http://localhost:3130', resendKey: undefined })
  vi.resetModules()
  expect(await read({ DEMO: 'true', HOST: '0.0.0.0' })).toMatchObject({ host: '0.0.0.0' })
})

test.each([
  [{ DATABASE_URL: '' }, 'La variable DATABASE_URL'],
  [{ DATABASE_URL: 'mysql://x' }, 'La variable DATABASE_URL doit commencer par postgresql://.'],
  [{ APP_SECRET: 'court' }, 'La variable APP_SECRET doit compter au moins 32 caractères.'],
  [{ APP_URL: 'passerelle' }, 'La variable APP_URL doit être une adresse complète'],
  [{ APP_URL: '' }, 'La variable APP_URL est nécessaire hors démonstration'],
  [{ RESEND_API_KEY: '' }, 'La variable RESEND_API_KEY est nécessaire hors démonstration'],
  [{ PORT: '70000' }, 'La variable PORT doit être un port, de 0 à 65535.'],
  [{ PORT: 'trois mille' }, 'La variable PORT doit être un nombre.'],
  [{ MAIL_FROM: 'Passerelle' }, 'La variable MAIL_FROM doit contenir une adresse de courriel.'],
  [{ DEMO: 'oui' }, 'La variable DEMO'],
])('with %j it says in one sentence what is wrong', async (given, said) => {
  const told = await sentence(given as Record<string, string>)
  expect(String(told).slice(0, said.length)).toBe(said)
  expect(String(told)).not.toContain('\n')
})
