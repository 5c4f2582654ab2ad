import type { PromiseState } from './promise.ts'

const states: Record<PromiseState, string> = {
  kept: 'Donnée le',
  late: 'En retard, promise pour le',
  awaited: 'Promise pour le',
}

/** What an express file leaves for later. */
export const fr = {
  states,
  title: 'Les pièces promises',
  link: 'Donner les pièces promises',
  make: {
    title: 'Ce que vous donnerez plus tard',
    lead: (last: string) =>
      `C’est un dossier réduit : promettez un jour pour chaque pièce, au plus tard le ${last}. Le jury et les coordinateurs le liront.`,
  },
  page: {
    title: 'Les pièces promises',
    lead: 'Votre candidature reste telle que vous l’avez déposée : ces pièces s’ajoutent à côté.',
    promised: 'Ce que vous avez promis',
    nothing: 'Tout ce que vous avez promis est donné. Merci.',
    back: 'Revenir à la candidature',
  },
  waiting: {
    owed: (many: number, title: string) =>
      many > 1 ? `Donner les ${many} pièces promises pour « ${title} »` : `Donner la pièce promise pour « ${title} »`,
    late: (many: number, call: string) =>
      many > 1
        ? `${many} candidatures ont des pièces promises en retard : ${call}`
        : `Une candidature a des pièces promises en retard : ${call}`,
  },
  reasons: {
    promise_missing: 'Dites pour quel jour vous promettez cette pièce, ou donnez-la dès maintenant.',
    promise_past: 'Ce jour est déjà passé.',
    promise_too_late: 'Ce jour vient après la dernière date permise par l’appel.',
    promise_kept: 'Cette pièce est déjà donnée.',
    promise_over: 'Rien n’est plus attendu pour cette candidature.',
    day_malformed: 'Cette date n’existe pas.',
    day_missing: 'Choisissez une date.',
  },
}
