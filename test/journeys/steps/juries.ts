import { expect } from 'playwright/test'
import { CAST, emailOf } from '#seeds/cast.ts'
import type { Person } from '../person.ts'
import type { Tale } from '../tales.ts'
import { pathOf } from './needs.ts'

const CRITERIA = [
  'Réponse à un besoin exprimé',
  'Faisabilité dans l’organisation',
  'Bénéfice pour les patients, et preuves',
  'Maturité, sécurité et conformité',
  'Modèle économique',
  'Équipe et continuité',
]

/** Step 5: a jury is composed and its jurors invited. */
export async function composesAJury(coordinator: Person, call: string, { call: { title }, jurors }: Tale) {
  await coordinator.opens(call)
  await coordinator.follows('Le jury et les dossiers')
  await coordinator.finds(title)
  await coordinator.presses('Composer le jury')
  for (const name of Object.values(jurors)) {
    await coordinator.follows('Inviter un juré')
    await coordinator.finds('Inviter un juré')
    await coordinator.writes('Prénom et nom', name)
    await coordinator.writes('Adresse de courriel', addressOf(name))
    await coordinator.presses('Inviter')
    await coordinator.finds(title)
    await coordinator.reads(name)
  }
}

/** The door being shut, each juror is given the file. */
export async function entrustsTheFile(coordinator: Person, call: string, { call: { title }, file, jurors }: Tale) {
  await expect(async () => {
    await coordinator.opens(`${call}/jury`)
    await expect(coordinator.page.getByRole('link', { name: file.title })).toBeVisible({ timeout: 500 })
  }).toPass()
  for (const name of Object.values(jurors)) {
    await coordinator.follows(`Confier des dossiers à ${name}`)
    await coordinator.finds(`Confier des dossiers à ${name}`)
    await coordinator.ticks(new RegExp(file.title))
    await coordinator.presses('Confier ces dossiers')
    await coordinator.finds(title)
  }
}

/** A juror reads nothing before having promised to keep it to themselves. */
export async function promisesDiscretion(juror: Person) {
  await juror.opens('/desk')
  await juror.follows('Un jury vous invite : répondez.')
  await juror.finds('Avant de lire : la confidentialité')
  await juror.presses('Rejoindre le jury')
  await juror.isRefused('Cochez la case pour accepter ces règles.')
  await juror.ticks('J’accepte ces règles')
  await juror.presses('Rejoindre le jury')
  await juror.finds('Mes jurys')
  await juror.follows('Mes liens d’intérêts')
  await juror.finds('Mes liens d’intérêts')
  await juror.reads(/Votre déclaration est valable jusqu’au/)
  await juror.ticks('Aucun lien')
  await juror.presses('Déclarer de nouveau')
  await juror.finds('Mes jurys')
}

/** A juror with a tie to the applicant says so: from then on the file is nowhere for them. */
export async function stepsAside(juror: Person, application: string, { company, file }: Tale) {
  const review = await opensTheFile(juror, company)
  await juror.ticks('J’ai un lien, ou un doute')
  await juror.writes('La nature du lien', 'Ma sœur travaille dans cette entreprise.')
  await juror.presses('Déclarer')
  await juror.finds('Mes jurys')
  await juror.reads('1 dossier que vous ne lisez pas, à cause d’un lien.')
  expect(await juror.opens(application)).toBe(404)
  await juror.finds('Cette page n’existe pas ou ne vous est pas ouverte')
  expect(await juror.opens(review)).toBe(409)
  await juror.reads('Ce dossier vous est fermé, à cause d’un lien.')
  for (const address of ['/juries', '/desk', '/applications', `/search?q=${encodeURIComponent(file.title)}`]) {
    await juror.opens(address)
    await juror.doesNotRead(file.answer)
    await expect(juror.page.getByRole('link', { name: file.title })).toHaveCount(0)
  }
}

