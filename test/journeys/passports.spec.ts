import { expect, test } from 'playwright/test'
import { Company } from './company.ts'

const SCRIPTS = { scripts: true }
let company: Company
test.beforeAll(({ browser }) => {
  company = new Company(browser, SCRIPTS)
})
test.afterAll(() => company.goHome())

const PROOF = { name: 'certificat.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 certificat') }
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

test('A start-up brings in a colleague, proves what it says, and the public sees only what is shown', async () => {
  test.slow()
  const damien = await company.callsOfCast('Damien Schaller')
  await damien.opens('/organisations/new?back=/solutions/new')
  await damien.writes('Nom', 'Fil d’argent')
  await damien.presses('Inscrire mon organisation')
  await damien.finds('Présenter une solution')
  await damien.chooses('Au nom de', 'Fil d’argent')
  await damien.writes('Nom de la solution', 'Veilleuse de couloir')
  await damien.writes(
    'En une phrase, ce qu’elle change pour les patients ou les soignants',
    'La nuit, une lumière guide qui se lève.',
  )
  await damien.writes(
    'Comment elle marche, pour qui, avec quelles preuves',
    'Une lumière douce suit la personne du lit à la salle d’eau, puis s’éteint.',
  )
  await damien.ticks(/^Testée en conditions réelles/)
  await damien.presses('Présenter cette solution')
  await damien.finds('Veilleuse de couloir')

  await damien.opens('/organisations/fil-d-argent/people/invitation')
  await damien.finds('Inviter une personne')
  await damien.writes('Son adresse de courriel', 'camille@demonstration.example')
  await damien.presses('Envoyer l’invitation')
  await damien.finds('Les personnes')
  await damien.reads('camille@demonstration.example')

  const camille = await company.callsOfCast('Camille Pons')
  await camille.follows('Répondre à l’invitation de Fil d’argent')
  await camille.finds('Rejoindre Fil d’argent')
  await camille.presses('Accepter')
  await camille.finds('Bonjour Camille Pons')

  await camille.opens('/solutions/veilleuse-de-couloir/versions/new')
  await camille.finds('Décrire une version')
  await camille.writes('Nom de la version', '1.0')
  await camille.writes('Ce qu’elle fait, et pour qui', 'Guide la nuit, par une lumière douce, qui se lève seul.')
  await camille.ticks('Patients')
  await camille.chooses('Technologie', /^7\./)
  await camille.chooses('Réglementation', /^2\./)
  await camille.chooses('Preuves cliniques', /^2\./)
  await camille.chooses('Marché', /^1\./)
  await camille.chooses('Niveau numérique qu’il faut à l’établissement', /^0 sur 7/)
  await camille.presses('Enregistrer cette version')
  await camille.finds('Veilleuse de couloir')
  await camille.reads('7 sur 9 : prototype démontré dans un vrai service')

  await camille.follows('Le passeport complet')
  await camille.finds('Passeport de conformité')
  const passport = new URL(camille.page.url()).pathname
  await camille.follows('Classe de dispositif médical')
  await camille.follows('Trouver la classe en trois questions')
  await camille.finds('Quelle classe de dispositif médical ?')
  await camille.ticks(/^Oui/, 'La version a-t-elle un but médical pour un patient précis ?')
  await camille.ticks('Oui, et les conséquences seraient limitées')
  await camille.ticks('Non', 'Surveille-t-elle le corps ?')
  await camille.presses('Voir et enregistrer la classe')
  await camille.finds('Classe de dispositif médical')
  await camille.reads(/^Classe IIa/)

  for (const [line, claim, shown] of [
    ['Hébergement de données de santé (HDS)', 'Hébergeur certifié cette année.', true],
    ['Sécurité', 'Serrure du local changée.', false],
  ] as const) {
    await camille.opens(passport)
    await camille.follows(line)
    await camille.ticks('Acquis')
    await camille.writes('Ce que vous déclarez', claim)
    await camille.page.getByLabel(/^La preuve/).setInputFiles(PROOF)
    await camille.writes('Valable jusqu’au', inDays(40))
    if (shown) await camille.ticks('Montrer cette ligne à tous')
    await camille.presses('Enregistrer cette ligne')
    await camille.finds('Passeport de conformité')
  }
  await camille.opens('/desk')
  await camille.reads('Renouveler « Hébergement de données de santé (HDS) » pour Veilleuse de couloir')

  const malik = await company.callsOfCast('Malik Haddad')
  await malik.opens(`${passport}/lines/hds/verification`)
  await malik.finds('Vérifier cette ligne')
  await malik.presses('Vérifier')
  await malik.isRefused('Ouvrez d’abord la preuve, puis cochez cette case.')
  await malik.ticks('J’ai ouvert la preuve, elle correspond à ce qui est déclaré')
  await malik.presses('Vérifier')
  await malik.finds('Preuves à vérifier')

  const visitor = await company.calls('a visitor')
  await visitor.opens('/solutions/veilleuse-de-couloir')
  await visitor.finds('Veilleuse de couloir')
  await visitor.reads('Hébergeur certifié cette année.', 'Vérifié le')
  await visitor.doesNotRead('Serrure du local changée.')
  expect(await visitor.opens(`${passport}/lines/hds/proof`)).toBe(200)
  await visitor.finds('Se connecter')
})
