import { expect, test } from 'playwright/test'
import { aLine, HEAD } from '#test/support/tables.ts'
import { Company } from './company.ts'
import { countNeeds, idOf, tablesHolding } from './database.ts'
import type { Person } from './person.ts'
import { letterTo } from './steps/letters.ts'
import { pathOf } from './steps/needs.ts'

let company: Company
test.beforeAll(({ browser }) => {
  company = new Company(browser, { scripts: false })
})
test.afterAll(() => company.goHome())

const SURVEY = 'Enquête des usagers.csv'
const PHONE = { width: 375, height: 667 }

/** Two hundred lines that say something else than any other story's, the wrong ones cut short. */
function survey(wrong: number[] = []) {
  const lines = Array.from({ length: 200 }, (_, place) =>
    aLine(place, {
      title: `La navette du pavillon ${place} ne passe plus`,
      story: wrong.includes(place + 2) ? 'Non.' : `On attend la navette du pavillon ${place} sous la pluie.`,
    }),
  )
  return Buffer.from([HEAD, ...lines].join('\r\n'))
}

async function brings(coordinator: Person, buffer: Buffer) {
  await coordinator.page.getByLabel('Fichier CSV').setInputFiles({ name: SURVEY, mimeType: 'text/csv', buffer })
  await coordinator.presses('Lire le tableau')
  await coordinator.finds(SURVEY)
}

const rowsOf = (person: Person, table: string) =>
  person.page.getByRole('table', { name: table }).locator('tbody tr').allInnerTexts()

test('A coordinator brings a survey, corrects five lines, takes all of it in, and cannot do so twice', async () => {
  const claire = await company.callsOfCast('Claire Vasseur', { scripts: true })
  const wrong = [2, 3, 50, 120, 201]
  await claire.opens('/needs/imports')
  await claire.finds('Reprendre un tableau de besoins')
  await claire.presses('Lire le tableau')
  await claire.isRefused('Choisissez un fichier, ou collez un tableau.')
  await brings(claire, survey(wrong))
  await claire.reads('200 lignes lues', '5 lignes sur 200 sont à corriger', /Rien n’est repris tant qu’une ligne/)
  const faults = await rowsOf(claire, 'Lignes à corriger')
  expect(faults.map((row) => row.split(/\s+/).slice(0, 2))).toEqual(wrong.map((line) => [`${line}`, 'Récit']))
  for (const row of faults) expect(row).toContain('Racontez en un peu plus de mots (20 caractères au moins).')
  await expect(claire.page.getByRole('button', { name: /^Reprendre/ })).toHaveCount(0)
  expect(await countNeeds('La navette du pavillon%')).toBe(0)

  await brings(claire, survey())
  await claire.reads('Prêt à être repris', '200 besoins attendront d’être lus, comme tous les autres.')
  // Two hundred needs at once are longer to take in than a page is to come.
  await claire.page.getByRole('button', { name: 'Reprendre 200 besoins' }).click()
  await expect(claire.page.getByText('200 besoins sont repris')).toBeVisible({ timeout: 60_000 })
  expect(await countNeeds('La navette du pavillon%')).toBe(200)
  const codes = await claire.page.request.get(`${pathOf(claire)}/codes.csv`)
  const [, first = ''] = (await codes.text()).trim().split(/\r?\n/)
  const author = await company.calls('an author of the survey')
  await author.opens(`/receipts/${/[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]/.exec(first)?.[0]}`)
  await author.finds(/^La navette du pavillon \d+ ne passe plus$/)

  await claire.follows('Tous les tableaux')
  await claire.finds('Reprendre un tableau de besoins')
  await claire.reads('200 besoins repris')
  await brings(claire, survey())
  await claire.reads('200 lignes sont déjà là : elles ne seront pas reprises une seconde fois.')
  await claire.reads('Toutes les lignes de ce tableau sont déjà là.')
  await expect(claire.page.getByRole('button', { name: /^Reprendre/ })).toHaveCount(0)
})

