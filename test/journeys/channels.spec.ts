import fs from 'node:fs'
import { expect, test } from 'playwright/test'
import { readPdf } from '#test/support/pdf.ts'
import { Company } from './company.ts'
import type { Person } from './person.ts'

let company: Company
test.beforeAll(({ browser }) => {
  company = new Company(browser, { scripts: true })
})
test.afterAll(() => company.goHome())

const codeOf = async (person: Person) => (await person.page.locator('.large-code').innerText()).replace(/\s/g, '')

test('A volunteer writes for a patient, without scripts, and the code is the patient’s', async () => {
  const odette = await company.calls('a volunteer', { scripts: false })
  await odette.opens('/needs/ways')
  await odette.follows('Quelqu’un vous aide')
  await odette.finds('Écrire pour quelqu’un')
  await odette.reads('Avant de commencer, dites-lui', /Vous pouvez refuser, vous arrêter, ou tout effacer/)
  await odette.writes('Votre nom', 'Odette Marchal')
  await odette.ticks('Un bénévole ou une association')
  await odette.ticks('Elle me l’a dit')
  await odette.chooses('Cette personne est…', 'un patient')
  await odette.chooses('La personne parle…', 'Pour un adulte protégé')
  await odette.writes('En une phrase, que lui manque-t-il ? (avec ses mots)', 'Personne ne me lit mes courriers')
  await odette.writes(STORY, 'Je ne vois plus les lettres de l’hôpital et je rate mes rendez-vous.')
  await odette.ticks('Les patients')
  await odette.ticks('À la maison')
  await odette.ticks('Un résumé seulement')
  await odette.presses('Envoyer avec son accord')
  await odette.isRefused(
    'Pour un mineur ou un adulte protégé, il faut l’accord de son représentant légal (parent, tuteur).',
  )
  await odette.ticks('Son représentant légal (parent, tuteur) l’a donné')
  await odette.presses('Envoyer avec son accord')
  await odette.finds('Le code à donner')
  const patient = await company.calls('a patient')
  await patient.opens(`/receipts/${await codeOf(odette)}`)
  await patient.finds('Personne ne me lit mes courriers')
  await patient.doesNotRead(/Odette/)
})
const STORY = 'Racontez : que se passe-t-il, à quel moment, qu’est-ce que cela entraîne ?'

test('A coordinator writes down a call with thirty keys at most beside the text, and dictates the code', async () => {
  const claire = await company.callsOfCast('Claire Vasseur')
  await claire.opens('/needs/phone')
  await claire.finds('Écrire ce qu’on vous dit au téléphone')
  await claire.reads('À dire avant d’écrire', /Qui lit \?/, /Pourquoi \?/, /Combien de temps \?/)
  await claire.opens('/needs/phone')
  const { keyboard } = claire.page
  let keys = 0
  const press = async (...pressed: string[]) => {
    for (const key of pressed) await keyboard.press(key)
    keys += pressed.length
  }
  await press('Tab', 'Enter', 'Tab')
  await keyboard.insertText('La nuit, je ne sais pas qui appeler')
  await press('Tab')
  await keyboard.insertText('Ma sonde se bouche, le service ne répond plus et je finis aux urgences.')
  await press(
    'Tab',
    '2',
    'Tab',
    '1',
    'Tab',
    '1',
    '2',
    'Tab',
    '1',
    'Tab',
    '3',
    'Tab',
    '3',
    'Tab',
    'Tab',
    'Tab',
    'Tab',
    '1',
    '3',
    'Tab',
    '2',
  )
  await press('Enter')
  await claire.finds('Le code à donner')
  expect(keys).toBeLessThanOrEqual(30)
  await claire.reads('Lettre par lettre', 'Dictez ce code, et faites-le répéter.')
  const caller = await company.calls('a caller')
  await caller.opens(`/receipts/${await codeOf(claire)}`)
  await caller.finds('La nuit, je ne sais pas qui appeler')
})

