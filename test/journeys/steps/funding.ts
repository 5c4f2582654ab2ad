import { expect } from 'playwright/test'
import type { Person } from '../person.ts'
import type { Tale } from '../tales.ts'
import { pathOf } from './needs.ts'

/** Step 7: a partner promises an amount and gets the reference to copy on a transfer. */
export async function pledges(partner: Person, call: string, { pledge }: Tale) {
  await partner.opens(call)
  await partner.follows('Promettre un financement')
  await partner.finds('Promettre de l’argent')
  await partner.reads('Rien n’est prélevé ici. Aucune carte, aucun compte ne vous est demandé.')
  await partner.writes('Montant promis', pledge)
  await partner.presses('Promettre et recevoir la référence')
  await partner.finds(told('^Mutuelle des Deux Rives promet', pledge))
  await partner.reads(/RF\d\d( [A-Z0-9]{1,4})+/)
  return pathOf(partner)
}

/** The transfer has arrived. */
export async function receives(coordinator: Person, promise: string, { pledge }: Tale) {
  await coordinator.opens(promise)
  await coordinator.follows('Marquer le virement reçu')
  await coordinator.finds('Le virement est arrivé')
  await coordinator.presses('Marquer reçu')
  await coordinator.finds(told('^Mutuelle des Deux Rives a versé', pledge))
}

/** One proposes an award; the same one may not sign it a second time. */
export async function proposesAnAward(coordinator: Person, application: string, { company, pledge }: Tale) {
  await coordinator.opens(application)
  await coordinator.follows('Proposer un financement')
  await coordinator.finds('Proposer une attribution')
  await coordinator.presses('Proposer l’attribution')
  await coordinator.finds(told('^', pledge, `pour ${company.name}$`))
  const award = pathOf(coordinator)
  await coordinator.opens(`${award}/approval`)
  await coordinator.reads('Vous l’avez proposée : une autre personne doit l’approuver')
  await expect(coordinator.page.getByRole('button', { name: 'Approuver l’attribution' })).toHaveCount(0)
  return award
}

/** Another signs. */
export async function approves(second: Person, { company, pledge }: Tale) {
  await second.opens('/desk')
  await second.follows(told('^Relisez l’attribution .* de', pledge, 'et approuvez-la$'))
  await second.finds('Approuver cette attribution')
  await second.presses('Approuver l’attribution')
  await second.finds(new RegExp(`pour ${company.name}$`))
  await second.reads('Approuvée, deux signatures')
}

/** A sum within a sentence, whatever the width of its spaces. */
function told(before: string, euros: string, after = '') {
  return new RegExp(`${before} ${euros} € ${after}`.trim().replace(/\^ /, '^').replaceAll(' ', '\\s'))
}
