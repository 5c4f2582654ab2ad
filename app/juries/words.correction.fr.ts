/** Setting right what was sealed. */
export const fr = {
  link: 'Corriger ces notes',
  title: 'Corriger des notes rendues',
  lead: 'Vos notes sont scellées. Vous pouvez les remplacer jusqu’à la décision : ce qu’elles étaient reste lisible, avec vos raisons.',
  opened: 'Les notes des autres sont déjà ouvertes : le jury verra que vous avez corrigé après les avoir pu lire.',
  reason: 'Pourquoi corriger',
  reasonHint: 'Au moins 20 caractères. Lu par tous ceux qui lisent vos notes, jamais par le candidat.',
  send: 'Remplacer mes notes',
  keep: 'Les laisser comme elles sont',
  told: {
    title: (count: number) => (count > 1 ? `Corrigées ${count} fois` : 'Corrigées une fois'),
    at: 'Corrigées le ',
    afterOpening: 'après l’ouverture des notes',
    reason: 'Raisons :',
    before: 'Ce qu’elles étaient',
    sealed: 'Scellées le ',
    digest: 'Empreinte',
  },
  reasons: {
    not_handed_in: 'Ces notes ne sont pas encore rendues : changez-les dans la grille.',
    correction_without_reason: 'Dites pourquoi, en 20 caractères au moins.',
    correction_reason_too_long: 'Dites-le en 1 000 caractères au plus.',
    correction_changes_nothing: 'Rien n’a changé dans la grille : il n’y a rien à corriger.',
  },
}
