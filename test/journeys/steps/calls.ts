import type { Person } from '../person.ts'
import type { Tale } from '../tales.ts'
import { pathOf } from './needs.ts'

/** Step 3, second half: from the need to an open call. Almost everything is proposed by the form. */
export async function opensACall(coordinator: Person, { need, call }: Tale) {
  await coordinator.follows('Bâtir un appel sur ce besoin')
  await coordinator.finds('Par où commencer ?')
  await coordinator.follows('Appel ordinaire')
  await coordinator.finds('Bâtir un appel')
  await coordinator.writes('Titre de l’appel', call.title)
  await coordinator.writes('Enveloppe annoncée', call.envelope)
  await coordinator.ticks('Mutuelle des Deux Rives')
  await coordinator.presses('Enregistrer le brouillon')
  await coordinator.finds('Relire et publier')
  await coordinator.reads('Tout y est : cet appel peut être publié.', need.title, 'Réponse à un besoin exprimé')
  await coordinator.presses('Publier l’appel')
  await coordinator.finds(call.title)
  await coordinator.reads('À venir')
  await coordinator.follows('Ouvrir maintenant')
  await coordinator.finds('Ouvrir maintenant')
  await coordinator.presses('Ouvrir l’appel maintenant')
  await coordinator.finds(call.title)
  await coordinator.reads('Ouvert', need.title)
  return pathOf(coordinator)
}
