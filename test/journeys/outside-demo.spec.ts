import { expect, test } from 'playwright/test'
import { startCluster } from '../support/database-cluster.mjs'
import { openHouse } from '../support/server.mjs'

const REAL = { DEMO: '0', HOST: '127.0.0.1', RESEND_API_KEY: 're_of_the_tests' }

/** Over a database where the whole cast lives and letters lie, so that there is something to hide. */
let real: { url: string; close: () => Promise<void> }

test.beforeAll(async () => {
  const cluster = await startCluster()
  const database = await cluster.clone('journeys')
  await (await openHouse({ databaseUrl: database.url })).stop()
  const house = await openHouse({ databaseUrl: database.url, env: REAL })
  const close = async () => {
    await house.stop()
    await database.drop()
    await cluster.stop()
  }
  real = { url: house.url, close }
})
test.afterAll(() => real.close())

test('Outside a demonstration nobody reads the letters of others', async ({ request }) => {
  expect((await request.get(`${real.url}/outbox`)).status()).toBe(404)
})

test('Outside a demonstration nobody signs in as someone of the cast', async ({ page, baseURL }) => {
  const cast = page.locator('form[action^="/sign-in/cast/"]')
  await page.goto(`${baseURL}/sign-in`)
  await expect(cast).not.toHaveCount(0)
  await page.goto(`${real.url}/sign-in`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(cast).toHaveCount(0)
})

test('Outside a demonstration no page says that it is one', async ({ page }) => {
  await page.goto(`${real.url}/sign-in`)
  await expect(page.locator('body')).not.toContainText(/démonstration/i)
})

test('The house does not open for real without a way to send letters', async () => {
  const cluster = await startCluster()
  const database = await cluster.clone('journeys')
  const opening = openHouse({ databaseUrl: database.url, env: { ...REAL, RESEND_API_KEY: '' } })
  await expect(opening).rejects.toThrow('La variable RESEND_API_KEY est nécessaire hors démonstration')
  await database.drop()
  await cluster.stop()
})
