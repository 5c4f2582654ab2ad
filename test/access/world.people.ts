import { findOrganisation, foundOrganisation } from '#app/people/organisations.server.ts'
import { personByEmail } from '#app/people/people.server.ts'
import { CAST_DOMAIN } from '#app/people/person.ts'
import { askToSignIn, codeOf, linkOf } from '#app/people/sign-ins.server.ts'
import { keepTyped } from '#app/platform/typed.server.ts'
import { TYPED } from '#app/platform/typed.ts'
import type { PersonViewer } from '#app/platform/viewer.ts'
import { describeSolution } from '#app/solutions/solutions.server.ts'
import { aFunder } from '#test/funding/stage.ts'
import { aFacility } from '#test/pilots/stage.ts'
import { aCoordinator, aPerson, seenAgain } from '#test/support/people.ts'
import type { Role } from './roles.ts'
import { SECRETS } from './secrets.ts'

/** Those of the tables who have an account, and a second coordinator of the same organisation, who signs after the first. */
export type Cast = Record<Exclude<Role, 'anyone' | 'slip'> | 'second', PersonViewer>

export async function gatherCast() {
  const { viewer: coord, organisationId } = await aCoordinator('Claire Vasseur')
  const second = await aCoordinator('Malik Haddad', organisationId)
  const other = await aCoordinator('Sylvain Ferrand')
  const [firm, firm2] = [await aFirm('Louise Amblard', 'Ondelune'), await aFirm('Yanis Meziane', 'Kairnéa')]
  const silent = await foundOrganisation(firm2.founder, { kind: 'company', name: 'Mirabelis' })
  const [payer, payer2] = [await aFunder('Mutuelle des Deux Rives'), await aFunder('Fondation Aurive')]
  const host = await aFacility(coord, 'Centre hospitalier de Valmorin')
  const host2 = await aFacility(coord, 'CHU de Saint-Aubrac')
  const cast: Cast = {
    guest: await aPerson('Jeanne Morel'),
    author: await aPerson('Inès Fabre'),
    coord,
    second: second.viewer,
    coord2: other.viewer,
    firm: firm.founder,
    firm2: await seenAgain(firm2.founder),
    juror: await aPerson('Rachid Benali'),
    asked: await aPerson('Odile Maréchal'),
    tied: await aPerson('Laurent Piquemal'),
    payer: payer.viewer,
    payer2: payer2.viewer,
    host: host.lead,
    host2: host2.lead,
  }
  const signIn = await askToSignIn({ email: 'quelqu.un@hopital.example', own: false, language: 'fr' })
  const written = new FormData()
  written.append('name', 'Inès Fabre-Morin')
  written.append(TYPED.on, '/profile#:')
  const typed = await keepTyped(cast.author.id, written)
  const member = await personByEmail(`claire${CAST_DOMAIN}`, 'Claire Vasseur')
  const places = {
    'one of the cast': member,
    'typed form': { id: typed.id },
    'sign-in': { ...signIn, code: codeOf(signIn.id) },
    'its link': { ...signIn, code: linkOf(signIn.id) },
    'forged link': { ...signIn, code: linkOf(organisationId) },
    coalition: await findOrganisation(organisationId),
    'other coalition': { id: other.organisationId },
    firm: { id: firm.id, slug: firm.slug },
    'other firm': { id: firm2.id },
    'silent firm': silent,
    partner: { id: payer.organisationId },
    'other partner': { id: payer2.organisationId },
    facility: host,
    'other facility': host2,
    'listed solution': await aSolution(cast.firm, firm.id, 'Rappel du lendemain'),
    'unlisted solution': await aSolution(cast.firm, firm.id, 'Essai de la libellule', SECRETS['unlisted solution']),
  }
  return { cast, places }
}
export type Places = Awaited<ReturnType<typeof gatherCast>>['places']

async function aFirm(founderName: string, name: string) {
  const person = await aPerson(founderName)
  const { id, slug } = await foundOrganisation(person, { kind: 'company', name })
  return { id, slug, founder: await seenAgain(person) }
}

const ABOUT = 'Une infirmière rappelle chaque patient opéré le lendemain de son retour.'

/** A solution of the firm's; told in secret words, it is not listed. */
export async function aSolution(by: PersonViewer, organisationId: string, name: string, secret?: string) {
  const told = { name, pitch: 'Le lendemain, quelqu’un rappelle.', about: secret ?? ABOUT, maturity: 'tested' as const }
  return describeSolution(by, { organisationId, ...told, listed: secret === undefined })
}