test('A patient invited by letter compares needs on a phone without scripts, stops, and comes back to the end', async () => {
  const claire = await company.callsOfCast('Claire Vasseur', { scripts: true })
  await claire.opens('/themes')
  await claire.follows('Vivre avec sa maladie')
  await claire.follows('Ouvrir une consultation sur ce thème')
  await claire.finds('Demander ce qui doit passer en premier')
  await claire.presses('Ouvrir la consultation')
  await claire.isRefused('Dites quand elle ferme.')
  await claire.writes('Ferme le', '2099-01-01T18:00')
  const needs = claire.page.getByRole('group', { name: 'Besoins à comparer' }).getByRole('checkbox')
  for (const need of (await needs.all()).slice(4)) await need.uncheck()
  await claire.presses('Ouvrir la consultation')
  await claire.finds('Ce qui doit passer en premier : Vivre avec sa maladie')
  const round = pathOf(claire)
  await claire.ticks('Patients, proches, associations', 'Qui invitez-vous ?')
  await claire.writes('Leurs adresses de courriel', 'lina.armand@patients.example')
  await claire.presses('Envoyer les lettres')
  await claire.reads('0 sur 1 invités')

  const lina = await company.calls('an invited patient')
  await lina.page.setViewportSize(PHONE)
  const letter = await letterTo(lina, 'lina.armand@patients.example', 'On vous demande ce qui doit passer en premier')
  const link = /\/rounds\/\S+/.exec(letter)?.[0] ?? 'no link'
  await lina.opens(link)
  await lina.finds('Lequel doit passer en premier ?')
  await lina.reads('Comparaison 1 sur 6')
  await lina.presses('Choisir le premier')
  await lina.reads('Comparaison 2 sur 6')
  await lina.presses('Je ne sais pas')
  await lina.reads('Comparaison 3 sur 6')
  await lina.follows('Changer ma dernière réponse')
  await lina.reads('Votre réponse : Je ne sais pas')
  await lina.presses('Choisir le second')

  const later = await company.calls('the same, later', { scripts: true })
  await later.opens(link)
  await later.finds('Lequel doit passer en premier ?')
  await later.reads('Comparaison 3 sur 6')
  await later.presses('Choisir le second')
  await later.reads('Comparaison 4 sur 6')
  await lina.opens(link)
  for (const turn of [4, 5, 6]) {
    await lina.reads(`Comparaison ${turn} sur 6`)
    await lina.presses(turn === 5 ? 'Choisir le second' : 'Choisir le premier')
  }
  await lina.finds('Merci, vous avez tout comparé')
  await claire.opens(round)
  await claire.reads('1 sur 1 invités')
})

test('A visitor reads what patients and clinicians advised once a round is over, and nothing while one runs', async () => {
  const visitor = await company.calls('a visitor', { scripts: true })
  await visitor.opens('/themes')
  await visitor.follows('La nuit et la fin de semaine')
  await visitor.finds('La nuit et la fin de semaine')
  await visitor.reads(
    'Ce que patients et soignants mettent en premier',
    'Un avis, pas une décision : il aide la coalition à choisir par quoi commencer.',
    '5 personnes, 30 comparaisons.',
  )
  for (const college of ['Patients, proches, associations', 'Soignants']) {
    const places = (await rowsOf(visitor, college)).map((row) => row.trim().split(/\s/)[0])
    expect(places).toEqual(['1.', '2.', '3.', '4.'])
  }
  await visitor.opens('/themes')
  await visitor.follows('Aider un proche')
  await visitor.finds('Aider un proche')
  await visitor.doesNotRead('Ce que patients et soignants mettent en premier')
})

