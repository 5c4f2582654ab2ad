const s = (count: number) => (count > 1 ? 's' : '')

/** One more reading when jurors part. */
export const fr = {
  link: 'Demander une lecture de plus',
  linkOf: (number: string) => `Demander une lecture de plus du dossier ${number}`,
  awaited: 'Une lecture de plus est attendue.',
  title: 'Demander une lecture de plus',
  lead: (points: string) =>
    `${points} points sur 100 séparent deux jurés sur ce dossier. Une personne de plus peut départager, ou pas : c’est vous qui demandez.`,
  legend: 'Qui peut le lire',
  hint: 'Dans l’ordre : qui a le moins de dossiers d’abord. Cette personne dira d’abord si elle a un lien avec ceux qui le portent.',
  load: (count: number) =>
    count === 0 ? 'Aucun dossier pour le moment' : `${count} dossier${s(count)} confié${s(count)}`,
  none: 'Personne du jury ne peut lire ce dossier en plus : chacun l’a déjà, est lié à ceux qui le portent ou a tous les dossiers qu’il peut lire. Invitez un juré.',
  invite: 'Inviter un juré',
  send: 'Demander cette lecture',
  back: 'Revenir au classement',
  reasons: {
    reader_missing: 'Choisissez qui lira ce dossier.',
    jurors_agree: 'Les jurés ne sont pas assez partagés sur ce dossier pour qu’une lecture de plus soit proposée.',
    reading_awaited: 'Une lecture de ce dossier est encore attendue.',
  },
}
