import type { Person } from '../person.ts'
import type { Tale } from '../tales.ts'
import { pathOf } from './needs.ts'

const PLACE = 'Centre hospitalier de Valmorin'

/** Step 8: the place is asked before it is named. */
export async function asksToHost(coordinator: Person, award: string, { pilot }: Tale) {
  await coordinator.opens(`${award}/hosting`)
  await coordinator.finds('Demander à un établissement d’accueillir l’essai')
  await coordinator.chooses('Établissement', PLACE)
  await coordinator.writes('Dans quel service ?', pilot.unit)
  await coordinator.presses('Envoyer la demande')
  await coordinator.finds(`${PLACE} peut-il accueillir cet essai ?`)
  return pathOf(coordinator)
}

export async function agreesToHost(lead: Person, hosting: string, { file, pilot }: Tale) {
  await lead.opens(hosting)
  await lead.finds(`${PLACE} peut-il accueillir cet essai ?`)
  await lead.ticks('Oui, nous l’accueillons')
  await lead.presses('Envoyer la réponse')
  await lead.follows('Ouvrir l’essai')
  await lead.finds('Ouvrir l’essai')
  await lead.writes('Ce qu’on veut voir changer', pilot.aim)
  await lead.presses('Ouvrir l’essai')
  await lead.finds(file.title)
  return pathOf(lead)
}

/** Twelve questions, milestones, two figures: what must stand before the first patient. */
export async function prepares(lead: Person, trial: string, { file, pilot }: Tale) {
  await lead.follows('Répondre aux questions')
  await lead.finds('Le service est-il prêt ?')
  for (const answer of await lead.page.getByLabel('C’est bien avancé').all()) await answer.check()
  await lead.writes('Qui répond aux alertes ?', 'La cadre de nuit, puis l’interne de garde.')
  await lead.presses('Enregistrer les réponses')
  await lead.finds(file.title)
  await lead.reads('Le service est prêt')
  await lead.opens(`${trial}/milestones`)
  await lead.finds('Les étapes de l’essai')
  await lead.writes('Ce qui sera arrivé', pilot.milestone)
  await lead.writes('Qui s’en charge', 'Cadre de santé')
  await lead.writes('Pour quand', daysAhead(30))
  await lead.presses('Ajouter cette étape')
  await lead.reads(pilot.milestone)
  for (const indicator of pilot.indicators) {
    await lead.opens(`${trial}/indicators`)
    await lead.finds('Ce que l’essai doit changer')
    await lead.writes('Ce qu’on mesure', indicator)
    await lead.writes('Unité', 'par semaine')
    await lead.writes('Chiffre de départ', '12,5')
    await lead.writes('Chiffre visé', '3')
    await lead.presses('Ajouter cette mesure à suivre')
    await lead.reads(indicator)
  }
}

/** Started, measured, reached, completed, told honestly. */
export async function runsAndEvaluates(lead: Person, trial: string, { file, pilot }: Tale) {
  await lead.opens(trial)
  await lead.follows('Démarrer l’essai')
  await lead.finds('Démarrer l’essai')
  await lead.presses('Démarrer l’essai')
  await lead.finds(file.title)
  for (const indicator of pilot.indicators) {
    await lead.opens(trial)
    await lead.follows(`Saisir une mesure : ${indicator}`)
    await lead.finds('Saisir une mesure')
    await lead.writes('Chiffre mesuré', '4')
    await lead.writes('Sur combien de personnes ?', '4')
    await lead.presses('Enregistrer la mesure')
    await lead.isRefused('Il faut au moins cinq personnes : en dessous, on pourrait reconnaître quelqu’un.')
    await lead.writes('Sur combien de personnes ?', '24')
    await lead.presses('Enregistrer la mesure')
    await lead.finds(file.title)
  }
  await lead.follows(`Dire que l’étape « ${pilot.milestone} » est atteinte`)
  await lead.finds('Cette étape est-elle atteinte ?')
  await lead.presses('Oui, elle est atteinte')
  await lead.finds(file.title)
  await lead.follows('Terminer l’essai')
  await lead.finds('Terminer l’essai')
  await lead.presses('Terminer l’essai')
  await lead.finds(file.title)
  await lead.follows('Évaluer')
  await lead.finds('Évaluer l’essai')
  for (const axis of ['Qualité des soins', 'Qualité du travail', 'Intérêt pour l’établissement']) {
    await lead.ticks('Mieux', axis)
  }
  await lead.writes('Ce que vous diriez au prochain service', 'Former aussi l’équipe de nuit dès le premier jour.')
  await lead.presses('Publier l’évaluation')
  await lead.finds(file.title)
}

/** The ward still uses the answer. */
export async function deploys(lead: Person, { file }: Tale) {
  await lead.follows('Dire où la réponse sert')
  await lead.finds('Où la réponse sert-elle encore ?')
  await lead.ticks(/^D1 · /)
  await lead.writes('Depuis quand', daysAhead(0))
  await lead.presses('Déclarer cet usage')
  await lead.finds(file.title)
  await lead.reads('Adoptée dans les services', 'Le service s’en sert au quotidien')
}

function daysAhead(days: number) {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(Date.now() + days * 86_400_000)
}