const TOLD = {
  'En une phrase, que manque-t-il ?': 'Le plateau du soir reste au bout du lit',
  'Racontez : que se passe-t-il, à quel moment, qu’est-ce que cela entraîne ?':
    'Je ne peux pas tendre le bras, alors le plateau repart plein chaque soir.',
  'Autre chose que je veux': 'Une table qui vienne jusqu’à moi',
  'Autre chose que je refuse': 'Une sonnette de plus à mon poignet',
  'Aujourd’hui, comment faites-vous malgré tout ?': 'Ma voisine de chambre se lève pour moi',
  'Qui ne pourrait pas se servir d’une réponse sur écran ?': 'Celles qui tremblent autant que moi',
  'Adresse de courriel': 'augustine.royer@patients.example',
}
const SENTENCES = Object.values(TOLD)

test('A need is erased from its receipt without scripts, and what it said is nowhere any more', async () => {
  const augustine = await company.calls('a patient')
  await augustine.opens('/needs/new')
  await augustine.unfolds('Ce que je veux, ce que je refuse')
  await augustine.unfolds('En dire plus')
  for (const [label, text] of Object.entries(TOLD)) await augustine.writes(label, text)
  await augustine.ticks('Les patients')
  await augustine.ticks('À l’hôpital ou à la clinique')
  await augustine.chooses('Vous êtes…', 'un patient')
  await augustine.ticks('Mes mots peuvent être publiés')
  await augustine.presses('Envoyer mon besoin')
  if (pathOf(augustine).endsWith('/sending')) await augustine.presses('Non, envoyer le mien')
  await augustine.finds('C’est envoyé. Merci.')
  const receipt = `/receipts/${(await augustine.page.locator('.code').innerText()).replace(/\s/g, '')}`

  const claire = await company.callsOfCast('Claire Vasseur', { scripts: true })
  const need = `/needs/${await idOf(TOLD['En une phrase, que manque-t-il ?'])}`
  await claire.opens(`${need}/qualification`)
  await claire.finds('Lire et retenir un besoin')
  await claire.writes('Titre public', 'Pouvoir manger quand on ne tend pas le bras')
  await claire.writes('Résumé public', 'Des patients alités ne peuvent pas atteindre le repas posé loin d’eux.')
  await claire.writes('Ou un nouveau thème', 'Du temps pour soigner')
  await claire.presses('Retenir et publier le résumé')
  const visitor = await company.calls('a visitor', { scripts: true })
  await visitor.opens(need)
  await visitor.reads(/le plateau repart plein chaque soir/, 'Une table qui vienne jusqu’à moi')

  for (const [way, title] of [
    ['print', 'Votre code de suivi'],
    ['easy', 'Votre besoin, facile à lire'],
  ] as const) {
    const reader = await company.calls('a reader', { scripts: true })
    await reader.opens(`${receipt}/${way}`)
    await reader.finds(title)
    expect(await sheetsOf(reader), `${way} holds on one sheet`).toBe(1)
  }
  expect(await tablesHolding(SENTENCES)).not.toEqual([])
  await augustine.opens(receipt)
  await augustine.reads('Une sonnette de plus à mon poignet')
  await augustine.follows('Effacer ce que j’ai écrit')
  await augustine.ticks('Je veux effacer mes mots pour toujours')
  await augustine.presses('Effacer')
  await augustine.finds('Vos mots sont effacés')

  for (const path of ['', '/print', '/easy']) {
    await augustine.opens(`${receipt}${path}`)
    for (const sentence of SENTENCES) await augustine.doesNotRead(sentence)
  }
  for (const person of [visitor, claire]) {
    await person.opens(need)
    await person.finds('Pouvoir manger quand on ne tend pas le bras')
    for (const sentence of SENTENCES) await person.doesNotRead(sentence)
  }
  // The demonstration's own mailbox keeps a letter that was sent, as the one it was sent to does.
  expect((await tablesHolding(SENTENCES)).filter((table) => table !== 'public.outbox_letter')).toEqual([])
  const { 'Adresse de courriel': _address, ...written } = TOLD
  expect(await tablesHolding(Object.values(written))).toEqual([])
})

/** How many sheets a printer would take for the page. */
async function sheetsOf({ page }: Person) {
  const file = await page.pdf({ format: 'A4' })
  return file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length
}