/** A juror without any tie reads, gives points and a comment for each criterion, and hands in. */
export async function judges(juror: Person, { company, file }: Tale) {
  await opensTheFile(juror, company)
  await juror.ticks('Je n’ai aucun lien avec ce dossier')
  await juror.presses('Déclarer')
  await juror.finds(file.title)
  await juror.reads(file.answer, 'Encore 6 critères à noter et à commenter.')
  for (const criterion of CRITERIA) {
    await juror.ticks('4 très bon', criterion)
    await juror.writes('Commentaire', `Solide, et dit clairement : ${criterion.toLowerCase()}.`, criterion)
  }
  await juror.presses('Relire et rendre')
  await juror.finds('Relire et rendre mes notes')
  await juror.presses('Rendre mes notes')
  await juror.finds(file.title)
  await juror.reads('Vos notes sont rendues et scellées : les changer laisserait une trace.')
}

/** Nobody but their juror sees scores before all are in. */
export async function seesNoScoreYet(coordinator: Person, call: string) {
  await coordinator.opens(`${call}/jury`)
  await coordinator.reads(/les notes restent cachées jusqu’à ce que toutes soient rendues/)
  await expect(coordinator.page.getByRole('link', { name: 'Voir le classement' })).toHaveCount(0)
}

/** Step 6: the ranking, then a decision with its reasons. */
export async function decides(coordinator: Person, call: string, { call: { title }, file }: Tale) {
  await coordinator.opens(`${call}/jury`)
  await coordinator.follows('Voir le classement')
  await coordinator.finds(title)
  await coordinator.reads('Ordre calculé : c’est vous qui décidez.', file.title)
  await coordinator.unfolds('Le détail du dossier')
  await coordinator.reads('Ma sœur travaille dans cette entreprise.')
  await coordinator.follows('Décider')
  await coordinator.finds('Décider de tous les dossiers')
  await coordinator.presses('Décider')
  await coordinator.isRefused(
    'Choisissez : retenu, réserve ou non retenu.',
    'Donnez au candidat des raisons d’au moins 20 caractères.',
  )
  await coordinator.ticks('Retenu')
  await coordinator.writes('Raisons', REASONS)
  await coordinator.presses('Décider')
  await coordinator.finds(title)
  await coordinator.reads(/personne hors du jury ne le sait/)
}

/** The letters are read over, then all leave at once. */
export async function announces(coordinator: Person, call: string, { file, company }: Tale) {
  await coordinator.opens(`${call}/jury`)
  await coordinator.follows('Relire les lettres')
  await coordinator.finds('Les lettres de décision')
  await coordinator.reads(file.title, company.founder, 'Retenu')
  await coordinator.follows('Annoncer les résultats')
  await coordinator.finds('Annoncer les résultats')
  await coordinator.presses('Envoyer toutes les lettres')
  await coordinator.finds('Les lettres de décision')
  await coordinator.reads(/Les lettres sont parties/)
}
export const REASONS = 'Le besoin est bien entendu, et un service est prêt à essayer dès le printemps.'

/** The applicant reads the decision, its reasons and the scores, and no juror's name. */
export async function readsTheDecision(founder: Person, application: string, { file, jurors }: Tale) {
  await founder.opens(application)
  await founder.finds(file.title)
  await founder.reads('La décision et ses raisons', REASONS, '80 sur 100', /Solide, et dit clairement/)
  for (const name of Object.values(jurors)) await founder.doesNotRead(name)
}

async function opensTheFile(juror: Person, { solution, name }: Tale['company']) {
  await juror.opens('/juries')
  await juror.follows(new RegExp(`^${solution}, ${name}`))
  await juror.finds('Un lien avec ce dossier ?')
  return pathOf(juror).replace('/declaration', '')
}

function addressOf(name: string) {
  const member = CAST.find((one) => one.name === name)
  if (!member) throw new Error(`${name} is not of the cast`)
  return emailOf(member.key)
}
