import { type Browser, devices, expect, type Page, test } from 'playwright/test'

/** An old phone, and no scripts. */
const { defaultBrowserType, ...PHONE } = devices['iPhone SE']
const SENTENCE = 'Personne ne me rappelle après ma sortie de l’hôpital'
const STORY = 'Je rentre chez moi après une opération et personne ne me rappelle pour savoir si j’ai mal.'

const onAPhone = async (browser: Browser) =>
  (await browser.newContext({ ...PHONE, javaScriptEnabled: false, locale: 'fr-FR' })).newPage()
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const title = (page: Page) => page.getByRole('heading', { level: 1 })
const choose = (page: Page, role: 'radio' | 'checkbox', name: string) =>
  page.getByRole(role, { name, exact: true }).check()

test('A patient tells a need step by step on a phone without scripts, stops, and ends on another', async ({
  browser,
}) => {
  const screens: string[] = []
  const seen = async (page: Page, place: number, heading: string) => {
    await expect(page.getByText(`Question ${place} sur 8`).first()).toBeVisible()
    await expect(title(page)).toHaveText(heading)
    screens.push(heading)
  }
  let required = 0

  const phone = await onAPhone(browser)
  await phone.goto('/')
  await phone.getByRole('link', { name: 'Dire ce qui manque', exact: true }).first().click()
  await seen(phone, 1, 'Que manque-t-il ?')
  await press(phone, 'Continuer')
  await expect(phone.getByRole('alert')).toContainText('Dites en une phrase ce qui manque.')
  await phone.getByLabel('En une phrase, que manque-t-il ?').fill(SENTENCE)
  required += 1
  await press(phone, 'Continuer')

  await seen(phone, 2, 'Que se passe-t-il ?')
  const code = (await phone.locator('strong[translate="no"]').innerText()).trim()
  await phone.getByLabel(/^Racontez/).fill('Trop court')
  await press(phone, 'Revenir à la question d’avant')
  await expect(phone.getByLabel('En une phrase, que manque-t-il ?')).toHaveValue(SENTENCE)
  await press(phone, 'Continuer')
  await expect(phone.getByLabel(/^Racontez/)).toHaveValue('Trop court')
  await phone.getByLabel(/^Racontez/).fill(STORY)
  required += 1
  await press(phone, 'Continuer')

  await seen(phone, 3, 'Pour qui est-ce difficile ?')
  await press(phone, 'M’arrêter et finir plus tard')
  await expect(title(phone)).toHaveText('C’est gardé. Rien n’est encore envoyé.')
  await phone.context().close()

  const other = await onAPhone(browser)
  await other.goto('/suivi')
  await other.getByLabel('Votre code').fill(code.toLowerCase().replaceAll('-', ' '))
  await press(other, 'Voir ce qu’il est devenu')
  await expect(title(other)).toHaveText('C’est gardé. Rien n’est encore envoyé.')
  await other.getByRole('link', { name: 'Continuer pas à pas' }).click()
  await expect(title(other)).toHaveText('Pour qui est-ce difficile ?')
  await choose(other, 'checkbox', 'Les patients')
  required += 1
  await press(other, 'Continuer')
  await seen(other, 4, 'À quel endroit ?')
  await choose(other, 'radio', 'À la maison')
  required += 1
  await press(other, 'Continuer')
  await seen(other, 5, 'Et vous ?')
  await choose(other, 'radio', 'un patient')
  required += 1
  await press(other, 'Continuer')
  await seen(other, 6, 'Encore un peu, si vous voulez')
  await press(other, 'Continuer')
  await seen(other, 7, 'Ce que nous montrerons')
  await choose(other, 'radio', 'Seulement un résumé écrit par la coalition')
  required += 1
  await press(other, 'Continuer')

  await seen(other, 8, 'Relire et envoyer')
  await expect(other.getByRole('heading', { name: 'Est-ce l’un de ceux-ci ?' })).toBeVisible()
  await expect(other.getByText(/^Mots communs/).first()).toBeVisible()
  await expect(other.getByText(STORY)).toBeVisible()
  expect([screens.length <= 8, required]).toEqual([true, 6])
  await press(other, 'Non, envoyer le mien')
  await expect(title(other)).toHaveText('C’est envoyé. Merci.')
  expect((await other.locator('.code').innerText()).replace(/\s/g, '')).toBe(code.replaceAll('-', ''))
  await other.goto(`/drafts/${code}`)
  await expect(title(other)).toHaveText(SENTENCE)
  await other.context().close()
})

test('Somebody in a hurry keeps a page for later, finds it again, and joins the need of others instead', async ({
  browser,
}) => {
  const page = await onAPhone(browser)
  await page.goto('/needs/new')
  await page.getByLabel('En une phrase, que manque-t-il ?').fill(SENTENCE)
  await page.getByLabel(/^Racontez/).fill(STORY)
  await page.getByLabel('Vous êtes…').selectOption('un patient')
  await press(page, 'Garder et finir plus tard')
  await expect(title(page)).toHaveText('C’est gardé. Rien n’est encore envoyé.')
  await page.getByRole('link', { name: 'Tout voir sur une page' }).click()
  await expect(page.getByLabel(/^Racontez/)).toHaveValue(STORY)
  await press(page, 'Relire et envoyer')
  await page.getByRole('button', { name: 'C’est le mien aussi' }).first().click()
  await expect(title(page)).toHaveText('C’est dit : votre voix compte.')
  await page.context().close()
})