test('A sheet is printed, filled in, typed out once, and followed with the code that was on it', async () => {
  const nurse = await company.calls('a nurse')
  await nurse.opens('/needs/paper')
  await nurse.finds('Des feuilles à remplir à la main')
  await nurse.writes('Combien de feuilles ?', '60')
  await nurse.presses('Préparer les feuilles')
  await nurse.isRefused('Cinquante feuilles au plus à la fois.')
  await nurse.writes('Combien de feuilles ?', '2')
  await nurse.chooses('Pour quel établissement ?', /Centre hospitalier de Valmorin/)
  await nurse.presses('Préparer les feuilles')
  await nurse.finds('Vos feuilles sont prêtes')
  const downloading = nurse.page.waitForEvent('download')
  await nurse.page.getByRole('link', { name: 'Prendre les 2 feuilles (PDF)' }).click()
  const file = readPdf(fs.readFileSync(await (await downloading).path()))
  expect([file.isTagged, file.language, file.pages.length]).toEqual([true, 'fr-FR', 4])
  const codes = file.pages.map((page) => /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z]/.exec(page)?.[0] ?? '')
  const [code = '', , other = ''] = codes
  expect(codes).toEqual([code, code, other, other])
  expect(other).not.toBe(code)

  const writer = await company.calls('whoever wrote')
  await writer.opens(`/receipts/${code}`)
  await writer.finds('Votre feuille n’est pas encore arrivée')

  const claire = await company.callsOfCast('Claire Vasseur')
  await claire.opens('/needs/paper/transcription')
  await claire.finds('Saisir une feuille reçue')
  await claire.writes('Code de la feuille', code.toLowerCase())
  await claire.presses('Saisir cette feuille')
  await claire.finds(`Feuille ${code}`)
  await claire.writes('En une phrase, que manque-t-il ?', 'Le repas arrive froid')
  await claire.writes(STORY, 'Je mange seul et froid, alors je ne mange plus.')
  await claire.chooses('Où', /^3/)
  await claire.chooses('Qui parle', /^1/)
  await claire.chooses('Pour qui', /^1/)
  await claire.writes('Qui en souffre', '1')
  await claire.presses('Enregistrer la feuille')
  await claire.opens('/needs/paper/transcription')
  await claire.writes('Code de la feuille', code)
  await claire.presses('Saisir cette feuille')
  await claire.isRefused('Cette feuille a déjà été saisie.')

  await writer.opens('/suivi')
  await writer.writes('Votre code', code)
  await writer.presses('Voir ce qu’il est devenu')
  await writer.finds('Le repas arrive froid')
})

test('A question is put to a facility, followed live, and ended', async () => {
  const claire = await company.callsOfCast('Claire Vasseur')
  await claire.opens('/campaigns/new')
  await claire.finds('Poser une question')
  await claire.writes('La question', 'Que vous manque-t-il au moment du repas ?')
  await claire.writes(
    'Pourquoi la posez-vous, et que ferez-vous des réponses ?',
    'Pour bâtir un appel à projets avec vous.',
  )
  await claire.writes('Ouvre le', '2020-01-01T08:00')
  await claire.writes('Se termine le', '2099-01-01T18:00')
  await claire.ticks(/Centre hospitalier de Valmorin/)
  await claire.presses('Poser la question')
  await claire.finds('Que vous manque-t-il au moment du repas ?')
  const visitor = await company.calls('a visitor', { scripts: false })
  await visitor.opens(new URL(claire.page.url()).pathname)
  await visitor.finds('Que vous manque-t-il au moment du repas ?')
  await visitor.reads('moins de 5')
  await visitor.follows('Suivre en direct')
  await expect(visitor.page.locator('meta[http-equiv="refresh"]')).toHaveAttribute('content', '30')
  await claire.follows('Terminer maintenant')
  await claire.finds('Terminer cet appel à besoins')
  await claire.presses('Terminer maintenant')
  await claire.finds('Que vous manque-t-il au moment du repas ?')
  await claire.reads('Terminé')
})
